/** Nouns that are oftener verbs behind a name (“the Gazette reports that”). Own list. */
export const verbForms: readonly string[] = [
  'backs', 'bills', 'bosses', 'claims', 'coaches', 'counts', 'documents', 'estimates', 'fans', 'files',
  'guards', 'heads', 'hosts', 'judges', 'labels', 'leaders', 'notes', 'notices', 'orders', 'papers', 'plans',
  'posts', 'programs', 'projects', 'records', 'releases', 'reports', 'reviews', 'rivals', 'rules', 'states',
  'surveys', 'transcripts', 'tweets',
];

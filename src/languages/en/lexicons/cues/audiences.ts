/**
 * Nouns for those who hear what is said before them: “the court heard that”.
 *
 * Own list.
 */
export const AUDIENCES: readonly string[] = [
  'assembly', 'commission', 'commissioners', 'committee', 'conference', 'congress', 'coroner', 'council', 'councillors',
  'court', 'delegates', 'hearing', 'inquest', 'inquiry', 'jurors', 'jury', 'lawmakers', 'magistrates', 'meeting',
  'members', 'panel', 'parliament', 'senators', 'trial', 'tribunal',
];

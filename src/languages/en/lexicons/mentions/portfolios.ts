/** What ministers and secretaries are “of” (“Secretary of State Ana Teles”). Own list. */
export const portfolios: readonly string[] = [
  'agriculture', 'canada', 'commerce', 'communications', 'congress', 'defence', 'defense', 'education',
  'energy', 'england', 'france', 'germany', 'health', 'interior', 'labor', 'labour', 'operations',
  'parliament', 'police', 'staff', 'state', 'transportation', 'treasury', 'wales', 'war',
];

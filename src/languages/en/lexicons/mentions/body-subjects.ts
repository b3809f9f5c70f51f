/** What public bodies see to, two of which one name joins (“Food and Drug Administration”). Own list. */
export const bodySubjects: readonly string[] = [
  'aging', 'agriculture', 'alcohol', 'aviation', 'banking', 'budget', 'commerce', 'communities', 'consumer',
  'control', 'culture', 'customs', 'development', 'drug', 'education', 'employment', 'energy', 'enforcement',
  'environment', 'ethics', 'fish', 'fisheries', 'food', 'forestry', 'health', 'highway', 'highways', 'housing',
  'immigration', 'infrastructure', 'innovation', 'intelligence', 'judiciary',
  'licensing', 'medicare', 'medicine', 'mining', 'oceanic', 'oversight', 'parks', 'pensions', 'planning',
  'prevention', 'prisons', 'probation', 'protection', 'recreation', 'recruitment', 'refugee', 'rehabilitation',
  'research', 'revenue', 'rules', 'safety', 'sanitation', 'science', 'sciences', 'securities', 'security', 'sewer',
  'skills', 'standards', 'taxation', 'technology', 'tourism', 'trade', 'training', 'transport', 'transportation',
  'urban', 'water', 'ways', 'welfare', 'wildlife', 'work', 'zoning',
];

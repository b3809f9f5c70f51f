/**
 * Words that close the name of a company or body, but do not describe one by themselves. Own list.
 */

export const organizationEndings: readonly string[] = [
  'action', 'advisors', 'aerospace', 'affairs', 'america', 'analytics', 'apparel', 'appliances', 'aviation',
  'beverages', 'biosciences', 'books', 'brewing', 'capital', 'chemical', 'chemicals', 'coal',
  'communications', 'cosmetics', 'cruises', 'digital', 'electric', 'energy', 'entertainment', 'fashion',
  'films', 'finance', 'financial', 'food', 'foods', 'fund', 'games', 'gas', 'global', 'gmbh', 'guild',
  'health', 'healthcare', 'holdings', 'homes', 'hotels', 'initiative', 'insurance', 'intelligence',
  'interactive', 'international', 'investments', 'labs', 'legion', 'lines', 'logistics', 'markets',
  'matters', 'medical', 'metals', 'mining', 'mutual', 'networks', 'oil', 'pac', 'petroleum', 'pharma',
  'pictures', 'plc', 'policy', 'power', 'productions', 'project', 'properties', 'publishing', 'railroad',
  'railway', 'realty', 'records', 'relations', 'research', 'reserve', 'resorts', 'resources', 'restaurants',
  'sachs', 'savings', 'science', 'sciences', 'securities', 'semiconductor', 'services', 'shipping',
  'software', 'sports', 'steel', 'stores', 'strategy', 'studies', 'telecom', 'telecommunications',
  'therapeutics', 'tours', 'toys', 'transport', 'trucking', 'trust', 'watch', 'wireless', 'workers',
  'worldwide',
];

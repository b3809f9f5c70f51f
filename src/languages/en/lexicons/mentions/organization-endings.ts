/**
 * Words that close the name of a company or body, but do not describe one by themselves. Own list.
 */

export const organizationEndings: readonly string[] = [
  'action', 'advisors', 'aerospace', 'afc', 'affairs', 'albion', 'america', 'analytics', 'apparel',
  'appliances', 'athletic', 'aviation', 'beverages', 'biosciences', 'blazers', 'books', 'brewing', 'capital',
  'chemical', 'chemicals', 'city', 'coal', 'communications', 'cosmetics', 'county', 'cruises', 'digital',
  'electric', 'energy', 'entertainment', 'fashion', 'fc', 'films', 'finance', 'financial', 'food', 'foods',
  'fund', 'games', 'gas', 'global', 'gmbh', 'guild', 'health', 'healthcare', 'holdings', 'homes', 'hotels',
  'hotspur', 'initiative', 'insurance', 'intelligence', 'interactive', 'international', 'investments', 'labs',
  'legion', 'lines', 'logistics', 'markets', 'matters', 'medical', 'metals', 'mining', 'mutual', 'networks',
  'oil', 'pac', 'petroleum', 'pharma', 'pictures', 'plc', 'policy', 'power', 'productions', 'project',
  'properties', 'publishing', 'railroad', 'railway', 'rangers', 'realty', 'records', 'relations', 'research',
  'reserve', 'resorts', 'resources', 'restaurants', 'rfc', 'rovers', 'sachs', 'savings', 'science',
  'sciences', 'securities', 'semiconductor', 'services', 'shipping', 'software', 'sports', 'steel', 'stores',
  'strategy', 'studies', 'telecom', 'telecommunications', 'therapeutics', 'tours', 'toys', 'transport',
  'trucking', 'trust', 'united', 'wanderers', 'watch', 'wireless', 'workers', 'worldwide',
];

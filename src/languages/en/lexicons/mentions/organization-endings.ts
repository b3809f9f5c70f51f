/**
 * Words that close the name of a company or body, but do not describe one by themselves. Own list.
 */

export const organizationEndings: readonly string[] = [
  'action', 'advisors', 'aerospace', 'afc', 'affairs', 'airlines', 'airways', 'albion', 'america',
  'analytics', 'apparel', 'appliances', 'athletic', 'avenue', 'aviation', 'award', 'awards', 'beach',
  'beverages', 'biosciences', 'blazers', 'books', 'boulevard', 'brewing', 'building', 'canyon', 'capital',
  'championship', 'championships', 'chemical', 'chemicals', 'city', 'coal', 'coast', 'communications',
  'cosmetics', 'county', 'cruises', 'cup', 'desert', 'digital', 'electric', 'energy', 'entertainment',
  'fashion', 'fc', 'films', 'finance', 'financial', 'food', 'foods', 'fund', 'games', 'gas', 'global',
  'gmbh', 'guild', 'gulf', 'harbor', 'harbour', 'health', 'healthcare', 'heights', 'highway', 'holdings',
  'homes', 'hotels', 'hotspur', 'initiative', 'insurance', 'intelligence', 'interactive', 'international',
  'investments', 'island', 'islands', 'labs', 'legion', 'lines', 'logistics', 'markets', 'matters',
  'medical', 'metals', 'mining', 'motorway', 'mountain', 'mountains', 'mutual', 'networks', 'ocean', 'oil',
  'olympics', 'pac', 'peninsula', 'petroleum', 'pharma', 'pictures', 'plc', 'policy', 'power', 'prize',
  'productions', 'project', 'properties', 'publishing', 'railroad', 'railway', 'railways', 'rangers',
  'realty', 'records', 'relations', 'research', 'reserve', 'resorts', 'resources', 'restaurants', 'rfc',
  'river', 'road', 'rovers', 'sachs', 'savings', 'science', 'sciences', 'sea', 'securities', 'semiconductor',
  'services', 'shipping', 'software', 'sports', 'square', 'steel', 'stores', 'strait', 'strategy', 'street',
  'studies', 'telecom', 'telecommunications', 'therapeutics', 'tours', 'tower', 'toys', 'transport',
  'trucking', 'trust', 'united', 'valley', 'wanderers', 'war', 'watch', 'water', 'waterways', 'wireless',
  'workers', 'worldwide',
];

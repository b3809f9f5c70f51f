/**
 * Words that close the name of a company or body, but do not describe one by themselves. Own list.
 */

export const organizationEndings: readonly string[] = [
  'acoustics', 'action', 'advisors', 'aeronautics', 'aerospace', 'afc', 'affairs', 'airlines', 'airways',
  'albion', 'america', 'analytics', 'apparel', 'appliances', 'athletic', 'avenue', 'aviation', 'avionics',
  'award', 'awards', 'bakery', 'beach', 'beverages', 'biosciences', 'blazers', 'books', 'boulevard',
  'breweries', 'brewing', 'building', 'canyon', 'capital', 'ceramics', 'championship', 'championships',
  'chemical', 'chemicals', 'city', 'coal', 'coast', 'communications', 'consulting', 'cosmetics', 'county',
  'cruises', 'cup', 'desert', 'digital', 'distillers', 'distillery', 'dynamics', 'electric', 'electronics',
  'energy', 'entertainment', 'fashion', 'fc', 'films', 'finance', 'financial', 'food', 'foods', 'fund',
  'games', 'gas', 'genomics', 'global', 'gmbh', 'guild', 'gulf', 'harbor', 'harbour', 'health',
  'healthcare', 'heights', 'highway', 'holdings', 'homes', 'hotels', 'hotspur', 'initiative',
  'innovations', 'instruments', 'insurance', 'intelligence', 'interactive', 'interiors', 'international',
  'investments', 'island', 'islands', 'labs', 'legion', 'lines', 'logistics', 'markets', 'materials',
  'matters', 'medical', 'metals', 'mining', 'motorway', 'mountain', 'mountains', 'mutual', 'networks',
  'ocean', 'oil', 'olympics', 'optics', 'pac', 'peninsula', 'petroleum', 'pharma', 'philharmonic',
  'pictures', 'plastics', 'plc', 'policy', 'power', 'prize', 'productions', 'project', 'properties',
  'publishing', 'railroad', 'railway', 'railways', 'rangers', 'realty', 'records', 'relations', 'research',
  'reserve', 'resorts', 'resources', 'restaurants', 'rfc', 'river', 'road', 'robotics', 'rovers', 'sachs',
  'savings', 'science', 'sciences', 'sea', 'securities', 'semiconductor', 'services', 'shipping',
  'software', 'sports', 'square', 'steel', 'stores', 'strait', 'strategy', 'street', 'studies', 'studios',
  'telecom', 'telecommunications', 'textiles', 'therapeutics', 'tours', 'tower', 'toys', 'transport',
  'trucking', 'trust', 'united', 'valley', 'ventures', 'wanderers', 'war', 'watch', 'water', 'waterways',
  'wireless', 'workers', 'worldwide',
];

/** Nouns that stand right before the names of companies and bodies (“retailer Northgate”). Own list. */
export const bodyPrefixes: readonly string[] = [
  'airline', 'automaker', 'bank', 'brand', 'brewer', 'broadcaster', 'broker', 'builder', 'carmaker', 'carrier', 'chain',
  'charity', 'company', 'conglomerate', 'consultancy', 'developer', 'drugmaker', 'firm', 'giant', 'insurer', 'investor',
  'lender', 'magazine', 'maker', 'manufacturer', 'newspaper', 'non-profit', 'nonprofit', 'operator', 'publisher',
  'regulator', 'retailer', 'start-up', 'startup', 'subsidiary', 'supermarket', 'supplier', 'union', 'watchdog', 'website',
  'wholesaler',
];

/**
 * Nouns for organisations, in descriptions (“the agency”) and as the last word of a name. Own list.
 */

export const organizationNouns: readonly string[] = [
  'academy', 'administration', 'affiliate', 'agency', 'airline', 'airlines', 'airport', 'alliance',
  'archdiocese', 'arena', 'arm', 'army', 'assembly', 'associates', 'association', 'authority', 'automaker',
  'bank', 'bar', 'behemoth', 'bench', 'board', 'borough', 'branch', 'brand', 'brewer', 'brewery',
  'broadcaster', 'brothers', 'bureau', 'business', 'cabinet', 'camp', 'campaign', 'carmaker', 'carrier',
  'cartel', 'cathedral', 'caucus', 'center', 'centre', 'chain', 'chamber', 'channel', 'charity', 'chronicle',
  'church', 'cinema', 'city', 'clinic', 'club', 'co-operative', 'coalition', 'collective', 'college',
  'command', 'commission', 'committee', 'company', 'conglomerate', 'congregation', 'congress', 'consortium',
  'constabulary', 'consulate', 'cooperative', 'corp', 'corporation', 'corps', 'council', 'country', 'county',
  'courier', 'court', 'daily', 'delegation', 'department', 'diocese', 'directorate', 'dispatch', 'district',
  'division', 'drugmaker', 'editorial-board', 'embassy', 'empire', 'endowment', 'enterprises', 'examiner',
  'factory', 'federation', 'festival', 'firm', 'force', 'foundation', 'franchise', 'fund', 'gallery',
  'gazette', 'giant', 'globe', 'government', 'group', 'guard', 'headquarters', 'herald', 'holdings',
  'hospice', 'hospital', 'hotel', 'house', 'inc', 'independent', 'industries', 'infirmary', 'inquirer',
  'institute', 'institution', 'insurer', 'intelligence', 'journal', 'junta', 'kingdom', 'lab', 'laboratories',
  'laboratory', 'league', 'ledger', 'legislature', 'lender', 'library', 'llc', 'lobby', 'ltd', 'magazine',
  'mail', 'maker', 'manufacturer', 'media', 'military', 'militia', 'ministry', 'mirror', 'mission',
  'monarchy', 'mosque', 'motors', 'movement', 'municipality', 'museum', 'nation', 'navy', 'network', 'news',
  'newspaper', 'newsroom', 'ngo', 'non-profit', 'nonprofit', 'nursery', 'observatory', 'observer', 'office',
  'operation', 'operator', 'orchestra', 'organisation', 'organization', 'outlet', 'pac', 'palace', 'panel',
  'paper', 'parliament', 'partners', 'partnership', 'party', 'pharmaceuticals', 'pharmacy', 'plc', 'police',
  'politburo', 'post', 'press', 'prison', 'prosecution', 'province', 'pub', 'publisher', 'radio', 'refinery',
  'regime', 'regulator', 'republic', 'restaurant', 'retailer', 'review', 'school', 'secretariat', 'seminary',
  'senate', 'sentinel', 'service', 'services', 'shipyard', 'site', 'society', 'solutions', 'squad', 'stadium',
  'staff', 'standard', 'start-up', 'startup', 'state', 'station', 'store', 'studio', 'subcommittee',
  'subsidiary', 'super-pac', 'supermarket', 'synagogue', 'syndicate', 'systems', 'tabloid', 'task-force',
  'taskforce', 'team', 'technologies', 'telegraph', 'temple', 'theater', 'theatre', 'think-tank', 'times',
  'town', 'tribunal', 'tribune', 'trust', 'union', 'unit', 'university', 'utility', 'village', 'vineyard',
  'watchdog', 'website', 'weekly', 'wholesaler', 'winery', 'zoo',
];

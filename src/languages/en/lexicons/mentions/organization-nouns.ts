/**
 * Nouns for organisations, in descriptions (“the agency”) and as the last word of a name. Own list.
 */

export const organizationNouns: readonly string[] = [
  'academy', 'administration', 'affiliate', 'agency', 'airline', 'airlines', 'alliance', 'archdiocese',
  'arm', 'army', 'assembly', 'associates', 'association', 'authority', 'automaker', 'bank', 'bar', 'bench',
  'board', 'borough', 'branch', 'brand', 'broadcaster', 'brothers', 'bureau', 'business', 'cabinet', 'camp',
  'campaign', 'carmaker', 'carrier', 'cartel', 'caucus', 'center', 'centre', 'chain', 'chamber', 'channel',
  'charity', 'chronicle', 'church', 'city', 'clinic', 'club', 'co-operative', 'coalition', 'collective',
  'college', 'command', 'commission', 'committee', 'company', 'conglomerate', 'congregation', 'congress',
  'consortium', 'consulate', 'cooperative', 'corp', 'corporation', 'corps', 'council', 'country', 'county',
  'courier', 'court', 'daily', 'delegation', 'department', 'diocese', 'directorate', 'dispatch', 'district',
  'division', 'editorial-board', 'embassy', 'empire', 'endowment', 'enterprises', 'examiner', 'federation',
  'firm', 'force', 'foundation', 'fund', 'gallery', 'gazette', 'globe', 'government', 'group', 'guard',
  'headquarters', 'herald', 'holdings', 'hospital', 'house', 'inc', 'independent', 'industries', 'inquirer',
  'institute', 'institution', 'insurer', 'intelligence', 'journal', 'junta', 'kingdom', 'laboratories',
  'league', 'ledger', 'legislature', 'lender', 'library', 'llc', 'lobby', 'ltd', 'magazine', 'mail', 'maker',
  'manufacturer', 'media', 'military', 'militia', 'ministry', 'mirror', 'mission', 'monarchy', 'mosque',
  'motors', 'movement', 'municipality', 'museum', 'nation', 'navy', 'network', 'news', 'newspaper',
  'newsroom', 'ngo', 'non-profit', 'nonprofit', 'observer', 'office', 'operation', 'operator', 'orchestra',
  'organisation', 'organization', 'outlet', 'pac', 'palace', 'panel', 'paper', 'parliament', 'partners',
  'partnership', 'party', 'pharmaceuticals', 'plc', 'police', 'politburo', 'post', 'press', 'prosecution',
  'province', 'publisher', 'radio', 'regime', 'regulator', 'republic', 'retailer', 'review', 'school',
  'secretariat', 'seminary', 'senate', 'sentinel', 'service', 'services', 'site', 'society', 'solutions',
  'squad', 'staff', 'standard', 'start-up', 'startup', 'state', 'station', 'store', 'studio', 'subcommittee',
  'subsidiary', 'super-pac', 'synagogue', 'syndicate', 'systems', 'tabloid', 'task-force', 'taskforce',
  'team', 'technologies', 'telegraph', 'temple', 'theater', 'theatre', 'think-tank', 'times', 'town',
  'tribunal', 'tribune', 'trust', 'union', 'unit', 'university', 'utility', 'village', 'watchdog', 'website',
  'weekly',
];

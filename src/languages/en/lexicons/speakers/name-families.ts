/**
 * Which descriptions (“the newspaper”) stand for names that end in which words
 * (“… Gazette”); `sole` where the only such name is meant, `business` where any
 * name of a company may be. Own list.
 */
export const nameFamilies: readonly {
  readonly descriptions: readonly string[]; readonly names: readonly string[]; readonly sole?: boolean; readonly business?: boolean;
}[] = [
  {
    descriptions: [
      'act', 'bill', 'law', 'legislation', 'measure',
    ],
    names: [
      'act', 'bill', 'law',
    ],
  },
  {
    descriptions: [
      'administration', 'agency', 'bureau', 'commission', 'department', 'ministry', 'office', 'regulator',
      'watchdog',
    ],
    names: [
      'administration', 'agency', 'authority', 'board', 'bureau', 'cia', 'commission', 'department', 'epa',
      'fbi', 'fda', 'fema', 'irs', 'ministry', 'nasa', 'nsa', 'office', 'pentagon', 'service', 'treasury',
    ],
  },
  {
    descriptions: [
      'administration', 'country', 'government', 'kingdom', 'nation', 'regime', 'state',
    ],
    names: [
      'administration', 'government', 'kingdom', 'republic', 'states',
    ],
  },
  {
    descriptions: [
      'advocacy', 'association', 'body', 'campaign', 'center', 'centre', 'charity', 'coalition',
      'foundation', 'group', 'institute', 'nonprofit', 'organisation', 'organization', 'pac', 'think-tank',
    ],
    names: [
      'action', 'aid', 'alliance', 'america', 'association', 'center', 'centre', 'coalition', 'committee',
      'council', 'federation', 'foundation', 'fund', 'future', 'group', 'hospice', 'institute',
      'international', 'league', 'legion', 'network', 'pac', 'project', 'relief', 'rights', 'society',
      'trust', 'union', 'watch', 'works',
    ],
  },
  {
    descriptions: [
      'airline', 'automaker', 'bank', 'brand', 'brewer', 'broker', 'business', 'carmaker', 'carrier',
      'chain', 'company', 'conglomerate', 'corporation', 'developer', 'drugmaker', 'firm', 'giant', 'group',
      'insurer', 'lender', 'maker', 'manufacturer', 'operator', 'publisher', 'retailer', 'start-up',
      'startup', 'supermarket', 'supplier',
    ],
    names: [
      'airlines', 'airways', 'bank', 'capital', 'co', 'coal', 'company', 'corp', 'corporation', 'electric',
      'energy', 'entertainment', 'financial', 'foods', 'group', 'holdings', 'inc', 'industries',
      'insurance', 'labs', 'lines', 'llc', 'ltd', 'media', 'motor', 'motors', 'oil', 'partners',
      'pharmaceuticals', 'plc', 'solutions', 'steel', 'stores', 'systems', 'technologies',
    ],
    sole: true,
    business: true,
  },
  {
    descriptions: [
      'alliance', 'bloc', 'union',
    ],
    names: [
      'alliance', 'eu', 'league', 'nato', 'organization', 'treaty', 'union',
    ],
    sole: true,
  },
  {
    descriptions: [
      'board', 'commission', 'committee', 'council', 'panel',
    ],
    names: [
      'board', 'commission', 'committee', 'council', 'panel', 'subcommittee',
    ],
  },
  {
    descriptions: [
      'broadcaster', 'channel', 'network', 'outlet', 'station',
    ],
    names: [
      'abc', 'bbc', 'broadcasting', 'cbs', 'cnn', 'fox', 'msnbc', 'nbc', 'network', 'news', 'npr', 'pbs',
      'radio', 'television', 'today', 'tv',
    ],
    sole: true,
  },
  {
    descriptions: [
      'broadsheet', 'daily', 'journal', 'magazine', 'network', 'newspaper', 'outlet', 'paper',
      'publication', 'site', 'tabloid', 'website', 'weekly',
    ],
    names: [
      'bee', 'chronicle', 'courier', 'daily', 'democrat-gazette', 'dispatch', 'examiner', 'gazette',
      'globe', 'guardian', 'herald', 'independent', 'inquirer', 'journal', 'ledger', 'magazine', 'mail',
      'mercury', 'mirror', 'news', 'observer', 'packet', 'politico', 'post', 'press', 'record', 'reuters',
      'review', 'sentinel', 'standard', 'star', 'sun', 'telegraph', 'times', 'tribune', 'weekly',
    ],
    sole: true,
  },
  {
    descriptions: [
      'cathedral', 'church', 'gallery', 'hospital', 'library', 'museum', 'theater', 'theatre', 'venue',
    ],
    names: [
      'abbey', 'cathedral', 'church', 'clinic', 'gallery', 'hospice', 'hospital', 'infirmary', 'library',
      'museum', 'theater', 'theatre', 'trust',
    ],
    sole: true,
  },
  {
    descriptions: [
      'charity',
    ],
    names: [
      'aid', 'foundation', 'fund', 'hospice', 'mission', 'relief', 'rescue', 'society', 'trust',
    ],
    sole: true,
  },
  {
    descriptions: [
      'club', 'side', 'team',
    ],
    names: [
      'afc', 'albion', 'argyle', 'athletic', 'city', 'club', 'county', 'fc', 'hotspur', 'rangers', 'rovers',
      'town', 'united', 'villa', 'wanderers',
    ],
    sole: true,
  },
  {
    descriptions: [
      'college', 'school', 'university',
    ],
    names: [
      'academy', 'college', 'institute', 'school', 'university',
    ],
    sole: true,
  },
  {
    descriptions: [
      'court', 'justices', 'panel', 'tribunal',
    ],
    names: [
      'circuit', 'court', 'tribunal',
    ],
  },
  {
    descriptions: [
      'force', 'police',
    ],
    names: [
      'constabulary', 'police',
    ],
    sole: true,
  },
  {
    descriptions: [
      'party',
    ],
    names: [
      'conservatives', 'democrats', 'gop', 'labour', 'party', 'republicans',
    ],
  },
  {
    descriptions: [
      'poll', 'report', 'study', 'survey',
    ],
    names: [
      'average', 'census', 'index', 'poll', 'report', 'study', 'survey',
    ],
  },
  {
    descriptions: [
      'trust',
    ],
    names: [
      'trust',
    ],
    sole: true,
  },
  {
    descriptions: [
      'union',
    ],
    names: [
      'afl-cio', 'association', 'attendants', 'brotherhood', 'employees', 'federation', 'guild',
      'steelworkers', 'teachers', 'teamsters', 'union', 'workers',
    ],
    sole: true,
  },
];

/** Which descriptions (“the newspaper”) stand for names that end in which words (“… Gazette”). Own list. */
export const nameFamilies: readonly { readonly descriptions: readonly string[]; readonly names: readonly string[] }[] = [
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
      'action', 'alliance', 'america', 'association', 'center', 'centre', 'coalition', 'committee',
      'council', 'federation', 'foundation', 'fund', 'future', 'group', 'institute', 'international',
      'league', 'legion', 'network', 'pac', 'project', 'rights', 'society', 'trust', 'union', 'watch',
      'works',
    ],
  },
  {
    descriptions: [
      'airline', 'automaker', 'bank', 'business', 'carmaker', 'carrier', 'company', 'conglomerate',
      'corporation', 'developer', 'firm', 'giant', 'insurer', 'lender', 'maker', 'manufacturer',
      'operator', 'retailer', 'startup',
    ],
    names: [
      'airlines', 'airways', 'bank', 'capital', 'co', 'coal', 'company', 'corp', 'corporation', 'electric',
      'energy', 'entertainment', 'financial', 'foods', 'group', 'holdings', 'inc', 'industries',
      'insurance', 'labs', 'lines', 'llc', 'ltd', 'media', 'motor', 'motors', 'oil', 'partners',
      'pharmaceuticals', 'plc', 'solutions', 'steel', 'stores', 'systems', 'technologies',
    ],
  },
  {
    descriptions: [
      'alliance', 'bloc', 'union',
    ],
    names: [
      'alliance', 'eu', 'league', 'nato', 'organization', 'treaty', 'union',
    ],
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
  },
  {
    descriptions: [
      'church', 'gallery', 'hospital', 'library', 'museum',
    ],
    names: [
      'cathedral', 'church', 'clinic', 'gallery', 'hospital', 'library', 'museum',
    ],
  },
  {
    descriptions: [
      'club', 'side', 'team',
    ],
    names: [
      'athletic', 'city', 'club', 'fc', 'rovers', 'united',
    ],
  },
  {
    descriptions: [
      'college', 'school', 'university',
    ],
    names: [
      'academy', 'college', 'institute', 'school', 'university',
    ],
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
  },
  {
    descriptions: [
      'union',
    ],
    names: [
      'afl-cio', 'association', 'attendants', 'brotherhood', 'employees', 'federation', 'guild',
      'steelworkers', 'teachers', 'teamsters', 'union', 'workers',
    ],
  },
];

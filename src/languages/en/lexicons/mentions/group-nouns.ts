/**
 * Words for several unnamed people that are not plurals of a person noun, or are mostly so used. Own list.
 */

export const groupNouns: readonly string[] = [
  'aides', 'all', 'allies', 'americans', 'analysts', 'attendees', 'audience', 'audiences', 'authorities',
  'base', 'blacks', 'both', 'boys', 'cast', 'children', 'clergy', 'communities', 'community',
  'conservatives', 'couple', 'crew', 'critics', 'crowd', 'crowds', 'democrats', 'dozens', 'duo', 'elderly',
  'electorate', 'elite', 'elites', 'establishment', 'evangelicals', 'everybody', 'everyone', 'experts',
  'faculty', 'faithful', 'families', 'family', 'fans', 'few', 'folks', 'generation', 'generations', 'girls',
  'guys', 'half', 'household', 'households', 'hundreds', 'independents', 'insiders', 'jurors', 'jury',
  'kids', 'latinos', 'lawmakers', 'leaders', 'leadership', 'liberals', 'majorities', 'majority', 'many',
  'masses', 'media', 'members', 'men', 'millennials', 'millions', 'minorities', 'minority', 'mob', 'most',
  'neighbors', 'none', 'observers', 'officials', 'opposition', 'others', 'pair', 'panel', 'parents',
  'participants', 'people', 'percent', 'personnel', 'persons', 'players', 'police', 'poor', 'press',
  'public', 'quarter', 'republicans', 'residents', 'respondents', 'rest', 'rich', 'several', 'side', 'sides',
  'some', 'sources', 'staff', 'students', 'supporters', 'tens', 'third', 'those', 'thousands', 'trio',
  'troops', 'two-thirds', 'unemployed', 'voters', 'whites', 'wing', 'women', 'workers', 'youth',
];

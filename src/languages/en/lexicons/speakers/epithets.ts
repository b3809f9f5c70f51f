/**
 * Nouns by which a writer varies a name already given: with “the” they point
 * back, where an office (“the judge”) may bring up somebody new. Own list.
 */
export const epithets: readonly string[] = [
  'academic', 'ace', 'actor', 'actress', 'artist', 'astronaut', 'author', 'balladeer', 'ballerina',
  'baroness', 'bassist', 'billionaire', 'biologist', 'boxer', 'broadcaster', 'businessman', 'businesswoman',
  'cap', 'celebrity', 'cellist', 'champion', 'chemist', 'comedian', 'comedienne', 'comic', 'composer',
  'cricketer', 'crooner', 'cyclist', 'dad', 'dancer', 'defender', 'diva', 'drummer', 'economist',
  'entrepreneur', 'favorite', 'favourite', 'filmmaker', 'firebrand', 'footballer', 'forward', 'frontman',
  'geneticist', 'geologist', 'goalkeeper', 'golfer', 'grandad', 'grandfather', 'grandmother', 'guitarist',
  'gymnast', 'historian', 'hitmaker', 'hunk', 'influencer', 'international', 'keeper', 'laureate', 'legend',
  'linguist', 'magnate', 'maverick', 'midfielder', 'millionaire', 'mogul', 'mum', 'musician',
  'neuroscientist', 'nonagenarian', 'novelist', 'octogenarian', 'olympian', 'painter', 'pensioner',
  'philosopher', 'physicist', 'pianist', 'pitcher', 'playwright', 'poet', 'presenter', 'quarterback',
  'rapper', 'retiree', 'scholar', 'sculptor', 'septuagenarian', 'singer', 'slugger', 'socialite',
  'sociologist', 'songwriter', 'sprinter', 'star', 'starlet', 'striker', 'supermodel', 'superstar', 'swimmer',
  'tycoon', 'veteran', 'violinist', 'winger', 'zoologist',
];

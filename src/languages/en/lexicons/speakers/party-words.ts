/** Words for parties before and as nouns, with the noun for a member: “the GOP nominee” is a Republican. Own list. */
export const partyWords: readonly (readonly [word: string, noun: string])[] = [
  ['democrat', 'democrat'], ['democratic', 'democrat'], ['gop', 'republican'], ['labour', 'labour'],
  ['libertarian', 'libertarian'], ['republican', 'republican'], ['tory', 'conservative'],
];

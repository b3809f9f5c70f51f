/** Letters for parties behind names, with the noun for a member: “Ana Teles (D-Vt.)”. Own list. */
export const partyLetters: readonly (readonly [short: string, noun: string])[] = [
  ['con', 'conservative'], ['d', 'democrat'], ['dem', 'democrat'], ['i', 'independent'], ['l', 'libertarian'],
  ['lab', 'labour'], ['r', 'republican'], ['rep', 'republican'],
];

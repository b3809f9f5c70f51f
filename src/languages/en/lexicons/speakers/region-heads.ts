/** Nouns for what the places of {@link placeAbbreviations} are (“the state”). Own list. */
export const regionHeads: readonly string[] = ['state'];

/** Nouns that tell no more of a group than that they are people. Own list. */
export const plainGroups: readonly string[] = ['children', 'folks', 'men', 'people', 'persons', 'women'];

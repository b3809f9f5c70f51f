/** Nouns that tell no more of somebody than that they are a person; no roles. Own list. */
export const plainPeople: readonly string[] = ['boy', 'child', 'girl', 'guy', 'lady', 'man', 'person', 'woman'];

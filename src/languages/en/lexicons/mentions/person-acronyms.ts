/** Capitals that are a noun for a person wherever they stand. Own list. */
export const personAcronyms: readonly string[] = ['ceo'];

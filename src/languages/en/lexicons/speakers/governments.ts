/** Descriptions that the name of a country can be meant by. Own list. */
export const governments: readonly string[] = ['government'];

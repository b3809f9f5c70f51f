/** Capitals for whoever holds an office (“the MP said”). Own list. */
export const officeAcronyms: readonly string[] = ['ceo', 'cfo', 'coo', 'dj', 'gp', 'mep', 'mp', 'msp', 'pm'];

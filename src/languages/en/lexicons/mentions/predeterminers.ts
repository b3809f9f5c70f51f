/** What may stand before “the” and “these” (“both the candidates”). Own list. */
export const predeterminers: readonly string[] = ['all', 'both'];

/** Those of a body who decide in its name: “a panel of the Court of Appeals”. Own list. */
export const panels: readonly string[] = ['bench', 'panel'];

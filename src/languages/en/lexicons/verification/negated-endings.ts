/** How verbs end that hold their negation. Own list. */
export const negatedEndings: readonly string[] = ["n't"];

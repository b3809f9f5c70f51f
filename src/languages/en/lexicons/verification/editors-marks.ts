/** What an editor puts in brackets and nobody said. Own list. */
export const editorsMarks: readonly string[] = ['sic'];

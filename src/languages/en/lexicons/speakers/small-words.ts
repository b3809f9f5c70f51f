/** Words without a letter of their own where a name is shortened to its letters. Own list. */
export const smallWords: readonly string[] = ['&', 'and', 'for', 'in', 'of', 'on', 'the'];

/** Adjectives of a role that need no capital. Own list. */
export const rankModifiers: readonly string[] = ['acting', 'deputy', 'former', 'state'];

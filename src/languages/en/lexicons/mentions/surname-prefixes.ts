/** How surnames begin that have a capital inside (“MacLeod”). Own list. */
export const surnamePrefixes: readonly string[] = ['fitz', 'mac'];

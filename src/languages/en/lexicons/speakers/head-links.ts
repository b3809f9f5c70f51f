/** What stands behind the head of a name (“Commission on Water”). Own list. */
export const headLinks: readonly string[] = ['for', 'of', 'on'];

/** What stands between a role and the rest of it (“curator of lights”). Own list. */
export const roleLinks: readonly string[] = ['at', 'for', 'of'];

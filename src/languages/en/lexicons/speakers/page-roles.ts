/** Those whom a page speaks of in its own voice (“the author’s opinion”), seldom somebody in the story. Own list. */
export const pageRoles: readonly string[] = ['author', 'customer', 'editor', 'reader', 'subscriber', 'user', 'viewer', 'visitor', 'writer'];

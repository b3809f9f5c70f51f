/** What makes an adjective of a name (“pro-Teles”). Own list. */
export const namePrefixes: readonly string[] = [
  'anti', 'ex', 'non', 'post', 'pre', 'pro',
];

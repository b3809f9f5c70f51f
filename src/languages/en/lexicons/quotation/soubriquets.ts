/**
 * Words after which a name is not the real one: so-called “x”, alias “x”. Own list; MIT.
 */
export const soubriquets: readonly string[] = [
  'a.k.a.', 'aka', 'alias', 'nickname', 'nicknamed', 'self-declared', 'self-described',
  'self-proclaimed', 'self-styled', 'so-called', 'supposed', 'supposedly',
];

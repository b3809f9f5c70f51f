/**
 * What stands between a passive and the verb that it quotes: “quoted as saying”.
 *
 * Own list.
 */
export const QUOTING_LINKS: readonly string[] = [
  'as',
];

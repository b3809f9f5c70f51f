/**
 * Relatives that own what follows.
 *
 * Own list.
 */
export const RELATIVE_POSSESSIVES: readonly string[] = [
  'whose',
];

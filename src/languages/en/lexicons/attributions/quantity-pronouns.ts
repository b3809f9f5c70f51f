/**
 * Pronouns for an amount, which take a prepositional phrase: “many in the crowd”.
 *
 * Own list.
 */
export const QUANTITY_PRONOUNS: readonly string[] = [
  'many', 'some',
];

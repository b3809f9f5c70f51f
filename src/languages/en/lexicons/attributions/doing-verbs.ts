/**
 * Lemmas of verbs that do something to a thing and report a clause: “posted a loss”, “posted that it rained”.
 *
 * Own list.
 */
export const DOING_VERBS: readonly string[] = [
  'identify', 'name', 'order', 'post',
];

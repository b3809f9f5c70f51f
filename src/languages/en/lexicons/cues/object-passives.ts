/**
 * Verbs that never lack the person they speak of, with what stands behind that
 * person. Where it follows the verb itself, the verb is a passive without its
 * auxiliary: “Ministers accused of delay”, “a man told to leave”.
 *
 * Own list.
 */
export const OBJECT_PASSIVES: readonly (readonly [lemma: string, behind: readonly string[]])[] = [
  ['accuse', ['of']],
  ['assure', ['of', 'that']],
  ['berate', ['for', 'over']],
  ['blame', ['for']],
  ['blast', ['for', 'over']],
  ['castigate', ['for', 'over']],
  ['congratulate', ['for', 'on']],
  ['credit', ['with']],
  ['criticise', ['for', 'over']],
  ['criticize', ['for', 'over']],
  ['encourage', ['to']],
  ['inform', ['of', 'that']],
  ['instruct', ['to']],
  ['lambast', ['for', 'over']],
  ['lambaste', ['for', 'over']],
  ['mock', ['for', 'over']],
  ['praise', ['for']],
  ['reassure', ['of', 'that']],
  ['rebuke', ['for', 'over']],
  ['remind', ['of', 'that']],
  ['ridicule', ['for', 'over']],
  ['slam', ['for', 'over']],
  ['tell', ['of', 'that', 'to']],
  ['urge', ['to']],
];

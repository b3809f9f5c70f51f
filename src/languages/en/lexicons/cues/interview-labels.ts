/**
 * Labels of question and answer: “Q: …”.
 *
 * Own list.
 */
export const INTERVIEW_LABELS: readonly string[] = [
  'a', 'q',
];

/** Labels of the one who answers in an interview: “A: …”. Own list. */
export const answerLabels: readonly string[] = [
  'a', 'answer', 'answers',
];

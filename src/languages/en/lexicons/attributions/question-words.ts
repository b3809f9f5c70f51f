/**
 * Words that open an indirect question.
 *
 * Own list.
 */
export const QUESTION_WORDS: readonly string[] = [
  'how', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'whom', 'why',
];

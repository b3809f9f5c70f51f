/**
 * Words that open a clause which belongs to another, however they are tagged.
 * Own list.
 */
export const subordinators: readonly string[] = [
  'after', 'although', 'as', 'because', 'before', 'how', 'if', 'once', 'since', 'that', 'though', 'to', 'unless',
  'until', 'when', 'where', 'which', 'while', 'who', 'whom', 'whose', 'why',
];

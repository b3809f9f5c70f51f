/** Text from an article, made harmless for a terminal. */

/** Controls, lone surrogates, line separators, and marks that reverse what is shown. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function escapeCharacter(character: string): string {
  const hex = character.codePointAt(0)!.toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/**
 * One line that shows what it holds: white space becomes single spaces, every
 * character that a terminal would obey becomes its escape.
 *
 * @example
 * toTerminalText('a\n\u001b[31mred'); // 'a \\x1b[31mred'
 */
export function toTerminalText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, escapeCharacter);
}

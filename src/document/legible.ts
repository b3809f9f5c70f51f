/**
 * A view of the text that wink-nlp reads without losing a character: every
 * UTF-16 unit stays at its place, only those that wink drops or trips over
 * become plain spaces or line feeds.
 */

// White space that wink drops at a token's edge, and marks that no reader sees.
// Plain space, tab, CR and LF are left: wink keeps them. So are the spaces that
// wink keeps as “non-breaking”, since they take its slow path; a plain space
// tags no differently.
const LOST = /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/g;
const HAS_LOST = new RegExp(LOST.source);
// wink counts up to 65,534 spaces before a token.
const LONG_RUN = / {60000,}/g;

/**
 * Replaces, one unit for one unit, what wink-nlp would lose.
 *
 * @example
 * toLegible('a\u3000b').length // 3
 */
export function toLegible(text: string): string {
  const legible = HAS_LOST.test(text)
    ? text.replace(LOST, (unit) => (unit === '\u2028' || unit === '\u2029' || unit === '\x85' ? '\n' : ' '))
    : text;
  return legible.length < 60000
    ? legible
    : legible.replace(LONG_RUN, (run) => '\n'.padStart(run.length, '\n'));
}

/**
 * A view of the text that wink-nlp reads without losing a character: every
 * UTF-16 unit stays at its place, only those that wink drops or trips over
 * become plain spaces or line feeds, and letters that it takes for words of their
 * own the plain letters that they are built on.
 */

// White space that wink drops at a token's edge, and marks that no reader sees.
// Plain space, tab, CR and LF are left: wink keeps them. So are the spaces that
// wink keeps as “non-breaking”, since they take its slow path; a plain space
// tags no differently.
const LOST = /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/g;
// Latin letters beyond those of Western Europe, and accents that stand as units of their own: wink reads “Horvatić” as two
// words and tags neither as a name.
// eslint-disable-next-line no-misleading-character-class -- accents are meant as units of their own
const FOREIGN = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/g;
const HAS_LOST = new RegExp(LOST.source);
/** Letters that Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = {
  đ: 'd', Đ: 'D', ð: 'd', ħ: 'h', Ħ: 'H', ı: 'i', ł: 'l', Ł: 'L', ŋ: 'n', Ŋ: 'N', œ: 'o', Œ: 'O', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E',
};
const PLAIN_LETTER = /[A-Za-z]/;
// wink counts up to 65,534 spaces before a token.
const LONG_RUN = / {60000,}/g;

/**
 * Replaces, one unit for one unit, what wink-nlp would lose.
 *
 * @example
 * toLegible('a\u3000b').length // 3
 * toLegible('Horvatić')         // 'Horvatic'
 */
export function toLegible(text: string): string {
  const kept = HAS_LOST.test(text)
    ? text.replace(LOST, (unit) => (unit === '\u2028' || unit === '\u2029' || unit === '\x85' ? '\n' : ' '))
    : text;
  const legible = kept.search(FOREIGN) >= 0 ? kept.replace(FOREIGN, (unit, at: number) => toPlainLetter(unit, kept.charAt(at - 1))) : kept;
  return legible.length < 60000
    ? legible
    : legible.replace(LONG_RUN, (run) => '\n'.padStart(run.length, '\n'));
}

/** The letter that a foreign one is built on; an accent becomes the letter before it once more. */
function toPlainLetter(unit: string, before: string): string {
  const plain = STROKED[unit] ?? unit.normalize('NFD').charAt(0);
  if (PLAIN_LETTER.test(plain)) return plain;
  return PLAIN_LETTER.test(before) ? before.toLowerCase() : unit;
}

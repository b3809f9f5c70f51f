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
const LONG = 60_000;
// From a run's first space alone: to try from each of them takes the square of their number.
const LONG_RUN = /(?<! ) {60000,}/g;

/** A text as wink-nlp can read it. */
export interface Legible {
  readonly legible: string;
  /** False where it is the text as given: known without comparing the two, which takes long in long texts. */
  readonly altered: boolean;
}

/**
 * Replaces, one unit for one unit, what wink-nlp would lose.
 *
 * @example
 * toLegible('a\u3000b').legible.length // 3
 * toLegible('Horvatić').legible         // 'Horvatic'
 */
export function toLegible(text: string): Legible {
  const hasLost = HAS_LOST.test(text);
  const kept = hasLost ? text.replace(LOST, (unit) => (unit === '\u2028' || unit === '\u2029' || unit === '\x85' ? '\n' : ' ')) : text;
  const hasForeign = kept.search(FOREIGN) >= 0;
  const plain = hasForeign ? kept.replace(FOREIGN, (unit, at: number) => toPlainLetter(unit, kept.charAt(at - 1))) : kept;
  const hasRun = plain.length >= LONG && plain.search(LONG_RUN) >= 0;
  const legible = hasRun ? plain.replace(LONG_RUN, (run) => '\n'.padStart(run.length, '\n')) : plain;
  return { legible, altered: hasLost || hasForeign || hasRun };
}

/** The letter that a foreign one is built on; an accent becomes the letter before it once more. */
function toPlainLetter(unit: string, before: string): string {
  const plain = STROKED[unit] ?? unit.normalize('NFD').charAt(0);
  if (PLAIN_LETTER.test(plain)) return plain;
  return PLAIN_LETTER.test(before) ? before.toLowerCase() : unit;
}

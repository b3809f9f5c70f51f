/** From UTF-16 offsets to code points, which other standards count in. */
import { countBefore } from '../text/search.js';

/**
 * Makes a function that turns UTF-16 offsets of one text into code point
 * offsets. An offset between the halves of a surrogate pair counts the pair.
 *
 * @example
 * const toCodePoint = createCodePointCounter('a😀b');
 * toCodePoint(3); // 2
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  /** Offsets past each surrogate pair. */
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index + 1);
  return (offset) => offset - countBefore(pairs.length, (i) => pairs[i]! < offset);
}

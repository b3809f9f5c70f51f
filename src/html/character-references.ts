/** Aligns decoded text with its source, character reference by character reference. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** A stretch of a text node's value and of its source. Equal lengths: unit for unit. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * Says for every part of `value` where it stands in `source`, which starts at
 * `base`. Both come from a text node, so they differ only by character
 * references, CR LF, and the empty end tag `</>`, which browsers skip.
 */
export function alignText(value: string, source: string, base: number): Alignment[] {
  if (value === source) {
    return [{ start: 0, end: value.length, sourceStart: base, sourceEnd: base + source.length }];
  }
  const runs: Alignment[] = [];
  let at = 0;
  let plainFrom = 0;
  let plainAt = 0;
  const flush = (to: number) => {
    if (to > plainFrom) {
      runs.push({ start: plainAt, end: at, sourceStart: base + plainFrom, sourceEnd: base + to });
    }
  };
  let i = 0;
  while (i < source.length) {
    const character = source[i]!;
    let length = 0;
    let decoded = '';
    if (character === '&') {
      ({ length, decoded } = decodeReference(source, i));
    } else if (character === '\r') {
      length = source[i + 1] === '\n' ? 2 : 1;
      decoded = '\n';
    } else if (character === '<' && source.startsWith('</>', i)) {
      length = 3;
    }
    if (length === 0) {
      at += 1;
      i += 1;
      continue;
    }
    flush(i);
    if (decoded !== '') {
      runs.push({ start: at, end: at + decoded.length, sourceStart: base + i, sourceEnd: base + i + length });
    }
    at += decoded.length;
    i += length;
    plainFrom = i;
    plainAt = at;
  }
  flush(source.length);
  // Not to be expected; then the whole stands for the whole, and nothing is claimed for the parts.
  if (at !== value.length) {
    return [{ start: 0, end: value.length, sourceStart: base, sourceEnd: base + source.length }];
  }
  return runs;
}

let decodedReference = '';
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
  decodedReference += String.fromCodePoint(codePoint);
});

/** Reads the character reference at `index`, as the HTML standard does in text; length 0 for a bare `&`. */
function decodeReference(source: string, index: number): { readonly length: number; readonly decoded: string } {
  decodedReference = '';
  decoder.startEntity(DecodingMode.Legacy);
  let length = decoder.write(source, index + 1);
  if (length < 0) length = decoder.end();
  return { length, decoded: decodedReference };
}

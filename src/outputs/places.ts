/** From offsets to what an editor shows. */

/** Line and column, both counted from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the line and column of offsets in one text. Lines end at LF, CRLF or CR.
 *
 * @example
 * const placeOf = createPlaceFinder('one\ntwo');
 * placeOf(5); // { line: 2, column: 2 }
 */
export function createPlaceFinder(text: string): (offset: number) => Place {
  const lineStarts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(index + lineEnd.length);
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1 };
  };
}

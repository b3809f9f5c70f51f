/** A stream of bytes, cut into lines. */
import type { BatchItem } from '../pool/line.js';

const LINE_FEED = 0x0a;

/**
 * Cuts at LF; a CR before it stays and does JSON no harm. A last line without
 * LF counts, an empty rest does not. A line beyond `maxBytes` is never held in
 * memory: it comes out empty, with its problem.
 *
 * @example
 * for await (const { line, bytes } of splitLines(createReadStream('in.ndjson'), 1e6)) …
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<BatchItem> {
  let line = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const take = (): BatchItem => {
    line += 1;
    const item =
      length > maxBytes
        ? { line, bytes: new Uint8Array(0), problem: tooLong(length, maxBytes) }
        : { line, bytes: join(pieces, length) };
    pieces = [];
    length = 0;
    return item;
  };
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes) pieces.push(piece);
    else pieces = [];
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const tooLong = (length: number, maxBytes: number) => ({
  code: 'LINE_TOO_LONG',
  message: `This line has ${length} bytes; the limit is ${maxBytes}. Raise the limit or split the article.`,
});

/** A copy of its own: posting a view to a thread would copy the whole chunk behind it. */
function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

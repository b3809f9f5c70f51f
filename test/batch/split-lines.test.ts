import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/batch/split-lines.js';

async function* chunksOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes = 100): Promise<[number, string, string?][]> {
  const lines: [number, string, string?][] = [];
  for await (const { line, bytes, problem } of splitLines(chunks, maxBytes)) {
    const text = Buffer.from(bytes).toString();
    lines.push(problem ? [line, text, problem.code] : [line, text]);
  }
  return lines;
}

describe('splitLines', () => {
  it.each([
    ['nothing', [], []],
    ['an empty chunk', [''], []],
    ['one line', ['a\n'], [[1, 'a']]],
    ['a last line without line end', ['a\nb'], [[1, 'a'], [2, 'b']]],
    ['a line over several chunks', ['a', 'b', 'c\nd', '\n'], [[1, 'abc'], [2, 'd']]],
    ['blank lines', ['\n\na\n'], [[1, ''], [2, ''], [3, 'a']]],
    ['CRLF', ['a\r\nb'], [[1, 'a\r'], [2, 'b']]],
  ] as [string, string[], [number, string][]][])('%s', async (_, chunks, lines) => {
    expect(await linesOf(chunksOf(...chunks))).toEqual(lines);
  });

  it('a line at the limit passes, one above is refused, the next ones are not affected', async () => {
    expect(await linesOf(chunksOf('abc\nab', 'cd\nxyz', '\n'), 3)).toEqual([
      [1, 'abc'], [2, '', 'LINE_TOO_LONG'], [3, 'xyz'],
    ]);
  });

  it('holds nothing of a line beyond the limit', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    async function* endless() {
      for (let count = 0; count < 500; count += 1) yield chunk;
      yield Buffer.from('\nok\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await linesOf(endless(), 1 << 22)).toEqual([[1, '', 'LINE_TOO_LONG'], [2, 'ok']]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 << 20);
  });

  it('gives each line bytes of its own', async () => {
    for await (const { bytes } of splitLines(chunksOf('abc\ndef\n'), 100)) {
      expect(bytes.buffer.byteLength).toBe(bytes.length);
    }
  });
});

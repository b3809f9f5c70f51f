/** Crossing spans in, properly nested events out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsByLine, linesOf, nestSpans } from '../../src/outputs/nest.js';

const TEXT = 'abcdefghijklmnopqrst';

/** Brackets around every part; a cut end is a bar. */
function draw(items: readonly { start: number; end: number }[], within = { start: 0, end: TEXT.length }): string {
  return nestSpans(within, items)
    .map((event) => {
      if (event.type === 'text') return TEXT.slice(event.start, event.end);
      return event.type === 'open' ? (event.first ? '[' : '|[') : event.last ? ']' : ']|';
    })
    .join('');
}

test.each<[string, [number, number][], string]>([
  ['none', [], 'abcdefghijklmnopqrst'],
  ['one', [[2, 4]], 'ab[cd]efghijklmnopqrst'],
  ['side by side', [[0, 2], [2, 4]], '[ab][cd]efghijklmnopqrst'],
  ['nested', [[0, 6], [2, 4]], '[ab[cd]ef]ghijklmnopqrst'],
  ['the same twice', [[1, 3], [1, 3]], 'a[[bc]]defghijklmnopqrst'],
  ['crossing', [[0, 4], [2, 6]], '[ab[cd]|]|[ef]ghijklmnopqrst'],
  ['three crossing', [[0, 4], [1, 5], [2, 6]], '[a[b[cd]|]|]|[|[e]|]|[f]ghijklmnopqrst'],
  ['empty', [[3, 3]], 'abcdefghijklmnopqrst'],
  ['to both ends', [[0, 20]], '[abcdefghijklmnopqrst]'],
])('%s', (_name, spans, drawn) => {
  // A cut closes the inner element first, so its bar comes before the outer bracket.
  expect(draw(spans.map(([start, end]) => ({ start, end })))).toBe(drawn);
});

test('spans that reach beyond are cut', () => {
  expect(draw([{ start: 0, end: 6 }, { start: 8, end: 20 }], { start: 4, end: 10 })).toBe('|[ef]gh[ij]|');
});

test('any spans give nested parts that cover exactly their spans', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (items, within) => {
      const open: { start: number; end: number }[] = [];
      const covered = new Map(items.map((item) => [item, '']));
      let seen = '';
      for (const event of nestSpans(within, items)) {
        if (event.type === 'text') {
          const text = TEXT.slice(event.start, event.end);
          seen += text;
          for (const item of open) covered.set(item, covered.get(item)! + text);
        } else if (event.type === 'open') {
          open.push(event.item);
        } else {
          expect(open.pop()).toBe(event.item);
        }
      }
      expect(open).toEqual([]);
      expect(seen).toBe(TEXT.slice(within.start, within.end));
      for (const [{ start, end }, text] of covered) {
        expect(text).toBe(TEXT.slice(Math.max(start, within.start), Math.max(Math.max(start, within.start), Math.min(end, within.end))));
      }
    }),
    { numRuns: 1000, seed: 20240131 },
  );
});

test('lines and what touches them', () => {
  const lines = linesOf('ab\r\n\n  cd  \nef');
  expect(lines).toEqual([{ start: 0, end: 2 }, { start: 7, end: 9 }, { start: 12, end: 14 }]);
  const items = [{ start: 12, end: 14 }, { start: 0, end: 8 }];
  expect(itemsByLine(lines, items)).toEqual([[items[1]], [items[1]], [items[0]]]);
});

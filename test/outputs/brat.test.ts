/** brat standoff, read back by the rules of its description. */
import { expect, test } from 'vitest';
import { readFixtures } from '../../scripts/fixtures/fixture.js';
import { extractQuotes } from '../../src/index.js';
import { toBrat } from '../../src/outputs/index.js';
import { HOSTILE, make, PLAIN } from './hostile.js';

/** Reads `.ann` strictly: https://brat.nlplab.org/standoff.html and the declared types of `annotation.conf`. */
function readAnn(txt: string, ann: string, conf: string): Map<string, string> {
  const codePoints = [...txt];
  const declared = new Set([...conf.matchAll(/^([A-Za-z][\w-]*)(?:\t.*)?$/gm)].map(([, name]) => name!));
  const ids = new Map<string, string>();
  expect(ann === '' || ann.endsWith('\n')).toBe(true);
  for (const line of ann.split('\n').slice(0, -1)) {
    const [id, middle, ...rest] = line.split('\t') as [string, string, ...string[]];
    expect(ids.has(id)).toBe(false);
    ids.set(id, line);
    const type = middle.split(' ')[0]!;
    if (!id.startsWith('#')) expect([...declared]).toContain(type);
    const bound = /^T\d+$/.test(id);
    if (bound) {
      expect(middle).toMatch(/^[\w-]+ \d+ \d+(?:;\d+ \d+)*$/);
      let at = 0;
      const words = middle.slice(type.length + 1).split(';').map((fragment) => {
        const [start, end] = fragment.split(' ').map(Number) as [number, number];
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
        const slice = codePoints.slice(start, end).join('');
        expect(slice).not.toMatch(/[\n\r]/);
        return slice.replace(/[\t\v\f\u001c-\u001e\u0085\u2028\u2029]/g, ' ');
      });
      expect(rest).toEqual([words.join(' ')]);
    } else if (/^R\d+$/.test(id)) {
      const [, first, second] = /^[\w-]+ Arg1:(T\d+) Arg2:(T\d+)$/.exec(middle)!;
      expect(ids.has(first!) && ids.has(second!)).toBe(true);
    } else if (/^A\d+$/.test(id)) {
      expect(ids.has(/^[\w-]+ (T\d+)(?: \w+)?$/.exec(middle)![1]!)).toBe(true);
    } else {
      expect(id).toMatch(/^#\d+$/);
      expect(ids.has(/^AnnotatorNotes (T\d+)$/.exec(middle)![1]!)).toBe(true);
      expect(rest).toHaveLength(1);
    }
  }
  return ids;
}

test.each([
  ['plain', PLAIN],
  ['hostile', HOSTILE],
  ...readFixtures().map(({ name, text }) => [name, { text, extraction: extractQuotes(text, { scope: 'all' }) }] as const),
] as const)('%s: valid', (_name, { text, extraction }) => {
  const { txt, ann, conf } = toBrat(text, extraction);
  expect(txt).toBe(text);
  const lines = [...readAnn(txt, ann, conf).values()];
  expect(lines.filter((line) => /^T\d+\tContent /.test(line))).toHaveLength(extraction.quotes.length);
});

test('what it says', () => {
  expect(toBrat(PLAIN.text, PLAIN.extraction).ann.split('\n').slice(0, 8)).toEqual([
    'T1\tContent 7 16;46 70\t“We won,” “It was – well – close.”',
    'T2\tCue 17 21\tsaid',
    'T3\tSource 22 44\tAda Okoro, the captain',
    'R1\tattributed-to Arg1:T1 Arg2:T3',
    'R2\tcued-by Arg1:T1 Arg2:T2',
    'A1\tType T1 direct',
    'A2\tAct T1 speech',
    '#1\tAnnotatorNotes T1\ts1 Ada Okoro',
  ]);
  expect(toBrat(PLAIN.text, PLAIN.extraction).ann).toMatch(/A\d+\tNegated T\d+\n[\s\S]*R\d+\tinside Arg1:T\d+ Arg2:T\d+\n$/);
});

test('fragments end with the line', () => {
  const { text, extraction } = make('a “b\r\n  c” d', [{ content: ['“b\r\n  c”'] }]);
  expect(toBrat(text, extraction).ann).toMatch(/^T1\tContent 2 4;8 10\t“b c”\n/);
});

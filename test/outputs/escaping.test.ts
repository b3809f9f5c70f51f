import { describe, expect, it } from 'vitest';
import { csvHeader, renderCsv } from '../../src/outputs/csv.js';
import { renderJson, stringify, type ArticleResult } from '../../src/outputs/json.js';
import { renderNdjson } from '../../src/outputs/ndjson.js';
import { createPlaceFinder } from '../../src/outputs/places.js';
import { renderPretty } from '../../src/outputs/pretty.js';
import { toTerminalText } from '../../src/outputs/terminal-text.js';
import type { Quote } from '../../src/schemas.js';

/** An article with one quote by one speaker, all parts given. */
function article(content: string, source: string, cue = 'said'): ArticleResult {
  const text = `${content} ${cue} ${source}`;
  const span = (part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: part };
  };
  const quote: Quote = {
    id: 'q1', type: 'direct', act: 'speech', text: content, content: [span(content)], cue: [span(cue)],
    source: [span(source)], speakers: ['s1'], parent: null, negated: false,
    confidence: { quote: 0.9, speaker: 0.8 }, rule: 'after-cue',
  };
  const mentions = [{ ...span(source), type: 'name' as const }];
  return {
    name: 'a.txt',
    text,
    extraction: {
      quotes: [quote],
      speakers: [{ id: 's1', name: source, label: source, kind: 'person', roles: [], pronouns: null, mentions }],
      diagnostics: [],
    },
  };
}

describe('toTerminalText', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a window title', '\u001b]0;owned\u0007', '\\x1b]0;owned\\x07'],
    ['C1 controls', 'a\u009b31mb', 'a\\x9b31mb'],
    ['a back space', 'abc\b\b\bxyz', 'abc\\x08\\x08\\x08xyz'],
    ['reversed order', 'abc\u202ecba', 'abc\\u202ecba'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['line ends', 'a\r\n  b\u2028c', 'a b c'],
    ['what is harmless', '“naïve” 👩‍👩‍👧 — “ok”', '“naïve” 👩‍👩‍👧 — “ok”'],
  ])('%s', (_, text, shown) => expect(toTerminalText(text)).toBe(shown));
});

describe('stringify', () => {
  it.each(['a\u2028b\u2029c', '\u0085', '\u009b31m', '\u202eabc', '\ufefftext', '\u007f', '“plain”'])(
    'escapes what breaks lines or acts on terminals and parses back: %j',
    (text) => {
      const json = stringify({ text });
      expect(json).not.toMatch(/[\u007f-\u009f\u2028-\u202e\ufeff]/);
      expect(JSON.parse(json)).toEqual({ text });
    },
  );

  it('keeps a key called __proto__ a key', () => {
    expect(stringify(JSON.parse('{"__proto__":{"polluted":1}}'))).toBe('{"__proto__":{"polluted":1}}');
  });
});

describe('renderJson and renderNdjson', () => {
  const one = article('“We won,”', 'Ada Okoro');
  it('one article: its extraction; several: each with its id', () => {
    expect(JSON.parse(renderJson([one]))).toEqual(one.extraction);
    expect(JSON.parse(renderJson([one, one]))).toEqual([
      { id: 'a.txt', ...one.extraction },
      { id: 'a.txt', ...one.extraction },
    ]);
  });
  it('one line an article', () => {
    const line = renderNdjson(one);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual({ id: 'a.txt', ...one.extraction });
  });
});

describe('renderCsv', () => {
  const cellsOf = (row: string): string[] =>
    [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare!,
    );
  const cell = (content: string, column: string): string => {
    const columns = csvHeader().trimEnd().split(',');
    return cellsOf(renderCsv(article(content, 'Ada Okoro')))[columns.indexOf(column)]!;
  };

  it.each([
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['\u0000=1', "' =1"],
    ['“=1”', '“=1”'],
    ['a, "b"', 'a, "b"'],
    ['a\u001b[31mb', 'a [31mb'],
  ])('%j becomes %j', (text, shown) => expect(cell(text, 'text')).toBe(shown));

  it('names the speaker and the place', () => {
    const row = renderCsv(article('“We won,”', 'Ada Okoro'));
    expect(row).toBe(
      'a.txt,q1,Ada Okoro,person,direct,speech,false,"“We won,”",said,Ada Okoro,0,9,1,1,,0.9,0.8,after-cue\r\n',
    );
  });
});

describe('renderPretty', () => {
  it('groups by speaker and shows words, source, cue and place', () => {
    expect(renderPretty(article('“We won,”', 'Ada Okoro'), { color: false, width: 80 })).toBe(
      ['a.txt: 1 quote, 1 speaker', '', 'Ada Okoro', '  1:1 @0  “We won,”', '          said Ada Okoro', ''].join('\n'),
    );
  });

  it('wraps at the width, also where there is no space', () => {
    const print = renderPretty(article(`“${'word '.repeat(40)}${'x'.repeat(200)}”`, 'Ada Okoro'), {
      color: false,
      width: 60,
    });
    expect(Math.max(...print.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('colours only when told to', () => {
    expect(renderPretty(article('“We won,”', 'Ada Okoro'), { color: true, width: 80 })).toContain('\u001b[');
  });

  it('shows escape sequences of the article instead of sending them', () => {
    const print = renderPretty(article('“\u001b[2Jgone\u202e”', 'Ada\u001b]0;x\u0007 Okoro'), { color: false, width: 80 });
    expect(print).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(print).toContain('\\x1b[2Jgone\\u202e');
  });

  it('says so when nothing was found', () => {
    const empty = { name: 'a.txt', text: 'x', extraction: { quotes: [], speakers: [], diagnostics: [] } };
    expect(renderPretty(empty, { color: false, width: 80 })).toBe('a.txt: 0 quotes, 0 speakers\n\nNo quotes found.\n');
  });
});

describe('createPlaceFinder', () => {
  it.each([
    ['one\ntwo', 5, 2, 2],
    ['one\r\ntwo', 5, 2, 1],
    ['one\rtwo', 4, 2, 1],
    ['', 0, 1, 1],
    ['a\n\nb', 3, 3, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(createPlaceFinder(text)(offset)).toEqual({ line, column });
  });
});

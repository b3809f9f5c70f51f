import { describe, expect, test } from 'vitest';
import { resolve } from './marked.js';

describe('the “I” of letters', () => {
  test('is whoever signs below', () => {
    const { who, speakers } = resolve('LETTERS\n\n[I] hope {so}.\n\nAda Mazur.\n\nSabel.\n\nIt rained.\n\n[I] fear {more}.\n\nBen Rowe.');
    expect(who).toEqual([['Ada Mazur'], ['Ben Rowe']]);
    expect(speakers.map(({ kind, mentions }) => [kind, mentions.map(({ type }) => type)])).toEqual([
      ['author', ['pronoun', 'name']],
      ['author', ['pronoun', 'name']],
    ]);
  });

  test.each([
    ['one such line alone', 'LETTERS\n\n[I] hope {so}.\n\nAda Mazur.\n\nIt rained.'],
    ['people of whom the text tells', 'Ada Mazur.\n\nMazur came. [I] hope {so}.\n\nBen Rowe.\n\nRowe left.'],
    ['below the last line', 'It rained.\n\nAda Mazur.\n\nIt snowed.\n\nBen Rowe.\n\n[I] hope {so}.'],
  ])('is nobody named: %s', (_what, text) => expect(resolve(text).speakers[0]).toMatchObject({ name: null, kind: 'author' }));
});

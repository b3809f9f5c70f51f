import { expect, test } from 'vitest';
import { WordMemo } from '../../src/text/word-memo.js';
import type { Word } from '../../src/types.js';

const word = (id: number, text: string): Word => ({ id, text, lower: text, capitalized: false, allCaps: false, alphabetic: true });

test('works a word out once, and another word of the same number for itself', () => {
  const made: string[] = [];
  const memo = new WordMemo(({ text }) => {
    made.push(text);
    return text.length;
  });
  const go = word(3, 'go');
  expect([memo.of(go), memo.of(go), memo.of(word(3, 'going')), memo.of(go)]).toEqual([2, 2, 5, 2]);
  expect(made).toEqual(['go', 'going', 'go']);
});

test('keeps nothing of words without a number', () => {
  let made = 0;
  const memo = new WordMemo(() => ++made);
  expect([memo.of(word(-1, 'news')), memo.of(word(-1, 'news'))]).toEqual([1, 2]);
});

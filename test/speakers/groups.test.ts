import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Labels of those who speak the last quotation. */
function lastLabels(text: string): string[] {
  const { quotes, speakers } = extractQuotes(text);
  return quotes.at(-1)!.speakers.map((id) => speakers.find((speaker) => speaker.id === id)!.label);
}

test.each([
  ['a camp is no other group', 'The neighbors said that he was polite. The conservatives said that he must go.', 'the conservatives'],
  ['a profession is no mere people', 'He has a list of 2,200 people who promised to come. Two professors wrote a study. The authors warned that it was hard.', 'two professors'],
  ['people may be those of whom was told', 'Protesters said that they would come. The people said they were glad.', 'Protesters'],
])('%s', (_what, text, label) => expect(lastLabels(text)).toEqual([label]));

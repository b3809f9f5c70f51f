import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/cues/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { endAtTags, findQuotedSpans } from '../../src/quotation-marks/index.js';

function passages(text: string): string[] {
  const document = readDocument(text, english);
  const spans = findQuotedSpans(document, english, () => undefined);
  return endAtTags(document, spans, findCues(document, spans, english, [])).map(({ start, end, parent }) => {
    return `${parent < 0 ? '' : `${parent}: `}${text.slice(start, end)}`;
  });
}

describe('endAtTags', () => {
  it.each([
    ['"We wont risk it, said Vane. She added that two engines had failed.', ['"We wont risk it']],
    ['“We will not go, the head of the union said. Later she left.', ['“We will not go']],
    ['"It rains, she said', ['"It rains']],
    ['“We will not go, said Roe. She called it a ‘mess’.', ['“We will not go', '‘mess’']],
    ['"It rains," said Roe. "We wont go, she said.', ['"It rains,"', '"We wont go']],
    // The speaker described, and whom they told, and when.
    ['"We wont go, said Ann Roe, a farmer from Keld. Later she left.', ['"We wont go']],
    ['"We wont go, Ann Roe, the head of the union, said on Friday. Later she left.', ['"We wont go']],
    ['“We will not go, the head of the union told reporters. Later she left.', ['“We will not go']],
    // Closed, or without a tag of its own.
    ['"We will not go, said Roe, who was there."', ['"We will not go, said Roe, who was there."']],
    ['"We will not go until they said yes to the plan, and never will.', ['"We will not go until they said yes to the plan, and never will.']],
    ['"When the rain came, the man said nothing and left.', ['"When the rain came, the man said nothing and left.']],
    ['"If it rains, the farmers told us to wait, so we wait.', ['"If it rains, the farmers told us to wait, so we wait.']],
    ['"When it rained, the head told pupils to run. I ran.', ['"When it rained, the head told pupils to run. I ran.']],
    // A next paragraph goes on with it.
    ['"The road was shut, he said. I went.\n\n"Then it was open."', ['"The road was shut, he said. I went.', '"Then it was open."']],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { quoted } from './quoted.js';

/** Each passage as `text`, `text…` if left open, with `<n` for the passage that it goes on from. */
function chain(text: string): string[] {
  return quoted(text).spans.map(
    (span) => text.slice(span.start, span.end) + (span.closed ? '' : ' …') + (span.continues < 0 ? '' : ` <${span.continues}`),
  );
}

describe('passages over several paragraphs', () => {
  const GOES_ON: [name: string, text: string, found: string[]][] = [
    ['curly', '“One.\n\n“Two.\n\n“Three,” she said.', ['“One. …', '“Two. … <0', '“Three,” <1']],
    ['straight', '"One.\n\n"Two," she said.', ['"One. …', '"Two," <0']],
    ['typewriter', "''One.\n\n''Two,'' she said.", ["''One. …", "''Two,'' <0"]],
    ['British single', '‘One.\n\n‘Two,’ she said.', ['‘One. …', '‘Two,’ <0']],
    ['opened in mid-paragraph', 'She said: “One.\n\n“Two.”', ['“One. …', '“Two.” <0']],
    ['an inner one goes on too', '“She said, ‘One.\n\n“‘Two,’ and left.”', ['“She said, ‘One. …', '‘One. …', '“‘Two,’ and left.” <0', '‘Two,’ <1']],
    ['apostrophes on the way', '‘It’s the boys’ turn.\n\n‘It’s James’ turn,’ he said.', ['‘It’s the boys’ turn. …', '‘It’s James’ turn,’ <0']],
    ['no mark at the new paragraph', 'She said, “One\nand two”, and left.', ['“One …', 'and two” <0']],
    ['no mark over two paragraphs', 'She said, “One\nand two\nand three.” Then.', ['“One …', 'and two … <0', 'and three.” <1']],
  ];
  test.each(GOES_ON)('%s', (_name, text, found) => {
    expect(chain(text)).toEqual(found);
    expect(quoted(text).diagnostics).toEqual([]);
  });

  const STOPS: [name: string, text: string, found: string[], strays: string[]][] = [
    ['never closed', '“One and two.\n\nIt’s another matter, and "so" on.', ['“One and two. …', '"so"'], ['“']],
    ['never closed, in the last paragraph', 'He said: “One.', ['“One. …'], ['“']],
    ['closed too late', '“One.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.” And.', ['“One. …'], ['“', '”']],
    ['no closing mark before the next passage', '“I go, he said. “She stays.” Then.', ['“I go, he said. …', '“She stays.”'], ['“']],
    ['a stray closing mark', 'I go,” he said. “Then.”', ['“Then.”'], ['”']],
    ['a stray single opening mark', 'He said ‘nothing at all.', [], ['‘']],
    ['a stray straight single mark', "He said 'nothing at all.", [], []],
    ['double closed with single', '“Let’s go.’ She left.\n\nNext “day”.', ['“Let’s go.’ She left. …', '“day”'], ['“']],
    ['marks crossed', '“He said ‘no,” and’ left.', ['“He said ‘no,”'], ['‘']],
  ];
  test.each(STOPS)('unbalanced: %s', (_name, text, found, strays) => {
    expect(chain(text)).toEqual(found);
    const { diagnostics } = quoted(text);
    expect(diagnostics.map((item) => item.code)).toEqual(strays.map(() => 'unbalanced-quotation-mark'));
    expect(diagnostics.map((item) => item.span.text)).toEqual(strays);
    for (const { span } of diagnostics) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('what stands before a paragraph that opens anew is no error, even of someone else', () => {
    expect(quoted('“One.\n\n“Two.').diagnostics).toHaveLength(1);
  });
});

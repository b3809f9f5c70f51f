import { describe, expect, test } from 'vitest';
import { passages, quoted } from './quoted.js';

const PAIRS: [name: string, text: string, found: string[]][] = [
  ['curly double', '“I go,” she said. “Now.”', ['“I go,”', '“Now.”']],
  ['straight double', '"I go," she said. "Now."', ['"I go,"', '"Now."']],
  ['two single marks for a double', "''I go,'' she said.", ["''I go,''"]],
  ['typewriter pairs', "``I go,'' she said.", ["``I go,''"]],
  ['two curly single marks', '‘‘I go,’’ she said.', ['‘‘I go,’’']],
  ['curly single', '‘I go,’ she said.', ['‘I go,’']],
  ['straight single', "'I go,' she said.", ["'I go,'"]],
  ['guillemets', 'He said «no» twice.', ['«no»']],
  ['reversed guillemets', 'He said »no« twice.', ['»no«']],
  ['guillemets with spaces', 'He said « no » twice.', ['« no »']],
  ['low marks', '„Ja“, she said. ‚Nein‘, he said.', ['„Ja“', '‚Nein‘']],
  ['low mark closed by ”', 'She said „tak” and left.', ['„tak”']],
  ['full-width marks', 'She said ＂so＂ and left.', ['＂so＂']],

  ['single in double', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”', '>‘no’']],
  ['double in single', '‘She said “no” to me,’ he said.', ['‘She said “no” to me,’', '>“no”']],
  ['straight single in double', `"She said 'no' to me," he said.`, [`"She said 'no' to me,"`, ">'no'"]],
  ['straight double in single', `'She said "no" to me,' he said.`, [`'She said "no" to me,'`, '>"no"']],
  ['both opening together', `"'Never' is a long time," she said.`, [`"'Never' is a long time,"`, ">'Never'"]],
  ['both closing together', '“She said ‘no.’” He left.', ['“She said ‘no.’”', '>‘no.’']],
  ['both closing, a space between', '“She said ‘no.’ ” He left.', ['“She said ‘no.’ ”', '>‘no.’']],
  ['nothing but a nested passage', `"'nested'"`, [`"'nested'"`, ">'nested'"]],
  ['three straight single marks', "''She said 'no.''' He left.", ["''She said 'no.'''", ">'no.'"]],
  ['three at the beginning', "'''No' is all she said,'' he said.", ["'''No' is all she said,''", ">'No'"]],
  ['curly in straight', '"The “old” plan failed," she said.', ['"The “old” plan failed,"', '>“old”']],
  ['same marks nested', '“The “old” plan failed,” she said.', ['“The “old” plan failed,”', '>“old”']],
  ['three levels', '“He said, ‘I read “Hill” twice,’” she said.', ['“He said, ‘I read “Hill” twice,’”', '>‘I read “Hill” twice,’', '>>“Hill”']],

  ['next to dashes', 'He said—"hello"—and "—left" at once.', ['"hello"', '"—left"']],
  ['in brackets', 'A sign ("Keep out") and another ["Stop"].', ['"Keep out"', '"Stop"']],
  ['before and after dots', 'She read "…and so on," then "...but no..." aloud.', ['"…and so on,"', '"...but no..."']],
  ['after a comma without a space', 'He said,"Go home." She went.', ['"Go home."']],
  ['before a comma', 'She called it "nonsense", he "a start".', ['"nonsense"', '"a start"']],
  ['possessive of a title', 'The "Hill"\'s author left.', ['"Hill"']],
  ['spaces inside', 'He said " hello " to us.', ['" hello "']],
  ['at both ends of the text', '"Go."', ['"Go."']],
  ['two passages touching', '“One.”“Two.”', ['“One.”', '“Two.”']],

  ['closing mark the wrong way round', '“They see that. “', ['“They see that. “']],
  ['both marks the same way round', '”Hello” he said and “Bye“ she said.', ['”Hello”', '“Bye“']],
  ['single opening mark the wrong way round', '’Hello,’ he said.', ['’Hello,’']],
  ['opening mark put after a comma', 'She says,” there is a lot to do.”', ['” there is a lot to do.”']],
  ['closed with the other kind', '“We go," he said. "You stay.”', ['“We go,"', '"You stay.”']],
  ['a stray closing mark of the other kind', '“We go,” he said."', ['“We go,”']],

  ['inches', 'A 5.5" screen and a 27" one.', []],
  ['feet and inches', `He is 6'2" tall and she 5'11".`, []],
  ['inches in a passage', '"A 5.5" screen," she said.', ['"A 5.5" screen,"']],
  ['inches in a curly passage', '“He’s like 6’2”,” she said.', ['“He’s like 6’2”,”']],
  ['a passage that ends with a number', '"It was in 2016" and "it was in 2017" are wrong.', ['"It was in 2016"', '"it was in 2017"']],
  ['a number alone', 'Take "5" or "5.5" of them.', ['"5"', '"5.5"']],

  ['nothing between', 'An empty "" and “ ” pair.', []],
  ['mark-up', '<a href="x" title="A big day">read</a> and "this" too.', ['"this"']],
  ['a trail of pages', 'Home › Local › Traffic › Page « 2 of 3 »', ['« 2 of 3 »']],
  ['an ornament', "'''''' \"\"\"\"\"\" No.", []],
  ['no marks', 'Nothing here.', []],
  ['empty text', '', []],
];

describe('pairs of quotation marks', () => {
  test.each(PAIRS)('%s', (_name, text, found) => {
    expect(passages(text)).toEqual(found);
  });

  test('kinds of marks', () => {
    const { spans } = quoted(`“a b” "a b" ''a b'' ‘a b’ 'a b' «a b» „a b“`);
    expect(spans.map((span) => span.marks)).toEqual(['double', 'double', 'double', 'single', 'single', 'other', 'other']);
  });

  test('inner bounds and token ranges, where marks stand inside a token too', () => {
    const text = `Ms Roe said: "It's the ''old'' 'plan's' turn," twice.`;
    for (const span of quoted(text).spans) {
      expect(span.innerStart).toBeGreaterThan(span.start);
      expect(span.innerEnd).toBeLessThan(span.end);
      expect(span.tokens.past).toBeGreaterThan(span.tokens.first);
    }
    const [outer] = quoted('He said “I go now.” Then.').spans;
    expect(outer!.tokens).toEqual({ first: 2, past: 8 });
    expect(outer).toMatchObject({ innerStart: 9, innerEnd: 18, closed: true, parent: -1, continues: -1 });
  });
});

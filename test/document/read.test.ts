import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';

function tokens(text: string): string[] {
  const { starts, ends, size } = readDocument(text, english);
  return Array.from({ length: size }, (_, token) => text.slice(starts[token], ends[token]));
}

function sentences(text: string): string[] {
  const { starts, ends, sentences: ranges } = readDocument(text, english);
  return ranges.map(({ first, past }) => text.slice(starts[first], ends[past - 1]));
}

function paragraphs(text: string): string[] {
  const { starts, ends, paragraphs: ranges } = readDocument(text, english);
  return ranges.map(({ first, past }) => text.slice(starts[first], ends[past - 1]));
}

describe('tokens', () => {
  test.each<[text: string, found: string[]]>([
    ['“Go,” she said.', ['“', 'Go', ',', '”', 'she', 'said', '.']],
    ['Roe’s plan isn’t it.', ['Roe', '’s', 'plan', 'is', 'n’t', 'it', '.']],
    ['It costs $5.5bn.', ['It', 'costs', '$', '5.5', 'bn', '.']],
    ['news\u00adpaper man', ['news\u00adpaper', 'man']],
    ['co\u00adop\u00ader\u00adate', ['co\u00adop\u00ader\u00adate']],
    ['cafe\u0301 and café', ['cafe\u0301', 'and', 'café']],
    ['Lidija Horvatić met Łukasz Żółw', ['Lidija', 'Horvatić', 'met', 'Łukasz', 'Żółw']],
    ['Nguye\u0302\u0303n Văn Đức, Ağrı', ['Nguye\u0302\u0303n', 'Văn', 'Đức', ',', 'Ağrı']],
    ['\u0301 alone', ['\u0301', 'alone']],
    ['one\u200btwo', ['one', 'two']],
    ['\ufeffFirst words', ['First', 'words']],
    ['a\u3000b\u00a0c\u202fd\u2003e', ['a', 'b', 'c', 'd', 'e']],
    ['a\u000bb\u000cc\u0085d', ['a', 'b', 'c', 'd']],
    ['\u202eabc\u202c שלום', ['abc', 'שלום']],
    ['lone \ud800 half', ['lone', '\ud800', 'half']],
    ['constructor toString hasOwnProperty valueOf', ['constructor', 'toString', 'hasOwnProperty', 'valueOf']],
    ['__proto__', ['__', 'proto', '__']],
    [' \t\r\n\u2028\ufeff ', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(tokens(text)).toEqual(found);
  });

  test('a word with soft hyphens is looked up without them', () => {
    const { words, lemmas } = readDocument('the news\u00adPaper', english);
    expect(words[1]).toMatchObject({ text: 'news\u00adPaper', lower: 'newspaper', alphabetic: true });
    expect(lemmas[1]).toBe('newspaper');
  });

  test('looks of a word', () => {
    const [acme, said, number] = readDocument('ACME Said 5', english).words;
    expect(acme).toMatchObject({ lower: 'acme', capitalized: true, allCaps: true, alphabetic: true });
    expect(said).toMatchObject({ lower: 'said', capitalized: true, allCaps: false });
    expect(number).toMatchObject({ capitalized: false, allCaps: false, alphabetic: false });
  });

  test('words with the names of object members have ordinary lemmas', () => {
    const { lemmas } = readDocument('The constructor said hasOwnProperty and toString, __proto__ too. He cannot, can’t and won’t; gonna, let’s, y’all, d’you, ’twas.', english);
    for (const lemma of lemmas) expect(typeof lemma).toBe('string');
  });
});

describe('sentences', () => {
  test.each<[name: string, text: string, found: string[]]>([
    ['plain', 'One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['question and tag', '“Why?” he asked. She left.', ['“Why?” he asked.', 'She left.']],
    ['exclamation and tag, straight', '"No!" she said. He left.', ['"No!" she said.', 'He left.']],
    ['question, tag with a name', '“Why?” Roe asked. She left.', ['“Why?” Roe asked.', 'She left.']],
    ['single marks', '‘Why?’ he asked. She left.', ['‘Why?’ he asked.', 'She left.']],
    ['ends inside the mark', 'He said: “It ended.” Then he left.', ['He said: “It ended.”', 'Then he left.']],
    ['closing mark after a space', 'He said: “It ended. ” Then he left.', ['He said: “It ended. ”', 'Then he left.']],
    ['two in a passage', '“It ended. We left,” he said.', ['“It ended.', 'We left,” he said.']],
    ['new passage after a sentence', 'He left. “It ended.”', ['He left.', '“It ended.”']],
    ['straight marks after a sentence', 'He left. "It ended."', ['He left.', '"It ended."']],
    ['office', 'Gov. Ann Roe met Sen. Bo Poe. They ate.', ['Gov. Ann Roe met Sen. Bo Poe.', 'They ate.']],
    ['U.S. Rep.', 'She met U.S. Rep. Bo Poe. They ate.', ['She met U.S. Rep. Bo Poe.', 'They ate.']],
    ['Lt. Gov.', 'Former Lt. Gov. Ann Roe left.', ['Former Lt. Gov. Ann Roe left.']],
    ['state after a name', 'Rep. Bo Poe, R-Ill., met Ms. Roe of Calif. on Monday.', ['Rep. Bo Poe, R-Ill., met Ms. Roe of Calif. on Monday.']],
    ['number', 'It is No. 5 on the list. Good.', ['It is No. 5 on the list.', 'Good.']],
    ['no as an answer', 'She said no. Nobody left.', ['She said no.', 'Nobody left.']],
    ['saint', 'In St. Paul it rained. Good.', ['In St. Paul it rained.', 'Good.']],
    ['hour', 'It began at 9 a.m. on Monday. Good.', ['It began at 9 a.m. on Monday.', 'Good.']],
    ['unit', 'It will save £2m. It ran 20km. The end.', ['It will save £2m.', 'It ran 20km.', 'The end.']],
    ['time', 'It was sent at 6.14am. He slept until 7.30 on Monday.', ['It was sent at 6.14am.', 'He slept until 7.30 on Monday.']],
    ['unit before a name', 'It cost 2m. Roe left.', ['It cost 2m. Roe left.']],
    ['month', 'On Sept. 11 it rained. Good.', ['On Sept. 11 it rained.', 'Good.']],
    ['initials', 'J. K. Rowe wrote it. Good.', ['J. K. Rowe wrote it.', 'Good.']],
    ['middle initial', 'John F. Poe wrote it. Good.', ['John F. Poe wrote it.', 'Good.']],
    ['company', 'Acme Inc. said it grew. Good.', ['Acme Inc. said it grew.', 'Good.']],
    ['ellipsis in a passage', '“It was ... fine,” he said. Good.', ['“It was ... fine,” he said.', 'Good.']],
    ['ellipsis before a capital', '“Well … I left,” he said.', ['“Well … I left,” he said.']],
    ['question in brackets', 'He left (why?) early. Good.', ['He left (why?) early.', 'Good.']],
  ])('%s', (_name, text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  test('a long paragraph is not broken where it is read in pieces', () => {
    const clause = 'and so the river went on past the town and the fields beyond it ';
    expect(sentences(`It rained ${clause.repeat(600)}to the end.`)).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  const wrapped = [
    'The council met on Monday evening to hear what the engineers had',
    'found under the old bridge, and the meeting went on for more than',
    'three hours before a vote could be taken on the first of the two',
    'plans.',
  ].join('\n');
  test.each<[name: string, text: string, found: string[]]>([
    ['blank lines', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['single line feeds', 'One.\nTwo.', ['One.', 'Two.']],
    ['CRLF', 'One.\r\n\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['CR alone', 'One.\rTwo.', ['One.', 'Two.']],
    ['Unicode separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['wrapped by hand', `${wrapped}\n\nNext.`, [wrapped, 'Next.']],
    ['wrapped, indented paragraphs', `   ${wrapped}\n   ${wrapped}`, [wrapped, wrapped]],
    ['wrapped, two lines', `${wrapped}\n\nThe vote is expected on\nthe day after.\n\nNext.`, [wrapped, 'The vote is expected on\nthe day after.', 'Next.']],
    ['wrapped to a narrow column', 'The mayor said on Monday that\nthe bridge would close, and a\nferry would run.', ['The mayor said on Monday that\nthe bridge would close, and a\nferry would run.']],
    ['narrow lines with room to spare', 'We need\na loaf of the white bread\nand some milk\ntoo', ['We need', 'a loaf of the white bread', 'and some milk', 'too']],
    ['short lines of verse', 'One day\nwe left\nfor good.', ['One day', 'we left', 'for good.']],
    [
      'whole sentences, a line each',
      ['The council met on Monday evening to hear the engineers speak.', 'They had found a crack under the old bridge, they told it.', 'The vote on the two plans came after more than three hours.', 'It passed.'].join('\n'),
      ['The council met on Monday evening to hear the engineers speak.', 'They had found a crack under the old bridge, they told it.', 'The vote on the two plans came after more than three hours.', 'It passed.'],
    ],
  ])('%s', (_name, text, found) => {
    expect(paragraphs(text)).toEqual(found);
  });
});

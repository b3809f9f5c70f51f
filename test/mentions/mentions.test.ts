import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findMentions } from '../../src/mentions/index.js';
import type { Mention } from '../../src/types.js';

function mentionsOf(text: string): { text: string; mention: Mention; bare: string | null }[] {
  return findMentions(readDocument(text, english), [], english).map((mention) => ({
    mention,
    text: text.slice(mention.start, mention.end),
    bare: mention.name && text.slice(mention.name.start, mention.name.end),
  }));
}

const named = (text: string) => mentionsOf(text).flatMap(({ bare }) => (bare === null ? [] : [bare]));
const described = (text: string) => mentionsOf(text).filter(({ mention }) => mention.type === 'nominal').map((found) => found.text);

describe('names', () => {
  test.each([
    ['The minister met Ursula von der Leest in the hall.', ['Ursula von der Leest']],
    ['It was sold by Jean-Luc Van Damsel last year.', ['Jean-Luc Van Damsel']],
    ['It was owned by George H. W. Barrow and Martin Quist Jr. until May.', ['George H. W. Barrow', 'Martin Quist Jr.']],
    ['The prize went to Gerry O’Dowd of Cork.', ['Gerry O’Dowd', 'Cork']],
    ['The witness was Winifred “Winnie” Tolliver, 79.', ['Winifred “Winnie” Tolliver']],
    ['They asked Ngozi Adichewa-Obi and José Íñiguez about it.', ['Ngozi Adichewa-Obi', 'José Íñiguez']],
    ['The car of Ana Teles’s brother was gone.', ['Ana Teles']],
    ['He left the Department of Roads and Bridges for the Marrow Institute.', ['Department of Roads and Bridges', 'Marrow Institute']],
    ['The firm, Sabel & Western Lines, denied it.', ['Sabel & Western Lines']],
    ['The Texas-based pilot flew on.', []],
    ['It was Ban Ki-moon who met Marine Le Pen.', ['Ban Ki-moon', 'Marine Le Pen']],
    ['He said that I’m late, and I’ll stay so.', []],
    ['They wrote to I. Charles Doe about it.', ['I. Charles Doe']],
    ['The PAC met the CEO.', []],
    ['The Commission on Presidential Debates met the U.S. Court of Appeals for the Sixth Circuit.', ['Commission on Presidential Debates', 'U.S. Court of Appeals for the Sixth Circuit']],
    ['On Monday in June we rested, as every Christmas.', []],
    ['However, nothing came of it. Perhaps it never will.', []],
    ['The Vermont Democrat agreed.', []],
    ['It was the Northern and Eastern Rail Trust that paid.', ['Northern and Eastern Rail Trust']],
    ['It was the Ana and Ben Rowe Foundation that paid.', ['Ana and Ben Rowe Foundation']],
    ['It was the Hull and Ben Rowe Foundation that paid.', ['Hull', 'Ben Rowe Foundation']],
    ['STAY AT HOME Back when Ana Teles ran, it rained.', ['Ana Teles']],
    ['It was the United Dock Workers of America that paid.', ['United Dock Workers of America']],
    ['It was Ana and the Ben Rowe Foundation that paid.', ['Ana', 'Ben Rowe Foundation']],
    ['Western Grid tweets hourly. “Downing Street is dark,” it wrote.', ['Western Grid', 'Downing Street']],
    ['Virginia Democrats met. Democrats are keen.', ['Virginia Democrats']],
    ['North West Water is run by British Airways.', ['North West Water', 'British Airways']],
    ['A dish by Jin-ho Pak is on the menu.', ['Jin-ho Pak']],
    ['Previous studies had missed it.', []],
    ['We heard Earl Maddox sing, and Rosa Banks play. Banks bowed.', ['Earl Maddox', 'Rosa Banks', 'Banks']],
    ['The case was put by Owen Prys KC, for the Crown.', ['Owen Prys', 'Crown']],
    ['It was the Food and Drug Administration that paid.', ['Food and Drug Administration']],
    ['It was the Institute for Flood Control and Prevention that paid.', ['Institute for Flood Control and Prevention']],
    ['It was U.S. Customs and Border Protection that paid.', ['U.S. Customs and Border Protection']],
    ['It was the England and Wales Chess Board that paid.', ['England and Wales Chess Board']],
    ['It was England and the Wales Chess Board that paid.', ['England', 'Wales Chess Board']],
    ['It was Northgate and Drug Administration that paid.', ['Northgate', 'Drug Administration']],
    ['It was paid by Mr. Sunday Ebo on Monday.', ['Sunday Ebo']],
    ['Then MPs met three MSPs.', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test.each([
    ['A word from Judge Ana Teles came.', 'Judge Ana Teles', 'Ana Teles', [], ['Judge']],
    ['A word from Dr Imogen Stroud came.', 'Dr Imogen Stroud', 'Imogen Stroud', ['dr'], []],
    ['It was Lt. Gov. Brian Callow who came.', 'Lt. Gov. Brian Callow', 'Brian Callow', [], ['Lt. Gov.']],
    ['It was Secretary of State Paula Krantz who came.', 'Secretary of State Paula Krantz', 'Paula Krantz', [], ['Secretary of State']],
    ['We saw the actor Tom Rowe there.', 'actor Tom Rowe', 'Tom Rowe', [], ['actor']],
    ['We saw the glassblower Tom Rowe there.', 'glassblower Tom Rowe', 'Tom Rowe', [], ['glassblower']],
    ['It was Gov. Earl Ray Doolan who came.', 'Gov. Earl Ray Doolan', 'Earl Ray Doolan', [], ['Gov.']],
    ['We saw Councillors Ray Dunne and Ann Roe there.', 'Councillors Ray Dunne', 'Ray Dunne', [], ['Councillors']],
    ['We met the Rev Tim Salter there.', 'Rev Tim Salter', 'Tim Salter', ['rev'], []],
    ['It was Senate President Pro Tem Ana Teles who came.', 'Senate President Pro Tem Ana Teles', 'Ana Teles', [], ['Senate President Pro Tem']],
    ['It was Minister of State for Health Ana Teles who came.', 'Minister of State for Health Ana Teles', 'Ana Teles', [], ['Minister of State for Health']],
    ['It was Josh Singer who came.', 'Josh Singer', 'Josh Singer', [], []],
  ])('%s keeps what stands before the name apart', (text, whole, bare, honorifics, roles) => {
    const found = mentionsOf(text).find(({ mention }) => mention.type === 'name')!;
    expect([found.text, found.bare, found.mention.honorifics]).toEqual([whole, bare, honorifics]);
    expect(found.mention.roles.map(({ start, end }) => text.slice(start, end))).toEqual(roles);
  });

  test('a headline gives only the names that the text below knows', () => {
    expect(named('Teles Vows To Fight Big Cuts\n\nMayor Ana Teles said on Friday that she would fight the cuts.')).toEqual(['Teles', 'Ana Teles']);
  });

  test('a surname that is also a noun is known by the full name', () => {
    expect(named('It was Peter Cook. Cook said he would stay.')).toEqual(['Peter Cook', 'Cook']);
  });

  test('labels of a transcript are names in capitals', () => {
    expect(named('We met Nell Harcourt at noon.\n\nHARCOURT: It was late.')).toEqual(['Nell Harcourt', 'HARCOURT']);
  });

  test.each([
    ['The Northgate Museum closed.', 'organization'],
    ['It was said by the BBC.', 'organization'],
    ['It was said in Moscow.', 'organization'],
    ['It was said by Mr Brandt.', 'person'],
    ['It was said by Renata Lindquist.', 'person'],
  ])('%s names a kind', (text, kind) => {
    expect(mentionsOf(text).find(({ mention }) => mention.type === 'name')!.mention.kind).toBe(kind);
  });
});

describe('descriptions', () => {
  test.each([
    ['The actor left.', ['The actor']],
    ['A former campaign manager left.', ['A former campaign manager']],
    ['Her younger brother left.', ['Her younger brother']],
    ['Officials left.', ['Officials']],
    ['The far-right party left.', ['The far-right party']],
    ['We read the report and a letter.', ['the report', 'a letter']],
    ['Ana Teles’s lawyer left.', ['Ana Teles’s lawyer']],
    ['The table stood in the rain.', []],
    ['It was a green and quiet afternoon.', []],
  ])('%s', (text, expected) => expect(described(text)).toEqual(expected));

  test('the owner is told', () => {
    const text = 'Then Ana Teles’s lawyer left.';
    const { mention } = mentionsOf(text).find((found) => found.mention.type === 'nominal')!;
    expect(mention.determiner).toBe('possessive');
    expect(text.slice(mention.owner!.start, mention.owner!.end)).toBe('Ana Teles');
  });

  test.each([
    ['The spokeswoman left.', 'she', 'unnamed', false],
    ['The chairman left.', 'he', 'unnamed', false],
    ['The voters left.', 'they', 'group', true],
    ['The agency closed.', null, 'organization', false],
    ['The memo was short.', null, 'document', false],
  ])('%s', (text, gender, kind, plural) => {
    expect(mentionsOf(text)[0]!.mention).toMatchObject({ gender, kind, plural });
  });
});

describe('people described without a noun for people', () => {
  test.each([
    ['The 31-year-old met her.', ['The 31-year-old']],
    ['They saw the 31-year-old singer.', ['the 31-year-old singer']],
    ['The mother-of-two met her.', ['The mother-of-two']],
    ['Then the Swede met her.', ['the Swede']],
    ['Then the young Scot met her.', ['the young Scot']],
    ['The former England international met her.', ['The former England international']],
    ['The MP met her.', ['The MP']],
    ['The British met her, as the international community did.', ['the international community']],
    ['He left the Thai restaurant.', ['the Thai restaurant']],
    ['A 31-year-old bicycle fell.', []],
  ])('%s', (text, expected) => expect(described(text)).toEqual(expected));
});

test('what is no office stays outside of the name', () => {
  const found = mentionsOf('In English Teles was less poetic.').find(({ bare }) => bare !== null);
  expect(found?.text).toBe('Teles');
});

test('pronouns, without acronyms that look like them', () => {
  const text = 'She told them that the US and IT were his.';
  expect(mentionsOf(text).filter(({ mention }) => mention.type === 'pronoun').map((found) => found.text)).toEqual(['She', 'them', 'his']);
});

test('every mention lies in the text and holds its name', () => {
  const text = '“Odd” text… Dr. — Mr O’…\n\n@someone’s ‘X’ & Y’s (Z) of the of\n\n\u{1F600} Ana\u0301 Teles-';
  for (const { mention } of mentionsOf(text)) {
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(text.length);
    if (mention.name) expect(mention.name.start >= mention.start && mention.name.end <= mention.end).toBe(true);
  }
});

import { describe, expect, test } from 'vitest';
import { uses } from './quoted.js';

const USES: [text: string, ...uses: string[]][] = [
  ['“We open at nine,” she said.', 'speech: We open at nine,'],
  ['“Why?” he asked.', 'speech: Why?'],
  ['She said, “We open at nine.”', 'speech: We open at nine.'],
  ['Roe: “We will win”', 'speech: We will win'],
  ['She said: “we open at nine each day.”', 'speech: we open at nine each day.'],
  ['He left. “The doors were shut before we came and nobody told us” was all he wrote.', 'speech: The doors were shut before we came and nobody told us'],
  ['The letter says “We open at nine.”', 'speech: We open at nine.'],
  ['“She asked, ‘Are you well?’ and left,” he said.', 'speech: She asked, ‘Are you well?’ and left,', 'speech: Are you well?'],
  ['“One.\n\n“two and', 'speech: One.', 'speech: two and'],

  ['The film “Northern Light” opens today.', 'title: Northern Light'],
  ['She starred in “Northern Light,” a hit of the year.', 'title: Northern Light,'],
  ['In her memoir, “Long Roads,” she tells all.', 'title: Long Roads,'],
  ['“Northern Light” star Ann Roe was there.', 'title: Northern Light'],
  ['He spoke on Channel 9’s “Morning Call.”', 'title: Morning Call.'],
  ['The song “yesterday’s rain” won; the play “Rain” lost.', 'fragment: yesterday’s rain', 'title: Rain'],
  ['They shouted “Love you, Bob” at him.', 'fragment: Love you, Bob'],

  ['Her answer was short: “No.”', 'speech: No.'],

  ['Joe “Boots” Mazur scored twice.', 'nickname: Boots'],
  ['Ann ‘Mo’ Roe sang.\n\n‘I sang,’ she said.', 'nickname: Mo', 'speech: I sang,'],
  ['Ann “The Duchess” Roe sang.', 'nickname: The Duchess'],
  ['Joe said “Boots” loudly.', 'fragment: Boots'],

  ['These so-called “ghost workers” cost a fortune.', 'term: ghost workers'],
  ['It is known as “the Pit” here.', 'term: the Pit'],
  ['She dislikes the term “tenant”.', 'term: tenant'],
  ['A plan dubbed “the big push” failed.', 'term: the big push'],
  ['The mayor called “the big push” a failure.', 'fragment: the big push'],

  ['They flew back to their “safe” country.', 'scare: safe'],
  ['He called it “both ways” of the same.', 'fragment: both ways'],
  ['The idea is both “fascinating and terrifying” to him.', 'fragment: fascinating and terrifying'],
  ['It could “destroy the trade from within” if left alone.', 'fragment: destroy the trade from within'],
];

describe('what a passage is', () => {
  test.each(USES)('%s', (text, ...expected) => {
    expect(uses(text)).toEqual(expected);
  });
});

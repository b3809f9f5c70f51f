import { describe, expect, it } from 'vitest';
import { decideAct, type ContentForm } from '../../src/attributions/act.js';
import { isNegated } from '../../src/attributions/negation.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Act } from '../../src/types.js';

const plain: ContentForm = { quoted: 'none', that: false, clause: false };
const bare: ContentForm = { quoted: 'none', that: false, clause: true };
const clause: ContentForm = { quoted: 'none', that: true, clause: true };
const quoted: ContentForm = { quoted: 'all', that: false, clause: false };
const partly: ContentForm = { quoted: 'part', that: false, clause: false };

/** Reads a sentence whose cue stands in square brackets. */
function readMarked(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const document = readDocument(marked.replace(/[[\]]/g, ''), english);
  let first = 0;
  while (document.ends[first]! <= start) first++;
  let past = first;
  while (past < document.size && document.starts[past]! < end) past++;
  return { document, cue: { first, past } };
}

describe('decideAct', () => {
  it.each<[string, ContentForm, Act]>([
    ['The mayor [said] the bridge would close.', plain, 'speech'],
    ['“It closes,” the mayor [added].', quoted, 'speech'],
    ['She [wrote on her blog] that it rained.', clause, 'speech'],
    ['She [has been telling] friends that it rained.', clause, 'speech'],
    ['The club [announced] a new coach.', plain, 'speech'],
    ['He [asked] whether the shop was open.', plain, 'speech'],
    ['He [promised] a refund.', plain, 'speech'],
    ['He [denied] taking the money.', plain, 'speech'],
    ['She [called] the plan a mess.', plain, 'speech'],
    ['She [posted] a long thread about it.', plain, 'speech'],
    ['The report [shows] that rents rose.', clause, 'speech'],
    ['The study [found] that rents rose.', clause, 'speech'],
    ['The study [finds] rents rose.', bare, 'speech'],
    ['The figures [show] rents rose.', bare, 'speech'],
    ['The sign [reads] “no swimming”.', quoted, 'speech'],
    ['It will rain, [according to] the forecast.', plain, 'speech'],
    ['Okoro[:] the season starts now', plain, 'speech'],
    ['He [went on to say] that it was late.', clause, 'speech'],
    ['He [made the claim] that it was late.', clause, 'speech'],
    ['She [made it clear] that she would stay.', clause, 'speech'],
    ['She [issued a statement saying] it was over.', plain, 'speech'],
    ['She [pointed out] that it was over.', clause, 'speech'],
    ['The [allegation] that he lied is old.', clause, 'speech'],
    ['UNION [SLAMS] PAY OFFER', plain, 'speech'],
    ['He [was quoted as saying] it was late.', plain, 'speech'],
    ['The bank [reportedly] owes millions.', plain, 'speech'],
    ['“Never again,” she [shrugged].', quoted, 'speech'],
    ['“Never again,” she [shot back].', quoted, 'speech'],
    ['She [was critical of] the plan.', plain, 'speech'],
    ['He [likened] the plan to a sieve.', plain, 'speech'],
    ['He [came out with] “a very big offer”.', partly, 'speech'],

    ['She [believes] that the bridge is safe.', clause, 'thought'],
    ['She [did believe] the bridge was safe.', plain, 'thought'],
    ['They [want] a new bridge.', plain, 'thought'],
    ['They [are planning] a new bridge.', plain, 'thought'],
    ['He [knew] that it was late.', clause, 'thought'],
    ['He [felt] that it was late.', clause, 'thought'],
    ['Rents [are expected] to rise.', plain, 'thought'],
    ['She [hopes to announce] a deal.', plain, 'thought'],
    ['She [supports] the strike.', plain, 'thought'],
    ['The council [voted for] the strike.', plain, 'thought'],
    ['The crowd [saw] the ship go down.', plain, 'thought'],
    ['She [had doubts about] the deal.', plain, 'thought'],
    ['Their [belief] that the deal would hold was wrong.', clause, 'thought'],
    ['The coach is [confident] that they will win.', clause, 'thought'],
    ['He [found] the offer odd.', plain, 'thought'],
    ['She [showed] no emotion.', plain, 'thought'],
    ['At school she [read] botany.', plain, 'thought'],
    ['Critics [of] the plan gathered.', plain, 'thought'],
    ['He thought “a big house” [was wanted].', partly, 'thought'],
    ['Residents [are divided over] the plan.', plain, 'thought'],
    ['He [made the decision] to go.', plain, 'thought'],
  ])('%s', (marked, form, act) => {
    const { document, cue } = readMarked(marked);
    expect(decideAct(document, [cue], form, english.acts)).toBe(act);
  });

  it('takes content without any cue for speech', () => {
    expect(decideAct(readDocument('“Go.”', english), [], quoted, english.acts)).toBe('speech');
  });
});

describe('isNegated', () => {
  it.each<[string, boolean]>([
    ['The mayor [did not say] when it would open.', true],
    ['The mayor [didn’t say] when it would open.', true],
    ['The mayor [never claimed] that it would open.', true],
    ['The mayor has not publicly [said] when it would open.', true],
    ['The mayor [declined to say] when it would open.', true],
    ['The mayor [refused to comment on] the opening.', true],
    ['The mayor [made no mention of] the opening.', true],
    ['The mayor [said nothing about] the opening.', true],
    ['The mayor [would not confirm] the opening.', true],

    ['The mayor [said] it would not open.', false],
    ['The mayor [denied] that it would open.', false],
    ['The mayor [said no to] the opening.', false],
    ['The mayor [did not hesitate to say] when it would open.', false],
    ['The mayor [never failed to mention] the opening.', false],
    ['The mayor not only [said] it, he shouted it.', false],
    ['It will not open, the mayor [said].', false],
    ['It was no surprise. Mayor Oduya [said] so.', false],
    ['He [refused].', false],
    ['There was hardly a [call] to arms.', false],
  ])('%s', (marked, negated) => {
    const { document, cue } = readMarked(marked);
    expect(isNegated(document, [cue], english.acts)).toBe(negated);
  });

  it('is false without a cue', () => {
    expect(isNegated(readDocument('“Go.”', english), [], english.acts)).toBe(false);
  });
});

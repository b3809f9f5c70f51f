import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/attributions/rules/index.js';
import { findCues } from '../../../src/cues/index.js';
import { readDocument } from '../../../src/document/index.js';
import { english } from '../../../src/languages/en/index.js';
import { findMentions } from '../../../src/mentions/index.js';
import { findQuotedSpans } from '../../../src/quotation-marks/index.js';

/** “rule: source | cue | content // content”, by the rules alone. */
function apply(text: string): string[] {
  const document = readDocument(text, english);
  const quotedSpans = findQuotedSpans(document, english, () => undefined);
  const findings = applyRules(
    document, quotedSpans, findCues(document, quotedSpans, english, []), findMentions(document, quotedSpans, english), english,
  );
  const words = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' // ');
  return findings.map(({ attribution: { rule, source, cue, content } }) => `${rule}: ${words(source)} | ${words(cue)} | ${words(content)}`);
}

describe('applyRules', () => {
  it.each([
    ['‘The road is closed,’ said Mrs Roe. ‘Go round.’', 'quotation-tag: Mrs Roe | said | ‘The road is closed,’ // ‘Go round.’'],
    ['« La route est fermée », said Jane Roe.', 'quotation-tag: Jane Roe | said | « La route est fermée »'],
    [
      'Its chief, Jane Roe, who once beat Paul Dietz, said the road was closed.',
      'lead-reported: Its chief, Jane Roe, who once beat Paul Dietz, | said | the road was closed',
    ],
    ['Roe, however, said that the road was closed.', 'lead-that: Roe | said | that the road was closed'],
    ['On Monday, the mayor said that the road was closed.', 'lead-that: the mayor | said | that the road was closed'],
    ['The mayor said in a statement that the road was closed.', 'lead-that: The mayor | said in a statement | that the road was closed'],
    ['A survey by the council found that 8 roads were closed.', 'lead-that: A survey by the council | found | that 8 roads were closed'],
    ['The mayor urged drivers to stay at home.', 'lead-reported: The mayor | urged | drivers to stay at home'],
    ['Roe Warns: “The Road Is Closed”', 'lead-headline: Roe | Warns | “The Road Is Closed”'],
    ['“The road is closed.” — Dev, Saltwick', 'dash: Dev | — | “The road is closed.”'],
    ['NORTHPORT (AP) — The road is closed, police said.', 'reported-tag: police | said | The road is closed'],
    ['He looked up. “The road is closed.”', 'free-standing:  |  | “The road is closed.”'],
    ['Octopuses change colour in their sleep, study suggests', 'reported-tag: study | suggests | Octopuses change colour in their sleep'],
    ['The moths avoid red light, the team reports.', 'reported-tag: the team | reports | The moths avoid red light'],
    // Nouns that are verbs, and where it was reported.
    [
      'The collapse began two centuries earlier, researchers report today in the journal Polar Record.',
      'reported-tag: researchers | report | The collapse began two centuries earlier',
    ],
    ['The collapse began in May, the team said on Tuesday in a statement.', 'reported-tag: the team | said | The collapse began in May'],
    // A word that looks like a verb in front of an office.
    ['“The road is closed,” said managing director Jane Roe.', 'quotation-tag: managing director Jane Roe | said | “The road is closed,”'],
    ['“The road is closed,” says lead author Jane Roe, a glaciologist.', 'quotation-tag: lead author Jane Roe, a glaciologist | says | “The road is closed,”'],
    // Where somebody said it.
    ['The fire was set, prosecutor Kim Soto said at a news conference.', 'reported-tag: prosecutor Kim Soto | said | The fire was set'],
    ['She said outside court the verdict was wrong.', 'lead-reported: She | said | the verdict was wrong'],
    // Whom somebody wrote to; what is emailed reports nothing.
    ['Mr Vale texted his wife: “Pack.”', 'lead-quotation: Mr Vale | texted | “Pack.”'],
    ['Her office said in an emailed note that it was shut.', 'lead-that: Her office | said in an emailed note | that it was shut'],
    // A relative clause ends at its comma.
    ['The strike, which Roe says will close schools, begins on Monday.', 'lead-reported: Roe | says | will close schools'],
    // What somebody said was …; whom somebody told.
    ['What Roe said was that the road was closed.', 'lead-that: Roe | said | that the road was closed'],
    ['Roe reminded us the road was closed.', 'lead-reported: Roe | reminded | the road was closed'],
    ['The auditor warned us the price would rise.', 'lead-reported: The auditor | warned | the price would rise'],
    ['The auditor warned them of danger.', 'lead-reported: The auditor | warned | them of danger'],
    [
      'A person familiar with the board’s thinking said directors had met.',
      'lead-reported: A person familiar with the board’s thinking | said | directors had met',
    ],
    // What the narrator goes on to tell is no content.
    ['The firm called the plan “a mess” and raised its prices.', 'lead-object: The firm | called | the plan “a mess”'],
    ['Roe said the road was closed but gave no details.', 'lead-reported: Roe | said | the road was closed'],
    ['Roe said the road was closed but the bridge was open.', 'lead-reported: Roe | said | the road was closed but the bridge was open'],
    ['His lawyer put it to Ms Ruiz that she was wrong.', 'lead-that: His lawyer | put it | that she was wrong'],
    // What somebody does meanwhile is no part of who they are.
    ['“Go,” said the friend, speaking privately. “Now.”', 'quotation-tag: the friend | said | “Go,” // “Now.”'],
    ['Jane Roe, managing director of Acme, said the road was closed.', 'lead-reported: Jane Roe, managing director of Acme, | said | the road was closed'],
    ['The firms, including Acme, said the road was closed.', 'lead-reported: The firms, including Acme, | said | the road was closed'],
    // Verbs that look like adjectives, objects in front of what they are called.
    ['Acme branded Hull Foods a “rotten tooth” of the trade.', 'lead-object: Acme | branded | Hull Foods a “rotten tooth” of the trade'],
    ['Roe called the note “a grenade.”', 'lead-object: Roe | called | the note “a grenade.”'],
    [
      'According to a note signed by Roe, the guards left a “dark hole” in the wall.',
      'according-to: a note signed by Roe | According to | the guards left a “dark hole” in the wall',
    ],
  ])('%s', (text, expected) => {
    expect(apply(text)).toEqual([expected]);
  });

  it.each([
    // A mark alone is no speech that a tag could stand within.
    'Her column, "Ferries, tell your harbour story," was welcome.',
    // What is compared is not reported.
    'The region is warming twice as fast as models predicted.',
    // A list, not a tag.
    'The firm prints papers, leaflets, doctors report.',
  ])('finds nothing in: %s', (text) => {
    expect(apply(text)).toEqual([]);
  });

  it('reads a transcript with a mark before each paragraph', () => {
    const transcript = ['"RIVERA: Let us begin.', '"(CROSSTALK)', '"OKORO: The road is shut.', '"It was shut before.', '"RIVERA: Why?'];
    expect(apply(transcript.join('\n\n'))).toEqual([
      'transcript: RIVERA | : | Let us begin.',
      'transcript: OKORO | : | The road is shut. // It was shut before.',
      'transcript: RIVERA | : | Why?',
    ]);
  });

  it('gives a participle behind a comma the subject of the verb that reports', () => {
    expect(apply('The agency warned that Storm Lan could come on Sunday, urging residents to leave.')).toEqual([
      'lead-that: The agency | warned | that Storm Lan could come on Sunday',
      'lead-reported: The agency | urging | residents to leave',
    ]);
  });

  it('takes a sentence whole where a tag ends it', () => {
    expect(apply('The minister instructed offices to prepare, the chief secretary said.')).toEqual([
      'reported-tag: the chief secretary | said | The minister instructed offices to prepare',
      'lead-reported: The minister | instructed | offices to prepare',
    ]);
  });

  it('parts what someone was asked about from what they said', () => {
    expect(apply('Asked about that demand, Roe said: “Toast and tea belong together.”')).toEqual([
      'lead-asked:  | Asked about | that demand',
      'lead-quotation: Roe | said: | “Toast and tea belong together.”',
    ]);
  });

  it.each([
    ['The society wrote in a letter:\n\nThe street was named for a miller.\n\nThat drew laughter.', ['lead-block: The society | wrote in a letter: | The street was named for a miller.']],
    ['Q. Did you go to the mill?\n\nA. I do not know.', ['transcript: Q |  | Did you go to the mill?', 'transcript: A |  | I do not know.']],
    // A list, a label, a single initial.
    ['The society wrote:\n\n- bread and milk for the guests', []],
    ['The society wrote:\n\nPhoto: The mill as it stood in 1910.', []],
    ['A. Roe walked to the market on Monday.\n\nIt was shut.', []],
  ])('paragraphs without marks: %s', (text, expected) => {
    expect(apply(text)).toEqual(expected);
  });

  it('takes a label within one pair of marks for no transcript', () => {
    expect(apply('“NOTE: The road is shut,” said Jane Roe.')).toEqual(['quotation-tag: Jane Roe | said | “NOTE: The road is shut,”']);
  });

  it.each([
    'The mayor walked to the market.',
    'He liked the so-called “experts” of the town.',
    'Judge Roe sat in the old hall.',
    'Live: Roads closed in the north',
    'He likes the papers, the magazines, the reports.',
    'It was the word that Roe used, as he said before he left the hall.',
    'My neighbour owns a leaf blower called the Gale 3000.',
    'The opinions expressed are her own.',
    'More news: “The lost tuba” wins a prize of the town',
  ])('nothing in: %s', (text) => {
    expect(apply(text)).toEqual([]);
  });

  it('lets a report end where another begins', () => {
    expect(apply('While he said that the road was closed, she said that it was open.')).toEqual([
      'lead-that: he | said | that the road was closed',
      'lead-that: she | said | that it was open',
    ]);
  });

  it('shares a subject between verbs', () => {
    expect(apply('The mayor said that the road was closed and added that the bridge was open.')).toEqual([
      'lead-that: The mayor | said | that the road was closed',
      'lead-that: The mayor | added | that the bridge was open',
    ]);
  });

  it('takes time that grows with the text alone', () => {
    const time = (text: string) => {
      const start = performance.now();
      apply(text);
      return performance.now() - start;
    };
    const sentence = '“It rains,” she said, “and he said that” they, who came, said ';
    time(sentence.repeat(100));
    const short = time(sentence.repeat(400));
    const long = time(sentence.repeat(3200));
    expect(long).toBeLessThan(Math.max(short, 20) * 32);
  });
});

import { describe, expect, it } from 'vitest';
import { extractQuotes, type Quote } from '../src/index.js';

/** “source | cue | content // content”, with marks for what is not plain speech. */
function show(quote: Quote): string {
  const words = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join(' // ');
  const marks = [quote.negated ? 'not' : '', quote.parent ? 'inner' : ''].filter(Boolean).join(' ');
  return `${marks ? `${marks}: ` : ''}${words(quote.source)} | ${words(quote.cue)} | ${words(quote.content)}`;
}

function run(text: string, scope: 'speech' | 'all' = 'all'): string[] {
  return extractQuotes(text, { scope }).quotes.map(show);
}

const SPOKEN: Record<string, [text: string, ...quotes: string[]][]> = {
  'a tag behind the marks': [
    ['“The road is closed,” police said.', 'police | said | “The road is closed,”'],
    ['"The road is closed," police said.', 'police | said | "The road is closed,"'],
    ['“Is the road closed?” Jane Roe asked.', 'Jane Roe | asked | “Is the road closed?”'],
    ['“The road is closed,” said Jane Roe, a lawyer for the firm.', 'Jane Roe, a lawyer for the firm | said | “The road is closed,”'],
    ['“The road is closed,” a spokesman who asked not to be named said.', 'a spokesman who asked not to be named | said | “The road is closed,”'],
  ],
  'a tag before the marks': [
    ['Jane Roe said: “The road is closed.”', 'Jane Roe | said: | “The road is closed.”'],
    [
      'Jane Roe, a lawyer who once worked for Paul Dietz, told reporters, “The road is closed.”',
      'Jane Roe, a lawyer who once worked for Paul Dietz, | told | “The road is closed.”',
    ],
    ['As Jane Roe put it: “The road is closed.”', 'Jane Roe | put it: | “The road is closed.”'],
    ['Jane Roe was quoted as saying “The road is closed.”', 'Jane Roe | was quoted as saying | “The road is closed.”'],
  ],
  'quotes in pieces': [
    ['“The road is closed,” Jane Roe said. “It opens at noon.”', 'Jane Roe | said | “The road is closed,” // “It opens at noon.”'],
    ['“The road,” Jane Roe said, “is closed.”', 'Jane Roe | said | “The road,” // “is closed.”'],
    // A paragraph left open behind its lead, of which the model sees the first sentence.
    ['Few donors give small sums.\n\nThe Herald reports:\n\n"In a sign of doubt, just 24 percent of the members have given $200 or less. In 2012 it was 43 percent.\n\n"Without this network, Mrs. Roe has to go on with dinners that limit her time."\n\nNobody was there.',
      'The Herald | reports: | "In a sign of doubt, just 24 percent of the members have given $200 or less. In 2012 it was 43 percent. // "Without this network, Mrs. Roe has to go on with dinners that limit her time."'],
    ['“We left early.\n\n“We never came back,” Jane Roe said.', 'Jane Roe | said | “We left early. // “We never came back,”'],
    [
      '“I have thought a lot about the lake,” added Jim Okoro, the assistant leader of the caucus. “It is low.”',
      'Jim Okoro, the assistant leader of the caucus | added | “I have thought a lot about the lake,” // “It is low.”',
    ],
  ],
  'reported speech, the tag before, behind and within': [
    ['The mayor said that the road was closed.', 'The mayor | said | that the road was closed'],
    ['The mayor asked whether the road was closed.', 'The mayor | asked | whether the road was closed'],
    ['The road is closed, the mayor said.', 'the mayor | said | The road is closed'],
    ['The plan, the mayor said, has failed.', 'the mayor | said | The plan // has failed'],
    ['Ann Lee and Tom Roe said they had agreed on a price.', 'Ann Lee and Tom Roe | said | they had agreed on a price'],
  ],
  'according to': [
    ['According to a report by the council, the road is closed.', 'a report by the council | According to | the road is closed'],
    ['The road is closed, according to the council.', 'the council | according to | The road is closed'],
  ],
  'words partly in marks': [
    [
      'The mayor said the road was “a ruin” and promised to mend it.',
      'The mayor | said | the road was “a ruin”',
      'The mayor | promised | to mend it',
    ],
    ['The mayor called the road “a ruin.”', 'The mayor | called | the road “a ruin.”'],
  ],
  'things said, by name': [
    ['Her message is clear: the road must close.', 'Her | message is clear: | the road must close'],
  ],
  'labels, headlines and dashes': [
    ['Okoro: “The road is closed”', 'Okoro | : | “The road is closed”'],
    ['“The road is closed.” — Jane Roe', 'Jane Roe | — | “The road is closed.”'],
    ['Q: Is it closed?\n\nA: It is.', 'Q | : | Is it closed?', 'A | : | It is.'],
    [
      'RIVERA: How are you?\n\nOKORO: Fine. The road is closed.\n\nRIVERA: And then?\n\nOKORO: We left.',
      'RIVERA | : | How are you?', 'OKORO | : | Fine. The road is closed.', 'RIVERA | : | And then?', 'OKORO | : | We left.',
    ],
  ],
  'quotes of quotes': [
    [
      '“I told her, ‘Go home,’ and she went,” Jane Roe said.',
      'Jane Roe | said | “I told her, ‘Go home,’ and she went,”',
      'inner: I | told | ‘Go home,’',
    ],
  ],
  negation: [
    ['The mayor did not say whether the road was closed.', 'not: The mayor | did not say | whether the road was closed'],
    ['Nobody said that the road was closed.', 'not: Nobody | said | that the road was closed'],
  ],
};

for (const [construct, rows] of Object.entries(SPOKEN)) {
  describe(construct, () => {
    it.each(rows)('%s', (text, ...quotes) => {
      expect(run(text)).toEqual(quotes);
    });
  });
}

describe('what is no speech', () => {
  it.each([
    'OPINION: The road is closed.',
    'Photo: The road at night.',
    'Read more: Ten roads worth a walk',
    'He read “The Long Road” on the train.',
    'Jim “Bear” Doe drove the bus.',
    'The so-called “experts” left.',
    '',
  ])('%s', (text) => {
    expect(run(text, 'speech')).toEqual([]);
  });
});

describe('dialogue', () => {
  it('gives unmarked turns to the two speakers in turn', () => {
    const { quotes, speakers } = extractQuotes('“It is late,” Ann Lee said.\n\n“It is not,” Tom Roe replied.\n\n“It is.”\n\n“No.”');
    const labels = quotes.map((quote) => quote.speakers.map((id) => speakers.find((speaker) => speaker.id === id)!.label).join());
    expect(labels).toEqual(['Ann Lee', 'Tom Roe', 'Ann Lee', 'Tom Roe']);
  });
});

describe('options', () => {
  it('keeps negated words for scope all', () => {
    expect(run('The mayor did not say whether the road was closed.', 'speech')).toEqual([]);
  });

  it('takes reporting words from the caller, in all their forms', () => {
    const text = '“The road is closed,” Jane Roe flumped.';
    expect(extractQuotes(text, { cues: ['flump'] }).quotes.map(show)).toEqual(['Jane Roe | flumped | “The road is closed,”']);
  });

  it('leaves out what is less sure than asked', () => {
    const text = 'Jane Roe said: “The road is closed.”';
    expect(extractQuotes(text, { minConfidence: 1 }).quotes).toEqual([]);
  });
});

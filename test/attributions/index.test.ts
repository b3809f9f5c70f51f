import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** “source | cue | content // content” of each quote in the default scope. */
function quotes(text: string): string[] {
  const words = (spans: readonly { text: string }[]) => spans.map((span) => span.text).join(' // ');
  return extractQuotes(text).quotes.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
}

describe('findAttributions', () => {
  it.each([
    // The dateline and the day are no part of the source.
    [
      'LEEDS, March 4 (Wire) - Acme Foods on Tuesday cut its forecast, saying cocoa prices had "significantly" raised costs.',
      'Acme Foods | saying | cocoa prices had "significantly" raised costs',
    ],
    [
      'Last week the council leader announced, with the air of a man unveiling a cure, that firms would be “encouraged” to help.',
      'the council leader | announced | that firms would be “encouraged” to help',
    ],
    // Thoughts that are told are said.
    ['The mayor says she hopes to stay, but she knows that “the road will always be there”.', 'The mayor | says | she hopes to stay, but she knows that “the road will always be there”'],
    // A semicolon parts clauses.
    ['Her father kept the light for 22 years; according to the logbook, he missed only one night.', 'the logbook | according to | he missed only one night'],
    // Who was quoted speaks, not who quoted.
    ['“That is not my voice,” she was quoted as saying by the Morning Post.', 'she | was quoted as saying | “That is not my voice,”'],
    // Sentences in marks were uttered.
    ['Dr Mei Tan remembers the moment well: “I screamed. Then I ran to the door.”', 'Dr Mei Tan | remembers | “I screamed. Then I ran to the door.”'],
    ['Unite, which stands for the workers, accused the firm of “hiding behind the price”.', 'Unite, which stands for the workers, | accused | the firm of “hiding behind the price”'],
    ['The ferry will not sail before June, harbour master Edith Vane told reporters on Monday.', 'harbour master Edith Vane | told | The ferry will not sail before June'],
    // What somebody is accused of ends where the narrator tells when.
    [
      'The Education Secretary has been accused of "sneering" at teachers after suggesting that those on strike "could do with a rest".',
      ' | has been accused | of "sneering" at teachers', 'The Education Secretary | suggesting | that those on strike "could do with a rest"',
    ],
    // Who speaks within a report is not the one who heard it.
    [
      'The court heard that Mr Vale told police: "I never touched it."',
      ' | heard | that Mr Vale told police: "I never touched it."', 'Mr Vale | told | "I never touched it."',
    ],
    // Nor does a quoted sentence run on into the narrator's.
    [
      '"This one is on me," Tran wrote. "I hired for a market that did not show up." Affected workers will receive pay, according to the memo.',
      'Tran | wrote | "This one is on me," // "I hired for a market that did not show up."', 'the memo | according to | Affected workers will receive pay',
    ],
    // No source runs on into the next sentence.
    ['"I’ll miss it," said Jean Walsh, who has shopped there since 1988. Her husband, Derek, disagreed.', 'Jean Walsh, who has shopped there since 1988 | said | "I’ll miss it,"'],
    // What stands before a lead with a colon is the narrator's.
    ['In a note read to the court, the woman said: "I don\'t trust anyone now."', 'the woman | said: | "I don\'t trust anyone now."'],
    ['Of the best job he ever did, a church boiler, he said: "It\'ll do."', 'he | said: | "It\'ll do."'],
    // What goes on meanwhile, and where, is no part of the source.
    ['“You will not see the lynx,” says our guide, Marek, as we lace our boots. “But it will see you.”', 'our guide, Marek | says | “You will not see the lynx,” // “But it will see you.”'],
    ['Speaking after the hearing, Detective Constable Aisha Noor, of Dyfed Police, said: "We are glad."', 'Detective Constable Aisha Noor, of Dyfed Police, | said: | "We are glad."'],
    ['A notice pinned to the door reads: ‘Danger. Keep Out. Cliff Edge.’', 'A notice pinned to the door | reads: | ‘Danger. Keep Out. Cliff Edge.’'],
    // Who does what a passive tells is its source, and no part of its content.
    ['Ministers have been accused of ‘wilful blindness’ by the spending watchdog after three schools closed.', 'the spending watchdog | have been accused | of ‘wilful blindness’'],
    ['The jury was told that the van had been hit by a truck.', ' | was told | that the van had been hit by a truck'],
    // Neither a command to nobody nor a pointer is a quote of a quote.
    ['"I told them that," Lumley said. "We were told to wait."', 'Lumley | said | "I told them that," // "We were told to wait."'],
    [
      'Garrow was quoted as saying that the dam was “a bathtub with ideas” by the Packet.',
      'Garrow | was quoted as saying | that the dam was “a bathtub with ideas”',
    ],
    ['Garrow was quoted by the Packet as saying the dam was “a bathtub”.', 'Garrow | was quoted by the Packet as saying | the dam was “a bathtub”'],
    // An audience says nothing, though a headline leaves out the auxiliary.
    ['Skipper ‘never looked up’, ferry inquiry told', ' | told | Skipper ‘never looked up’'],
    // A question that was told already is not told by the answer.
    [
      '“They asked me, ‘Is it safe to cross?’ I said no,” Garrow said.',
      'Garrow | said | “They asked me, ‘Is it safe to cross?’ I said no,”', 'They | asked | ‘Is it safe to cross?’',
    ],
    // A brief is something said in, a brief interview is an interview.
    ['“I only drove the van,” Garrow said in a brief interview.', 'Garrow | said in a brief interview | “I only drove the van,”'],
    // A participle and what belongs to it are of the subject, not the report.
    ['Signalman freed after 12 years says he was “left to rot”', 'Signalman freed after 12 years | says | he was “left to rot”'],
    ['A leaflet handed out with the plans calls the pier “a plank”.', 'A leaflet handed out with the plans | calls | the pier “a plank”'],
    ['A summary submitted with the plans describes the pier as “a plank.”', 'A summary submitted with the plans | describes | the pier as “a plank.”'],
    ['A row broke out after 12 anglers said the pier was “a plank”.', '12 anglers | said | the pier was “a plank”'],
    // Who is somehow before a colon says what is behind it.
    ['The surveyor was kind. Its keeper, Ana Wills, was blunter: “It leans.”', 'Its keeper, Ana Wills, | : | “It leans.”'],
    ['Garrow, for her part, was sceptical: “Show me the money.”', 'Garrow | : | “Show me the money.”'],
    // Of a headline's sentence its subject speaks.
    ['Nurses Reject Pay Offer From Harbour Trust: ‘We Paid for This’', 'Nurses | : | ‘We Paid for This’'],
    // What the speaker said it in is no part of the speaker.
    ['It put out a note, in which manager Vince Ames said the pier was “a plank.”', 'manager Vince Ames | said | the pier was “a plank.”'],
    ['A clerk in Keld put it to me this way: “It leans, and so do I.”', 'A clerk in Keld | put it to me this way: | “It leans, and so do I.”'],
    // In somebody's words is what stands in marks, not what the narrator goes on with.
    ['The keeper left it, in the words of the judge, “to rot in the sun”, and went home.', 'the judge | in the words of | “to rot in the sun”'],
    ['The fair was, in the words of another, “biblical.”', 'another | in the words of | “biblical.”'],
    // Where something is said is not what is said.
    ['The excesses are sickening, Ruth Kemble said Tuesday in Leeds.', 'Ruth Kemble | said | The excesses are sickening'],
    // Nobody has said what they should have said, or always say; what they told somebody they have.
    ['“They should have said ‘no’ at once,” Ruth Kemble said.', 'Ruth Kemble | said | “They should have said ‘no’ at once,”'],
    ['“People say ‘good luck’ to me all day,” Ruth Kemble said.', 'Ruth Kemble | said | “People say ‘good luck’ to me all day,”'],
    ['“The mayor told me, ‘Good luck,’” Ruth Kemble said.', 'Ruth Kemble | said | “The mayor told me, ‘Good luck,’”', 'The mayor | told | ‘Good luck,’'],
    // The rest of a cue is not told.
    ['He responded by saying the pier was safe.', 'He | responded by saying | the pier was safe'],
    // What a clause is about is told with it.
    [
      'Kemble criticized the plan, which he says would have closed two schools.',
      'Kemble | criticized | the plan', 'he | says | which // would have closed two schools',
    ],
    // The one who spoke, not the paper in which it stands.
    ['“It leans,” the keeper told the police, according to an affidavit.', 'the keeper | told | “It leans,”'],
  ])('%s', (text, ...expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('has the nearer subject say what is said within a report', () => {
    expect(quotes('Owen Strake, 26, said his boss, Neil Garrow, had told him that the client “didn’t want any red boxes”.')).toEqual([
      'Owen Strake, 26, | said | his boss, Neil Garrow, had told him that the client “didn’t want any red boxes”',
      'his boss, Neil Garrow, | had told | that the client “didn’t want any red boxes”',
    ]);
  });

  it('finds who speaks behind a dateline, time and again', () => {
    expect(quotes('ROME (CNA) — The pope on Sunday urged Catholics to “open the windows”, telling pilgrims that fear was “a bad cook”.')).toEqual([
      'The pope | urged | Catholics to “open the windows”',
      'The pope | telling | that fear was “a bad cook”',
    ]);
  });

  it('takes an answer to the article’s own question for nobody’s before it', () => {
    const [, answer] = extractQuotes('Roe’s critics have called it “bleak and cold”. Is that fair?\n\n“It is funny! Nobody ever says that.”').quotes;
    expect(answer).toMatchObject({ text: 'It is funny! Nobody ever says that.', speakers: [] });
  });

  it('keeps the tag of an unclosed passage apart from what follows', () => {
    expect(quotes('The mayor spoke on Monday. "We wont risk it, said Vane. She added that two engines had failed.')).toEqual([
      'Vane | said | "We wont risk it',
      'She | added | that two engines had failed',
    ]);
  });

  it.each([
    '“Why would anyone do this to me?” he thought.',
    'The band plays the “Baby Carriage March,” a piece written for the occasion, on Thursday.',
    'Their father kept the light for 22 years.',
  ])('nothing said in: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

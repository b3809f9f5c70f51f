/**
 * Claims about the fixture articles, each with the verdict that a careful
 * reader gives. Some are true, most are bent in one of the ways in which
 * quotes get bent.
 */
import type { AttributionVerdict, Verdict } from '../../src/verify/index.js';

export interface ExpectedClaim {
  readonly article: string;
  readonly quote: string;
  readonly speaker?: string;
  readonly verdict: Verdict;
  readonly attribution: AttributionVerdict | null;
  /** A negation or number was lost, added or changed. */
  readonly meaning?: boolean;
}

type Row = readonly [quote: string, speaker: string | null, Verdict, AttributionVerdict | null, 'meaning'?];

function about(article: string, rows: readonly Row[]): ExpectedClaim[] {
  return rows.map(([quote, speaker, verdict, attribution, meaning]) => ({
    article, quote, verdict, attribution,
    ...(speaker !== null && { speaker }),
    ...(meaning && { meaning: true }),
  }));
}

export const claims: readonly ExpectedClaim[] = [
  ...about('hiddleston', [
    ['Cinema is built on human imagination, vulnerability, and connection', 'Tom Hiddleston', 'verbatim', 'confirmed'],
    ['"AI can\'t feel doubt, joy, or heartbreak."', 'Hiddleston', 'verbatim', 'confirmed'],
    ['AI will never understand that', null, 'verbatim', null],
    ['fascinating and terrifying', 'Tom Hiddleston', 'verbatim', 'confirmed'],
    ['But progress should never come at the expense of humanity.', 'Kenneth Branagh', 'verbatim', 'other-speaker'],
    ['We need to be vigilant', 'Robert Downey', 'verbatim', 'speaker-absent'],
    ['Progress should never come at the expense of humanity.', 'Tom Hiddleston', 'verbatim-edited', 'confirmed'],
    ['[P]rogress should never come at the expense of [people].', 'Tom Hiddleston', 'verbatim-edited', 'confirmed'],
    ['If we let AI dictate the creative process … we’re stripping away what makes storytelling human.', 'Tom Hiddleston', 'verbatim-edited', 'confirmed'],
    ['Actors must protect their identity [...] and their stories.', 'Tom Hiddleston', 'verbatim-edited', 'confirmed'],
    ['AI can feel doubt, joy, or heartbreak.', 'Tom Hiddleston', 'altered', 'confirmed', 'meaning'],
    ['Actors must sell their identity, their craft, and their stories.', 'Tom Hiddleston', 'altered', 'confirmed'],
    ['We do not need to be vigilant', 'Tom Hiddleston', 'altered', 'confirmed', 'meaning'],
    ['The industry has never evolved', 'Tom Hiddleston', 'altered', 'confirmed', 'meaning'],
    ['Cinema is built on human imagination … AI will never understand that.', 'Tom Hiddleston', 'spliced', 'confirmed'],
    ['We need to be vigilant. AI will never understand that. It’s destroying pure cinema from within.', 'Tom Hiddleston', 'spliced', 'confirmed'],
    ['he has already encountered AI-generated clips and deepfakes using his likeness', 'Tom Hiddleston', 'paraphrase', 'confirmed'],
    ['it must never overstep into the realm of performance', 'Tom Hiddleston', 'paraphrase', 'confirmed'],
    ['I will never work with a studio that uses AI again', 'Tom Hiddleston', 'not-found', null],
    ['Loki would be ashamed of all of you', 'Chris Hemsworth', 'not-found', 'speaker-absent'],
  ]),
  ...about('broadsheet-library', [
    ['I have been thrown out of this building by better people than the present trustees', 'Philippa Orr', 'verbatim', 'confirmed'],
    ["I have been thrown out of this building by better people than the present trustees. They are welcome to try.", 'Dame Philippa Orr', 'verbatim', 'confirmed'],
    ['A town without a library is a car park with ambitions.', 'Sir Colin Mayhew', 'verbatim', 'other-speaker'],
    ['a roof that admits more rain than readers', null, 'verbatim', null],
    ['know the price of slate and the value of nothing', 'Imogen Stroud', 'verbatim', 'confirmed'],
    ['He was lost, and looking for the lavatory.', 'Maureen Stroud', 'verbatim', 'confirmed'],
    ['He was lost, and looking for the lavatory.', 'Gerald Stroud', 'verbatim', 'other-speaker'],
    ['It will probably be a cookery book. It usually is.', 'Colin Mayhew', 'verbatim', 'confirmed'],
    ['We went to the council, the lottery and the ghost of Andrew Carnegie … and only the ghost kept us waiting.', 'Colin Mayhew', 'verbatim-edited', 'confirmed'],
    ['It will never be a cookery book', 'Colin Mayhew', 'altered', 'confirmed', 'meaning'],
    ['A town without a library is a car park without ambitions.', 'Philippa Orr', 'altered', 'confirmed', 'meaning'],
    ['I have been thrown out of this building by worse people than the present trustees', 'Philippa Orr', 'altered', 'confirmed'],
    ['every other course had been tried', 'Colin Mayhew', 'paraphrase', 'confirmed'],
    ['The trustees should be in prison for what they have done', 'Imogen Stroud', 'not-found', null],
    ['Libraries are a relic and the internet has replaced them', 'Denis Abara', 'not-found', null],
  ]),
  ...about('business-kettles', [
    ['Steam is coming out of every line', 'Aled Morgan', 'verbatim', 'confirmed'],
    ['A kettle should boil water. It should not send you emails.', 'Priya Raman-Holt', 'verbatim', 'confirmed'],
    ['ten minutes and a cardboard box', 'Bev Lockyer', 'verbatim', 'confirmed'],
    ['We have stopped chasing gadgets. A kettle should boil water.', 'Priya Raman-Holt', 'verbatim', 'confirmed'],
    ['A kettle should boil water. It should send you emails.', 'Priya Raman-Holt', 'altered', 'confirmed', 'meaning'],
    ['We have started chasing gadgets', 'Priya Raman-Holt', 'altered', 'confirmed'],
    ['no further closures before 2029', null, 'altered', null, 'meaning'],
    ['twenty minutes and a cardboard box', 'Bev Lockyer', 'altered', 'confirmed', 'meaning'],
    ['We got a kettle each. Toast and tea belong together.', null, 'spliced', null],
    ['Toast and tea belong together.', 'Joost van der Meulen', 'verbatim', 'other-speaker'],
    ['talks with Grenville had taken place', 'Hugh Fennimore', 'paraphrase', 'confirmed'],
    ['copper costs would bite in the second half', 'Joost van der Meulen', 'paraphrase', 'confirmed'],
    ['We are going to move production to Portugal next year', 'Priya Raman-Holt', 'not-found', null],
    ['The board has lost its mind', 'Elon Musk', 'not-found', 'speaker-absent'],
  ]),
  ...about('council-ducks', [
    ['You can’t feed a family on ducks', 'Roy Teasdale', 'verbatim', 'confirmed'],
    ['Ducks are footfall', 'Tariq Anwar', 'verbatim', 'confirmed'],
    ['They bring the children', 'Shazia Anwar', 'verbatim', 'confirmed'],
    ['There will be quiet, or there will be no biscuits.', 'Olive Braithwaite', 'verbatim', 'confirmed'],
    ['You can feed a family on ducks', 'Roy Teasdale', 'altered', 'confirmed', 'meaning'],
    ['There will be quiet, or there will be biscuits.', 'Olive Braithwaite', 'altered', 'confirmed', 'meaning'],
    ['would simply walk back, as they did in 1997', 'Sunil Bhatt', 'altered', 'confirmed', 'meaning'],
    ['They bring the children. Ducks are footfall. So will the ducks.', null, 'spliced', null],
    ['they sold more chips when the ducks were out', null, 'paraphrase', null],
    ['I shall resign if the pond is filled in', 'Maud Penhaligon', 'not-found', null],
    ['Over my dead body will they touch that water', null, 'not-found', null],
  ]),
  ...about('court-fund', [
    ['My client typed what she was handed', 'Everett Sung', 'verbatim', 'confirmed'],
    ['She is a bookkeeper, not a bank robber.', 'Everett Sung', 'verbatim', 'confirmed'],
    ['No, sir. I only saw the dollars go.', 'Winifred Tolliver', 'verbatim', 'confirmed'],
    ['You will disregard that question, and you will disregard it completely', 'Miriam Castellane', 'verbatim', 'confirmed'],
    ['She is a bank robber, not a bookkeeper.', 'Everett Sung', 'altered', 'confirmed'],
    ['She is a bookkeeper and a bank robber.', 'Everett Sung', 'altered', 'confirmed', 'meaning'],
    ['loves his mother and did steal from everyone', 'Corinne Abbate', 'altered', 'confirmed', 'meaning'],
    ['It’s a Monday. She is a bookkeeper, not a bank robber.', null, 'spliced', null],
    ['she would rule Tuesday on a defense motion for a mistrial', 'Miriam Castellane', 'paraphrase', 'confirmed'],
    ['Winnie, it’s resting.', 'Lorraine Pryce', 'verbatim', 'confirmed'],
    ['I never touched a cent of that money', 'Lorraine Pryce', 'not-found', null],
    ['This trial is a circus and I am its clown', 'Joel Ruark', 'not-found', null],
    ['The money was a loan between friends', 'Damian Pryce', 'not-found', null],
  ]),
  ...about('liveblog-storm', [
    ['Stay at home. A roof can be replaced and you cannot.', 'Helena Voss', 'verbatim', 'confirmed'],
    ['Stay at home. A roof cannot be replaced and you can.', 'Helena Voss', 'altered', 'confirmed', 'meaning'],
    ['would complain about the weather in heaven', 'Grace Orme', 'verbatim', 'other-speaker'],
    ['Please stop driving round the barriers … We know your mums.', 'Angela Ruddock', 'verbatim-edited', 'confirmed'],
    ['gusts will ease after midnight', null, 'paraphrase', null],
    ['All flights are cancelled until Friday', 'Ewan Strachan', 'not-found', null],
    ['The army has been asked to clear the roads', 'Tunde Bello', 'not-found', null],
    ['I have never been so frightened in my life', 'Bridie Coyle', 'not-found', null],
  ]),
  ...about('obituary-balloonist', [
    ['A child who can name a cloud is never alone.', 'Cornelius Vandermeer', 'verbatim', 'confirmed'],
    ['A child who can name a cloud is always alone.', 'Cornelius Vandermeer', 'altered', 'confirmed', 'meaning'],
    ['He thought gloating was a kind of hail', 'Adela Vandermeer', 'verbatim', 'confirmed'],
    ['He failed me three times and drove me to the bus station both times', 'Ruben Castellanos', 'altered', 'confirmed', 'meaning'],
    ['the Corliss Dam would fail', null, 'paraphrase', null],
    ['The sky owes us nothing and gives us everything', 'Cornelius Vandermeer', 'not-found', null],
  ]),
  ...about('politics-resignation', [
    ['I leave with my head up', 'Dale Whitcomb', 'verbatim', 'confirmed'],
    ['The voters lent him their trust. Let’s see the paperwork.', 'Carla Mbeki-Roy', 'verbatim', 'confirmed'],
    ['made errors of the heart, not of the pen', 'Dale Whitcomb', 'altered', 'confirmed'],
    ['A man has gone home. Leave him be.', 'Luis Roy', 'verbatim', 'other-speaker'],
    ['I leave with my head up. A man has gone home.', null, 'spliced', null],
    ['the new governor would publish her own tax returns by Monday', 'Petra Lindgren', 'paraphrase', 'confirmed'],
    ['I will run again in four years and I will win', 'Dale Whitcomb', 'not-found', null],
    ['The loans were a birthday present', null, 'not-found', null],
  ]),
  ...about('science-moss', [
    ['Show me the moss in a closed room', 'Ambrose Teitelbaum', 'verbatim', 'confirmed'],
    ['lovely, and possibly a thermometer in disguise', 'Ambrose Teitelbaum', 'verbatim', 'confirmed'],
    ['lovely, and certainly a thermometer in disguise', 'Ambrose Teitelbaum', 'altered', 'confirmed'],
    ['can be explained by humidity alone', null, 'altered', null, 'meaning'],
    ['Then measure it.', 'Tomas Ferreira-Lund', 'verbatim', 'confirmed'],
    ['temperature had not been fully ruled out', 'Ambrose Teitelbaum', 'paraphrase', 'confirmed'],
    ['Two years of grants to find out what the roof has been doing all along.', 'Tomas Ferreira-Lund', 'altered', 'confirmed', 'meaning'],
    ['Every roof in the country ought to be covered in it', null, 'not-found', null],
    ['Moss is smarter than most of my colleagues', 'Ngozi Ferreira-Lund', 'not-found', null],
  ]),
  ...about('sports-overtime', [
    ["I've got nothing left", 'Jalen Okoye-Marsh', 'verbatim', 'confirmed'],
    ['It was lying to us', 'Teo Reyes', 'verbatim', 'confirmed'],
    ['No, it was telling the truth. That was the trouble.', 'Mika Tuomi', 'verbatim', 'confirmed'],
    ['It was not lying to us', 'Teo Reyes', 'altered', 'confirmed', 'meaning'],
    ['They outran us. Simple as that.', 'Walt Denholm', 'verbatim', 'other-speaker'],
    ['One more like that and I’ll need a new heart, and Stilts will need new knees.', 'Ines Varga', 'verbatim', 'confirmed'],
    ['The referees handed them this game', 'Walt Denholm', 'not-found', null],
    ['I want to thank my mother and the good Lord', 'LeBron James', 'not-found', 'speaker-absent'],
  ]),
  ...about('tabloid-wig', [
    ['I went out for a mince pie and came back bald', 'Dolly Marchmont', 'verbatim', 'confirmed'],
    ['Why would I want a dead poodle?', 'Tiffani Crewe', 'verbatim', 'confirmed'],
    ['Why would I want a live poodle?', 'Tiffani Crewe', 'altered', 'confirmed'],
    ["It wasn't me, guv!", 'Len Fairweather', 'altered', 'confirmed', 'meaning'],
    ['I went out for a mince pie … A glamorous one.', 'Dolly Marchmont', 'spliced', 'confirmed'],
    ['I did take it and I am not sorry', 'Tiffani Crewe', 'not-found', null],
    ['We have arrested a woman of 29', null, 'not-found', null],
  ]),
  ...about('web-lighthouse', [
    ['I held it before you were born', 'Marit Solheim', 'verbatim', 'confirmed'],
    ['You’ll need to hold the rail', 'Colm Fahey', 'verbatim', 'confirmed'],
    ['Marit had the books. I had a goat.', 'Anders Solheim', 'verbatim', 'confirmed'],
    ['Marit had the books. I had two goats.', 'Anders Solheim', 'altered', 'confirmed', 'meaning'],
    ['To me it’s a footnote with horns.', 'Ottilie Brandvold', 'verbatim', 'confirmed'],
    ['I was bored to tears. I nearly threw it in the sea.', null, 'spliced', null],
    ['The ghosts came every night at four', 'Marit Solheim', 'not-found', null],
    ['We sold the goat to pay for the lamp oil', null, 'not-found', null],
  ]),
  ...about('wire-ferry', [
    ['It is far too early for conclusions', 'Renata Lindqvist', 'verbatim', 'confirmed'],
    ['We lost sight of the bow. The fog came down like a wall, and I gave the order to stop engines.', 'Lionel Achterberg', 'verbatim', 'confirmed'],
    ['The fog came down like a wall, and I gave the order to start engines.', 'Lionel Achterberg', 'altered', 'confirmed'],
    ['That claim is simply true', null, 'altered', null],
    ['nobody pushed, everybody screamed', 'Teodor Brandt', 'altered', 'confirmed', 'meaning'],
    ['He was terribly off-key', 'Teodor Brandt', 'verbatim', 'other-speaker'],
    ['We were grateful anyway. My coffee went one way and I went the other', null, 'spliced', null],
    ['the voyage data recorder would be read in the capital', 'Renata Lindqvist', 'paraphrase', 'confirmed'],
    ['The captain was drunk and everybody knew it', null, 'not-found', null],
    ['I take full responsibility for what happened', 'Lionel Achterberg', 'not-found', null],
  ]),
  ...about('press-release-tram', [
    ['Sunlight does not send an invoice.', 'Ilan Roth', 'verbatim', 'confirmed'],
    ['Sunlight does send an invoice.', 'Ilan Roth', 'altered', 'confirmed', 'meaning'],
    ['We have waited fourteen years to build something this simple', 'Piers Hallam', 'altered', 'confirmed', 'meaning'],
    ['Fares will double within the year', 'Marguerite Dufour-Ng', 'not-found', null],
    ['The harbor line is next, I promise you that', 'Hal Osei', 'not-found', null],
  ]),
  ...about('portal-tuba', [
    ['There are four in the world, and three of them can’t hold a tune.', 'Jadwiga Nowicka', 'verbatim', 'confirmed'],
    ['There are four in the world, and all of them can hold a tune.', 'Jadwiga Nowicka', 'altered', 'confirmed', 'meaning'],
    ['Whoever it is should come on Thursdays. We need a tuba player.', 'Benno Falk', 'verbatim', 'other-speaker'],
    ['The thief is known to us and will be charged', 'Ute Sandmann', 'not-found', null],
  ]),
  ...about('opinion-leafblower', [
    ['Noise has a lobby', 'Bea Latimer', 'verbatim', 'confirmed'],
    ['Noise has no lobby', 'Bea Latimer', 'altered', 'confirmed', 'meaning'],
    ['Silence has only tired people', 'Clare Fenwick', 'verbatim', 'other-speaker'],
    ['Leaf blowers should be thrown into the sea', 'Gus', 'not-found', null],
    ['The city will buy every household a rake', null, 'not-found', null],
  ]),
];

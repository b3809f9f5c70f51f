import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { extractQuotes } from '../../src/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { findQuotedSpans } from '../../src/quotation-marks/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { resolve } from './marked.js';

describe('names', () => {
  test.each([
    ['surname', '[Ana Teles] said {so}. [Teles] said {more}.', [['Ana Teles'], ['Ana Teles']]],
    ['headline before the full name', '[Teles]: {Fight On}\n\nMayor [Ana Teles] said {so} on Friday.', [['Ana Teles'], ['Ana Teles']]],
    ['honorific', '[Ana Teles] said {so}. [Ms. Teles] said {more}.', [['Ana Teles'], ['Ana Teles']]],
    ['title change', '[Gov. Ana Teles] said {so}. [Judge Teles] said {more}.', [['Ana Teles'], ['Ana Teles']]],
    ['initials', '[Ana B. Teles] said {so}. [Ana Teles] said {more}.', [['Ana B. Teles'], ['Ana B. Teles']]],
    ['nickname', '[Joseph Mazur] said {so}. [Joe Mazur] said {more}.', [['Joseph Mazur'], ['Joseph Mazur']]],
    ['nickname in marks', '[Winifred “Winnie” Tolliver] said {so}. [Winnie] said {more}.', [['Winifred “Winnie” Tolliver'], ['Winifred “Winnie” Tolliver']]],
    ['capitals', '[ROWE]: {Yes.}\n\nWe spoke with [Ben Rowe], who said {no}.', [['Ben Rowe'], ['Ben Rowe']]],
    ['Mr and Mrs', 'Gerald Stroud and Maureen Stroud met. [Mr Stroud] said {so}. [Mrs Stroud] said {more}.', [['Gerald Stroud'], ['Maureen Stroud']]],
    ['acronym', '[The Marrow Safety Agency (MSA)] said {so}. [MSA] said {more}.', [['Marrow Safety Agency'], ['Marrow Safety Agency']]],
    ['acronym of a name cut short', '[The Centers for Disease Control and Prevention] said {so}. [The CDC] said {more}.', [['Centers for Disease Control and Prevention'], ['Centers for Disease Control and Prevention']]],
    ['short form of what “which” tells is no person', '[Helion Motive], which builds vans, said {so}. [Helion] said {more}. [Helion] said {less}. [Helion] denied {it}.', [['Helion Motive'], ['Helion Motive'], ['Helion Motive'], ['Helion Motive']]],
    ['short form of an organisation', '[The Supreme Court] said {so}. [The U.S. Supreme Court] said {more}.', [['U.S. Supreme Court'], ['U.S. Supreme Court']]],
    ['possessive', '[Ana Teles’s] claim that {so} fell. [Teles] said {more}.', [['Ana Teles'], ['Ana Teles']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test.each([
    ['two of one surname', '[Lorraine Pryce] said {so}. [Damian Pryce] said {more}.', [['Lorraine Pryce'], ['Damian Pryce']]],
    ['a person and what bears the same word', '[Ana Teles] said {so}. [The Teles Institute] said {more}.', [['Ana Teles'], ['Teles Institute']]],
    ['an organisation and its spokeswoman', '[The Northgate Museum] said {so}. [Ida Marsh, a spokeswoman for the museum,] said {more}.', [['Northgate Museum'], ['Ida Marsh']]],
  ])('%s are kept apart', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test('joint speakers', () => {
    expect(resolve('[Ana Teles and Ben Rowe] said {so}.').who).toEqual([['Ana Teles', 'Ben Rowe']]);
    expect(resolve('[Ana Teles, a judge, and Ben Rowe] said {so}.').who).toEqual([['Ana Teles', 'Ben Rowe']]);
    expect(resolve('[Ana Teles, who once worked with Ben Rowe,] said {so}.').who).toEqual([['Ana Teles']]);
  });
});

describe('sources that hold several names', () => {
  test.each([
    ['apposition after a description', '[The judge, Ana Teles,] said {so}.', 'Ana Teles'],
    ['a name that closes a description', '[A lawyer for the museum, David Schultz,] said {so}.', 'David Schultz'],
    ['what somebody possesses', '[The Gazette’s Ana Teles] said {so}.', 'Ana Teles'],
    ['adjective from a place', '[Texas-based Ana Teles] said {so}.', 'Ana Teles'],
    ['a town before the name', 'It was in Hull. [Idaho, the Rev. Ana Teles, who has been there since May,] said {so}.', 'Ana Teles'],
    ['a group of hers', '[Pastor Ana Teles, whose group, Vets Landing, is new,] said {so}.', 'Ana Teles'],
    ['a name behind what is no description of a person', '[The bill’s sponsor, Rep. Ana Teles,] said {so}.', 'Ana Teles'],
    ['a name with its town behind a description', '[The leader in the House, Rep. Ana Teles of Hull,] said {so}.', 'Ana Teles'],
    ['a state behind a description', '[A Food and Drug Administration supervisor in Hull, Mass.,] said {so}.', 'a Food and Drug Administration supervisor in Hull'],
    ['whom one goes to', 'Ana Teles came. [Her barber] said {so}.', 'her barber'],
    ['role before a name', '[Ashcombe council leader Denis Abara] said {so}.', 'Denis Abara'],
  ])('%s', (_what, text, name) => expect(resolve(text).who).toEqual([[name]]));
});

describe('pronouns and descriptions', () => {
  test.each([
    ['who spoke last', '[Ana Teles] said {“so.”}\n\n{“More,”} [she] said.', [['Ana Teles'], ['Ana Teles']]],
    ['gender', 'Ana Teles met Tom Rowe. {“So,”} [he] said. {“More,”} [she] said.', [['Tom Rowe'], ['Ana Teles']]],
    ['title', 'Judge Ana Teles met Tom Rowe. [The judge] said {so}.', [['Ana Teles']]],
    ['abbreviated title', 'Sen. Ana Teles arrived. [The senator] said {so}.', [['Ana Teles']]],
    ['a party by its name', '[The agency’s lawyers] said {so}. [The Republicans] said {more}.', [['the agency’s lawyers'], ['the Republicans']]],
    ['bodies, after people', '[Senators on the panel] said {so}. Then [the banks] said {more}.', [['Senators on the panel'], ['the banks']]],
    ['an office under somebody else', '[Ana Teles, a farmer,] said {so}. Hull was glad. [Ben Rowe’s spokesman] said {more}.', [['Ana Teles'], ['Ben Rowe’s spokesman']]],
    ['the young', '[Deputy Ana Teles] said {so}. [The child] said {more}. [The deputy] said {yes}.', [['Ana Teles'], ['the child'], ['Ana Teles']]],
    ['no country', '[America] said {so}. [The watchdog group] said {more}.', [['America'], ['the watchdog group']]],
    ['two halves of a first name', 'Anne-Liese Teles met Tom Rowe. [She] said {so}. Then [he] said {more}.', [['Anne-Liese Teles'], ['Tom Rowe']]],
    ['relative pronoun', 'He met Ana Teles, [who] said {so}.', [['Ana Teles']]],
    ['the surname first', 'Farkas Bendegúz won. [Farkas] said {so}.', [['Farkas Bendegúz']]],
    ['kin called by the noun alone', '{“Well,”} says [Grandma]. [Mum] says {so}.', [['Grandma'], ['Mum']]],
    ['kin of another noun', 'Ben Rowe left. [His sister] said {so}. [His widow] said {more}.', [['his sister'], ['his widow']]],
    ['both', 'Ana Teles and Ben Rowe spoke. [Both] said {so}.', [['Ana Teles', 'Ben Rowe']]],
    ['carried on', '[Ana Teles] said {“so.”}\n\n{“More.”}[]', [['Ana Teles'], ['Ana Teles']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test('the first person inside a quotation is its speaker', () => {
    const text = '“I said so,” Ana Teles said.';
    const document = readDocument(text, english);
    const quotedSpans = findQuotedSpans(document, english, () => {});
    const attribution = { cue: [], act: 'speech', negated: false, confidence: 1, rule: 'test', carries: -1 } as const;
    const { speakers, assignments } = resolveSpeakers(document, quotedSpans, findMentions(document, quotedSpans, english), [
      { ...attribution, source: [{ start: 13, end: 22 }], content: [{ start: 0, end: 12 }] },
      { ...attribution, source: [{ start: 1, end: 2 }], content: [{ start: 8, end: 10 }] },
    ], english, { speakers: [], author: undefined });
    expect(assignments.map((assignment) => assignment.speakers.map((s) => speakers[s]!.name))).toEqual([['Ana Teles'], ['Ana Teles']]);
  });

  test('an unnamed person stays unnamed', () => {
    const { speakers, who } = resolve('Ana Teles left. [A former employee] said {so}.');
    expect(who).toEqual([['a former employee']]);
    expect(speakers[0]).toMatchObject({ name: null, kind: 'unnamed' });
  });

  test('nobody before a pronoun is nobody, not a guess', () => {
    const { assignments } = resolve('{“So,”} [she] said.');
    expect(assignments[0]!.speakers).toEqual([]);
  });

  test('no source and nothing to carry on', () => {
    const { assignments, speakers } = resolve('Ana Teles left. {“So.”}[]');
    expect(assignments).toEqual([{ speakers: [], confidence: 0 }]);
    expect(speakers).toEqual([]);
  });
});

describe('what is published', () => {
  test('only those who speak', () => {
    expect(resolve('Ben Rowe met Ana Teles in Marrow. [Teles] said {so}.').speakers.map(({ name }) => name)).toEqual(['Ana Teles']);
  });

  test('mentions hold no relative pronoun, and no word for whose somebody is', () => {
    const { quotes, speakers } = extractQuotes('My neighbour Gus Teles, who keeps bees, left. “I am going,” Teles said.');
    expect(speakers.find(({ id }) => id === quotes[0]!.speakers[0])!.mentions.map(({ text }) => text)).toEqual(['Gus Teles', 'Teles']);
  });

  test('the author’s mentions are those of the article’s own voice', () => {
    const { speakers } = extractQuotes('I asked my neighbour about it. “I am going,” she told me. I believe that she will stay.', { scope: 'all' });
    expect(speakers.find(({ kind }) => kind === 'author')!.mentions.map(({ text }) => text)).toEqual(['I', 'my', 'me', 'I']);
  });

  test('roles, pronouns and mentions', () => {
    const { text, speakers } = resolve('[Actor Ana Teles] said {so}. [She] said {more}. Teles, a keen rower, left.');
    const [speaker] = speakers;
    expect(speaker).toMatchObject({ name: 'Ana Teles', kind: 'person', pronouns: 'she' });
    expect(speaker!.roles).toContain('actor');
    expect(speaker!.mentions.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Actor Ana Teles', 'name'], ['She', 'pronoun'], ['Teles', 'name'],
    ]);
  });

  test.each([
    ['[Ana Teles] said {so}.', 'person'],
    ['[The Northgate Museum] said {so}.', 'organization'],
    ['[The ministry] said {so}.', 'organization'],
    ['[The indictment] said {so}.', 'document'],
    ['[Several voters] said {so}.', 'group'],
    ['[A passenger] said {so}.', 'unnamed'],
    ['[I] said {so}.', 'author'],
  ])('%s', (text, kind) => expect(resolve(text).speakers[0]!.kind).toBe(kind));

  test('confidence is a probability, higher for a full name than for a doubtful pronoun', () => {
    const { assignments } = resolve('Tom Rowe met Ben Quist. [Ana Teles] said {so}. {“No,”} [he] said.');
    for (const { confidence } of assignments) expect(confidence >= 0 && confidence <= 1).toBe(true);
    expect(assignments[0]!.confidence).toBeGreaterThan(assignments[1]!.confidence);
  });
});

describe('sources that describe', () => {
  test.each([
    ['a name behind modifiers', '[Teles campaign chairman Ben Rowe] said {so}. Ana Teles left.', [['Ben Rowe']]],
    ['a name that a description introduces', '[The news site Marrow Today] said {so}.', [['Marrow Today']]],
    ['called', '[A group called Clear Rivers] said {so}.', [['Clear Rivers']]],
    ['members of a group', '[Several critics, including Ana Teles and Ben Rowe,] said {so}.', [['several critics', 'Ana Teles', 'Ben Rowe']]],
    ['a title behind a comma', '[Rowe’s niece, state Sen. Ana Teles,] said {so}.', [['Ana Teles']]],
    ['a name set off', '[One of them, Ana Teles,] said {so}.', [['Ana Teles']]],
    ['people of different places', '[Senators Ana Teles of Hull and Ben Rowe of York] said {so}.', [['Ana Teles', 'Ben Rowe']]],
    ['roles before both names', '[Guard Ana Teles and forward Ben Rowe] said {so}.', [['Ana Teles', 'Ben Rowe']]],
    ['one person of two trades', '[Filmmaker and author Ana Teles] said {so}.', [['Ana Teles']]],
    ['a couple', 'Gerald Stroud met Maureen Stroud. Mr Stroud laughed. Mrs Stroud did not. [Mr and Mrs Stroud] said {so}.', [['Gerald Stroud', 'Maureen Stroud']]],
    ['those who act for someone', 'Teles campaign manager Ben Rowe left. [Ana Teles] said {so}. [Her campaign] said {more}.', [['Ana Teles'], ['Teles campaign']]],
    ['a paper by its author', '[EPA filings] show {so}.', [['EPA']]],
    ['a poll by its name', '[The Northgate poll] found {so}. [The survey] found {more}.', [['Northgate poll'], ['Northgate poll']]],
    ['a statement by who made it', '[The Marrow Institute] said {so} in a statement. Nobody else spoke. [The statement] said {more}.', [['Marrow Institute'], ['Marrow Institute']]],
    ['kin', 'His brother Ben Rowe was there. [His brother] said {so}.', [['Ben Rowe']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test.each([
    ['what a name only modifies', '[Teles’s biggest boosters] said {so}. Ana Teles left.'],
    ['people of a kind', '[Marrow Republicans] said {so}.'],
    ['backers', '[Teles backers] said {so}. Ana Teles left.'],
  ])('%s: nobody named', (_what, text) => expect(resolve(text).speakers.map(({ name }) => name)).toEqual([null]));
});

describe('articles of other kinds', () => {
  test('an interview: the answers are those of the one it is with', () => {
    const { who } = resolve('A talk with Ana Teles\n\nQ: How are you?\n\nA: [I] think {so}.\n\nQ: And now?\n\n[A]: {Better.}');
    expect(who).toEqual([['Ana Teles'], ['Ana Teles']]);
  });

  test('an opinion piece: signed above or below', () => {
    expect(resolve('Leaves\n\nBy Clare Fenn\n\n[I] think {so}.').who).toEqual([['Clare Fenn']]);
    expect(resolve('Leaves\n\n[I] think {so}.\n\nClare Fenn is a teacher in Hull.').who).toEqual([['Clare Fenn']]);
  });
});

test.each([
  ['[Gov. Ana Teles] said {so}.', ['governor']],
  ['[Lt. Gov. Ana Teles] said {so}.', ['lieutenant governor']],
  ['[Ana Teles, director of the coastal programme,] said {so}.', ['director of the coastal programme']],
  ['[Company spokesman Ben Rowe] said {so}.', ['company spokesman']],
  ['[House Speaker Ana Teles] said {so}.', ['House Speaker']],
  ['Ben Rowe came. [His wife, Ana Teles,] said {so}.', []],
  ['[A passenger] said {so}.', []],
  ['A man named Ben Rowe fell in. [He] said {so}.', []],
  ['[Councillors Ana Teles and Ben Rowe] said {so}.', ['councillor']],
])('roles of %s', (text, roles) => expect(resolve(text).speakers[0]!.roles).toEqual(roles));

describe('known speakers', () => {
  test('an alias is one with its name, and the kind is taken', () => {
    const { who, speakers } = resolve('[Acme] said {so}. [Widget Group] said {more}.', {
      speakers: [{ name: 'Acme', aliases: ['Widget Group'], kind: 'organization' }],
    });
    expect(who[0]).toEqual(who[1]);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]!.kind).toBe('organization');
  });

  test('nobody is invented', () => {
    expect(resolve('[Ana Teles] said {so}.', { speakers: [{ name: 'Ben Rowe' }] }).who).toEqual([['Ana Teles']]);
  });

  test('the byline is the author', () => {
    const { who, speakers } = resolve('[I] think {so}.', { author: 'Clare Fenn' });
    expect(who).toEqual([['Clare Fenn']]);
    expect(speakers[0]!.kind).toBe('author');
  });
});

test('weights of other features are refused', () => {
  const document = readDocument('Ana Teles left.', english);
  const stale = { ...english, speakers: { ...english.speakers, weights: { ...english.speakers.weights, featureVersion: 0 } } };
  expect(() => resolveSpeakers(document, [], [], [], stale, { speakers: [], author: undefined })).toThrow(/train:speakers/);
});

describe('roles, as a reader says them', () => {
  test.each([
    ['[Ana Teles, now the director of the Weather Bureau,] said {so}.', ['director of the Weather Bureau']],
    ['So said [Ana Teles, the agency’s chief investigator]: {so}.', ['chief investigator']],
    ['[The mayor of the twin town of Orlow, Ana Teles,] wrote: {so}.', ['mayor of the twin town of Orlow']],
    ['[Dr. Ana Teles, Head of Energy, VTA]: {so}', ['head of Energy']],
    ['[Ana Teles, Chief Executive Officer of VTA,] said {so}.', ['Chief Executive Officer of VTA']],
    ['[Ana Teles, a botanist at the University of Hull and the paper’s lead author,] said {so}.', ['botanist at the University of Hull', 'lead author']],
    ['[Ana Teles, the museum’s curator of lights and signals,] said {so}.', ['curator of lights and signals']],
    ['[Guard Ana Teles] said {so}. [Comets guard Ana Teles] said {more}.', ['Comets guard']],
    ['[Lt. Gov. Ana Teles] said {so}. [Gov. Teles] said {more}.', ['lieutenant governor', 'governor']],
    ['[Ana Teles] spoke. [The glassblower] said {more}.', ['glassblower']],
    ['[A Northgate spokeswoman, Ana Teles,] said {so}.', ['Northgate spokeswoman']],
    ['[Maj. Ana Teles] said {so}.', ['major']],
    ['Hans met her. In English [Teles] said {so}.', []],
    ['After Ana Teles, [her lawyer] said {so}.', []],
  ])('%s', (text, roles) => expect(resolve(text).speakers[0]!.roles).toEqual(roles));
});

describe('what stands for somebody unnamed', () => {
  test.each([
    ['[A sign on the stage door] reads: {“All hair left.”}', 'a sign on the stage door', 'document'],
    ['[Two people familiar with the loans] said {so}.', 'two people familiar with the loans', 'group'],
    ['[A backstage insider, who saw it,] said {so}.', 'a backstage insider', 'unnamed'],
    ['[NATO’s secretary general] said {so}.', 'NATO’s secretary general', 'unnamed'],
    ['[The 46-year-old] said {so}.', 'the 46-year-old', 'unnamed'],
    ['So said [candidate], who {won}.', 'candidate', 'unnamed'],
    ['So said [public]: {more}.', 'public', 'group'],
  ])('%s', (text, label, kind) => {
    const [speaker] = resolve(text).speakers;
    expect(speaker).toMatchObject({ name: null, label, kind });
    expect(text.replace(/[[\]{}]/g, '')).toContain(label.slice(1));
  });
});

describe('who a name or a title leads to', () => {
  test.each([
    ['the full title among two of one head', '[Prime minister]: {“Stay.”}\n\nThe prime minister, Ada Voss, left. The education minister, Ben Rowe, stayed.', [['Ada Voss']]],
    ['a title given before the name', 'HULL — The police chief of Hull, Ben Rowe, came. [The police chief] said {so}.', [['Ben Rowe']]],
    ['kin, once known', 'Ada Roe and her son, Ben Roe, came. [The son] said {so}.', [['Ben Roe']]],
    ['a group and the members named', '[Several officials, including Ana Teles,] said {so}.', [['several officials', 'Ana Teles']]],
    ['an organisation by its last word', '[The European Commission] said {so}. [The Commission] said {more}.', [['European Commission'], ['European Commission']]],
    ['a lesser rank is another office', 'Vice president Ada Voss came. [The president] said {so}. [The vice president] said {more}.', [['the president'], ['Ada Voss']]],
    ['a book by its title', '[His first book, “The Patient Sky,”] argues {so}.', [['The Patient Sky']]],
    ['what is only called so', '[His first book, “long and dull,”] argues {so}.', [['his first book']]],
    ['who is explained was not known', 'Tom Rudd drives. {“Stop,”} shouts [the passenger, a woman in a yellow coat].', [['the passenger']]],
    ['the teller’s own', '[My late father, a plumber,] used to say {so}. [My daughter] says {more}.', [['my late father'], ['my daughter']]],
    ['kin of one side by side', 'Daniel Strake was kind. [Mr Strake’s mother and sister] said {so}.', [['Mr Strake’s mother', 'sister']]],
    ['groups of other callings', '[The doctors] say {so}. [The bishops of Sicily] write {more}.', [['the doctors'], ['the bishops of Sicily']]],
    ['colleagues who suspect', '[Ana Teles and her colleagues] suspect that {so}.', [['Ana Teles', 'her colleagues']]],
    ['a body’s report', 'Orlow Bank published its report. According to [the report], {so}.', [['its report']]],
    ['both of two introduced apart', 'Ana Teles had a boat and Ben Rowe had none. [Both] said {so}.', [['Ana Teles', 'Ben Rowe']]],
    ['a name given behind “named”', 'A man named Ben Rowe fell in. [He] said {so}.', [['Ben Rowe']]],
    ['initials in a transcript', 'Ada Voss talks to Ben Rowe.\n\n[AV]: {Why?}\n\n[BR]: {So.}', [['Ada Voss'], ['Ben Rowe']]],
    ['initials that two share', 'Ada Voss talks to Ben Rowe and Bo Ruud.\n\n[AV]: {Why?}\n\n[BR]: {So.}', [['Ada Voss'], ['BR']]],
    ['two appositions of one', '[Ben Rowe, a roofer and the baker’s husband,] said {so}.', [['Ben Rowe']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test('an organisation by its apposition, and by “its”', () => {
    expect(resolve('{Wait}, according to [Northlink, the rail operator].').speakers[0]).toMatchObject({ name: 'Northlink', kind: 'organization' });
    expect(resolve('[Fairmont] said {so}. Its bridge is old.').speakers[0]).toMatchObject({ name: 'Fairmont', kind: 'organization' });
    expect(resolve('[Fairmont] said {so}. Her bridge is old.').speakers[0]).toMatchObject({ kind: 'person' });
  });

  test('a headline in somebody’s words', () => {
    const { who } = resolve('{“We were never lonely”}[]\n\n{“It was far. We were never lonely at all,”} [Ana Teles] said.');
    expect(who[0]).toEqual(['Ana Teles']);
    expect(resolve('{“Never been lonely”}[]\n\n{“It was far,”} [Ana Teles] said.').who[0]).toEqual([]);
  });

  test('questions are asked by whom the text names, or by the author', () => {
    const named = resolve('Roe meets Ana Teles\n\n[ROE]: {Why?}\n\n[TELES]: {So.}\n\n[Q]: {Where?}\n\n[A]: {Here.}\n\n[Q]: {When?}\n\n[A]: {Now.}');
    expect(named.who[2]).toEqual(named.who[0]);
    const unnamed = resolve('Meeting Ana Teles\n\nAna Teles is a diver.\n\n[Q]: {Where?}\n\n[A]: {Here.}\n\n[Q]: {When?}\n\n[A]: {Now.}');
    expect(unnamed.speakers[unnamed.assignments[0]!.speakers[0]!]).toMatchObject({ kind: 'author' });
  });
});

test('pronouns are those of the telling, and “they” of groups', () => {
  expect(resolve('[Ben Rowe] said {“My daughter came and she left.”}').speakers[0]!.pronouns).toBeNull();
  expect(resolve('[The researchers] said {so}. [They] added {more}.').speakers[0]!.pronouns).toBe('they');
});

describe('parties, states and teams', () => {
  test.each([
    ['the state tells', 'Sen. Ana Teles of Vermont met Gov. Ben Rowe of Utah. [The Utah Republican] said {so}.', [['Ben Rowe']]],
    ['the party tells', 'Democratic Sen. Ana Teles met Republican Rep. Ben Rowe. [The Democrat] said {so}.', [['Ana Teles']]],
    ['two words for one party', 'Republican nominee Ben Rowe left. Democratic nominee Ana Teles stayed. [The GOP nominee] said {so}.', [['Ben Rowe']]],
    ['who is named behind is somebody else', 'Gov. Ana Teles spoke of Ben Rowe. [The Ohio governor] said that {Rowe was late}.', [['Ana Teles']]],
    ['both who say so', 'He dismissed Ana Teles and Ben Rowe, [who] say {so}.', [['Ana Teles', 'Ben Rowe']]],
    ['the last who says so', 'He dismissed Ana Teles and Ben Rowe, [who] says {so}.', [['Ben Rowe']]],
    ['a team is a campaign', 'Ana Teles won. [The Teles campaign] said {so}. [Her team] said {more}.', [['Teles campaign'], ['Teles campaign']]],
    ['a surname that comes first', 'Pak Jae-won spoke. [Pak] said {so}.', [['Pak Jae-won']]],
    ['the only one of whom the last paragraphs speak', 'The panel spoke of Ben Rowe’s microphone.\n\nThere was no noise.\n\n[The GOP nominee] said {so}.', [['Ben Rowe']]],
    ['one of two of whom the last paragraphs speak', 'The panel spoke of Ben Rowe and Ana Teles.\n\nThere was no noise.\n\n[The GOP nominee] said {so}.', [['the GOP nominee']]],
    ['“it” for a body that spoke before', '[Northgate Bank] said {so}. Later, however, [it] denied {that}.\n\n{“We are late,”} [it] added.', [['Northgate Bank'], ['Northgate Bank'], ['Northgate Bank']]],
    ['who gave a speech', '{So}, according to [a speech Ana Teles gave in Hull].', [['Ana Teles']]],
    ['whom a lesson is from', 'Ana Teles came. [A lesson from Ana Teles]: {so}.', [['Ana Teles']]],
    ['footage of somebody', 'Ana Teles came. [Footage of Ana Teles] says {so}.', [['Ana Teles']]],
    ['one of two of a surname, long after the other', `Tom Rowe came. ${'It was late. '.repeat(9)}Mayor Ben Rowe rose. [Rowe] said {so}.`, [['Ben Rowe']]],
    ['a headline that begins with a name', 'Helion Ferries Shares Slump\n\n[Helion Ferries] said {so}. [Helion Ferries] said {more}.', [['Helion Ferries'], ['Helion Ferries']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test('the author by the headline', () => {
    const { speakers } = resolve('Ana Teles: How to Leave a Bridge\n\nThe bridge is old. [I] think {so}.');
    expect(speakers).toMatchObject([{ name: 'Ana Teles', kind: 'author' }]);
  });
});

describe('who is meant', () => {
  test.each([
    ['a slip in a surname', 'Anton Vandermeer came in. “It is late,” Vandermer said.', 'Anton Vandermeer'],
    ['a place by what it is', 'Orlow is broke. “It is late,” the city of Orlow said.', 'Orlow'],
    ['the mother of one introduced as her son', 'Lena Teles and her son, Ben Teles, came. “It is late,” his mother said.', 'Lena Teles'],
    ['the only other one of the surname', 'Ana Teles and Ben Teles came. “It is late,” said Ana Teles’s brother.', 'Ben Teles'],
    ['the age that fits', 'Ana Teles, 44, met Ben Rowe, 51. “It is late,” the 51-year-old said.', 'Ben Rowe'],
    ['one described before, not who was named since', 'Hollis Tern, the mayor, spoke. One bank lobbyist stayed. He still trusts Tern.\n\n“It is late,” the lobbyist said.', null],
    ['the trade of one of two', 'Ben Rowe, a butcher, met Cllr Tom Rowe. “It is late,” said Mr Rowe, the butcher.', 'Ben Rowe'],
  ])('%s', (_what, text, name) => {
    const { quotes, speakers } = extractQuotes(text);
    expect(quotes.flatMap((quote) => quote.speakers).map((id) => speakers.find((speaker) => speaker.id === id)!.name)).toEqual([name]);
  });
});

test('a name with its titles may open the text: nothing stands before it to look at', () => {
  const { speakers } = extractQuotes('Dr. J. R. R. Silva builder Jane Roe, 44, denied it.');
  expect(speakers.map(({ name }) => name)).toEqual(['Jane Roe']);
});

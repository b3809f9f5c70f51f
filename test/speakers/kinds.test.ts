import { expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** The speaker of the last quote: “name (kind) roles”. */
function lastSpeaker(text: string): string {
  const { quotes, speakers } = extractQuotes(text);
  const speaker = speakers.find(({ id }) => id === quotes.at(-1)!.speakers[0]);
  return speaker ? [speaker.name ?? '–', `(${speaker.kind})`, ...speaker.roles].join(' ') : 'nobody';
}

it.each([
  // Offices stand for their holders and are no names.
  ['The Education Secretary said the road was closed.', '– (unnamed)'],
  ['Helen Marsh, the Education Secretary, has resigned. The Education Secretary said she was sorry.', 'Helen Marsh (person) Education Secretary'],
  ['Prime Minister Ann Roe faced MPs. The Prime Minister said she was sorry.', 'Ann Roe (person) Prime Minister'],
  ['The Attorney General said the road was closed.', '– (unnamed)'],
  ['The Leader of the House said the road was closed.', '– (unnamed)'],
  // But some are called what others are.
  ['Prime Minister Major said the road was closed.', 'Major (person) Prime Minister'],
  ['Senator King said the road was closed.', 'King (person) senator'],
  // Ranks as British police and soldiers abbreviate them.
  ['Det Con Amy Shore said the road was closed.', 'Amy Shore (person) detective constable'],
  ['Det Ch Insp Amy Shore said the road was closed.', 'Amy Shore (person) detective chief inspector'],
  ['Brig. Gen. Amy Shore said the road was closed.', 'Amy Shore (person) brigadier general'],
  // Offices behind a body's short name, and behind “deputy”.
  ['EPA Administrator Amy Shore said the road was closed.', 'Amy Shore (person) EPA Administrator'],
  ['Deputy Administrator Amy Shore said the road was closed.', 'Amy Shore (person) Deputy Administrator'],
  ['Taoiseach Amy Shore said the road was closed.', 'Amy Shore (person) taoiseach'],
  // Seats in a parliament, by party, are no names.
  ['A Conservative MP said the road was closed.', '– (unnamed)'],
  ['The Labour MEP said the road was closed.', '– (unnamed)'],
  ['Amy Shore MP said the road was closed.', 'Amy Shore (person)'],
  ['Labour MP Amy Shore said the road was closed.', 'Amy Shore (person) Labour MP'],
  // Names whose first word may be an office or a leaning.
  ['The Democratic Republic of Congo said the road was closed.', 'Democratic Republic of Congo (organization)'],
  ['Major League Baseball said the road was closed.', 'Major League Baseball (organization)'],
  // Bodies, by how their names are made …
  ['ScotRail said the road was closed.', 'ScotRail (organization)'],
  ['McEwan said the road was closed.', 'McEwan (person)'],
  ['Quinn College said the road was closed.', 'Quinn College (organization)'],
  // … and by which of their words they are called.
  ['Norfield Quay has opened a plant. Norfield is pleased, Norfield Quay said.', 'Norfield Quay (organization)'],
  ['Dane Whitlow took the loss. Whitlow’s velocity was down, Dane Whitlow said.', 'Dane Whitlow (person)'],
  ['Nattawut Srisai, an engineer, came. Nattawut said he was glad.', 'Nattawut Srisai (person) engineer'],
  ['Brightwell, the Leeds-based retailer, is to close 14 stores. In a statement, it said the decision was hard.', 'Brightwell (organization) Leeds-based retailer'],
  // Nor are they what somebody calls them.
  ['“Wes is a good person,” said Maya Stern. Wes Tran said he was sorry.', 'Wes Tran (person)'],
  // Whose spokeswoman somebody is they are not.
  [
    'Rita Salas met Mayor Don Whitaker. A spokeswoman for the mayor, Jill Abt, smiled. The mayor said he had not.',
    'Don Whitaker (person) mayor',
  ],
  // A headline’s verb joins no names.
  [
    'Northfield Robotics Opens Second Plant in Leeds\n\nNorthfield Robotics said it would hire.',
    'Northfield Robotics (organization)',
  ],
])('%s', (text, expected) => {
  expect(lastSpeaker(text)).toBe(expected);
});

it('takes a name that opens a paragraph for “he”, though it has no known first name', () => {
  const text = '“I was thinking about it,” Luis Ortega conceded.\n\nTigers closer Dane Whitlow took the loss. “Left one up,” he said.\n\n' +
    'Whitlow’s velocity was down.';
  expect(lastSpeaker(text)).toMatch(/^Dane Whitlow/);
});

it('keeps a couple apart whose first names the article does not give', () => {
  const { quotes, speakers } = extractQuotes('Mr Vale denies fraud. “Pack for somewhere warm,” Mr Vale told her. Mrs Vale said she had thought of Devon.');
  const saidBy = (text: string) => quotes.find((quote) => quote.text.includes(text))!.speakers[0];
  expect(saidBy('Pack')).not.toBe(saidBy('Devon'));
  expect(speakers.filter(({ name }) => name === 'Vale').map(({ pronouns }) => pronouns)).toEqual([null, 'she']);
});

import { expect, test } from 'vitest';
import { PEERS, predictWith } from '../../../scripts/eval/peers.js';
import { toPair } from '../../../scripts/eval/score.js';

const text = 'Rain fell. 😀 “We will mend the bridge before the winter comes,” said Ada Okoro on Monday. He left.';
const content = '“We will mend the bridge before the winter comes,”';

test.each(PEERS)('$name finds the quoted passage at its place', ({ name, attributes, find }) => {
  let steps = 0;
  const [prediction] = predictWith({ name, attributes, find }, [{ id: 'a', text, attributions: [] }], () => steps++);
  expect(steps).toBe(1);
  expect(prediction!.quotes).toHaveLength(1);
  const [quote] = prediction!.quotes;
  expect(text.slice(...toPair(quote!.content[0]!))).toBe(content);
  expect((prediction!.speakers ?? []).map((speaker) => speaker.name?.startsWith('Ada Okoro'))).toEqual(
    attributes ? [true] : [],
  );
});

test.each(PEERS)('$name finds nothing in nothing', ({ find }) => {
  expect(find('').quotes).toEqual([]);
});

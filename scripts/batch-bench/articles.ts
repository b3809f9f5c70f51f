/** Made-up articles for long batches: paragraphs of the fixtures, with names and numbers that keep coming anew. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { readFixtures } from '../fixtures/fixture.js';
import { Random } from '../train/random.js';

const ONSETS = ['B', 'Br', 'D', 'F', 'Gr', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'St', 'T', 'V'];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'au', 'ei', 'ar', 'el', 'in', 'or', 'un'];
const ENDS = ['ber', 'dan', 'ford', 'kin', 'ley', 'lund', 'man', 'nov', 'rell', 'sen', 'ski', 'ton', 'vic', 'well'];
const FIRST_NAMES = ['Ada', 'Ivo', 'Lea', 'Mina', 'Omar', 'Ruth', 'Tom', 'Wes'];

/**
 * Writes `count` articles of NDJSON. The same seed gives the same articles;
 * those of a longer file begin like those of a shorter one. A third of the
 * surnames have not come before, so that whatever is remembered of words
 * never stops growing by itself.
 */
export async function writeArticles(path: string, count: number, seed: number): Promise<void> {
  const random = new Random(seed);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const paragraphs = readFixtures()
    .flatMap(({ text }) => text.split(/\n+/))
    .filter((paragraph) => paragraph.length > 60 && paragraph.length < 400);
  const newName = () => pick(ONSETS) + pick(MIDDLES) + pick(ONSETS).toLowerCase() + pick(MIDDLES) + pick(ENDS);
  const known = Array.from({ length: 2_000 }, newName);

  const file = createWriteStream(path);
  for (let number = 0; number < count; number += 1) {
    const surname = random.below(3) === 0 ? newName() : pick(known);
    const votes = random.below(1_000_000);
    const text =
      `“We counted ${votes} votes,” said ${pick(FIRST_NAMES)} ${surname}. ${surname} added that it was close.\n\n` +
      `${pick(paragraphs)}\n\n“It was close,” ${surname} said.`;
    if (!file.write(`${JSON.stringify({ id: `a${number}`, text })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

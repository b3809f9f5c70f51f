/** Small articles, each different, for batches. */

const NAMES = ['Ada Okoro', 'Lea Brandt', 'Tom Reyes', 'Mina Haddad', 'Ivo Petrov'];
const VERBS = ['said', 'warned', 'added', 'replied'];

/** The text of article number `number`. */
export function articleText(number: number): string {
  const name = NAMES[number % NAMES.length]!;
  const verb = VERBS[number % VERBS.length]!;
  return `“We counted ${number} votes,” ${verb} ${name}. “It was close.”\n\nShe said that ${number} more were coming.`;
}

/** NDJSON of `count` articles. */
export function articleLines(count: number): string {
  return Array.from({ length: count }, (_, number) =>
    `${JSON.stringify({ id: `a${number}`, text: articleText(number), number })}\n`,
  ).join('');
}

/** Long texts that trip up code whose cost grows faster than the text: each made to a length in UTF-16 units. */

const PLAIN = 'Ada Okoro, the mayor of Elmwick, said that the bridge “will be mended by spring,” though the county has not paid. ';
const FIRST = ['Ada', 'Bela', 'Cora', 'Dario', 'Edith', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kofi', 'Lena'];

function fill(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('').slice(0, length);
}

/** A surname of its own for every number: letters only. */
function surname(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / 19)) name += 'abdefgiklmnoprstuvz'[rest % 19]! + 'aeiou'[rest % 5]!;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}ski`;
}

export const LONG_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'an article': (length) => fill(length, (i) => PLAIN + (i % 3 === 2 ? '\n\n' : '')),
  'one line': (length) => fill(length, () => PLAIN),
  'no sentence end': (length) => fill(length, () => 'the mayor said the road was closed and '),
  'curly marks': (length) => '“'.repeat(length),
  'straight marks': (length) => '"'.repeat(length),
  'stray marks': (length) => fill(length, () => 'a " b '),
  'single marks': (length) => fill(length, () => "a ' b ‘c "),
  'nested marks': (length) => '“‘'.repeat(length / 4) + 'go' + '’”'.repeat(length / 4),
  'nested quotes': (length) => fill(length / 2, () => 'Ada said, “') + fill(length / 2, () => 'go.” '),
  'open paragraphs': (length) => fill(length, () => '“We will go on and on.\n\n'),
  brackets: (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  capitals: (length) => fill(length, () => 'THE MAYOR SAID NO TO IT '),
  capitalized: (length) => fill(length, () => 'Ada Bela Cora '),
  said: (length) => fill(length, () => 'said '),
  commas: (length) => fill(length, () => 'a, '),
  colons: (length) => fill(length, () => 'Ada: '),
  dashes: (length) => fill(length, () => '— - – '),
  names: (length) => fill(length, (i) => `${FIRST[i % 12]!} ${surname(i)} said so. `),
  surnames: (length) => fill(length, (i) => `“Go,” said Mr. ${surname(i % 7 ? i >> 1 : i)}. `),
  'one name': (length) => fill(length, () => '“Go,” said Okoro. He said she said it. '),
  pronouns: (length) => fill(length, () => 'He said she said they said it. '),
  descriptions: (length) => fill(length, (i) => `A ${surname(i).toLowerCase()} official said the lawyer denied it. `),
  bodies: (length) => fill(length, (i) => `The ${surname(i)} Rail Union met. A rail workers’ union said so, and the ${surname(i)} union chief’s bank denied it. `),
  offices: (length) => fill(length, (i) => `${surname(i)} Rail chief ${FIRST[i % 12]!} ${surname(i)} said so. His bank denied it. `),
  roles: (length) => fill(length, (i) => `the ${FIRST[i % 12]!} ${surname(i)} chief executive and `),
  possessives: (length) => fill(length, () => 'Ada’s brother’s '),
  'line feeds': (length) => '\n'.repeat(length),
  spaces: (length) => `a${' '.repeat(length - 2)}b`,
  // Just shorter than what is replaced before wink reads it.
  'runs of spaces': (length) => fill(length, () => `go${' '.repeat(59_000)}`),
  'a lost space at the end': (length) => `${fill(length - 2, () => PLAIN)}\xa0b`,
  'short lines': (length) => fill(length, () => 'Ada: go\n'),
  'one word': (length) => 'x'.repeat(length),
  'soft hyphens': (length) => 'a\xad'.repeat(length / 2),
  emoji: (length) => '😀'.repeat(length / 2),
  'lone surrogates': (length) => '\ud800'.repeat(length),
  digits: (length) => '1'.repeat(length),
  'full stops': (length) => '.'.repeat(length),
  and: (length) => fill(length, (i) => `${FIRST[i % 12]!} and `),
  of: (length) => fill(length, () => 'mayor of '),
  that: (length) => fill(length, () => 'said that '),
  'according to': (length) => fill(length, () => 'according to '),
};

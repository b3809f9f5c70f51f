import { readArticle, type Article } from '../../scripts/train/corpus.js';

const PEOPLE = ['the baker', 'a miller', 'the old judge', 'her brother', 'the guide', 'a nurse', 'the harbour master', 'a clerk'];
const WORDS = ['said', 'added', 'wrote', 'claimed', 'announced'];
const MATTERS = ['the bridge was closed', 'rain would come', 'nobody had asked', 'prices were too high', 'the ferry had left'];

/** A made-up article in which each sentence reports something. */
export function makeArticle(number: number): Article {
  let text = '';
  const attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[] = [];
  const add = (piece: string): [number, number] => {
    const start = text.length;
    text += piece;
    return [start, text.length];
  };
  for (let i = 0; i < 6; i++) {
    const at = number * 7 + i * 3;
    const person = PEOPLE[at % PEOPLE.length]!;
    const word = WORDS[(at + i) % WORDS.length]!;
    const matter = MATTERS[(at + number) % MATTERS.length]!;
    const source = add(person.replace(/^./, (letter) => letter.toUpperCase()));
    add(' ');
    const cue = add(word);
    add(' ');
    const content = add(`that ${matter}`);
    add('. The market opened at nine and the day was long.\n\n');
    attributions.push({ source: [source], cue: [cue], content: [content] });
  }
  return readArticle({ id: `a${number}`, publisher: number % 2 ? 'one' : 'two', text, attributions });
}

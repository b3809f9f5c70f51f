import { describe, expect, test } from 'vitest';
import { resolve } from './marked.js';

describe('whose words a document is', () => {
  test.each([
    ['whoever is the subject behind it', 'In [a memo to staff], the Marrow Institute called {it a win}. [The memo] added {more}.', [['Marrow Institute'], ['Marrow Institute']]],
    ['its title', '[Her first spot, titled “The River Below,”] says {so}.', [['The River Below']]],
    ['its title, where the source is cut short of it', '[Her first spot], titled “The River Below,” says {so}.', [['The River Below']]],
    ['a named one, by a like word', '[A Northgate survey] said {so}. [The study] found {more}.', [['Northgate survey'], ['Northgate survey']]],
  ])('%s', (_what, text, who) => expect(resolve(text).who).toEqual(who));

  test.each([
    ['not an opening phrase', 'Ana Teles was named in [a memo to staff], the Marrow Institute called {it a win}.'],
    ['its subject’s lawyer', 'In [a memo to staff], Ana Teles’s lawyer called {it a win}.'],
    ['no title', '[Her first spot], which she titled well, says {so}.'],
    ['another kind of document', '[A Northgate survey] said {so}. [The petition] found {more}.'],
  ])('nobody’s: %s', (_what, text) => expect(resolve(text).speakers.at(-1)!.name).toBeNull());
});

describe('which body is meant', () => {
  test.each([
    ['the one whose panel it is', '[A three-judge panel of the Marrow Court of Appeals] ruled {so}.', 'Marrow Court of Appeals'],
    ['the one behind what it is', '[The Northgate supermarket chain] said {so}.', 'Northgate'],
    ['the one whose name opens with the letters', 'QT America is the western arm of Quill Today. [QT] said {so}.', 'QT America'],
    ['the only state named in the sentence', 'They voted in Ohio, where [the state] said {so}.', 'Ohio'],
    ['the one in an office', 'Harrow Savings is closed. Harrow Savings chief Ben Rowe left. [His bank] said {so}.', 'Harrow Savings'],
  ])('%s', (_what, text, name) => expect(resolve(text).who).toEqual([[name]]));

  test('the one in an office, from then on', () => {
    expect(resolve('Harrow Savings is closed. Harrow Savings chief Ben Rowe left his bank. It rained all day. Nobody came. [The bank] said {so}.').who).toEqual([['Harrow Savings']]);
  });

  test.each([
    ['a critic of it', '[A critic of the Marrow Court of Appeals] said {so}.', 'Marrow Court of Appeals'],
    ['what it owns', '[Northgate’s parent company] said {so}.', 'Northgate'],
    ['letters of another', 'Quill Today left. [QT America] said {so}.', 'Quill Today'],
    ['one of two states', 'They voted in Ohio and Florida, where [the state] said {so}.', 'Ohio'],
    ['no bank', 'Harrow Savings is closed. Harrow Savings chief Ben Rowe left. [His church] said {so}.', 'Harrow Savings'],
  ])('not meant: %s', (_what, text, name) => expect(resolve(text).who[0]).not.toEqual([name]));
});

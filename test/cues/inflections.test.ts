import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/cues/inflections.js';
import { english } from '../../src/languages/en/index.js';

const irregularVerbs = new Map(english.cues.irregularVerbs.map((verb) => [verb[0], verb]));

describe('inflect', () => {
  it.each([
    ['say', ['say', 'says', 'saying', 'said']],
    ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['reply', ['reply', 'replies', 'replying', 'replied']],
    ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
    ['quip', ['quip', 'quips', 'quiping', 'quipping', 'quipped']],
    ['confess', ['confess', 'confesses', 'confessing', 'confessed']],
    ['constructor', ['constructor', 'constructors', 'constructoring', 'constructored']],
  ])('%s', (lemma, forms) => {
    const found: string[] = [];
    inflect(lemma, irregularVerbs, english.cues.inflections, (form) => found.push(form));
    expect(found).toEqual(forms);
  });
});

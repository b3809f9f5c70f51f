import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/cues/inflections.js';

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
    inflect(lemma, (form) => found.push(form));
    expect(found).toEqual(forms);
  });
});

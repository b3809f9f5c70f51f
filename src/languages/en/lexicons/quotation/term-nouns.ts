/**
 * Nouns that announce a word or a phrase as such: the term “x”, the slogan “y”.
 * Own list; MIT.
 */
export const termNouns: readonly string[] = [
  'acronym', 'adjective', 'adverb', 'buzzword', 'buzzwords', 'catchphrase', 'category', 'designation',
  'epithet', 'euphemism', 'expression', 'hashtag', 'heading', 'headline', 'inscription', 'label', 'logo',
  'mantra', 'maxim', 'moniker', 'motto', 'name', 'names', 'nickname', 'noun', 'phrase', 'phrases',
  'placard', 'pronoun', 'reading', 'rubric', 'slogan', 'slogans', 'slur', 'tag', 'tagline', 'term',
  'terminology', 'terms', 'verb', 'word', 'words',
];

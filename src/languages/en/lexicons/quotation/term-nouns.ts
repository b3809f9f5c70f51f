/**
 * Nouns that announce a word or a phrase as such: the term “x”, the slogan “y”.
 * Own list; MIT.
 */
export const termNouns: readonly string[] = [
  'acronym', 'adjective', 'adverb', 'buzzword', 'buzzwords', 'caption', 'catchphrase', 'category',
  'concept', 'designation', 'epithet', 'euphemism', 'expression', 'hashtag', 'heading', 'headline', 'idea',
  'inscription', 'label', 'letters', 'logo', 'mantra', 'maxim', 'moniker', 'motto', 'name', 'names',
  'nickname', 'notion', 'noun', 'phrase', 'phrases', 'placard', 'pronoun', 'proverb', 'reading', 'reads',
  'rubric', 'sign', 'slogan', 'slogans', 'slur', 'tag', 'tagline', 'term', 'terminology', 'terms', 'verb',
  'word', 'wording', 'words',
];

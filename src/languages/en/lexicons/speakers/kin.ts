/** Who is family to whom, by the pronoun that the noun calls for, and what the other is to them. Own list. */
export const kin: readonly {
  readonly nouns: readonly string[]; readonly gender: 'he' | 'she' | null; readonly inverse: readonly string[]; readonly spouse?: boolean;
}[] = [
  { nouns: ['aunt', 'niece'], gender: 'she', inverse: ['aunt', 'nephew', 'niece', 'uncle'] },
  { nouns: ['brother'], gender: 'he', inverse: ['brother', 'sister', 'twin'] },
  { nouns: ['brother-in-law'], gender: 'he', inverse: ['brother-in-law', 'sister-in-law'] },
  {
    nouns: ['child', 'parent', 'sibling', 'spouse', 'twin'], gender: null,
    inverse: ['brother', 'child', 'dad', 'daddy', 'daughter', 'father', 'mom', 'mother', 'mum', 'mummy', 'parent', 'sister', 'son', 'twin'],
  },
  { nouns: ['dad', 'daddy', 'father'], gender: 'he', inverse: ['child', 'daughter', 'son'] },
  { nouns: ['daughter'], gender: 'she', inverse: ['dad', 'daddy', 'father', 'mom', 'mother', 'mum', 'mummy', 'parent'] },
  { nouns: ['ex-husband'], gender: 'he', inverse: ['ex-wife'] },
  { nouns: ['ex-wife'], gender: 'she', inverse: ['ex-husband'] },
  { nouns: ['granddad', 'grandfather', 'grandson'], gender: 'he', inverse: ['granddaughter', 'grandfather', 'grandmother', 'grandson'] },
  { nouns: ['granddaughter', 'grandma', 'grandmother'], gender: 'she', inverse: ['granddaughter', 'grandfather', 'grandmother', 'grandson'] },
  { nouns: ['husband', 'widower'], gender: 'he', inverse: ['widow', 'wife'], spouse: true },
  { nouns: ['mom', 'mother', 'mum', 'mummy'], gender: 'she', inverse: ['child', 'daughter', 'son'] },
  { nouns: ['nephew', 'uncle'], gender: 'he', inverse: ['aunt', 'nephew', 'niece', 'uncle'] },
  { nouns: ['sister'], gender: 'she', inverse: ['brother', 'sister', 'twin'] },
  { nouns: ['sister-in-law'], gender: 'she', inverse: ['brother-in-law', 'sister-in-law'] },
  { nouns: ['son'], gender: 'he', inverse: ['dad', 'daddy', 'father', 'mom', 'mother', 'mum', 'mummy', 'parent'] },
  { nouns: ['widow', 'wife'], gender: 'she', inverse: ['husband', 'widower'], spouse: true },
];

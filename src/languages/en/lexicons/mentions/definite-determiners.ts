/** Determiners that point at somebody known. Own list. */
export const definiteDeterminers: readonly string[] = [
  'all', 'both', 'that', 'the', 'these', 'this', 'those',
];

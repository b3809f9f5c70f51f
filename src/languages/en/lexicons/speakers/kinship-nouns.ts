/** Nouns for what one is to another; no roles of their own. Own list. */
export const kinshipNouns: readonly string[] = [
  'acquaintance', 'ally', 'aunt', 'boyfriend', 'brother', 'colleague', 'cousin', 'dad', 'daughter', 'ex-husband',
  'ex-wife', 'father', 'fiance', 'fiancee', 'fiancé', 'fiancée', 'friend', 'girlfriend', 'godfather', 'godmother',
  'grandchild', 'granddaughter', 'grandfather', 'grandmother', 'grandson', 'husband', 'mother', 'mum', 'neighbor',
  'neighbour', 'nephew', 'niece', 'partner', 'predecessor', 'rival', 'sibling', 'sister', 'son', 'spouse',
  'stepfather', 'stepmother', 'successor', 'twin', 'uncle', 'widow', 'widower', 'wife',
];

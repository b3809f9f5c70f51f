/** What may join the words of one name (“Department of Health”). Own list. */
export const nameConnectors: readonly string[] = [
  '&', 'for', 'of', 'on',
];

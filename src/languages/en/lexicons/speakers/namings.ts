/** What stands between a description and the name: “a group called”. Own list. */
export const namings: readonly string[] = [
  'called', 'calling herself', 'calling himself', 'calling itself', 'calling themselves', 'dubbed', 'entitled',
  'known as', 'named', 'nicknamed', 'that calls itself', 'titled', 'who calls herself', 'who calls himself',
];

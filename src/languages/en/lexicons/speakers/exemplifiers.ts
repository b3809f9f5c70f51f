/** What opens the members that a source names of a group: “groups including the Roe Trust”. Own list. */
export const exemplifiers: readonly string[] = [
  'especially', 'including', 'like', 'notably', 'particularly', 'such as',
];

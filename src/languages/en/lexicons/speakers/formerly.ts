/** What tells that somebody was something: “the former mayor”. Own list. */
export const formerly: readonly string[] = [
  'erstwhile', 'ex', 'former', 'longtime', 'onetime', 'retired', 'then', 'veteran',
];

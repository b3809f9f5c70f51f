/** Legal forms of companies, as they end names. Own list. */
export const companyForms: readonly string[] = [
  'gmbh', 'inc', 'llc', 'ltd', 'plc',
];

/**
 * Words for amounts, each with its value. One value in place of another changes what was said. Own list.
 */
export const numberWords: readonly (readonly [string, number])[] = [
  ['billion', 1e9], ['billions', 1e9], ['double', 2], ['dozen', 12], ['dozens', 12], ['eight', 8],
  ['eighteen', 18], ['eighty', 80], ['eleven', 11], ['fifteen', 15], ['fifth', 5], ['fifty', 50],
  ['first', 1], ['five', 5], ['forty', 40], ['four', 4], ['fourteen', 14], ['fourth', 4], ['half', 0.5],
  ['hundred', 100], ['hundreds', 100], ['million', 1e6], ['millions', 1e6], ['nine', 9], ['nineteen', 19],
  ['ninety', 90], ['once', 1], ['one', 1], ['quarter', 0.25], ['second', 2], ['seven', 7],
  ['seventeen', 17], ['seventy', 70], ['six', 6], ['sixteen', 16], ['sixty', 60], ['ten', 10],
  ['tenth', 10], ['third', 3], ['thirteen', 13], ['thirty', 30], ['thousand', 1000], ['thousands', 1000],
  ['three', 3], ['trillion', 1e12], ['triple', 3], ['twelve', 12], ['twenty', 20], ['twice', 2],
  ['two', 2], ['zero', 0],
];

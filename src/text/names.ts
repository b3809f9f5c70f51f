/** Whether two written names can be the same person or organisation. */

/**
 * True where one name can stand for the other: the same last word, and first
 * names that do not clash; or one the initials of the other. Titles do not
 * count; neither does case.
 *
 * @param titles - Words that are no part of a name, lower case.
 * @example
 * isSameName('Tom Hiddleston', 'Mr Hiddleston', new Set(['mr'])) // true
 * isSameName('T. Hiddleston', 'Tom Hiddleston', new Set())       // true
 * isSameName('Ann Roe', 'Bob Roe', new Set())                    // false
 */
export function isSameName(a: string, b: string, titles: ReadonlySet<string>): boolean {
  const left = nameParts(a, titles);
  const right = nameParts(b, titles);
  if (left.length === 0 || right.length === 0) return false;
  if (left.at(-1) !== right.at(-1)) return isAcronymOf(left, right) || isAcronymOf(right, left);
  if (left.length === 1 || right.length === 1) return true;
  const [first, other] = [left[0]!, right[0]!];
  return first === other || ((first.length === 1 || other.length === 1) && first[0] === other[0]);
}

function nameParts(name: string, titles: ReadonlySet<string>): string[] {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]s\b/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const bare = parts.filter((part) => !titles.has(part));
  return bare.length > 0 ? bare : parts;
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  // “Bank of Iceland” is BoI to some and BI to others.
  const all = long.map((part) => part[0]).join('');
  const weighty = long.filter((part) => part.length > 3).map((part) => part[0]).join('');
  return short[0] === all || (weighty.length > 1 && short[0] === weighty);
}

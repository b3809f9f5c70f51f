/** Which kinds of speaker are taken for which. */
import type { Match } from './score.js';

const KINDS = ['person', 'organization', 'document', 'group', 'unnamed', 'author'] as const;
const NONE = 'none';

export interface KindTable {
  /** Gold kind, then predicted kind (or `none`), to a count. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly right: number;
  readonly size: number;
  /** Gold attributions of kind `other`, which the library does not have; left out of `size`. */
  readonly other: number;
}

/** Counts gold against predicted kinds over the attributions found. Of joint speakers the first counts. */
export function countKinds(matches: readonly Match[]): KindTable {
  const counts = new Map<string, Map<string, number>>();
  let right = 0;
  let size = 0;
  let other = 0;
  for (const { found, speakers, predicted } of matches) {
    if (!found || !speakers) continue;
    const kind = predicted[0]?.kind ?? NONE;
    const row = counts.get(speakers.kind) ?? new Map<string, number>();
    counts.set(speakers.kind, row.set(kind, (row.get(kind) ?? 0) + 1));
    if (speakers.kind === 'other') {
      other++;
      continue;
    }
    size++;
    right += Number(kind === speakers.kind);
  }
  return { counts, right, size, other };
}

/** The table for people: a row per gold kind. */
export function formatKinds({ counts, right, size, other }: KindTable): string {
  const columns = [...KINDS, NONE];
  const short = (kind: string) => kind.slice(0, 8).padStart(9);
  const rows = [...KINDS, 'other']
    .filter((kind) => counts.has(kind))
    .map((kind) => {
      const cells = columns.map((column) => String(counts.get(kind)?.get(column) ?? 0).padStart(9));
      return `  ${kind.padEnd(13)}${cells.join('')}`;
    });
  const share = ((100 * right) / Math.max(1, size)).toFixed(1);
  return [
    `kind right of those found: ${share} (${right}/${size}; ${other} of kind “other” left out)`,
    `  gold \\ found ${columns.map(short).join('')}`,
    ...rows,
  ].join('\n') + '\n';
}

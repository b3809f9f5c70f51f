/**
 * B³ of mentions (Bagga and Baldwin, LREC 1998): for each mention, how much of
 * the cluster it is put in belongs with it, and how much of what belongs with
 * it is there. A mention that only one side has counts as wholly wrong on its
 * side.
 */
export interface Cluster {
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export interface BCubed {
  /** Sums over mentions, so that articles can be added up. */
  readonly precisionSum: number;
  readonly found: number;
  readonly recallSum: number;
  readonly expected: number;
}

export const NO_MENTIONS: BCubed = { precisionSum: 0, found: 0, recallSum: 0, expected: 0 };

/** Compares clusters of one article; mentions match when their spans are equal. */
export function measureBCubed(expected: readonly Cluster[], found: readonly Cluster[]): BCubed {
  return {
    precisionSum: sumShares(found, expected),
    found: found.reduce((sum, { mentions }) => sum + mentions.length, 0),
    recallSum: sumShares(expected, found),
    expected: expected.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
}

/** For each mention of one side: the share of its cluster that the other side puts together with it. */
function sumShares(side: readonly Cluster[], other: readonly Cluster[]): number {
  const clusterOf = new Map<string, number>();
  other.forEach(({ mentions }, index) => {
    for (const { start, end } of mentions) clusterOf.set(`${start}-${end}`, index);
  });
  let sum = 0;
  for (const { mentions } of side) {
    const sizes = new Map<number, number>();
    for (const { start, end } of mentions) {
      const index = clusterOf.get(`${start}-${end}`);
      if (index !== undefined) sizes.set(index, (sizes.get(index) ?? 0) + 1);
    }
    // Every one of n mentions that share a cluster on the other side has n of the size in common.
    for (const size of sizes.values()) sum += (size * size) / mentions.length;
  }
  return sum;
}

export function addBCubed(a: BCubed, b: BCubed): BCubed {
  return {
    precisionSum: a.precisionSum + b.precisionSum,
    found: a.found + b.found,
    recallSum: a.recallSum + b.recallSum,
    expected: a.expected + b.expected,
  };
}

/** Precision, recall and F1 in per cent. */
export function bCubedRates({ precisionSum, found, recallSum, expected }: BCubed): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = (100 * precisionSum) / Math.max(1, found);
  const recall = (100 * recallSum) / Math.max(1, expected);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

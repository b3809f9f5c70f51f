/**
 * Labels of tokens in the manner of BILOU: 0 is “in no span”; role r has B, I,
 * L and U (begin, inside, last, and a span of one token) at 1 + 4r … 4 + 4r.
 */

export const ROLES = 3;
export const LABELS = 1 + 4 * ROLES;

/** Labels after which no span is open: O, and L and U of each role. */
export const CLOSED = [0, 3, 4, 7, 8, 11, 12] as const;
/** Labels that may follow them: O, and B and U of each role. */
export const OPENING = [0, 1, 4, 5, 8, 9, 12] as const;

/** Pairs of labels: first those of a closed and an opening label, then, by role, BI, BL, II and IL. */
export const INSIDE = CLOSED.length * OPENING.length;
export const PAIRS = INSIDE + 4 * ROLES;

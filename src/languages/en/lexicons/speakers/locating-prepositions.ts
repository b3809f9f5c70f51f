/** What stands before a place that somebody is at. Own list. */
export const locatingPrepositions: readonly string[] = ['at', 'in', 'near', 'outside'];

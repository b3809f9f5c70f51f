/** First halves of given names of men and women alike (“Jean-Marie”). Own list. */
export const sharedHalves: readonly string[] = ['jean'];

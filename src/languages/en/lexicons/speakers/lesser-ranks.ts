/** What makes another title of one: a vice president is not “the president”. Own list. */
export const lesserRanks: readonly string[] = ['acting', 'assistant', 'associate', 'deputy', 'lieutenant', 'lt.', 'vice'];

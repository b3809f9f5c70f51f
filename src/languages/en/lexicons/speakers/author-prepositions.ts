/** What stands between a work and whose it is: “a memo from Ms Roe”. Own list. */
export const authorPrepositions: readonly string[] = ['by', 'from'];

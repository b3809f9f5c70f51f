/** What stands before a role and is no part of it. Own list. */
export const roleDeterminers: readonly string[] = ['a', 'an', 'her', 'his', 'its', 'my', 'one', 'our', 'the', 'their'];

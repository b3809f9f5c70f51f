/** Words that open a description of one person (“somebody in the crowd”). Own list. */
export const singleOpeners: readonly string[] = ['a', 'an', 'another', 'anyone', 'one', 'somebody', 'someone'];

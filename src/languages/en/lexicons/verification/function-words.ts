/**
 * Words that say little about which sentence this is; they weigh less when passages are compared. Own list.
 */
export const functionWords: readonly string[] = [
  'a', 'about', 'after', 'all', 'also', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'because', 'been',
  'before', 'but', 'by', 'can', 'could', 'did', 'do', 'does', 'for', 'from', 'get', 'had', 'has', 'have', 'he',
  'her', 'him', 'his', 'how', 'i', 'if', 'in', 'into', 'is', 'it', "it's", 'its', 'just', 'like', 'may', 'me',
  'more', 'most', 'my', 'no', 'not', 'of', 'on', 'one', 'or', 'our', 'out', 'she', 'should', 'so', 'some',
  'than', 'that', "that's", 'the', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'to',
  'up', 'us', 'very', 'was', 'we', 'were', 'what', 'when', 'which', 'who', 'will', 'with', 'would', 'you',
  'your',
];

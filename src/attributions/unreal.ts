/**
 * “She looks at me as though I had asked her to leave”: said in a comparison,
 * by nobody.
 */
import type { Document } from '../types.js';
import type { AttributionVocabulary } from './vocabulary.js';

/** True for a subject behind “as if” or “as though”. */
export function isUnreal({ words }: Document, source: number, { manners, unrealConjunctions }: AttributionVocabulary): boolean {
  return source > 1 && unrealConjunctions.has(words[source - 1]!.lower) && manners.has(words[source - 2]!.lower);
}

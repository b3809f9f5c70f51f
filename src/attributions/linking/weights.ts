/**
 * The linker's weights as they lie in the file, and as they are used.
 */
import { WhosaidError } from '../../errors.js';
import { unpackBytes } from '../../scoring/pack.js';
import { oncePer } from '../../text/once-per.js';
import type { LinkingWeights } from '../../types.js';
import { FEATURE_VERSION, TABLE_SIZE } from './features.js';
import type { LinkingTables } from './link.js';

/** Changes whenever the layout of {@link LinkingWeights} does. */
export const LINKING_FORMAT = 1;

/** The tables behind the weights, decoded once.
 *
 * @throws WhosaidError `WEIGHTS_MISMATCH` if format or features are not this version's.
 */
export const readLinkingWeights = oncePer((weights: LinkingWeights): LinkingTables => {
  if (weights.format !== LINKING_FORMAT || weights.featureVersion !== FEATURE_VERSION) {
    throw new WhosaidError(
      'WEIGHTS_MISMATCH',
      `The linking weights are of format ${weights.format}, features ${weights.featureVersion}, but this version ` +
        `expects format ${LINKING_FORMAT}, features ${FEATURE_VERSION}. Train them again with \`npm run train\`.`,
    );
  }
  return {
    contentToCue: decodeTable(weights.contentToCue, weights.scale),
    cueToSource: decodeTable(weights.cueToSource, weights.scale),
  };
});

function decodeTable(bytes: string, scale: number): Float32Array {
  const raw = unpackBytes(bytes);
  const table = new Float32Array(TABLE_SIZE);
  for (let i = 0; i < TABLE_SIZE; i++) table[i] = ((raw[i]! << 24) >> 24) * scale;
  return table;
}

/**
 * The linker's part of `npm run train`.
 */
import { writeFileSync } from 'node:fs';
import { FEATURE_VERSION } from '../../src/attributions/linking/features.js';
import { LINKING_FORMAT } from '../../src/attributions/linking/weights.js';
import type { LinkingWeights } from '../../src/types.js';
import { fitLinker, type LinkingExample } from './train-linker.js';

export type { GoldAttribution, LinkingExample } from './train-linker.js';
export { goldTable, readGold } from './gold.js';

/** Weights beyond this many steps of the scale are cut off. */
const STEPS = 127;

/**
 * Trains the linker and writes its weights.
 *
 * @param examples One entry per article and set of spans: the annotated ones, and, best, also the spans that models
 *   trained without the article propose.
 * @param path The file to write, `src/languages/en/weights/linking.json`.
 */
export function trainLinker(examples: readonly LinkingExample[], path: string, seed = 1): LinkingWeights {
  const { contentToCue, cueToSource } = fitLinker(examples, seed);
  let largest = 0;
  for (const table of [contentToCue, cueToSource]) for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / STEPS).toPrecision(6));
  const pack = (table: Float32Array) =>
    Buffer.from(Int8Array.from(table, (weight) => Math.round(weight / scale)).buffer).toString('base64');
  const weights = {
    format: LINKING_FORMAT,
    featureVersion: FEATURE_VERSION,
    corpus: 'PolNeAR 1.0.0, train (states no licence; published for research; no text of it is held here)',
    licence: 'MIT',
    seed,
    examples: examples.length,
    scale,
    contentToCue: pack(contentToCue),
    cueToSource: pack(cueToSource),
  };
  writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`);
  return weights;
}

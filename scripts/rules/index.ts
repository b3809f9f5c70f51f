/**
 * Measures how often each rule is exactly right on the articles of training,
 * and writes the table that the arbitration reads.
 *
 *     npx tsx scripts/rules/index.ts [../shared/corpora/polnear-train.jsonl]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { applyRules } from '../../src/attributions/rules/index.js';
import { findCues } from '../../src/cues/index.js';
import { readDocument } from '../../src/document/index.js';
import { english } from '../../src/languages/en/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { endAtTags, findQuotedSpans } from '../../src/quotation-marks/index.js';
import type { Language, Span } from '../../src/types.js';

const OUT = new URL('../../src/languages/en/weights/rules.json', import.meta.url);
const BINS = 4;
/** Findings like the average of their rule that each bin starts with. */
const PRIOR = 8;
type Role = 'content' | 'cue' | 'source';
const ROLES: readonly Role[] = ['content', 'cue', 'source'];

interface Line {
  readonly text: string;
  readonly attributions: readonly Readonly<Record<Role, readonly (readonly [number, number])[]>>[];
}

const path = process.argv[2] ?? '../shared/corpora/polnear-train.jsonl';
if (!existsSync(path)) {
  console.error(`No corpus at ${path}. Give the path of polnear-train.jsonl.`);
  process.exit(2);
}

/** A span without white space, commas and full stops at its ends, as a key. */
function keyOf(text: string, { start, end }: Span): string {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s.,]/.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

type Tally = Record<Role, { right: number; all: number }>;
const tally = new Map<string, Tally[]>();
const newTally = (): Tally => ({ content: { right: 0, all: 0 }, cue: { right: 0, all: 0 }, source: { right: 0, all: 0 } });

const language: Language = english;
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const { text, attributions } = JSON.parse(line) as Line;
  const document = readDocument(text, english);
  const passages = findQuotedSpans(document, language, () => undefined);
  const cues = findCues(document, passages, language, []);
  const quotedSpans = endAtTags(document, passages, cues);
  const mentions = findMentions(document, quotedSpans, language);
  const gold = Object.fromEntries(ROLES.map((role) => [
    role, new Set(attributions.flatMap((attribution) => attribution[role].map(([start, end]) => keyOf(text, { start, end })))),
  ])) as Record<Role, Set<string>>;
  for (const { attribution, weight } of applyRules(document, quotedSpans, cues, mentions, language)) {
    let bins = tally.get(attribution.rule);
    if (!bins) tally.set(attribution.rule, (bins = Array.from({ length: BINS }, newTally)));
    const bin = bins[Math.min(BINS - 1, Math.floor(weight * BINS))]!;
    for (const role of ROLES) {
      if (attribution[role].length === 0) continue;
      bin[role].all++;
      if (attribution[role].every((span) => gold[role].has(keyOf(text, span)))) bin[role].right++;
    }
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const rules = Object.fromEntries([...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, bins]) => {
  const mean = Object.fromEntries(ROLES.map((role) => {
    const right = bins.reduce((sum, bin) => sum + bin[role].right, 0);
    const all = bins.reduce((sum, bin) => sum + bin[role].all, 0);
    return [role, (right + 1) / (all + 2)];
  })) as Record<Role, number>;
  return [rule, bins.map((bin) => Object.fromEntries(ROLES.map((role) => [
    role, round((bin[role].right + PRIOR * mean[role]) / (bin[role].all + PRIOR)),
  ])))];
}));
writeFileSync(OUT, `${JSON.stringify({ corpus: 'PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018), training part', rules }, null, 1)}\n`);
for (const [rule, bins] of tally) console.log(rule, bins.map((bin) => `${bin.content.right}/${bin.content.all}`).join(' '));

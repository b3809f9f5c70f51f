/**
 * The word table: which words news writes in lower case, and how often each
 * reports or is part of a source. Counted so that an article never sees its
 * own annotation.
 */
import { readFileSync } from 'node:fs';
import { COLUMN, COLUMNS, WordTable } from '../../src/attributions/model/word-table.js';
import { hashText } from '../../src/scoring/hash.js';
import { POS } from '../../src/types.js';
import type { Article } from './corpus.js';

// Capitalised always, and no names.
const ALWAYS = [
  'i', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march',
  'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'mr', 'mr.', 'mrs', 'mrs.',
  'ms', 'ms.', 'dr', 'dr.', 'sen', 'sen.', 'rep', 'rep.', 'gov', 'gov.', 'gen', 'gen.',
];

const CUE_STEPS = [0.01, 0.02, 0.04, 0.07, 0.12, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9];
const SOURCE_STEPS = [0.01, 0.02, 0.04, 0.07, 0.12, 0.2, 0.3, 0.45, 0.6];
/** Weight of what words of the same class do, in occurrences. */
const PRIOR = 4;

/** Classes of like words, coarse to fine; see classes.ts. */
const CLASSES = JSON.parse(readFileSync(new URL('word-classes.json', import.meta.url), 'utf8')) as Record<string, number[]>;
const GRAINS = [64, 256, 1024];

const KINDS = 4;

/** Counts by word and kind: cue as verb, as noun, as other; source. */
interface Counts {
  readonly rows: Int32Array;
  readonly seen: Int32Array;
  readonly hits: Int32Array;
}

export class WordCounts {
  readonly words: string[];
  readonly table: WordTable;
  private readonly seen: Int32Array;
  private readonly hits: Int32Array;
  private readonly prior = new Float64Array(KINDS);
  /** The same per class of each grain. */
  private readonly classSeen = GRAINS.map((size) => new Int32Array((size + 1) * KINDS));
  private readonly classHits = GRAINS.map((size) => new Int32Array((size + 1) * KINDS));
  private readonly classes: readonly (readonly number[])[];
  private readonly ofArticle = new Map<Article, Counts>();

  constructor(articles: readonly Article[], leastCount: number) {
    // Ordered by key, as the weights file packs them.
    const cases = new CaseCounts(articles);
    const fromDictionary = Object.keys(CLASSES).filter((word) => cases.mayBeWord(word));
    this.words = [...new Set([...cases.lowerCaseWords(leastCount), ...fromDictionary, ...ALWAYS])].sort((a, b) => hashText(a) - hashText(b));
    const keys = Int32Array.from(this.words, hashText);
    this.table = new WordTable(keys, Array.from({ length: COLUMNS }, () => new Uint8Array(keys.length)));
    this.classes = this.words.map((word) => (Object.hasOwn(CLASSES, word) ? CLASSES[word]! : [0, 0, 0]));
    this.classes.forEach((classes, row) => {
      this.table.columns[COLUMN.coarse]![row] = classes[0]!;
      // 256 classes and the unknown one: the last two share a byte.
      this.table.columns[COLUMN.fine]![row] = Math.min(255, classes[1]!);
    });
    this.seen = new Int32Array(keys.length * KINDS);
    this.hits = new Int32Array(keys.length * KINDS);
    for (const article of articles) {
      const counts = this.count(article);
      this.ofArticle.set(article, counts);
      this.add(counts, 1);
    }
    const seen = new Float64Array(KINDS);
    for (let at = 0; at < this.seen.length; at++) {
      seen[at % KINDS]! += this.seen[at]!;
      this.prior[at % KINDS]! += this.hits[at]!;
    }
    for (let kind = 0; kind < KINDS; kind++) this.prior[kind]! /= Math.max(1, seen[kind]!);
    for (let row = 0; row < keys.length; row++) this.refresh(row);
  }

  private count(article: Article): Counts {
    const seen = new Map<number, number>();
    const hits = new Map<number, number>();
    const { document, labels } = article;
    for (let i = 0; i < document.size; i++) {
      // A lemma that is never seen itself (“reiterate”) is known by the forms that are.
      let row = this.table.rowOf(document.lemmas[i]!);
      if (row < 0) row = this.table.rowOf(document.words[i]!.lower);
      if (row < 0) continue;
      const pos = document.pos[i]!;
      const kind = pos === POS.VERB || pos === POS.AUX ? 0 : pos === POS.NOUN || pos === POS.PROPN ? 1 : 2;
      const label = labels[i]!;
      const add = (at: number, hit: boolean) => {
        seen.set(at, (seen.get(at) ?? 0) + 1);
        if (hit) hits.set(at, (hits.get(at) ?? 0) + 1);
      };
      add(row * KINDS + kind, label >= 5 && label <= 8);
      add(row * KINDS + 3, label >= 1 && label <= 4);
    }
    const rows = Int32Array.from(seen.keys());
    return { rows, seen: Int32Array.from(seen.values()), hits: Int32Array.from(rows, (at) => hits.get(at) ?? 0) };
  }

  /** Runs `task` with the table as it would be had `article` not been annotated. */
  without<T>(article: Article, task: () => T): T {
    const own = this.ofArticle.get(article);
    if (!own) return task();
    const change = (sign: number) => {
      this.add(own, sign);
      own.rows.forEach((at) => this.refresh(Math.floor(at / KINDS)));
    };
    change(-1);
    const result = task();
    change(1);
    return result;
  }

  private add(counts: Counts, sign: number): void {
    counts.rows.forEach((at, i) => {
      const seen = sign * counts.seen[i]!;
      const hits = sign * counts.hits[i]!;
      this.seen[at]! += seen;
      this.hits[at]! += hits;
      const kind = at % KINDS;
      this.classes[(at - kind) / KINDS]!.forEach((c, grain) => {
        this.classSeen[grain]![c * KINDS + kind]! += seen;
        this.classHits[grain]![c * KINDS + kind]! += hits;
      });
    });
  }

  private refresh(row: number): void {
    const { columns } = this.table;
    for (let kind = 0; kind < KINDS; kind++) {
      const at = row * KINDS + kind;
      const seen = this.seen[at]!;
      const hits = this.hits[at]!;
      // What the other words of its class do, finer classes over coarser ones.
      let rate = this.prior[kind]!;
      this.classes[row]!.forEach((c, grain) => {
        if (c === 0) return;
        const others = this.classSeen[grain]![c * KINDS + kind]! - seen;
        const otherHits = this.classHits[grain]![c * KINDS + kind]! - hits;
        rate = (otherHits + 20 * rate) / (others + 20);
      });
      rate = (hits + PRIOR * rate) / (seen + PRIOR);
      const steps = kind === 3 ? SOURCE_STEPS : CUE_STEPS;
      let bin = 0;
      while (bin < steps.length && rate >= steps[bin]!) bin++;
      columns[kind === 3 ? COLUMN.source : kind]![row] = bin;
    }
  }
}

/** How often the corpus writes each word with a small first letter, and with a capital where one says something. */
export class CaseCounts {
  private readonly low = new Map<string, number>();
  private readonly high = new Map<string, number>();

  constructor(articles: readonly Article[]) {
    const { low, high } = this;
    for (const { document } of articles) {
      for (const { first, past } of document.sentences) {
        for (let i = first; i < past; i++) {
          const word = document.words[i]!;
          if (!word.capitalized) low.set(word.lower, (low.get(word.lower) ?? 0) + 1);
          // At the start of a sentence a capital says nothing.
          else if (i > first && document.words[i - 1]!.alphabetic) high.set(word.lower, (high.get(word.lower) ?? 0) + 1);
        }
      }
    }
  }

  /** Not mostly a name, as far as the corpus knows it. */
  mayBeWord(word: string): boolean {
    const count = this.low.get(word) ?? 0;
    return count >= 0.3 * (count + (this.high.get(word) ?? 0));
  }

  /** Words that are seen in lower case often enough, and not mostly as part of names. */
  lowerCaseWords(leastCount: number): string[] {
    return [...this.low].filter(([word, count]) =>
      (count >= leastCount || (count >= 2 && Object.hasOwn(CLASSES, word))) && this.mayBeWord(word) && !/\d/.test(word)).map(([word]) => word);
  }
}

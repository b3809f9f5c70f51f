/**
 * Reads text as wink does, a piece at a time. What stands between two white
 * spaces was mostly seen before, so its tokens are looked up; only what is new
 * goes to wink.
 */
import { POS } from '../types.js';
import { PASSED_OVER } from './machine.js';
import { HASH_START, RunTable, hashRun, hashUnit } from './run-table.js';
import { createWink, type Form, type Wink } from './wink.js';

// Longer runs are web addresses and the like, not worth keeping.
const LONGEST_KEPT = 40;
// No white space of more units is a word of the model's, so that all is one.
const LONGEST_SPACE = 8;
// Runs (about 150 bytes each) after which those are forgotten that were not met since the last time.
const MOST_KEPT = 30_000;

/** What a run of characters without white space, or of line breaks and tabs, is to wink. */
interface Run {
  readonly text: string;
  /** How many tokens it is. */
  readonly size: number;
  /** The first of them and where it begins in the run, -1 for white space: most runs are one token, and have no lists. */
  readonly first: Form | undefined;
  readonly offset: number;
  /** Those behind it. */
  readonly moreForms: readonly Form[];
  readonly moreOffsets: readonly number[];
}

/** A run that is not known. */
interface NewRun {
  readonly place: number;
  readonly text: string;
}

// No array is emptied between pieces: it would grow anew each time.
export class Reader {
  /** The tokens of the last piece read, white space among them; then what earlier pieces left. */
  readonly forms: Form[] = [];
  /** By token: where it begins in the text; -1 for white space. */
  places = new Int32Array(1024);
  /** By token: its part of speech. */
  tags = new Uint8Array(1024);
  /** Tokens that open a sentence, then how many tokens there are; then what earlier pieces left. */
  readonly opens: number[] = [];

  private readonly wink: Wink;
  private known = new RunTable<Run>();
  private knownBefore = new RunTable<Run>();
  /** The code units of the piece, as far as they are no spaces. */
  private units = new Uint16Array(1024);
  private readonly runs: Run[] = [];
  private runStarts = new Int32Array(1024);
  /** By run: 1 where a space stands before it. */
  private spaced = new Uint8Array(1024);
  private columns = new Uint8Array(1024);
  private readonly marksBehind: ReadonlyMap<number, Form>;
  private readonly marksBefore: ReadonlyMap<number, Form>;

  /** @param before The reader that this one follows, new words forgotten: what it knows of runs of the model's words stays. */
  constructor(before?: Reader) {
    const kept: Form[] = [];
    if (before) {
      const { known, wink } = before;
      this.known = known.filter((run) => {
        if (!run.first || !wink.isOwn(run.first) || !run.moreForms.every(wink.isOwn)) return false;
        kept.push(run.first);
        for (const form of run.moreForms) kept.push(form);
        return true;
      });
    }
    this.wink = createWink(kept);
    this.marksBehind = this.readMarks(MARKS_BEHIND);
    this.marksBefore = this.readMarks(MARKS_BEFORE);
  }

  isFull(): boolean {
    return this.wink.isFull();
  }

  lemmaOf(form: Form, pos: number): string | undefined {
    return this.wink.lemmaOf(form, pos);
  }

  /** Reads a piece of `text`, whose only white space is spaces, tabs and line breaks; returns the number of tokens. */
  read(text: string, start: number, end: number): number {
    const size = this.listTokens(this.findRuns(text, start, end));
    this.findSentences(size);
    this.findPos(size);
    return size;
  }

  private findRuns(text: string, start: number, end: number): number {
    if (end - start > this.runStarts.length) {
      this.units = new Uint16Array(end - start);
      this.runStarts = new Int32Array(end - start);
      this.spaced = new Uint8Array(end - start);
    }
    const { units, runs, runStarts, spaced } = this;
    if (this.known.size > MOST_KEPT) {
      this.knownBefore = this.known;
      this.known = new RunTable();
    }
    const { known } = this;
    const unseen: NewRun[] = [];
    let count = 0;
    let space = 0;
    for (let at = start; at < end; ) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) {
        space = 1;
        at++;
        continue;
      }
      const first = at;
      let hash = HASH_START;
      // Of all but the last unit.
      let stem = hash;
      if (unit < SPACE) {
        while (at < end && text.charCodeAt(at) < SPACE) {
          units[at - start] = text.charCodeAt(at);
          if (at - first < LONGEST_SPACE) hash = hashUnit(hash, units[at - start]!);
          at++;
        }
      } else {
        for (let next = unit; next > SPACE; next = at < end ? text.charCodeAt(at) : 0) {
          units[at - start] = next;
          stem = hash;
          hash = hashUnit(hash, next);
          at++;
        }
      }
      const past = unit < SPACE ? Math.min(at, first + LONGEST_SPACE) : at;
      const from = first - start;
      const to = past - start;
      const run = known.find(units, from, to, hash) ?? this.recall(from, to, hash) ?? this.compose(text, first, past, from, stem);
      if (!run) unseen.push({ place: count, text: text.slice(first, past) });
      runs[count] = run ?? NOTHING;
      runStarts[count] = first;
      spaced[count] = space;
      count++;
      space = 0;
    }
    if (unseen.length > 0) this.learn(unseen);
    return count;
  }

  private recall(from: number, to: number, hash: number): Run | undefined {
    const run = this.knownBefore.find(this.units, from, to, hash);
    if (run) this.known.add(run);
    return run;
  }

  /** “city,” and “(city”, where “city” is known: two tokens to wink, unless it knows the whole as a word (“Mr.”). */
  private compose(text: string, start: number, end: number, from: number, stem: number): Run | undefined {
    if (end - start < 3 || end - start > LONGEST_KEPT) return undefined;
    const { units, known } = this;
    const to = from + end - start;
    const behind = this.marksBehind.get(units[to - 1]!);
    const before = behind ? undefined : this.marksBefore.get(units[from]!);
    if (!behind && !before) return undefined;
    const word = behind
      ? known.find(units, from, to - 1, stem)
      : known.find(units, from + 1, to, hashRun(units, from + 1, to));
    if (!word || !isPlain(word)) return undefined;
    const whole = text.slice(start, end);
    if (this.wink.knows(whole)) return undefined;
    const run = behind
      ? makeRun(detach(whole), [word.first!, behind], [0, end - start - 1])
      : makeRun(detach(whole), [before!, word.first!], [0, 1]);
    this.known.add(run);
    return run;
  }

  /** By code unit: the tokens of marks that wink parts from the letters before or behind them. */
  private readMarks(marks: string): Map<number, Form> {
    return new Map(this.wink.tokenize([...marks]).map(([form], index) => [marks.charCodeAt(index), form!]));
  }

  private learn(unseen: readonly NewRun[]): void {
    const texts = [...new Set(unseen.map(({ text }) => text))];
    const learned = new Map<string, Run>();
    this.wink.tokenize(texts).forEach((forms, index) => {
      const run = placeForms(detach(texts[index]!), forms);
      learned.set(run.text, run);
      if (run.text.length <= LONGEST_KEPT) this.known.add(run);
    });
    for (const { place, text } of unseen) this.runs[place] = learned.get(text)!;
  }

  private listTokens(count: number): number {
    const { runs, runStarts, spaced, forms } = this;
    let size = 0;
    for (let i = 0; i < count; i++) size += runs[i]!.size;
    if (size > this.places.length) {
      const capacity = Math.max(size, 2 * this.places.length);
      this.places = new Int32Array(capacity);
      this.tags = new Uint8Array(capacity);
      this.columns = new Uint8Array(capacity);
    }
    const { places, tags, columns } = this;
    let token = 0;
    for (let i = 0; i < count; i++) {
      const run = runs[i]!;
      const start = runStarts[i]!;
      if (run.size === 0) continue;
      const first = run.first!;
      forms[token] = first;
      places[token] = run.offset < 0 ? -1 : start + run.offset;
      tags[token] = first.pos;
      columns[token] = spaced[i] === 1 ? first.boundarySpaced : first.boundary;
      token++;
      for (let k = 0; k < run.size - 1; k++) {
        const form = run.moreForms[k]!;
        const offset = run.moreOffsets[k]!;
        forms[token] = form;
        places[token] = offset < 0 ? -1 : start + offset;
        tags[token] = form.pos;
        columns[token] = form.boundary;
        token++;
      }
    }
    return size;
  }

  private findSentences(size: number): void {
    const { opens } = this;
    const { sentenceMachine } = this.wink;
    sentenceMachine.run(this.columns, size);
    const { matches, matchedAt } = sentenceMachine;
    opens[0] = 0;
    let count = 1;
    for (let match = 0; match < matches; match++) if (matchedAt[match]! + 1 < size) opens[count++] = matchedAt[match]! + 1;
    // Past the last token; behind it stands what earlier pieces left.
    opens[count] = size;
  }

  private findPos(size: number): void {
    const { forms, tags, columns } = this;
    const { posMachines, posColumns } = this.wink;
    for (const machine of posMachines) {
      for (let i = 0; i < size; i++) {
        const tag = tags[i]!;
        columns[i] = tag === POS.UNKNOWN ? PASSED_OVER : forms[i]!.hint || posColumns[tag]!;
      }
      machine.run(columns, size);
      const { matches, matched, matchedAt } = machine;
      for (let match = 0; match < matches; match++) {
        const token = matchedAt[match]!;
        const pos = matched[match]!;
        // Below 0: whatever the word.
        if (pos < 0) tags[token] = -pos;
        else if (this.wink.canBe(forms[token]!, pos)) tags[token] = pos;
      }
    }
    for (let i = 0; i < size; i++) if (forms[i]!.fixed) tags[i] = forms[i]!.pos;
  }
}

const SPACE = 32;
const MARKS_BEHIND = '’”")],.!;?:…';
const MARKS_BEFORE = '“‘"(';
const NONE: readonly never[] = [];
const NOTHING = makeRun('', [], []);

const LETTERS = /^[A-Za-z]+$/;

/** True for letters that are one token, by themselves as before a mark: not “cannot”, which is two alone. */
function isPlain({ text, size, first }: Run): boolean {
  return size === 1 && !first!.fixed && LETTERS.test(text) && text.length > 1;
}

function makeRun(text: string, forms: readonly Form[], offsets: readonly number[]): Run {
  return {
    text, size: forms.length, first: forms[0], offset: offsets[0] ?? -1,
    moreForms: forms.length > 1 ? forms.slice(1) : NONE, moreOffsets: offsets.length > 1 ? offsets.slice(1) : NONE,
  };
}

/** Where in a run its forms stand. What wink makes up stands nowhere. */
function placeForms(text: string, forms: readonly Form[]): Run {
  let at = 0;
  const offsets = forms.map(({ blank, word }) => {
    if (blank) return -1;
    const offset = text.indexOf(word.text, at);
    if (offset >= 0) at = offset + word.text.length;
    return offset;
  });
  return makeRun(text, forms, offsets);
}

/** A string that does not hold on to the article that it was cut from. */
function detach(text: string): string {
  // V8 copies what is shorter.
  return text.length > 12 ? text.split('').join('') : text;
}

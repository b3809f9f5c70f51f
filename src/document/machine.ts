/**
 * wink's finite-state machines, run over small tables. The model gives them as
 * JSON: state → event → next state; what is found is the same, match for match.
 */

/** In place of a column: the token is passed over. */
export const PASSED_OVER = 255;

/** The event that stands for the end of the text. */
const END = 2070000;
/** The event by which a machine knows where to go where nothing else fits. */
const OTHERWISE = 2070003;
/** What a pattern is called that is read only so that no other is. */
const IGNORED = '0';

/** A machine as the model has it. */
type Source = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

export class Machine {
  /** How many matches the last run found; what stands behind them in the lists is of runs before. */
  matches = 0;
  /** By match: the token at which it counts. */
  readonly matchedAt: number[] = [];
  /** By match: the number by which it is called, 0 for a name that is none. */
  readonly matched: number[] = [];
  private readonly next: Uint16Array;
  private readonly fallback: Uint16Array;
  /** By final state: what its pattern is called; null where that is to be passed over. */
  private readonly names: (number | null)[];
  /** By final state: how many tokens behind the first the match counts. */
  private readonly shift: Uint8Array;
  private readonly final: Uint8Array;
  private readonly end: number;

  /** @param width - One more than the number of columns. */
  constructor([, lastState, transitions, names, marks]: Source, columns: ReadonlyMap<number, number>, private readonly width: number) {
    const states = lastState + 1;
    this.end = columns.get(END) ?? 0;
    this.next = new Uint16Array(states * width);
    this.fallback = new Uint16Array(states);
    this.shift = new Uint8Array(states);
    this.final = new Uint8Array(states);
    this.names = [];
    for (const [state, events] of Object.entries(transitions)) {
      for (const [event, target] of Object.entries(events)) {
        if (Number(event) === OTHERWISE) this.fallback[Number(state)] = target;
        else if (columns.has(Number(event))) this.next[Number(state) * width + columns.get(Number(event))!] = target;
      }
    }
    for (let state = 0; state < states; state++) {
      this.names[state] = names[state] === IGNORED ? null : Number(names[state]) || 0;
      this.final[state] = names[state] ? 1 : 0;
      this.shift[state] = marks[state]?.[0] ?? 0;
    }
  }

  /** Finds the patterns among the first `size` columns, from left to right, the longest from each place. */
  run(columns: Uint8Array, size: number): void {
    const { next, fallback, final, width, end } = this;
    this.matches = 0;
    let state = 0;
    let first = 0;
    // The last place where a pattern could have ended, and which.
    let lastIndex = 0;
    let lastState = 0;
    for (let i = 0; i <= size; i++) {
      for (let j = i; j <= size; j++) {
        const column = j === size ? end : columns[j]!;
        if (column === PASSED_OVER) continue;
        const to = next[state * width + column]!;
        if (state === 0 && to !== 0) first = j;
        if (final[to] === 1) {
          this.add(first, to);
          i = j;
          state = 0;
          lastState = 0;
          break;
        }
        if (to === 0) {
          if (lastState !== 0) {
            this.add(first, lastState);
            i = lastIndex;
            lastState = 0;
          }
          state = 0;
          break;
        }
        state = to;
        if (fallback[to] !== 0) {
          lastIndex = j;
          lastState = fallback[to]!;
        }
      }
    }
  }

  private add(first: number, state: number): void {
    const name = this.names[state] ?? null;
    if (name === null) return;
    this.matchedAt[this.matches] = first + this.shift[state]!;
    this.matched[this.matches++] = name;
  }
}

/** Reads machines, with the column of each event that one of them knows; 0 is for all others. */
export function readMachines(sources: readonly string[]): { machines: Machine[]; columns: ReadonlyMap<number, number> } {
  const parsed = sources.map((source) => JSON.parse(source) as Source);
  const columns = new Map<number, number>();
  for (const [, , transitions] of parsed) {
    for (const events of Object.values(transitions)) {
      for (const event of Object.keys(events).map(Number)) {
        // A few are no numbers; no token gives them.
        if (event < OTHERWISE && !columns.has(event)) columns.set(event, columns.size + 1);
      }
    }
  }
  return { machines: parsed.map((source) => new Machine(source, columns, columns.size + 1)), columns };
}

/**
 * Which rows of the tagger's table a place in a text has.
 *
 * To mix a key and look it up takes longer than to add its row. Most keys are
 * made of a few small numbers: what was found for those is kept by these
 * numbers, and found there again.
 */
import { KeyTable } from '../../scoring/key-table.js';
import { CUES, keyBefore, keyBehind, NETWORK_KEYS, passedSince, QUOTES, SEEN, STARTS, TAGS, type FeatureReader } from './features.js';

/** In one array: by part of speech, quotation and start; by what is seen to the left; to the right; by three parts of speech; by three cues. */
const BY_LEFT = TAGS * QUOTES * STARTS;
const BY_RIGHT = BY_LEFT + SEEN;
const BY_TAGS = BY_RIGHT + SEEN;
const BY_CUES = BY_TAGS + TAGS ** 3;
const ALL = BY_CUES + CUES ** 3;

/** Finds rows by the keys of `FeatureReader.keysAt`. Keeps what it finds; answers do not depend on that. */
export class PlaceRows {
  private readonly table: KeyTable;
  /** 1 for rows that were asked for. */
  private readonly met: Uint8Array;
  /** Rows by small numbers, from 1 on; 0 for what is not known yet. */
  private readonly known = new Int32Array(ALL);
  private readonly keys = new Int32Array(NETWORK_KEYS);

  /** @param meet - Called with the place of a key in `keys` before its row is given for the first time. */
  constructor(keys: Int32Array, private readonly meet: (place: number) => void) {
    this.table = new KeyTable(keys);
    this.met = new Uint8Array(keys.length);
  }

  /**
   * Writes, per token of the paragraph `first`–`past`, the {@link NETWORK_KEYS} rows of its place, in steps of `step`
   * numbers. Row 0 is for keys that have none, the others count from 1 on.
   */
  write(reader: FeatureReader, first: number, past: number, out: Int32Array, at: number, step: number): void {
    const { records, edge, quote, fromStart, leftSeen, rightSeen, cueLeft, quoteNear } = reader;
    // What lies far from any mark or cue often has the key of the token before it.
    let nearKey = 0;
    let nearRow = -1;
    let cueAt = 0;
    let passed = 0;
    let behindCue = -1;
    let before = edge;
    let record = records[first]!;
    for (let token = first; token < past; token++, at += step) {
      const after = token + 1 < past ? records[token + 1]! : edge;
      const { pos } = record;
      const seen = leftSeen[token]!;
      out[at] = this.rowOf((pos * QUOTES + quote[token]!) * STARTS + fromStart[token]!, 0, reader, token, first, past);
      if (nearRow < 0 || quoteNear[token] !== nearKey) {
        nearKey = quoteNear[token]!;
        nearRow = this.find(nearKey);
      }
      out[at + 1] = nearRow;
      out[at + 2] = this.rowOf(BY_LEFT + seen, 2, reader, token, first, past);
      out[at + 3] = this.rowOf(BY_RIGHT + rightSeen[token]!, 3, reader, token, first, past);
      if (behindCue < 0 || cueLeft[token] !== cueAt || passedSince(seen) !== passed) {
        cueAt = cueLeft[token]!;
        passed = passedSince(seen);
        behindCue = this.find(reader.keyPastCue(token));
      }
      out[at + 4] = behindCue;
      out[at + 5] = this.rowOf(BY_TAGS + (before.pos * TAGS + pos) * TAGS + after.pos, 5, reader, token, first, past);
      out[at + 6] = this.find(keyBehind(before, pos));
      out[at + 7] = this.find(keyBefore(after, pos));
      out[at + 8] = this.rowOf(BY_CUES + (before.cue * CUES + record.cue) * CUES + after.cue, 8, reader, token, first, past);
      before = record;
      record = after;
    }
  }

  private rowOf(which: number, key: number, reader: FeatureReader, token: number, first: number, past: number): number {
    if (this.known[which] === 0) {
      reader.keysAt(token, first, past, this.keys);
      this.known[which] = 1 + this.find(this.keys[key]!);
    }
    return this.known[which]! - 1;
  }

  private find(key: number): number {
    const place = this.table.find(key);
    if (place >= 0 && this.met[place] === 0) {
      this.met[place] = 1;
      this.meet(place);
    }
    return 1 + place;
  }
}

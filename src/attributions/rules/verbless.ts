/**
 * Attribution without a verb: Okoro: “…” / “…” — Jane Roe / “…”: Okoro, and
 * “Jane Roe of the museum: “…”” in a caption or a live blog.
 */
import type { TokenRange } from '../../types.js';
import { POS } from '../../types.js';
import type { Drafts } from '../draft.js';
import { readBack, readOn } from '../noun-phrases.js';
import { maySpeak, parentOf } from '../reading.js';

// A name behind a dash ends its paragraph within this many tokens.
const MAX_SIGNATURE = 24;
// Tokens behind it, but for what it was said on or after.
const MAX_REST = 6;

export function readVerbless(drafts: Drafts): void {
  const { reading } = drafts;
  const { quotedSpans, document, cueAt, cues, level } = reading;
  for (let s = 0; s < quotedSpans.length; s++) {
    const span = quotedSpans[s]!;
    if (!maySpeak(span) || drafts.holderOf[s] || span.tokens.first >= span.tokens.past) continue;
    const inside = parentOf(quotedSpans, s);
    const paragraph = document.paragraphs[document.paragraphOf[span.tokens.first]!]!;

    const before = span.tokens.first - 1;
    if (before >= paragraph.first && level[before] === inside && document.words[before]!.text === ':') {
      const c = cueAt[before]!;
      const form = c >= 0 ? cues[c]!.form : null;
      if (c >= 0 && !drafts.ofCue[c] && (form === 'label' || form === 'colon') && !isTitleAfterLabel(drafts, s, paragraph.past)) {
        const source = form === 'label'
          ? { first: paragraph.first, past: before }
          : colonSource(drafts, before, Math.max(paragraph.first, document.sentences[document.sentenceOf[before]!]!.first));
        if (source) {
          const draft = drafts.add(c, source, [span.tokens], form === 'label' ? 'label-quotation' : 'colon');
          joinRest(drafts, draft, s);
          continue;
        }
      }
    }

    // “…” — Jane Roe, on the same line or the next.
    const dash = findDash(drafts, s, inside);
    if (dash < 0) continue;
    const limit = paragraphPast(drafts, dash);
    if (limit - dash > MAX_SIGNATURE) continue;
    const past = readOn(reading, dash + 1, limit);
    const rest = limit - past;
    if (past > dash + 1 && (rest === 0 || document.pos[past] === POS.ADP || (rest <= MAX_REST && (document.words[past]!.text === ',' || document.words[past]!.text === '.')))) {
      const c = cueAt[dash]!;
      const source = { first: dash + 1, past: signatureEnd(drafts, dash + 1, past) };
      const draft = drafts.add(c >= 0 && cues[c]!.form === 'dash' ? c : -1, source, [span.tokens], 'dash');
      if (c < 0 || cues[c]!.form !== 'dash') draft.dash = dash;
    }
  }
}

/** “More news: “The lost tuba” wins the prize”: the passage is a part of the line, no sentence. */
function isTitleAfterLabel({ reading: { document, quotedSpans, level } }: Drafts, s: number, paragraphPast: number): boolean {
  const { innerEnd, tokens: { past } } = quotedSpans[s]!;
  if (past >= paragraphPast || level[past]! >= 0 || !document.words[past]!.alphabetic) return false;
  return !/[.,?!…]/.test(document.text[innerEnd - 1]!);
}

function paragraphPast({ reading }: Drafts, token: number): number {
  return reading.document.paragraphs[reading.document.paragraphOf[token]!]!.past;
}

function isDash(text: string): boolean {
  return text === '—' || text === '–' || text === '-' || text === '--' || text === '―';
}

function findDash({ reading }: Drafts, s: number, inside: number): number {
  const { document, quotedSpans, level } = reading;
  const { past } = quotedSpans[s]!.tokens;
  if (past >= document.size || level[past] !== inside || !isDash(document.words[past]!.text)) return -1;
  // The next line counts only where the quote is a paragraph of its own.
  const next = document.paragraphOf[past] !== document.paragraphOf[past - 1];
  if (next && document.paragraphs[document.paragraphOf[past - 1]!]!.first !== quotedSpans[s]!.tokens.first) return -1;
  return document.starts[past + 1]! > document.ends[past]! || next ? past : -1;
}

/** A signature's place or source line is no part of the name. */
function signatureEnd({ reading }: Drafts, first: number, past: number): number {
  const { words, pos } = reading.document;
  for (let i = first; i < past; i++) {
    if (words[i]!.text !== ',') continue;
    // “Dev, Saltwick”, but “Roe, Comets guard” and “Roe, Head of Energy, VTA”
    for (let k = i + 1; k < past; k++) if (pos[k] !== POS.PROPN || words[k]!.allCaps) return past;
    return i;
  }
  return past;
}

/** The noun phrase before a colon, where it is a name, a person or a thing that speaks. */
function colonSource({ reading }: Drafts, colon: number, least: number): TokenRange | null {
  const phrase = readBack(reading, colon, least);
  if (!phrase || phrase.after !== 'start') return null;
  const { document } = reading;
  const head = document.pos[phrase.past - 1]!;
  if (head !== POS.PROPN && !reading.mentions.some((mention) => mention.tokens.past === phrase.past && mention.type !== 'pronoun')) return null;
  return { first: phrase.first, past: phrase.past };
}

function joinRest(drafts: Drafts, draft: ReturnType<Drafts['add']>, span: number): void {
  const { quotedSpans, opensAt, document } = drafts.reading;
  let { past } = quotedSpans[span]!.tokens;
  while (past < document.size && opensAt[past]! >= 0 && document.paragraphOf[past] === document.paragraphOf[past - 1]) {
    const next = opensAt[past]!;
    if (drafts.holderOf[next]) break;
    drafts.addPiece(draft, quotedSpans[next]!.tokens);
    past = quotedSpans[next]!.tokens.past;
  }
  let last = span;
  for (let s = span + 1; s < quotedSpans.length && s <= span + 40; s++) {
    if (quotedSpans[s]!.continues === last && !drafts.holderOf[s]) {
      drafts.addPiece(draft, quotedSpans[s]!.tokens);
      last = s;
    }
  }
}

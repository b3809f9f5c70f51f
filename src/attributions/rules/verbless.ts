/**
 * Attribution without a verb that reports: Okoro: “…” / “…” — Jane Roe / “…”:
 * Okoro, “Jane Roe of the museum: “…”” in a caption or a live blog, and “Roe
 * was blunter: “…””.
 */
import type { TokenRange } from '../../types.js';
import { POS } from '../../types.js';
import type { Drafts } from '../draft.js';
import { readBack, readOn } from '../noun-phrases.js';
import { maySpeak, parentOf, stretchOf } from '../reading.js';
import { before as findSubject } from '../subjects.js';

// A name behind a dash ends its paragraph within this many tokens.
const MAX_SIGNATURE = 24;
// Tokens behind it, but for what it was said on or after.
const MAX_REST = 6;
// Words of a headline before its colon, and from the verb of it, at least.
const LEAST_HEADLINE = 5;
const LEAST_PREDICATE = 3;
// Tokens from a verb to its colon: “was, for once, brief:”.
const MAX_PREDICATE = 8;

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
          ? { first: paragraph.first, past: labelEnd(drafts, paragraph.first, before) }
          : colonSource(drafts, before, Math.max(paragraph.first, document.sentences[document.sentenceOf[before]!]!.first)) ?? describedBefore(drafts, before, s);
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

/** Past who speaks in a label; of a headline's sentence, that is its subject: “Dockers | Sue Own Union Over Pensions: ‘We Paid’”. */
function labelEnd({ reading: { document: { words, pos }, vocabulary, level } }: Drafts, first: number, colon: number): number {
  if (colon - first < LEAST_HEADLINE) return colon;
  for (let i = first; i < colon; i++) if (words[i]!.text === ',' || words[i]!.text === '(' || level[i]! >= 0) return colon;
  for (let i = first + 1; i + LEAST_PREDICATE <= colon; i++) {
    const { lower, allCaps } = words[i]!;
    if (pos[i] !== POS.VERB || allCaps || vocabulary.participle.any.test(lower)) continue;
    if (pos[i - 1] === POS.PROPN || pos[i - 1] === POS.NOUN) return i;
  }
  return colon;
}

/** Who is said to be somehow before the colon of a sentence in marks: “The mayor was less kind: “It leans.””. */
function describedBefore({ reading }: Drafts, colon: number, s: number): TokenRange | null {
  const { document: { paragraphs, paragraphOf, pos }, level, cueAt, mentions, quotedSpans, vocabulary } = reading;
  if (quotedSpans[s]!.use !== 'speech' || colon === paragraphs[paragraphOf[colon]!]!.first) return null;
  const stretch = stretchOf(reading, colon - 1);
  const least = Math.max(stretch.first, colon - MAX_PREDICATE);
  let verb = colon - 1;
  while (verb > least && (pos[verb] === POS.ADJ || pos[verb] === POS.ADV || pos[verb] === POS.PART || pos[verb] === POS.NOUN || pos[verb] === POS.DET) && cueAt[verb]! < 0) verb--;
  if (verb === colon - 1 || pos[verb] !== POS.AUX || cueAt[verb]! >= 0 || level[verb] !== level[colon]) return null;
  const source = findSubject(reading, verb, stretch);
  if (!source || source.past > verb) return null;
  const opens = pos[source.first] === POS.DET ? source.first + 1 : source.first;
  const speaks = mentions.some(({ tokens, kind, type, gender, head }) => {
    if (tokens.first > opens || tokens.past <= source.first || vocabulary.firstPersons.has(head)) return false;
    if (type === 'pronoun') return gender !== null && tokens.past === source.past;
    return type === 'name' ? kind !== 'document' : kind !== null && kind !== 'document';
  });
  return speaks ? { first: source.first, past: source.past } : null;
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

/**
 * The cue before its content: Jane Roe said: “…” / told reporters that … /
 * called it “…” / According to a note, … / Her message is clear: …
 */
import { POS, type TokenRange } from '../../types.js';
import { asksForAnonymity } from '../anonymity.js';
import { findClauseEnd, findContentStart, trimEnd } from '../clauses.js';
import { isFinite, type Drafts } from '../draft.js';
import { isDoing } from '../doings.js';
import { isGeneric } from '../generic.js';
import { readOn } from '../noun-phrases.js';
import { maySpeak, parentOf, stretchOf, type Reading } from '../reading.js';
import { isUnreal } from '../unreal.js';

// Below this, a verb without quotation marks behind it is left alone.
const LEAST_WEIGHT = 0.4;
const LEAST_NESTED_WEIGHT = 0.6;
// A verb that ends its paragraph with a colon, and the paragraph behind it.
const LEAST_BLOCK_WEIGHT = 0.5;
const LEAST_BLOCK = 5;
const MAX_BLOCK_LABEL = 9;
const MARKED_RULES: Readonly<Record<string, string>> = {
  colon: 'lead-colon', infinitive: 'lead-infinitive', question: 'lead-question', that: 'lead-that',
};
// “that” says by itself that something is reported.
const LEAST_MARKED_WEIGHT = 0.2;

export function readLeads(drafts: Drafts): void {
  // First the cues that stand at the marks, so that a verb further off does
  // not take their words (“found it while scraping what he calls “…””).
  for (let c = 0; c < drafts.reading.cues.length; c++) readLead(drafts, c, true);
  for (let c = 0; c < drafts.reading.cues.length; c++) readLead(drafts, c, false);
}

function readLead(drafts: Drafts, c: number, quotedOnly: boolean): void {
  const { reading } = drafts;
  const { cues, document, level, quotedSpans, opensAt, vocabulary } = reading;
  const cue = cues[c]!;
  if (drafts.ofCue[c] || cue.form === 'label' || cue.form === 'colon' || cue.form === 'dash') return;
  const source = drafts.sourceOf(c);
  const stretch = leadStretch(drafts, c);
  let from = cue.tokens.past;
  if (source && (source.how === 'inverted' || source.how === 'to')) from = source.past;
  if (source?.how === 'agent' && cue.form === 'passive') from = cue.tokens.past;
  if (from >= stretch.past) return;
  const nested = level[cue.head]! >= 0;
  // “We were told to wait,” she said: by nobody.
  if (nested && !source && cue.form === 'passive') return;

  if (cue.form === 'according-to') {
    if (!source || quotedOnly) return;
    const { words } = document;
    const opensSentence = isOpening(drafts, cue.tokens.first, stretch.first);
    if (opensSentence && words[from]?.text === ',') {
      const start = from + 1;
      if (start >= stretch.past) return;
      // “She left it, in the words of the judge, “to rot”, | and went home.”
      const opened = cue.tokens.first > stretch.first && level[start] !== level[cue.head] ? opensAt[start]! : -1;
      const past = opened >= 0 ? quotedSpans[opened]!.tokens.past : findClauseEnd(drafts, c, start, stretch.past);
      if (past > start) drafts.add(c, source, [{ first: start, past }], 'according-to');
      return;
    }
    return;
  }

  if ((!source || source.how === 'inverted') && isAsked(drafts, c)) {
    from = cue.tokens.past;
    // “Asked about the loss, he shrugged.”
    let past = from;
    while (past < stretch.past && level[past] === level[cue.head] && document.words[past]!.text !== ',') past++;
    if (!quotedOnly && past > from && past < stretch.past) drafts.add(c, null, [{ first: from, past }], 'lead-asked');
    return;
  }
  const block = quotedOnly ? null : blockBehind(drafts, c, from, stretch.past);
  if (block && source) {
    drafts.add(c, source, [block], 'lead-block').cuePast = stretch.past;
    return;
  }
  const begin = findContentStart(reading, cue, from, stretch.past);
  if (!begin || isModifier(drafts, c)) return;
  const opened = opensAt[begin.at]!;
  const quoted = opened >= 0 && level[begin.at] !== level[cue.head];
  const hasQuote = quoted || holdsQuote(drafts, begin.at, stretch.past, level[cue.head]!);

  if (!nested && source && isGeneric(document, source, cue.tokens, vocabulary)) return;
  if (quoted) {
    if (drafts.holderOf[opened] || (cue.weight < 0.1 && begin.marked !== 'colon' && begin.marked !== 'comma')) return;
    if (cue.form === 'passive' && !source) {
      // “was called “the fixer””: nobody says it.
      if (begin.marked === 'none' && cue.weight < 0.5) return;
    }
    if (!source && cue.form === 'verb' && begin.marked === 'none') return;
    let piece: TokenRange = quotedSpans[opened]!.tokens;
    const extended = goesOn(drafts, c, opened, stretch.past);
    if (extended > piece.past && begin.marked !== 'colon' && begin.marked !== 'comma') piece = { first: piece.first, past: extended };
    // “Roe Warns: “…””: a headline's colon is no part of its verb.
    const headline = document.words[cue.head]!.capitalized && cue.tokens.first > stretch.first && begin.marked === 'colon';
    const before = begin.marked === 'comma' ? partBefore(drafts, c, stretch.first, opened) : null;
    const draft = drafts.add(c, source, before ? [before, piece] : [piece], headline ? 'lead-headline' : 'lead-quotation');
    draft.cuePast = Math.max(draft.cuePast, headline ? 0 : begin.cuePast);
    joinFollowing(drafts, draft, opened);
    return;
  }

  if (quotedOnly) return;
  // Reported speech, or a clause with marks in it.
  if (!source && !(cue.form === 'passive' && cue.weight >= 0.5)) return;
  const least = begin.marked === 'that' ? LEAST_MARKED_WEIGHT : nested ? LEAST_NESTED_WEIGHT : LEAST_WEIGHT;
  if (cue.weight < least && !(hasQuote && cue.weight >= 0.15)) return;
  if (begin.marked === 'comma') return;
  // “As Roe put it in a note, the road is closed”: what follows the comma is told elsewhere.
  if (begin.marked === 'none' && !nested && !cue.takes.includes('o') && source?.how === 'before' && vocabulary.manners.has(document.words[source.first - 1]?.lower ?? '')) return;
  // “was accused of “delay” | by the board”
  const limit = source?.how === 'agent' && source.first > begin.at ? source.first - 1 : stretch.past;
  const past = findClauseEnd(drafts, c, begin.at, limit);
  if (past <= begin.at || isPointer(drafts, begin.at, past)) return;
  let piece = trimEnd(reading, { first: begin.at, past });
  if (source && (asksForAnonymity(document, source, piece, vocabulary) || isUnreal(document, source.first, vocabulary))) return;
  if (begin.marked === 'none' && !hasQuote && isDoing(document, cue.tokens, piece, vocabulary)) return;
  // “What they said: reaction to the verdict”
  if (!hasQuote && isHeadline(reading, cue.head) && vocabulary.questionWords.has(document.words[stretch.first]!.lower)) return;
  if (!fits(drafts, c, begin.marked, piece) || (cue.form === 'passive' && isNamed(reading, piece))) return;
  if (begin.marked === 'none' && !hasQuote && isWhereabouts(drafts, c, piece)) return;
  // “a man accused of fraud”, but “Ministers accused of delay” in a headline
  if (cue.form === 'passive' && cue.tokens.first === cue.head && cue.rule === 'cue/verb' && !hasQuote && begin.marked !== 'that' && begin.marked !== 'question' && !isHeadline(reading, cue.head)) return;
  // “artists warning against AI” describes the artists.
  if (cue.rule === 'cue/participle' && begin.marked !== 'that' && !hasQuote && cue.tokens.first > 0 && document.pos[cue.tokens.first - 1] === POS.NOUN) return;
  if (begin.marked === 'none' && !hasQuote && (cue.rule === 'cue/infinitive' || (nested && !isClause(drafts, c, piece)))) return;
  if (nested && cue.act === 'thought') return;
  if (begin.marked === 'none' && !cue.takes.includes('c') && holdsHeld(drafts, piece)) return;
  let rule = cue.form === 'noun' ? 'lead-noun' : MARKED_RULES[begin.marked] ?? 'lead-reported';
  if (cue.form !== 'noun' && hasQuote && containsOpening(drafts, piece)) rule = rule === 'lead-that' ? 'lead-mixed-that' : rule === 'lead-reported' && cue.takes.includes('o') ? 'lead-object' : 'lead-mixed';
  if (vocabulary.describingVerbs.has(document.lemmas[cue.head]!) && !isFinite(cue)) {
    const described = afterAs(drafts, piece);
    if (described !== piece) rule = 'lead-as';
    piece = described;
  }
  const draft = drafts.add(c, source, [piece], rule);
  draft.cuePast = Math.max(draft.cuePast, begin.cuePast);
}

/**
 * The paragraph behind a cue and its colon that end theirs, where it is text
 * without marks of its own: “The society wrote: / The street was named …”.
 */
function blockBehind({ reading }: Drafts, c: number, from: number, past: number): TokenRange | null {
  const { document, cues, level, opensAt, cueAt, language } = reading;
  const { words, paragraphs, paragraphOf } = document;
  const cue = cues[c]!;
  const paragraph = paragraphOf[cue.head]!;
  const colon = past - 1;
  if (words[colon]?.text !== ':' || paragraphs[paragraph]!.past !== past || level[colon]! >= 0) return null;
  if (cue.form !== 'verb' || !cue.takes.includes('q') || cue.weight < LEAST_BLOCK_WEIGHT || !isFinite(cue) || cue.negated) return null;
  const next = paragraphs[paragraph + 1];
  if (!next || next.past - next.first < LEAST_BLOCK || opensAt[next.first]! >= 0) return null;
  // Nothing but the channel and the time: “wrote in a letter on Monday:”.
  if (colon > from && findContentStart(reading, cue, from, past + 1)?.marked !== 'colon') return null;
  const label = cueAt.slice(next.first, Math.min(next.past, next.first + MAX_BLOCK_LABEL)).some((other) => other >= 0 && cues[other]!.form === 'label');
  const { text } = words[next.past - 1]!;
  if (label || !/[.!?…]$/.test(text) || !words[next.first]!.capitalized || language.cues.notSpeakers.includes(words[next.first]!.lower)) return null;
  return next;
}

/**
 * True for a participle that says of the noun before it what is done to it:
 * “a blower called the Gale”, “the views expressed are her own”.
 */
function isModifier(drafts: Drafts, c: number): boolean {
  const { document, cues, vocabulary } = drafts.reading;
  const { pos, words, lemmas, sentences, sentenceOf } = document;
  const { head, tokens: { first, past } } = cues[c]!;
  if (first !== head || first === 0 || (pos[first - 1] !== POS.NOUN && pos[first - 1] !== POS.PROPN)) return false;
  if (words[head]!.lower === lemmas[head] || vocabulary.participle.present.test(words[head]!.lower)) return false;
  const source = drafts.sourceOf(c);
  if (source?.how === 'shared') return true;
  // “A leaflet submitted with the plans | calls it “a mess””
  const next = c + 1 < cues.length && sentenceOf[cues[c + 1]!.head] === sentenceOf[head] ? drafts.sourceOf(c + 1) : null;
  if (next?.how === 'before' && next.first < head && next.past > past && pos[past] === POS.ADP) return true;
  return pos[past] === POS.AUX && source?.first === sentences[sentenceOf[first]!]!.first;
}

/** What a tag between commas parts from the passage that goes on behind it: “The cost, he said, “will rise””. */
function partBefore(drafts: Drafts, c: number, first: number, opened: number): TokenRange | null {
  const { document, level, quotedSpans, cues, cueAt } = drafts.reading;
  const { words, pos } = document;
  const source = drafts.sourceOf(c);
  const past = Math.min(cues[c]!.tokens.first, source?.clause ?? 0) - 1;
  const inner = words[quotedSpans[opened]!.tokens.first + 1];
  if (past <= first || words[past]!.text !== ',' || !inner?.alphabetic || inner.capitalized) return null;
  if (pos[first] === POS.ADP || pos[first] === POS.ADV || pos[first] === POS.SCONJ || pos[first] === POS.CCONJ || pos[first] === POS.VERB) return null;
  for (let i = first; i < past; i++) if (level[i] !== level[past] || cueAt[i]! >= 0 || words[i]!.text === ',') return null;
  return { first, past };
}

/** True for a participle with its preposition at the head of a sentence: “Asked about”. */
function isAsked({ reading }: Drafts, c: number): boolean {
  const { tokens, head, form, takes } = reading.cues[c]!;
  const { sentences, sentenceOf, pos, words } = reading.document;
  // “Responding to a query” is what somebody does meanwhile.
  if (reading.vocabulary.participle.present.test(words[head]!.lower)) return false;
  return (form === 'verb' || form === 'passive') && takes === 'n' && tokens.first === head && tokens.past === head + 2 &&
    pos[head + 1] === POS.ADP && sentences[sentenceOf[head]!]!.first === head;
}

/** The stretch that a cue's content may fill: its sentence; a colon may open more. */
function leadStretch({ reading }: Drafts, c: number): TokenRange {
  const { document, cues, level, quotedSpans } = reading;
  const cue = cues[c]!;
  const stretch = stretchOf(reading, cue.head);
  // The sentence may end inside the quotation that the cue opens.
  const paragraph = document.paragraphs[document.paragraphOf[cue.head]!]!;
  let { past } = stretch;
  const inside = level[cue.head]!;
  const limit = inside < 0 ? paragraph.past : Math.min(paragraph.past, quotedSpans[inside]!.tokens.past);
  while (past < limit && level[past] !== inside && level[past - 1] !== inside) past++;
  if (past < limit && (document.words[past - 1]!.text === ':' || level[past] !== inside)) {
    // The sentence breaks just before the marks.
    const { text } = document.words[past - 1]!;
    if (text === ':' || text === ',') {
      past++;
      while (past < limit && level[past] !== inside) past++;
    }
  }
  if (inside < 0 && past === paragraph.past && past < document.size && document.words[past - 1]!.text === ':' && reading.opensAt[past]! >= 0) {
    // “The council wrote:” before a paragraph in marks.
    past = quotedSpans[reading.opensAt[past]!]!.tokens.past;
  }
  if (inside >= 0) {
    // Not the closing mark of the passage that the cue stands in.
    const { innerEnd } = quotedSpans[inside]!;
    while (past > stretch.first && document.starts[past - 1]! >= innerEnd) past--;
  }
  return { first: stretch.first, past };
}

function isOpening({ reading }: Drafts, token: number, first: number): boolean {
  const { pos, words } = reading.document;
  for (let i = token - 1; i >= first; i--) {
    if (reading.level[i] !== reading.level[token]) return false;
    const { text } = words[i]!;
    if (text === ';' || text === ',' || text === '—') return true;
    if (pos[i] !== POS.ADV && pos[i] !== POS.CCONJ && pos[i] !== POS.PUNCT) return false;
  }
  return true;
}

function holdsQuote({ reading }: Drafts, first: number, past: number, inside: number): boolean {
  for (let i = first; i < past; i++) {
    const span = reading.opensAt[i]!;
    if (span >= 0 && parentOf(reading.quotedSpans, span) === inside) return true;
  }
  return false;
}

function containsOpening({ reading }: Drafts, { first, past }: TokenRange): boolean {
  for (let i = first; i < past; i++) if (reading.opensAt[i]! >= 0) return true;
  return false;
}

/** Past the words with which a quoted clause goes on after its closing mark. */
function goesOn(drafts: Drafts, c: number, span: number, limit: number): number {
  const { reading } = drafts;
  const { document, quotedSpans, cues, opensAt, level } = reading;
  const { past } = quotedSpans[span]!.tokens;
  if (past >= limit) return past;
  const last = document.text[quotedSpans[span]!.innerEnd - 1];
  if (last === '.' || last === ',' || last === '?' || last === '!') return past;
  const kind = document.pos[past]!;
  if (kind === POS.AUX || (kind === POS.VERB && reading.cueAt[past] === -1)) return findClauseEnd(drafts, c, past, limit);
  // “a mess” and “a shame”
  const next = document.words[past]!.lower;
  if (reading.vocabulary.passageJoiners.has(next) && past + 1 < limit && opensAt[past + 1]! >= 0 && level[past + 1] !== level[cues[c]!.head]) {
    return quotedSpans[opensAt[past + 1]!]!.tokens.past;
  }
  return past;
}

/** True where a passage in the range already has its own cue. */
function holdsHeld({ reading, holderOf }: Drafts, { first, past }: TokenRange): boolean {
  for (let i = first; i < past; i++) if (reading.opensAt[i]! >= 0 && holderOf[reading.opensAt[i]!]) return true;
  return false;
}

/** True for nothing but a title, nickname or term: “dubbed “Leaky Bucket””. */
function isNamed({ named }: Reading, { first, past }: TokenRange): boolean {
  for (let i = first; i < past; i++) if (named[i] === 0) return false;
  return true;
}

/** True for a token in a paragraph that ends without a full stop. */
function isHeadline({ document: { words, paragraphs, paragraphOf } }: Reading, token: number): boolean {
  return words[paragraphs[paragraphOf[token]!]!.past - 1]!.alphabetic;
}

/** True for “that” or “so” alone, which points at words told elsewhere: “I told them that”. */
function isPointer({ reading: { document, vocabulary } }: Drafts, first: number, past: number): boolean {
  return past === first + 1 && vocabulary.complementizers.has(document.words[first]!.lower);
}

function isClause({ reading }: Drafts, c: number, { first, past }: TokenRange): boolean {
  if (!reading.cues[c]!.takes.includes('c')) return false;
  const subject = readOn(reading, first, past);
  const { pos } = reading.document;
  return subject > first && subject < past && (pos[subject] === POS.VERB || pos[subject] === POS.AUX || pos[subject] === POS.ADV);
}

/** “…, Roe said | at a news conference”: where something was said, not what. */
function isWhereabouts({ reading }: Drafts, c: number, { first, past }: TokenRange): boolean {
  const { document: { pos, words }, vocabulary, cues } = reading;
  if (pos[first] !== POS.ADP || !vocabulary.whereabouts.has(words[first]!.lower) || !cues[c]!.takes.includes('q')) return false;
  for (let i = first; i < past; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX) return false;
  return true;
}

/** True where the words fit what the cue takes. */
function fits({ reading }: Drafts, c: number, marked: string, piece: TokenRange): boolean {
  const cue = reading.cues[c]!;
  const { pos } = reading.document;
  const { takes } = cue;
  if (marked === 'that' || marked === 'colon') return takes.includes('c') || cue.form === 'noun' || marked === 'colon';
  if (marked === 'question') return true;
  if (marked === 'infinitive') return takes.includes('i');
  if (/[nos]/.test(takes) || (takes.includes('a') && takes.includes('i'))) return piece.past - piece.first > 0;
  if (!takes.includes('c')) return false;
  // A clause needs a verb, and a subject before it.
  const subject = readOn(reading, piece.first, piece.past);
  if (subject === piece.first && pos[piece.first] !== POS.ADP && pos[piece.first] !== POS.SCONJ && pos[piece.first] !== POS.ADV && pos[piece.first] !== POS.VERB) return false;
  if (pos[piece.first] === POS.ADP && piece.past - piece.first < 8) return false;
  for (let i = piece.first; i < piece.past; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX) return true;
  return false;
}

/** “describing AI as a force …”: what it is described as. */
function afterAs({ reading }: Drafts, piece: TokenRange): TokenRange {
  const { document, level } = reading;
  for (let i = piece.first; i < piece.past && i < piece.first + 8; i++) {
    if (level[i] !== level[piece.first]) break;
    if (reading.vocabulary.manners.has(document.words[i]!.lower) && i + 1 < piece.past) return { first: i + 1, past: piece.past };
  }
  return piece;
}

/** Adds the passages that follow straight on: “A.” “B.” */
function joinFollowing(drafts: Drafts, draft: ReturnType<Drafts['add']>, span: number): void {
  const { quotedSpans, opensAt, document } = drafts.reading;
  let last = span;
  for (;;) {
    const { past } = quotedSpans[last]!.tokens;
    const next = past < document.size ? opensAt[past]! : -1;
    if (next < 0 || !maySpeak(quotedSpans[next]!) || drafts.holderOf[next] || document.paragraphOf[past] !== document.paragraphOf[past - 1]) break;
    drafts.addPiece(draft, quotedSpans[next]!.tokens);
    last = next;
  }
  for (let s = last + 1; s < quotedSpans.length && s <= last + 40; s++) {
    if (quotedSpans[s]!.continues === last && !drafts.holderOf[s]) {
      drafts.addPiece(draft, quotedSpans[s]!.tokens);
      last = s;
    }
  }
}

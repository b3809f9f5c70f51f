/**
 * What the rules alone find, in their order: each takes what the ones before
 * it left.
 */
import { NO_SPANS } from '../../text/span-lists.js';
import { POS, type Act, type Attribution, type Cue, type Document, type Language, type Mention, type QuotedSpan, type Span, type TokenRange } from '../../types.js';
import { decideAct, isClause, type ContentForm } from '../act.js';
import { Drafts, isFinite, type Draft } from '../draft.js';
import { isNegated } from '../negation.js';
import { readArticle, type Reading } from '../reading.js';
import { endWithoutStop } from '../stops.js';
import { readLeads } from './leads.js';
import { readQuotationTags } from './quotation-tags.js';
import { readReportedTags } from './reported-tags.js';
import { readStanding } from './standing.js';
import { readTranscripts } from './transcripts.js';
import { readVerbless } from './verbless.js';

/** An attribution that a rule made, with the weight of its cue (0 without one). */
export interface RuleFinding {
  readonly attribution: Attribution;
  readonly weight: number;
  /** True where the cue is passive: its subject is no source (“she was told”). */
  readonly passive: boolean;
  /** True where the cue tells of words that were said: “she said”, “the mayor says”, not “you say” or “would say”. */
  readonly told: boolean;
  /** True where grammar leaves one source alone: who “was quoted as saying” it, not the paper. */
  readonly ownSource: boolean;
  /** True where what follows the content is the narrator's: “… but gave no details”, “… by the paper”. */
  readonly ends: boolean;
}

/** Applies the rules; findings come in order of the first content. */
export function applyRules(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  language: Language,
): RuleFinding[] {
  const drafts = new Drafts(readArticle(document, quotedSpans, cues, mentions, language));
  readTranscripts(drafts);
  readQuotationTags(drafts);
  readLeads(drafts);
  readQuotationTags(drafts);
  readVerbless(drafts);
  readReportedTags(drafts);
  readStanding(drafts);
  return publish(drafts);
}

function publish({ reading, list }: Drafts): RuleFinding[] {
  const { document, cues, language, vocabulary } = reading;
  const span = ({ first, past }: TokenRange): Span => ({ start: document.starts[first]!, end: endWithoutStop(document, past, vocabulary) });
  const whole = ({ first, past }: TokenRange): Span => ({ start: document.starts[first]!, end: document.ends[past - 1]! });
  const contents = new Map<Draft, Span[]>();
  // The stop of a passage left open is of it.
  for (const draft of list) contents.set(draft, draft.pieces.map((piece) => (reading.level[piece.past - 1]! >= 0 ? whole(piece) : span(piece))).sort((a, b) => a.start - b.start));
  const ordered = list
    .filter((draft) => draft.pieces.length > 0)
    .sort((a, b) => contents.get(a)![0]!.start - contents.get(b)![0]!.start || contents.get(b)![0]!.end - contents.get(a)![0]!.end);
  const at = new Map(ordered.map((draft, i) => [draft, i]));
  return ordered.map((draft) => {
    const cue = draft.cue < 0 ? null : cues[draft.cue]!;
    const words = cue ? [{ first: cue.tokens.first, past: draft.cuePast }] : [];
    const attribution: Attribution = {
      content: contents.get(draft)!,
      cue: cue
        ? [span({ first: cue.tokens.first, past: draft.cuePast })]
        : draft.dash === undefined ? NO_SPANS : [span({ first: draft.dash, past: draft.dash + 1 })],
      source: draft.source ? [withoutStop(document, span(draft.source), draft.rule)] : NO_SPANS,
      act: cue ? actOf(reading, draft, cue) : 'speech',
      negated: cue !== null && (cue.negated || isNegated(document, words, language.acts) || deniesSubject(reading, draft.source)),
      confidence: cue ? Math.max(0.05, cue.weight) : 0.5,
      rule: draft.rule,
      carries: draft.carries ? at.get(draft.carries) ?? -1 : -1,
    };
    return { attribution, weight: cue?.weight ?? 0, passive: cue?.form === 'passive', told: cue !== null && isTold(reading, cue, draft.source), ownSource: cue?.rule === 'cue/quoted-as', ends: endsBefore(reading, draft) };
  });
}

/** What an audience hears is said to it, though hearing is no speech. */
function actOf(reading: Reading, draft: Draft, cue: Cue): Act {
  if (cue.rule === 'cue/heard') return cue.act;
  const words = [{ first: cue.head, past: Math.max(cue.head + 1, draft.cuePast) }];
  return decideAct(reading.document, words, formOf(reading, draft), reading.language.acts);
}

function endsBefore({ document, vocabulary, level, cues }: Reading, { pieces, cue }: Draft): boolean {
  const past = pieces.at(-1)!.past;
  if (cue < 0 || past >= document.size || level[past]! >= 0) return false;
  const { lower } = document.words[past]!;
  // “was quoted as saying it was “a mess” | by the paper”
  if (cues[cue]!.rule === 'cue/quoted-as' && vocabulary.agentPrepositions.has(lower)) return true;
  return document.pos[past] === POS.CCONJ && vocabulary.contrastingConjunctions.has(lower);
}

function isTold({ document, vocabulary }: Reading, cue: Cue, source: TokenRange | null): boolean {
  const { words, lemmas, pos } = document;
  for (let i = cue.tokens.first; i < cue.head; i++) if (vocabulary.modals.has(words[i]!.lower)) return false;
  const { lower } = words[cue.head]!;
  if (!isFinite(cue) || lower === lemmas[cue.head]) return false;
  return !vocabulary.participle.present.test(lower) || (source !== null && pos[source.past - 1] !== POS.PRON);
}

/** How the content stands to the quotation marks, for the choice of act. */
function formOf({ document, level, vocabulary, language }: Reading, { pieces }: Draft): ContentForm {
  let inside = 0;
  let size = 0;
  for (const { first, past } of pieces) {
    size += past - first;
    for (let i = first; i < past; i++) if (level[i]! >= 0) inside++;
  }
  const that = vocabulary.complementizers.has(document.words[pieces[0]!.first]!.lower);
  return { quoted: inside === 0 ? 'none' : inside === size ? 'all' : 'part', that, clause: isClause(document, pieces[0]!, language.acts) };
}

/** A label without its full stop: “Q. …”. */
function withoutStop({ text }: Document, { start, end }: Span, rule: string): Span {
  return { start, end: rule === 'transcript' && end - start === 2 && text[end - 1] === '.' ? end - 1 : end };
}

/** “Nobody has said …”, “Neither side claimed …”, “No one said …”. */
function deniesSubject({ document: { words }, vocabulary }: Reading, source: TokenRange | null): boolean {
  if (!source) return false;
  const { lower } = words[source.first]!;
  return vocabulary.absentSubjects.has(lower) || (vocabulary.absentDeterminers.has(lower) && source.past > source.first + 1);
}

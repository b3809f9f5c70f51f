/**
 * Quotations that stand alone: whose speaker is the one before, or, in
 * dialogue, the one before that.
 */
import type { Draft, Drafts } from '../draft.js';
import { lastCharacter, maySpeak, parentOf } from '../reading.js';

// Longest paragraph of a dialogue, and of what stands outside its marks, in tokens.
const MAX_DIALOGUE = 60;
const MAX_TAG = 8;

export function readStanding(drafts: Drafts): void {
  const { reading } = drafts;
  const { quotedSpans, document } = reading;
  const { paragraphOf, paragraphs } = document;
  // Drafts with a passage, by the passage's first token, as the text has them.
  const previous: { draft: Draft; paragraph: number; alone: boolean }[] = [];
  for (let s = 0; s < quotedSpans.length; s++) {
    const span = quotedSpans[s]!;
    const { first, past } = span.tokens;
    if (first >= past || parentOf(quotedSpans, s) >= 0) continue;
    let draft = drafts.holderOf[s];
    const paragraph = paragraphOf[first]!;
    if (!draft) {
      if (!isSentence(drafts, s)) continue;
      draft = drafts.add(-1, null, [span.tokens], 'free-standing');
      joinChain(drafts, draft, s);
      const opens = first === paragraphs[paragraph]!.first;
      const last = previous.at(-1);
      if (last) {
        const near = last.paragraph === paragraph || (opens && paragraph - last.paragraph <= 1 && !(last.paragraph < paragraph && isQuestion(drafts, paragraph - 1)));
        if (near) draft.carries = opens && last.paragraph !== paragraph ? inDialogue(previous) : last.draft;
      }
    }
    if (previous.at(-1)?.draft !== draft) {
      previous.push({ draft, paragraph: paragraphOf[past - 1]!, alone: isDialogueParagraph(drafts, paragraph) });
    } else {
      previous[previous.length - 1] = { ...previous.at(-1)!, paragraph: paragraphOf[past - 1]! };
    }
  }
}

/** A paragraph that ends in a question of the article's own: who answers it is not who was quoted there. */
function isQuestion({ reading: { document, level } }: Drafts, paragraph: number): boolean {
  const last = document.paragraphs[paragraph]!.past - 1;
  return level[last]! < 0 && document.words[last]!.text === '?';
}

/** In an exchange of two, the speaker before last; else the last one. */
function inDialogue(previous: readonly { draft: Draft; paragraph: number; alone: boolean }[]): Draft {
  const last = previous.at(-1)!;
  const other = previous.at(-2);
  if (!other || !last.alone || !other.alone || last.paragraph - other.paragraph !== 1) return last.draft;
  // Both are quotations of one paragraph each that follow on each other.
  return other.draft;
}

/** A paragraph that holds one short quotation and at most its tag. */
function isDialogueParagraph({ reading }: Drafts, paragraph: number): boolean {
  const { document, level } = reading;
  const { first, past } = document.paragraphs[paragraph]!;
  if (past - first > MAX_DIALOGUE || level[first]! < 0) return false;
  let outside = 0;
  for (let i = first; i < past; i++) if (level[i]! < 0) outside++;
  return outside <= MAX_TAG;
}

/** A passage that stands as a sentence of its own, and is speech by its looks. */
function isSentence(drafts: Drafts, s: number): boolean {
  const { reading } = drafts;
  const { quotedSpans, document, level } = reading;
  const span = quotedSpans[s]!;
  if (!maySpeak(span)) return false;
  const { first, past } = span.tokens;
  const paragraph = document.paragraphs[document.paragraphOf[first]!]!;
  const inner = document.words[first + 1];
  if (!inner || past - first < (first === paragraph.first && past === paragraph.past ? 3 : 4)) return false;
  // “He never came. (“I forgot.”)”
  const before = document.words[first - 1]?.text === '(' ? first - 2 : first - 1;
  const opens = before < paragraph.first || document.sentenceOf[before] !== document.sentenceOf[first] || endsSentence(document.words[before]!.text) || level[before]! >= 0;
  if (!opens) return false;
  const last = lastCharacter(reading, span);
  const ended = last === '.' || last === '?' || last === '!' || last === '…' || !span.closed;
  const closes = past >= paragraph.past || document.paragraphOf[past] !== document.paragraphOf[first] || endsSentence(document.words[past]!.text);
  return ended || (closes && first === paragraph.first);
}

function endsSentence(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === ':';
}

function joinChain(drafts: Drafts, draft: Draft, span: number): void {
  const { quotedSpans } = drafts.reading;
  let last = span;
  for (let s = span + 1; s < quotedSpans.length && s <= span + 40; s++) {
    if (quotedSpans[s]!.continues === last && !drafts.holderOf[s]) {
      drafts.addPiece(draft, quotedSpans[s]!.tokens);
      last = s;
    }
  }
}

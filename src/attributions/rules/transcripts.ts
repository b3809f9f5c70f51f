/**
 * RIVERA: … / Q: … A: …  — each label speaks until the next one.
 */
import type { TokenRange } from '../../types.js';
import type { Drafts } from '../draft.js';

// Labels that make an article a transcript rather than a list.
const LEAST_TURNS = 3;
// Paragraphs without a label that may still belong to a turn.
const MAX_FOLLOWING = 4;

export function readTranscripts(drafts: Drafts): void {
  const { reading } = drafts;
  const { cues, document } = reading;
  const { words, paragraphs, paragraphOf } = document;
  const labels: { cue: number; paragraph: number; name: string }[] = [];
  cues.forEach((cue, c) => {
    if (cue.form !== 'label') return;
    const paragraph = paragraphOf[cue.head]!;
    const { first } = paragraphs[paragraph]!;
    labels.push({ cue: c, paragraph, name: document.text.slice(document.starts[first]!, document.ends[cue.head - 1]!) });
  });
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isTurn = labels.map(({ name, cue }) => {
    const { first } = paragraphs[paragraphOf[cues[cue]!.head]!]!;
    const often = counts.get(name)! >= 2;
    const capitals = words[first]!.allCaps || name === 'Q' || name === 'A';
    return (often && (capitals || counts.size <= 6)) || (capitals && labels.length >= LEAST_TURNS) || ((name === 'Q' || name === 'A') && counts.has('Q') && counts.has('A'));
  });
  const turns = isTurn.filter(Boolean).length;
  if (turns < LEAST_TURNS && !(turns === 2 && counts.has('Q') && counts.has('A'))) return;

  const nextTurn = new Int32Array(labels.length);
  for (let n = labels.length - 1, next = -1; n >= 0; n--) {
    nextTurn[n] = next;
    if (isTurn[n]) next = n;
  }
  labels.forEach(({ cue, paragraph }, n) => {
    if (!isTurn[n] || drafts.ofCue[cue]) return;
    const { first, past } = paragraphs[paragraph]!;
    const colon = cues[cue]!.head;
    if (colon + 1 >= past) return;
    const pieces: TokenRange[] = [{ first: colon + 1, past }];
    const next = nextTurn[n]!;
    const until = next < 0 ? paragraph + 1 : labels[next]!.paragraph;
    if (until - paragraph - 1 <= MAX_FOLLOWING) {
      for (let p = paragraph + 1; p < until; p++) {
        if (!goesOn(drafts, p)) break;
        pieces.push(paragraphs[p]!);
      }
    }
    drafts.add(cue, { first, past: colon }, pieces, 'transcript', true);
  });
}

/**
 * True where a paragraph without a label still belongs to the turn before it:
 * the speaker goes on in the first person, and the paragraph is neither a
 * heading nor narration with quotation marks.
 */
function goesOn({ reading }: Drafts, paragraph: number): boolean {
  const { document, opensAt, cues, cueAt } = reading;
  const { first, past } = document.paragraphs[paragraph]!;
  if (opensAt[first]! >= 0) return false;
  if (cueAt[first + 1] !== undefined && cueAt[first + 1]! >= 0 && cues[cueAt[first + 1]!]!.form === 'label') return false;
  if (document.words[first]!.allCaps && past - first <= 6 && document.words[first]!.text !== 'I') return false;
  for (let i = first; i < past; i++) {
    const { lower } = document.words[i]!;
    if (lower === 'i' || lower === 'me' || lower === 'my' || lower === 'we' || lower === 'our' || lower === 'us') return true;
  }
  return false;
}

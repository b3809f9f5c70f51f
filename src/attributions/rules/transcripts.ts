/**
 * RIVERA: … / Q: … A: …  — each label speaks until the next one. An article
 * may quote a whole transcript, with a mark before each paragraph of it.
 */
import type { TokenRange } from '../../types.js';
import type { Draft, Drafts } from '../draft.js';

// Speakers of a transcript whose labels are not in capitals.
const MAX_SPEAKERS = 6;
// Labels that make an article a transcript rather than a list.
const LEAST_TURNS = 3;
// Paragraphs without a label that may still belong to a turn.
const MAX_FOLLOWING = 4;
// Words of a label within marks.
const MAX_LABEL = 5;

export function readTranscripts(drafts: Drafts): void {
  readMarked(drafts);
  readInitials(drafts);
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
  const { interviewLabels } = reading.vocabulary;
  // “Q: … A: …”
  const interview = [...interviewLabels].every((label) => counts.has(label.toUpperCase()));
  const isTurn = labels.map(({ name, cue }) => {
    const { first } = paragraphs[paragraphOf[cues[cue]!.head]!]!;
    const often = counts.get(name)! >= 2;
    const asked = name === name.toUpperCase() && interviewLabels.has(name.toLowerCase());
    const capitals = words[first]!.allCaps || asked;
    return (often && (capitals || counts.size <= MAX_SPEAKERS)) || (capitals && labels.length >= LEAST_TURNS) || (interview && asked);
  });
  markRuns(labels, counts, isTurn);
  const turns = isTurn.filter(Boolean).length;
  if (turns < LEAST_TURNS && !(turns === 2 && interview)) return;

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

/** Labels in paragraphs that follow on each other, of which one comes again, are turns all: “Host: … / Guest: … / Host: …”. */
function markRuns(labels: readonly { readonly paragraph: number; readonly name: string }[], counts: ReadonlyMap<string, number>, isTurn: boolean[]): void {
  for (let from = 0; from < labels.length; ) {
    let past = from + 1;
    while (past < labels.length && labels[past]!.paragraph === labels[past - 1]!.paragraph + 1) past++;
    const run = labels.slice(from, past);
    if (run.length >= LEAST_TURNS && counts.size <= MAX_SPEAKERS && run.some(({ name }) => counts.get(name)! >= 2)) isTurn.fill(true, from, past);
    from = past;
  }
}

/**
 * “RIVERA: … / “OKORO: …: the words behind each label, and the paragraphs that
 * go on with a mark; neither the marks nor the labels are of the words.
 */
function readMarked(drafts: Drafts): void {
  const { document, opensAt } = drafts.reading;
  const { words, paragraphs } = document;
  const labels: { colon: number; paragraph: number }[] = [];
  const names = new Set<string>();
  paragraphs.forEach(({ first, past }, paragraph) => {
    if (opensAt[first]! < 0) return;
    let colon = first + 1;
    while (colon < past && colon - first <= MAX_LABEL && (words[colon]!.allCaps || words[colon]!.text === '.')) colon++;
    if (colon === first + 1 || colon + 1 >= past || words[colon]!.text !== ':') return;
    labels.push({ colon, paragraph });
    names.add(document.text.slice(document.starts[first + 1]!, document.ends[colon - 1]!));
  });
  if (labels.length < LEAST_TURNS || names.size === labels.length) return;
  labels.forEach(({ colon, paragraph }, n) => {
    const { first } = paragraphs[paragraph]!;
    const pieces = [withinMarks(drafts, paragraph, colon + 1)];
    const until = n + 1 < labels.length ? labels[n + 1]!.paragraph : paragraph + 1 + MAX_FOLLOWING;
    for (let p = paragraph + 1; p < until && p < paragraphs.length; p++) {
      const start = paragraphs[p]!.first;
      const before = opensAt[start]!;
      if (before < 0 || drafts.reading.quotedSpans[before]!.continues < 0 || drafts.holderOf[before]) break;
      const piece = withinMarks(drafts, p, start + 1);
      // “(CROSSTALK.)
      if (piece.past <= piece.first || words[piece.first]!.text === '(') break;
      pieces.push(piece);
    }
    const draft = drafts.add(-1, { first: first + 1, past: colon }, pieces.filter((piece) => piece.past > piece.first), 'transcript', true);
    draft.dash = colon;
    for (const piece of pieces) drafts.holderOf[opensAt[paragraphs[document.paragraphOf[piece.first]!]!.first]!] = draft;
  });
  // What no turn takes within the transcript is nobody's speech: “(CROSSTALK.)
  const nobody: Draft = { cue: -1, cuePast: -1, source: null, pieces: [], rule: 'transcript', carries: null };
  for (let p = labels[0]!.paragraph; p <= labels.at(-1)!.paragraph; p++) {
    const { first } = paragraphs[p]!;
    const span = opensAt[first]!;
    if (span >= 0 && words[first + 1]?.text === '(') drafts.holderOf[span] ??= nobody;
  }
}

/** “Q. Did you go? / A. I did.”: a letter and a full stop for a label, one behind the other. */
function readInitials(drafts: Drafts): void {
  const { document, vocabulary } = drafts.reading;
  const { words, paragraphs } = document;
  const initial = (paragraph: number): string => {
    const range = paragraphs[paragraph];
    if (!range || range.past - range.first < 2) return '';
    const { text, lower } = words[range.first]!;
    return text.length === 2 && text[1] === '.' && text !== lower && vocabulary.interviewLabels.has(lower[0]!) ? lower[0]! : '';
  };
  for (let p = 0; p < paragraphs.length; p++) {
    const label = initial(p);
    const next = initial(p + 1);
    const before = p > 0 ? initial(p - 1) : '';
    if (label === '' || !((next !== '' && next !== label) || (before !== '' && before !== label))) continue;
    const { first, past } = paragraphs[p]!;
    drafts.add(-1, { first, past: first + 1 }, [{ first: first + 1, past }], 'transcript', true);
  }
}

/** From a token to the end of its paragraph, without the closing mark of the passage that opens it. */
function withinMarks({ reading }: Drafts, paragraph: number, from: number): TokenRange {
  const { document, quotedSpans, opensAt } = reading;
  const { first, past } = document.paragraphs[paragraph]!;
  const { tokens, closed } = quotedSpans[opensAt[first]!]!;
  return { first: from, past: closed && tokens.past === past ? past - 1 : past };
}

/**
 * True where a paragraph without a label still belongs to the turn before it:
 * the speaker goes on in the first person, and the paragraph is neither a
 * heading nor narration with quotation marks.
 */
function goesOn({ reading }: Drafts, paragraph: number): boolean {
  const { document, opensAt, cues, cueAt, vocabulary } = reading;
  const { first, past } = document.paragraphs[paragraph]!;
  if (opensAt[first]! >= 0) return false;
  if (cueAt[first + 1] !== undefined && cueAt[first + 1]! >= 0 && cues[cueAt[first + 1]!]!.form === 'label') return false;
  if (document.words[first]!.allCaps && past - first <= 6 && !vocabulary.firstPersons.has(document.words[first]!.lower)) return false;
  for (let i = first; i < past; i++) {
    if (vocabulary.firstPersons.has(document.words[i]!.lower)) return true;
  }
  return false;
}

/**
 * The tag behind or within reported speech: “The road is closed, police say.”
 * / “The moss, she said, knows nothing.” / “…, according to the agency.”
 */
import { POS, type TokenRange, type Word } from '../../types.js';
import { readChannel, readTagEnd, trimEnd } from '../clauses.js';
import { isFinite, type Draft, type Drafts } from '../draft.js';
import { stretchOf, type Reading } from '../reading.js';
import { beforeComma } from '../subjects.js';

const LEAST_WEIGHT = 0.4;
// Another verb that reports less surely does not end what a tag tags.
const LEAST_OTHER = 0.5;
// Words of a headline before its tag, at least.
const LEAST_HEADLINE = 4;
// “as fast as”, “as widely and as soon as”
const COMPARED_WITHIN = 5;

export function readReportedTags(drafts: Drafts): void {
  const { reading } = drafts;
  const { cues, document, level } = reading;
  const { words, pos } = document;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    if (drafts.ofCue[c] || !isFinite(cue) || cue.weight < LEAST_WEIGHT) continue;
    const according = cue.form === 'according-to';
    if (!according && !((cue.form === 'verb' || cue.form === 'passive') && cue.takes.includes('c'))) continue;
    const subject = drafts.subjectOf(c);
    if (!subject || subject.how === 'shared') continue;
    let source = drafts.sourceOf(c);
    const stretch = stretchOf(reading, cue.head);
    const inside = level[cue.head];
    const start = Math.min(cue.tokens.first, subject.clause);
    const comma = start - 1;
    if (comma <= stretch.first || level[comma] !== inside) continue;
    const mark = words[comma]!.text;
    const as = reading.vocabulary.manners.has(words[comma]!.lower);
    if (mark !== ',' && mark !== '—' && mark !== '–' && !according && !as) continue;
    if (as && isComparison(words, comma)) continue;
    let past = mark === ',' || mark === '—' || mark === '–' || as ? comma : start;
    if (as && words[past - 1]?.text === ',') past--;
    // Back to the clause's beginning; not across another report.
    let first = past;
    const tagEnd = readTagEnd(reading, cue, Math.max(cue.tokens.past, subject.past), stretch.past);
    const last = tagEnd >= stretch.past || (words[tagEnd]!.text === '.' && tagEnd + 1 >= stretch.past);
    let verbs = 0;
    let quoted = false;
    let reported = false;
    for (let i = past - 1; i >= stretch.first; i--) {
      if (level[i] !== inside) {
        quoted = true;
        first = i;
        continue;
      }
      const other = reading.cueAt[i]!;
      if (words[i]!.text === ';') break;
      // What somebody expects, or told others, may be what the tag reports: “The firm expects growth, it said.”
      if (other >= 0 && drafts.ofCue[other] && cues[other]!.weight >= LEAST_OTHER && !(subject.how === 'before' && (cues[other]!.act === 'thought' || (last && isLead(drafts.ofCue[other]!))))) {
        reported = true;
        break;
      }
      if (pos[i] === POS.VERB || pos[i] === POS.AUX) verbs++;
      first = i;
    }
    if (drafts.holderOf[reading.opensAt[first]!] || first >= past) continue;
    first = afterHeading(drafts, first, past);
    while (first < past && (words[first]!.text === ',' || (pos[first] === POS.CCONJ && first > stretch.first))) first++;
    // “Among students, according to the survey, the figure rises”: no apposition.
    if (according && source && verbs === 0 && source.past >= stretch.past - 1) source = beforeComma(reading, source);
    const tagPast = readTagEnd(reading, cue, Math.max(cue.tokens.past, (source ?? subject).past), stretch.past);
    const behind = words[tagPast];
    const goesOn = tagPast < stretch.past && behind!.text === ',' && level[tagPast] === inside && holdsWord(words, tagPast + 1, stretch.past);
    // “the words that Roe used, as he said before he left”: more than a tag.
    if (as && tagPast < stretch.past && behind!.text !== ',' && behind!.text !== '.') continue;
    // A headline's verb may look like a noun: “Octopuses change colour in their sleep, study suggests”.
    const headline = verbs === 0 && past - first >= LEAST_HEADLINE && tagPast === document.paragraphs[document.paragraphOf[first]!]!.past;
    if (verbs === 0 && !goesOn && !according && !quoted && !headline) continue;
    // ““It’s ours,” Roe told | police, according to a note”: whom somebody told.
    if (verbs === 0 && (reported || past - first < 1)) continue;
    if (stretch.past - tagPast > 12 && !goesOn && !according) continue;
    const pieces: TokenRange[] = [trimEnd(reading, { first, past })];
    if (goesOn && tagPast + 1 < stretch.past && (verbs === 0 || mark === ',')) {
      const rest = { first: tagPast + 1, past: stretch.past };
      if (verbs === 0 || takesUp(reading, rest.first)) pieces.push(trimEnd(reading, rest));
    }
    const draft = drafts.add(c, source, pieces, according ? 'according-to' : 'reported-tag');
    if (!according && !goesOn && subject.past <= draft.cuePast) draft.cuePast = readChannel(reading, draft.cuePast, stretch.past);
  }
}

/** True for reported speech behind its cue, which a tag at the sentence's end may report in turn. */
function isLead({ rule }: Draft): boolean {
  return rule === 'lead-reported' || rule === 'lead-that' || rule === 'lead-infinitive';
}

/**
 * True where what stands behind a tag between commas takes up the words before
 * it: “The road, she said, | will open”, “It was dull, she said, | and could
 * not last”, “He was afraid, he said, | of losing it”; not “…, she said, as she left”.
 */
function takesUp({ document: { pos, words }, vocabulary }: Reading, first: number): boolean {
  const { lower } = words[first]!;
  switch (pos[first]) {
    case POS.AUX: return true;
    case POS.VERB: return !vocabulary.participle.gerund.test(lower);
    case POS.CCONJ: return pos[first + 1] === POS.AUX;
    case POS.ADP: return vocabulary.genitivePrepositions.has(lower);
    default: return false;
  }
}

/** “twice as fast as models predicted”: what is compared, not what is reported. */
function isComparison(words: readonly Word[], as: number): boolean {
  for (let i = Math.max(0, as - COMPARED_WITHIN); i < as - 1; i++) if (words[i]!.lower === words[as]!.lower) return true;
  return false;
}

function holdsWord(words: readonly Word[], first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (words[i]!.alphabetic) return true;
  return false;
}

/** Past a dateline or a label (“UPDATE: ”) at the paragraph's head. */
function afterHeading({ reading }: Drafts, first: number, past: number): number {
  const { words, paragraphs, paragraphOf } = reading.document;
  const paragraph = paragraphOf[first]!;
  const opening = reading.openings[paragraph]!;
  if (opening >= past || first > opening) return first;
  for (let i = opening; i < past && i <= paragraphs[paragraph]!.first + 3; i++) if (words[i]!.text === ':') return i + 1;
  return opening;
}

/**
 * Finds the words that report, from the words alone. Links nothing: whether a
 * cue has a source and a content is for the attributions to say.
 */
import { POS, type Cue, type Document, type Language, type QuotedSpan } from '../types.js';
import { pastSilentLabel, readLabel } from './rules/label.js';
import { findNounCue } from './rules/noun.js';
import { readVerbGroup } from './rules/verb-group.js';
import { readVocabulary } from './vocabulary.js';

/**
 * Cues, ordered by start; no two share a token.
 *
 * @example
 * const document = readDocument('The mayor did not say why.', english);
 * findCues(document, [], english, [])[0].negated // true
 */
export function findCues(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  language: Language,
  extraCues: readonly string[],
): Cue[] {
  const vocabulary = readVocabulary(language.cues, extraCues);
  const { words, pos, starts, ends, paragraphs } = document;
  const cues: Cue[] = [];
  const punctuation = (token: number, form: Cue['form'], rule: string): Cue => ({
    start: starts[token]!, end: ends[token]!, tokens: { first: token, past: token + 1 }, head: token, form,
    takes: 'q', act: 'speech', negated: false, weight: 0.5, rule,
  });
  const opens = new Set(quotedSpans.map((span) => span.tokens.first));
  const closes = new Set(quotedSpans.filter((span) => span.closed).map((span) => span.tokens.past));

  for (const paragraph of paragraphs) {
    const { first, past } = paragraph;
    const label = readLabel(document, vocabulary, paragraph);
    let i = pastSilentLabel(document, vocabulary, paragraph);
    if (label) {
      cues.push(punctuation(label.past, 'label', 'cue/label'));
      i = label.past + 1;
    }
    for (; i < past; i++) {
      const word = words[i]!;
      if (!word.alphabetic) {
        if (word.text === ':' && i + 1 < past && opens.has(i + 1)) cues.push(punctuation(i, 'colon', 'cue/colon'));
        else if (closes.has(i) && (word.text === '—' || word.text === '–' || word.text === '-')) {
          cues.push(punctuation(i, 'dash', 'cue/dash'));
        }
        continue;
      }
      const known = vocabulary.memo.of(word);
      if (!known) continue;
      const { behind, noun: isNoun, reading } = known;
      if (behind && i + behind.length < past && behind.every((next, k) => words[i + 1 + k]!.lower === next)) {
        const last = i + behind.length;
        cues.push({
          start: starts[i]!, end: ends[last]!, tokens: { first: i, past: last + 1 }, head: i, form: 'according-to',
          takes: 'cq', act: 'speech', negated: false, weight: 0.92, rule: 'cue/according-to',
        });
        i = last;
        continue;
      }
      if (isNoun && pos[i] !== POS.VERB) {
        const noun = findNounCue(document, vocabulary, i, paragraph, opens);
        if (noun) {
          cues.push(noun);
          i = noun.tokens.past - 1;
          continue;
        }
      }
      if (!reading) continue;
      const cue = readVerbGroup(document, vocabulary, i, reading, first, past);
      if (!cue) continue;
      // “was heard to say”, “agreed to tell”: the later verb takes the group.
      while (cues.length > 0 && cues.at(-1)!.tokens.past > cue.tokens.first) cues.pop();
      cues.push(cue);
      i = cue.tokens.past - 1;
    }
  }
  return cues;
}

/** The mention that heads a source. */
import { POS, type Mention } from '../../types.js';
import type { SourceText } from './source-text.js';

/** How many words before a mention tell whether it is the head. */
const WORDS_BEFORE = 4;

/** The first mention from index `from` on that heads the source, or what it possesses (“the Gazette’s Ana Teles”); -1 where none does. */
export function headOf(text: SourceText, from: number): number {
  let passed = -1;
  for (const [m, mention] of text.from(from)) {
    if (mention.end <= passed || isOnlyPart(text, m)) continue;
    // “candidates from Hull Ana Teles and Ben Rowe”
    if (namedBehind(text, m)) {
      passed = mention.end;
      continue;
    }
    return isHead(text, mention) ? m : -1;
  }
  return -1;
}

/** True for a mention that another, which follows, speaks for. */
function isOnlyPart(text: SourceText, m: number): boolean {
  const { mentions, end } = text;
  const mention = mentions[m]!;
  const next = mentions[m + 1];
  if (!next || next.start >= end) return false;
  // “Roe” alone, though “Roe’s lawyer” is a mention too.
  if (mention.end > end + 2 && next.end <= end + 2) return true;
  if (next.type !== 'name') return false;
  if (mention.type === 'name') return text.areOneApart(mention, next) && text.isPossessor(mention);
  // “candidates Ana Teles and Ben Rowe”
  return isPluralDescription(mention) && next.tokens.first === mention.tokens.past;
}

/** The name right behind a plural description, whatever stands within that. */
function namedBehind({ mentions, end }: SourceText, m: number): Mention | null {
  const mention = mentions[m]!;
  if (!isPluralDescription(mention)) return null;
  let next = m + 1;
  while (next < mentions.length && mentions[next]!.start < mention.end) next++;
  const behind = mentions[next];
  return behind?.type === 'name' && behind.tokens.first === mention.tokens.past && behind.start < end ? behind : null;
}

function isPluralDescription({ type, plural }: Mention): boolean {
  return type === 'nominal' && plural;
}

/** What stands before may be modifiers, no other head (“everyone I met”). */
function isHead({ document: { words, pos, starts }, start, grammar }: SourceText, { type, head, tokens: { first } }: Mention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - WORDS_BEFORE) && starts[i]! >= start && words[i]!.alphabetic; i--) {
    if (type === 'pronoun' && !grammar.relatives.has(head)) return false;
    const isOpening = starts[i] === start;
    const isHyphened = words[i + 1]!.text === '-';
    // “somebody in the party”, “one of the officials”
    if (pos[i] === POS.ADP && !isOpening && words[i - 1]!.alphabetic && !isHyphened) return false;
    // “lead author Dr. Ana Teles”: what opens a source is no verb.
    if (pos[i] === POS.VERB && !isOpening && words[i - 1]!.text !== '-' && !isHyphened) return false;
    if (pos[i] === POS.SCONJ) return false;
  }
  return true;
}

/**
 * Whole sentences in quotation marks were uttered, whatever the words beside
 * them: “She remembers it well: “I screamed.””
 */
import { tokensOf } from '../text/tokens.js';
import type { ActLexicon, Attribution, Document, QuotedSpan, Span } from '../types.js';
import { actWords } from './act.js';
import { firstFrom, passageOf } from './arbitration/marks.js';

// Words of a sentence, marks included, at least.
const LEAST_TOKENS = 5;

/** The attribution as speech where its content is sentences in marks and no verb of its cue is silent (“he thought”). */
export function asUtterance(
  attribution: Attribution, document: Document, quotedSpans: readonly QuotedSpan[], lexicon: ActLexicon,
): Attribution {
  if (attribution.act === 'speech') return attribution;
  const content = attribution.content
    .filter((piece, i, pieces) => !leadsToPassage(piece, pieces[i + 1], document, quotedSpans))
    .map((piece) => behindColon(piece, document, quotedSpans));
  if (content.some((piece) => !isSentence(quotedSpans, piece))) return attribution;
  const { silentVerbs } = actWords(lexicon);
  for (const span of attribution.cue) {
    const { first, past } = tokensOf(document, span);
    for (let i = first; i < past; i++) {
      if (silentVerbs.has(document.lemmas[i]!)) return attribution;
    }
  }
  const { cue, source, confidence, rule, carries } = attribution;
  return { content, cue, source, act: 'speech', negated: false, confidence, rule, carries };
}

/** The passage that ends a piece behind a colon, without what is remembered before it: “the moment well: | “I screamed.””; else the whole piece. */
function behindColon(piece: Span, { text }: Document, quotedSpans: readonly QuotedSpan[]): Span {
  for (let s = firstFrom(quotedSpans, piece.start); s < quotedSpans.length; s++) {
    const { start, end } = quotedSpans[s]!;
    if (start >= piece.end) break;
    if (end === piece.end) return text.slice(piece.start, start).trimEnd().endsWith(':') ? { start, end } : piece;
  }
  return piece;
}

/** The same where the passage is a piece of its own. */
function leadsToPassage(piece: Span, next: Span | undefined, { text }: Document, quotedSpans: readonly QuotedSpan[]): boolean {
  return next !== undefined && text.slice(piece.end, next.start).trim() === ':' && isSentence(quotedSpans, next);
}

function isSentence(quotedSpans: readonly QuotedSpan[], piece: Span): boolean {
  const passage = passageOf(piece, quotedSpans);
  return passage?.use === 'speech' && passage.tokens.past - passage.tokens.first >= LEAST_TOKENS;
}

/**
 * Did they say it, and where exactly? Holds a claimed quote against an article.
 *
 * @packageDocumentation
 */
import { WhosaidError } from '../errors.js';
import { extractQuotes } from '../index.js';
import { english } from '../languages/en/index.js';
import type { Extraction, Quote, Speaker, TextSpan } from '../schemas.js';
import { isSameName } from '../text/names.js';
import { readClaim, innerSpan, type ClaimSegment } from './claim.js';
import { listEdits, textSpan } from './edits.js';
import { findExact, findSimilar, type Match } from './locate.js';
import { quotedRuns, readPassages, type Passage } from './passages.js';
import { findSplice, isApart } from './splice.js';
import {
  ClaimSchema,
  type AttributionVerdict,
  type CheckedQuote,
  type Claim,
  type Edit,
  type Verdict,
  type Verification,
} from './types.js';
import { readVocabulary } from './vocabulary.js';

export type { AttributionVerdict, CheckedQuote, Claim, Edit, Verdict, Verification } from './types.js';
export { ClaimSchema } from './types.js';

const vocabulary = readVocabulary(english.verification);

/** Weighted share of common words from which a passage counts as the claim, bent. */
const ALTERED_FROM = 0.55;
/** The same for reported speech, which never keeps the words. */
const PARAPHRASE_FROM = 0.55;

/** An article: its text, or its text with an extraction made before (best at scope `all`). */
export type Article = string | { readonly text: string; readonly extraction: Extraction };

/**
 * Verifies that the article has somebody say these words.
 *
 * @param article - The text, or `{ text, extraction }` to check many claims at the cost of one extraction.
 * @param claim - `{ quote, speaker? }`. Marks round the quote do not matter; `…` and `[ ]` are understood.
 * @returns A verdict with its evidence; spans are UTF-16 offsets into the article and into `claim.quote`.
 * @throws {WhosaidError} `TEXT_NOT_STRING`, `CLAIM_INVALID` (wrong shape) or `CLAIM_EMPTY` (no word in it).
 * @example
 * const article = '“We will not sell the ferry,” said Mayor Ada Okoro.';
 * const { verdict, attribution, edits } = verifyQuote(article, {
 *   quote: 'We will sell the ferry', speaker: 'Ada Okoro',
 * });
 * verdict;          // 'altered'
 * edits[0].meaning; // true: “not” was lost
 * attribution;      // 'confirmed'
 */
export function verifyQuote(article: Article, claim: Claim): Verification {
  const parsed = ClaimSchema.safeParse(claim);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'claim'}: ${issue.message}`);
    throw new WhosaidError('CLAIM_INVALID', `verifyQuote expects { quote, speaker? }. ${problems.join('; ')}.`);
  }
  return verifyClaim(prepare(article), parsed.data);
}

/**
 * Verifies every quoted passage of a second text (a summary, a rewrite, a
 * model's output) against an article: finds invented and bent quotes in one call.
 *
 * @throws {WhosaidError} `TEXT_NOT_STRING`.
 * @example
 * verifyQuotes(article, summary).filter(({ verification }) => verification.verdict === 'not-found');
 */
export function verifyQuotes(article: Article, summary: string): CheckedQuote[] {
  const prepared = prepare(article);
  const { quotes, speakers } = extractQuotes(summary, { scope: 'all' });
  const named = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const checked: CheckedQuote[] = [];
  for (const quote of quotes) {
    if (quote.type === 'indirect' || quote.parent !== null) continue;
    const speaker = quote.speakers.map((id) => named.get(id)).find((name) => name !== null && name !== undefined);
    const runs = quote.content.flatMap((piece) => quotedRuns(summary, quote, piece));
    // A direct quote is one claim, whatever interrupts it; a mixed one is as many as it has marks.
    for (const group of quote.type === 'direct' ? [runs] : runs.map((run) => [run])) {
      const words = group.map((run) => summary.slice(run.start, run.end)).join(' ');
      if (readClaim(words, vocabulary).length === 0) continue;
      const claim = speaker === undefined ? { quote: words } : { quote: words, speaker };
      const span = textSpan(summary, { start: group[0]!.start, end: group.at(-1)!.end });
      checked.push({ claim, span, quote, verification: verifyClaim(prepared, claim) });
    }
  }
  return checked;
}

interface Prepared {
  readonly text: string;
  readonly extraction: Extraction;
  readonly quoted: readonly Passage[];
  readonly reported: readonly Passage[];
}

function prepare(article: Article): Prepared {
  const text = typeof article === 'string' ? article : article?.text;
  const extraction =
    typeof article === 'object' && article !== null ? article.extraction : extractQuotes(text, { scope: 'all' });
  if (typeof text !== 'string' || !Array.isArray(extraction?.quotes) || !Array.isArray(extraction.speakers)) {
    throw new WhosaidError('TEXT_NOT_STRING', 'Expected the article as a string, or { text, extraction } with what extractQuotes(text) returned.');
  }
  const passages = readPassages(text, extraction);
  return {
    text,
    extraction,
    quoted: passages.filter((passage) => passage.kind === 'quoted'),
    reported: passages.filter((passage) => passage.kind === 'reported'),
  };
}

function verifyClaim(article: Prepared, claim: Claim): Verification {
  const segments = readClaim(claim.quote, vocabulary);
  if (segments.length === 0) {
    throw new WhosaidError('CLAIM_EMPTY', 'The claimed quote holds no word. Pass the words that are said to have been said.');
  }
  const prefers = (match: Match) =>
    claim.speaker !== undefined && isSaidBy(article, innermostQuote(article, [match]), claim.speaker);

  const matches = locateAll(segments, article.quoted, prefers);
  const found = matches !== null && judge(article, claim, segments, matches);
  if (found && found.verdict !== 'altered') return found;

  const tokens = segments.flatMap((segment) => segment.tokens);
  const spliced = findSplice(tokens, article.quoted);
  if (spliced) return conclude(article, claim, 'spliced', spliced, ellipsisEdits(claim.quote, segments), 1);

  const whole = { ...innerSpan(claim.quote), tokens };
  const reported = findSimilar(whole, article.reported, vocabulary)[0];
  const paraphrased = reported !== undefined && reported.similarity >= PARAPHRASE_FROM ? reported : null;
  if (found && found.similarity >= ALTERED_FROM && (!paraphrased || found.similarity >= paraphrased.similarity)) return found;
  if (paraphrased) return conclude(article, claim, 'paraphrase', [paraphrased], [], paraphrased.similarity);
  return {
    verdict: 'not-found',
    attribution: claim.speaker !== undefined && !isNamed(article, claim.speaker) ? 'speaker-absent' : null,
    saidBy: [], spans: [], quote: null, edits: [],
    similarity: Math.max(found ? found.similarity : 0, reported?.similarity ?? 0),
  };
}

/** One match a segment, each as near behind the one before as can be; null where one has none. */
function locateAll(
  segments: readonly ClaimSegment[],
  passages: readonly Passage[],
  prefers: (match: Match) => boolean,
): Match[] | null {
  const matches: Match[] = [];
  for (const segment of segments) {
    const before = matches.at(-1);
    const candidates = findExact(segment.tokens, passages);
    if (candidates.length === 0) candidates.push(...findSimilar(segment, passages, vocabulary).slice(0, 3));
    const best = candidates.reduce<Match | null>((kept, match) => {
      if (!kept) return match;
      return rank(match, before, prefers) > rank(kept, before, prefers) ? match : kept;
    }, null);
    if (!best) return null;
    matches.push(best);
  }
  return matches;
}

function rank(match: Match, before: Match | undefined, prefers: (match: Match) => boolean): number {
  const follows = before?.passage === match.passage && match.alignment.first >= before.alignment.past;
  // Similarity decides; place and speaker choose among equals.
  return match.similarity * 10 + (follows ? 0.5 : 0) + (prefers(match) ? 0.25 : 0);
}

function judge(
  article: Prepared,
  claim: Claim,
  segments: readonly ClaimSegment[],
  matches: readonly Match[],
): Verification {
  const edits = ellipsisEdits(claim.quote, segments);
  matches.forEach((match, k) => {
    const sides = { claimText: claim.quote, articleText: article.text, segment: segments[k]!, passage: match.passage };
    edits.push(...listEdits(sides, match.alignment, vocabulary));
  });
  edits.sort((a, b) => (a.claim?.start ?? Infinity) - (b.claim?.start ?? Infinity));
  const similarity = Math.min(...matches.map((match) => match.similarity));
  const verdict = edits.some((edit) => !edit.allowed)
    ? 'altered'
    : isApart(matches)
      ? 'spliced'
      : edits.length > 0
        ? 'verbatim-edited'
        : 'verbatim';
  return conclude(article, claim, verdict, matches, edits, similarity);
}

function ellipsisEdits(quote: string, segments: readonly ClaimSegment[]): Edit[] {
  return segments.slice(1).map((segment, k) => ({
    change: 'removed',
    kind: 'ellipsis',
    claim: textSpan(quote, { start: segments[k]!.end, end: segment.start }),
    article: null,
    allowed: true,
    meaning: false,
  }));
}

function conclude(
  article: Prepared,
  claim: Claim,
  verdict: Verdict,
  matches: readonly Match[],
  edits: readonly Edit[],
  similarity: number,
): Verification {
  const quote = innermostQuote(article, matches);
  return {
    verdict,
    attribution: judgeSpeaker(article, quote, matches, claim.speaker),
    saidBy: speakersOf(article, quote),
    similarity,
    spans: matches.flatMap((match) => spansOf(article.text, match)),
    quote,
    edits,
  };
}

/** The stretches of the article that a match covers, one a piece of the quote. */
function spansOf(text: string, { passage, alignment }: Match): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let first = alignment.first; first < alignment.past; ) {
    let past = first + 1;
    while (past < alignment.past && !passage.opens.has(past)) past++;
    spans.push(textSpan(text, { start: passage.words[first]!.start, end: passage.words[past - 1]!.end }));
    first = past;
  }
  return spans;
}

/** The shortest quote that holds every matched word; the first match's quote where none does. */
function innermostQuote(article: Prepared, matches: readonly Match[]): Quote | null {
  const spans = matches.flatMap((match) => spansOf(article.text, match));
  const size = (quote: Quote) => quote.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const holding = article.extraction.quotes.filter((quote) =>
    spans.every((span) => quote.content.some((piece) => piece.start <= span.start && span.end <= piece.end)),
  );
  return holding.sort((a, b) => size(a) - size(b))[0] ?? matches[0]?.passage.quote ?? null;
}

function speakersOf(article: Prepared, quote: Quote | null): Speaker[] {
  if (!quote) return [];
  return article.extraction.speakers.filter((speaker) => quote.speakers.includes(speaker.id));
}

function judgeSpeaker(
  article: Prepared,
  quote: Quote | null,
  matches: readonly Match[],
  claimed: string | undefined,
): AttributionVerdict | null {
  if (claimed === undefined) return null;
  // A splice is somebody's only if all its pieces are.
  const quotes = matches.map((match) => innermostQuote(article, [match]));
  const all = quotes.length > 0 ? quotes : [quote];
  if (all.every((one) => isSaidBy(article, one, claimed))) return 'confirmed';
  if (!isNamed(article, claimed)) return 'speaker-absent';
  // “a spokesman” may be the claimed speaker or not: the article does not tell.
  const named = all.some((one) => speakersOf(article, one).some((speaker) => speaker.name !== null));
  return named ? 'other-speaker' : 'unattributed';
}

function isSaidBy(article: Prepared, quote: Quote | null, claimed: string): boolean {
  return speakersOf(article, quote).some((speaker) => isSpeaker(speaker, claimed));
}

function isSpeaker(speaker: Speaker, claimed: string): boolean {
  const forms = [speaker.name ?? speaker.label, ...speaker.mentions.filter((m) => m.type === 'name').map((m) => m.text)];
  // A bare surname in the text must not make two full names one.
  const full = speaker.name;
  if (full !== null && !isSameName(full, claimed, vocabulary.titles) && full.includes(' ') && claimed.trim().includes(' ')) {
    return false;
  }
  return forms.some((form) => isSameName(form, claimed, vocabulary.titles));
}

/** True where the article names the person anywhere, speaking or not. */
function isNamed(article: Prepared, claimed: string): boolean {
  if (article.extraction.speakers.some((speaker) => isSpeaker(speaker, claimed))) return true;
  const surname = claimed.trim().split(/\s+/).at(-1)!.replace(/[^\p{L}\p{N}’'-]/gu, '');
  if (surname === '') return false;
  for (let at = article.text.indexOf(surname); at >= 0; at = article.text.indexOf(surname, at + 1)) {
    const around = article.text.charAt(at - 1) + article.text.charAt(at + surname.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

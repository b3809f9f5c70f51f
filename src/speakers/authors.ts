/** Who “I” is in the article's own voice: by a byline, a note on the author, or the signatures of letters. */
import type { Language, Mention } from '../types.js';
import type { Article } from './article.js';
import type { Entity } from './entities.js';
import type { Resolved } from './resolve.js';

// A line that is a name may be anything; from two on it is a page of letters.
const FEWEST_SIGNATURES = 2;
const LETTER = /[\p{L}\p{N}]/u;

/** “I” in the article's own voice: neither in quotation marks nor in a turn of a transcript. */
export function isAuthors({ quoted, insideOf, attributions, document, grammar }: Article, { type, head, tokens }: Mention): boolean {
  if (type !== 'pronoun' || !grammar.pronouns.author.has(head) || quoted[tokens.first]) return false;
  const inside = attributions[insideOf[tokens.first]!];
  return !inside || inside.cue.some(({ start, end }) => LETTER.test(document.text.slice(start, end)));
}

// Paragraphs in which a byline, and a note on the author, are looked for.
const NEAR_EDGE = 6;

/** The author by the article's own words: a line “By Ana Teles”, a headline “Ana Teles: …” that alone names her, or a last line that says who she is. */
export function signedBy({ document, mentions, headline }: Article, { entityOf }: Resolved, language: Language): Entity | null {
  const { paragraphs, words, paragraphOf, lemmas } = document;
  for (let m = 0; m < mentions.length; m++) {
    const { type, tokens, kind } = mentions[m]!;
    const p = paragraphOf[tokens.first]!;
    const entity = entityOf[m];
    if (type !== 'name' || !entity || kind === 'organization' || (p >= NEAR_EDGE && p < paragraphs.length - 3)) continue;
    const { first, past } = paragraphs[p]!;
    if (p < NEAR_EDGE && tokens.first === first + 1 && past - first < 16 && language.attributions.agentPrepositions.includes(words[first]!.lower)) return entity;
    if (p === 0 && headline > 0 && tokens.first === first && words[tokens.past]?.text === ':' && tokens.past - tokens.first > 1 && entity.mentions.length === 1) return entity;
    if (p >= paragraphs.length - 3 && p > 0 && tokens.first === first && past - first < 50 && tokens.past - tokens.first > 1
      && entity.mentions.length === 1 && language.cues.copulas.includes(lemmas[tokens.past] ?? '')) return entity;
  }
  return null;
}

/**
 * The writer of each paragraph of a page of letters, each of which ends with a
 * line that is its writer’s name; null below the last signature, and throughout
 * where the text is no page of letters.
 */
export function letterWriters(article: Article, entityOf: readonly (Entity | null)[]): readonly (Entity | null)[] {
  const { paragraphs, paragraphOf } = article.document;
  const writers = new Array<Entity | null>(paragraphs.length).fill(null);
  let signatures = 0;
  for (let m = 0; m < article.mentions.length; m++) {
    const signer = entityOf[m] ?? null;
    if (!signer || !isSignature(article, m) || signer.mentions.length > 1) continue;
    writers[paragraphOf[article.mentions[m]!.tokens.first]!] = signer;
    signatures++;
  }
  if (signatures < FEWEST_SIGNATURES) return writers.fill(null);
  for (let p = writers.length - 2; p >= 0; p--) writers[p] ??= writers[p + 1]!;
  return writers;
}

/** True for the full name of a person that is all of its paragraph. */
function isSignature({ document: { paragraphs, paragraphOf, words }, mentions }: Article, m: number): boolean {
  const { type, kind, tokens: { first, past } } = mentions[m]!;
  if (type !== 'name' || kind === 'organization' || kind === 'document' || past - first < 2) return false;
  const paragraph = paragraphs[paragraphOf[first]!]!;
  return paragraph.first === first && words.slice(past, paragraph.past).every(({ alphabetic }) => !alphabetic);
}

/**
 * What the stages hand to each other. Published shapes live in `schemas.ts`.
 *
 * Character positions are UTF-16 code units into the article as given,
 * half-open. Token ranges are half-open too.
 */
import type { Act, Diagnostic, SpeakerKind } from './schemas.js';

export type * from './schemas.js';

/** A stretch of the article, in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of tokens: `first` is in, `past` is not. */
export interface TokenRange {
  readonly first: number;
  readonly past: number;
}

/** Universal part-of-speech tags, numbered as wink's English model numbers them. */
export const POS = {
  UNKNOWN: 0, ADJ: 1, ADP: 2, ADV: 3, AUX: 4, CCONJ: 5, DET: 6, INTJ: 7, NOUN: 8,
  NUM: 9, PART: 10, PRON: 11, PROPN: 12, PUNCT: 13, SPACE: 14, SYM: 15, VERB: 16,
  X: 17, SCONJ: 18,
} as const;
export type PosTag = (typeof POS)[keyof typeof POS];

/**
 * A surface form, one shared record for all its tokens, so that what depends
 * on the letters alone is worked out once.
 */
export interface Word {
  /** Small integer, unique among live words of one reader; not stable between runs. */
  readonly id: number;
  /** Exactly as written. */
  readonly text: string;
  readonly lower: string;
  /** First letter is upper case. */
  readonly capitalized: boolean;
  /** Two or more letters, all upper case. */
  readonly allCaps: boolean;
  /** Holds at least one letter. */
  readonly alphabetic: boolean;
}

/** An article, read: tokens with exact offsets, sentences, paragraphs. */
export interface Document {
  readonly text: string;
  /** Number of tokens. White space is no token. */
  readonly size: number;
  /** Offset of each token's first code unit. */
  readonly starts: Int32Array;
  /** Offset past each token's last code unit. */
  readonly ends: Int32Array;
  readonly words: readonly Word[];
  /** Lower-case lemma of each token, in its part of speech. */
  readonly lemmas: readonly string[];
  /** {@link POS} number of each token. */
  readonly pos: Uint8Array;
  readonly sentences: readonly TokenRange[];
  readonly paragraphs: readonly TokenRange[];
  /** Index into `sentences`, per token. */
  readonly sentenceOf: Int32Array;
  /** Index into `paragraphs`, per token. */
  readonly paragraphOf: Int32Array;
}

/** One passage between quotation marks (or from a mark to its paragraph's end). */
export interface QuotedSpan extends Span {
  /** Past the opening mark. */
  readonly innerStart: number;
  /** Before the closing mark; equals `end` where the passage was left open. */
  readonly innerEnd: number;
  readonly tokens: TokenRange;
  /** Which marks: “ ” and " " are `double`, ‘ ’ and ' ' are `single`, « » and „ “ `other`. */
  readonly marks: 'double' | 'single' | 'other';
  /** Index of the quoted span that this one stands in, or -1. */
  readonly parent: number;
  /** False where a paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Index of the quoted span in an earlier paragraph that this one goes on from, or -1. */
  readonly continues: number;
  /** What the passage is, as far as its looks tell; attribution may overrule. */
  readonly use: 'speech' | 'title' | 'nickname' | 'term' | 'scare' | 'fragment';
}

/** Words that report. */
export interface Cue extends Span {
  readonly tokens: TokenRange;
  /** Token index of the word that carries the meaning (“said” in “has said”), or of the colon. */
  readonly head: number;
  /** What kind of reporting: decides where source and content are sought. */
  readonly form: 'verb' | 'passive' | 'noun' | 'according-to' | 'as-put' | 'label' | 'colon' | 'dash';
  readonly act: Act;
  readonly negated: boolean;
  /** How likely this is a cue at all, 0 to 1, from the words alone. */
  readonly weight: number;
  readonly rule: string;
}

/** A span that names, describes or points at someone; not yet resolved. */
export interface Mention extends Span {
  readonly tokens: TokenRange;
  readonly type: 'name' | 'nominal' | 'pronoun';
  /** The bare name inside, without honorific, role and possessive; null for the rest. */
  readonly name: Span | null;
  /** Honorifics before the name (“Mr”, “Dr”), lower case without full stop. */
  readonly honorifics: readonly string[];
  /** Roles that stand with the mention (“actor”, “chief executive of Acme”). */
  readonly roles: readonly Span[];
  /** Head word, lower case: surname, noun or pronoun. */
  readonly head: string;
  readonly kind: SpeakerKind | null;
  readonly gender: 'he' | 'she' | 'they' | null;
  readonly plural: boolean;
}

/** Source, cue and content, linked. Spans are as published; nothing is resolved. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly act: Act;
  readonly negated: boolean;
  /** Probability that this is reported with these bounds, 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
  /**
   * For content without a source of its own: index of the attribution whose
   * speaker it carries on (free-standing quotes, dialogue), or -1.
   */
  readonly carries: number;
}

/** Who the mentions stand for, and who speaks each attribution. */
export interface Resolution {
  readonly speakers: readonly ResolvedSpeaker[];
  /** Per attribution: indices into `speakers` and the probability that they are right. */
  readonly assignments: readonly { readonly speakers: readonly number[]; readonly confidence: number }[];
}

/** A speaker before ids are given out. */
export interface ResolvedSpeaker {
  readonly name: string | null;
  readonly label: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  readonly pronouns: 'he' | 'she' | 'they' | null;
  readonly mentions: readonly (Span & { readonly type: Mention['type'] })[];
}

/** Takes diagnostics as the stages find them. */
export type Report = (diagnostic: Diagnostic) => void;

/**
 * Everything that depends on the language, as data. Each stage reads its own
 * part; `languages/en` fills it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- stages add their parts
export interface Language {
  readonly code: 'en';
}

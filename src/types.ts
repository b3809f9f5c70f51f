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
  /** What the word takes as its content; see {@link Complements}. */
  readonly takes: Complements;
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
  /** How it is introduced: “the actor”, “an actor”, “her actor” or “Ms Roe’s actor”, “actor”. */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Whose it is: “her”, “Ms Roe” in “Ms Roe’s lawyer”; null for the rest. */
  readonly owner: Span | null;
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

/** What the quotation-marks stage knows of a language. Words in lower case. */
export interface QuotationLexicon {
  /** Words that an apostrophe may begin: ’til, ’em; without it. */
  readonly elisions: ReadonlySet<string>;
  /** Words that an apostrophe may end: ol’, an’; without it. */
  readonly clipped: ReadonlySet<string>;
  /** Nouns for what bears a title: film, song. */
  readonly works: ReadonlySet<string>;
  /** Words after a title: star, author. */
  readonly workFollowers: ReadonlySet<string>;
  /** Nouns that announce a word as such: term, slogan. */
  readonly termNouns: ReadonlySet<string>;
  /** Participles that give a name: dubbed, titled. */
  readonly namings: ReadonlySet<string>;
  /** Words after which a name is not the real one: so-called. */
  readonly soubriquets: ReadonlySet<string>;
}

/** Takes diagnostics as the stages find them. */
export type Report = (diagnostic: Diagnostic) => void;

/** Words by the pronoun that calls for them; `any` where the word does not tell. */
export interface GenderedWords {
  readonly he: readonly string[];
  readonly she: readonly string[];
  readonly any: readonly string[];
}

/** What names, describes or points at people and organisations; all lower case. */
export interface MentionLexicon {
  readonly honorifics: GenderedWords;
  readonly firstNames: GenderedWords;
  readonly personNouns: GenderedWords;
  readonly titles: readonly string[];
  readonly particles: readonly string[];
  readonly nameSuffixes: readonly string[];
  readonly calendar: readonly string[];
  readonly notNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  /** Last words of names only (“Energy”). */
  readonly organizationEndings: readonly string[];
  readonly organizationNouns: readonly string[];
  readonly documentNouns: readonly string[];
  readonly groupNouns: readonly string[];
}

/**
 * What a reporting word takes as its content, one letter each: `c` a clause,
 * `q` a quotation, `a` the person addressed and then the clause, `i` an
 * infinitive, `w` a question, `n` a noun phrase, `o` an object and what it is
 * called, `s` an object and “as”.
 */
export type Complements = string;

/** A verb that reports. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Share of its uses that report, in per cent. */
  readonly rate: number;
  readonly takes: Complements;
  readonly act: Act;
}

/** A verb that reports only with certain words behind it (“point out”). */
export interface ReportingPhrase extends ReportingVerb {
  /** The words behind the verb, lower case; `*` stands for a pronoun or short object. */
  readonly after: readonly string[];
}

/** Words that report; all lower case. */
export interface CueLexicon {
  readonly verbs: readonly ReportingVerb[];
  readonly phrases: readonly ReportingPhrase[];
  /** Things said, by what they are called (“message”, “warning”). */
  readonly nouns: readonly string[];
  /** Where something is said (“in a statement”). */
  readonly channels: readonly string[];
  /** Verbs that stand before “to say” and belong to the cue (“used to say”). */
  readonly carriers: readonly string[];
  /** Carriers that deny what they carry (“declined to say”). */
  readonly refusals: readonly string[];
  /** Labels before a colon that are no speakers (“opinion”, “read more”). */
  readonly notSpeakers: readonly string[];
}

/** Words that tell speech from thought, and what was not said; lemmas and lower case. */
export interface ActLexicon {
  readonly speechVerbs: readonly string[];
  readonly thoughtVerbs: readonly string[];
  readonly clauseVerbs: readonly string[];
  readonly deferringVerbs: readonly string[];
  readonly speechNouns: readonly string[];
  readonly thoughtNouns: readonly string[];
  readonly speechWords: readonly string[];
  readonly negators: readonly string[];
  readonly withholdingVerbs: readonly string[];
}

/** Weights that link spans, generated; signed bytes in base64, one a feature bucket. */
export interface LinkingWeights {
  readonly format: number;
  readonly featureVersion: number;
  /** What one step of the tables is worth. */
  readonly scale: number;
  readonly contentToCue: string;
  readonly cueToSource: string;
  /** Logistic regression of the confidence. */
  readonly confidence: readonly number[];
}

/** Words that matter when a claimed quote is held against an article; lower case. */
export interface VerificationLexicon {
  readonly functionWords: readonly string[];
  readonly negations: readonly string[];
  /** Words for amounts, with their values. */
  readonly numberWords: readonly (readonly [string, number])[];
  /** Titles and honorifics that are no part of a name. */
  readonly nameTitles: readonly string[];
}

/** Weights of speaker resolution; a generated file, see its card. */
export interface SpeakerWeights {
  readonly featureVersion: number;
  /** One row a class of mention, one column a feature value. */
  readonly ranker: readonly number[];
  /** Logistic weights of `confidence.speaker`. */
  readonly confidence: readonly number[];
}

/** What links the names and titles of one person. */
export interface SpeakerLexicon {
  /** Short first names with the one they stand for. */
  readonly nicknames: readonly (readonly [short: string, full: string])[];
  /** Abbreviated titles with the noun they stand for. */
  readonly titleAbbreviations: readonly (readonly [short: string, noun: string])[];
  /** Which descriptions stand for names that end in which words. */
  readonly nameFamilies: readonly { readonly descriptions: readonly string[]; readonly names: readonly string[] }[];
  /** Heads of descriptions by which a page speaks of its own people (“the author”). */
  readonly pageRoles: readonly string[];
  readonly weights: SpeakerWeights;
}

/** Rows of small numbers by key, packed as text; see `scoring/pack.ts`. */
export interface PackedTable {
  readonly count: number;
  readonly scale: number;
  readonly keys: string;
  readonly rows: string;
}

/** Weights of a scorer of spans with one hidden layer: its rows lead to the layer, `out` leads on. */
export interface ScorerTable extends PackedTable {
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

/** Weights of the model that proposes spans, with where they come from. */
export interface SpanWeights {
  readonly format: number;
  readonly features: number;
  readonly corpus: string;
  readonly licence: string;
  readonly seeds: readonly number[];
  /** Exact F1 on articles of the training corpus that the parts had not seen. */
  readonly scores: { readonly source: number; readonly cue: number; readonly content: number };
  readonly words: PackedTable;
  readonly chain: PackedTable;
  readonly pairs: readonly number[];
  readonly scorers: readonly ScorerTable[];
  readonly calibration: readonly (readonly number[])[];
  /** By role: a span is worth its probability less this. */
  readonly thresholds: readonly number[];
}

/** How often what a rule finds is exactly right, by role, from 0 to 1. */
export interface RulePrecision {
  readonly content: number;
  readonly cue: number;
  readonly source: number;
}

/** The precision of each rule on the articles of training; generated. */
export interface RulePrecisionTable {
  readonly corpus: string;
  /** By rule; one entry for each equal step of the cue's weight from 0 to 1. */
  readonly rules: Readonly<Record<string, readonly RulePrecision[]>>;
}

/**
 * Everything that depends on the language, as data. Each stage reads its own
 * part; `languages/en` fills it.
 */
 
export interface Language {
  readonly code: 'en';
  readonly acts: ActLexicon;
  readonly linking: LinkingWeights;
  readonly spanWeights: SpanWeights;
  readonly cues: CueLexicon;
  readonly rulePrecision: RulePrecisionTable;
  readonly quotation: QuotationLexicon;
  readonly mentions: MentionLexicon;
  readonly speakers: SpeakerLexicon;
  readonly verification: VerificationLexicon;
}

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
  /** Those of them behind which a name stands: nickname. */
  readonly nicknames: ReadonlySet<string>;
  /** Namings of works: titled. */
  readonly titlings: ReadonlySet<string>;
  /** Namings that tell of much else as well: “what Ms Roe called “a mess””. */
  readonly callings: ReadonlySet<string>;
  /** Participles that with one of `namingLinks` give a name as well: known as. */
  readonly knowings: ReadonlySet<string>;
  readonly namingLinks: ReadonlySet<string>;
  /** Lemmas of auxiliaries that make the perfect: “has called”. */
  readonly perfects: ReadonlySet<string>;
  /** Ends of possessives, with their apostrophe. */
  readonly possessiveEndings: readonly string[];
  /** What stands behind the apostrophe of a possessive, and behind years: ’60s. */
  readonly possessiveLetter: string;
  /** Last letters of plurals, whose possessive ends in an apostrophe. */
  readonly pluralLetters: ReadonlySet<string>;
  /** How clipped words end whatever they are: goin’. */
  readonly clippedEnding: string;
  /** Words that have an apostrophe on both sides: ’n’. */
  readonly enclosed: ReadonlySet<string>;
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
  /** How other nouns for one person end. */
  readonly personEndings: GenderedWords;
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
  /** Capitals that stand for an office or a thing, not for a name (“CEO”). */
  readonly titleAcronyms: readonly string[];
  /** Nouns for somebody from a place, beside the singulars of demonyms (“the Scot”). */
  readonly nationals: readonly string[];
  /** Players for a country, behind its name (“the Czech international”). */
  readonly nationalPlayers: readonly string[];
  /** Capitals for whoever holds an office (“the MP”). */
  readonly officeAcronyms: readonly string[];
  /** Second halves of hyphenated given names (“Ban Ki-moon”). */
  readonly givenNameSyllables: readonly string[];
  /** Possessive pronouns, as they stand before a noun. */
  readonly possessives: readonly string[];
  /** Determiners that bring up somebody new. */
  readonly indefiniteDeterminers: readonly string[];
  /** Nouns that are oftener verbs behind a name (“the Gazette reports that”). */
  readonly verbForms: readonly string[];
  /** Verbs of saying that are nouns too, as they stand behind several people (“her colleagues suspect”). */
  readonly bareVerbs: readonly string[];
  /** What may join the words of one name (“Department of Health”). */
  readonly nameConnectors: readonly string[];
  /** Bodies whose names go on with “on” (“Committee on Ways and Means”). */
  readonly bodiesOn: readonly string[];
  /** Nouns right before the names of companies and bodies (“retailer Northgate”). */
  readonly bodyPrefixes: readonly string[];
  /** Adjectives that open the names of bodies (“Western Grid”). */
  readonly bodyOpeners: readonly string[];
  /** What public bodies see to, two of which one name joins (“Food and Drug Administration”). */
  readonly bodySubjects: readonly string[];
  /** Honours and degrees behind a name that are no part of it (“Owen Prys KC”). */
  readonly postNominals: readonly string[];
  /** Titles of nobility that are first names where no “the” stands before them (“Earl Maddox”). */
  readonly nobleTitles: readonly string[];
  /** Nouns of organisations that are surnames too. */
  readonly surnameNouns: readonly string[];
  /** Titles that are first names too (“Dean Rowe”). */
  readonly firstNameTitles: readonly string[];
  /** What ministers and secretaries are “of” (“Secretary of State Ana Teles”). */
  readonly portfolios: readonly string[];
  /** What makes an adjective of a name (“pro-Teles”). */
  readonly namePrefixes: readonly string[];
  /** Legal forms of companies, as they end names. */
  readonly companyForms: readonly string[];
  /** Determiners that point at somebody known. */
  readonly definiteDeterminers: readonly string[];
  /** What may stand before those (“both the candidates”). */
  readonly predeterminers: readonly string[];
  /** Capitals that are a noun for a person wherever they stand. */
  readonly personAcronyms: readonly string[];
  /** Ending of nouns for men behind any word, and of words that end so and are none (“human”). */
  readonly manEndings: readonly string[];
  readonly notManEndings: readonly string[];
  /** Endings of plurals with those of their singulars, beside those of the grammar. */
  readonly pluralEndings: readonly (readonly [plural: string, singular: string])[];
  /** Endings of words between a determiner and its noun that look like verbs (“the elected mayor”). */
  readonly modifierEndings: readonly string[];
  /** Endings of verbs that look like nouns (“the campaign claims it”). */
  readonly verbEndings: readonly string[];
  /** Endings of words that open a sentence and are no name, whatever follows. */
  readonly notNameEndings: readonly string[];
  /** Particles that stand inside of names only. */
  readonly innerParticles: readonly string[];
  /** How surnames begin that have a capital inside (“MacLeod”). */
  readonly surnamePrefixes: readonly string[];
  /** First halves of given names that do not tell whose they are (“Jean-Marie”). */
  readonly sharedHalves: readonly string[];
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

/** Lemma, past, and the participle where it differs. */
export type IrregularVerb = readonly [lemma: string, past: string, participle?: string];

/** Of a lemma that ends as the pattern has it: how many letters go, and what comes instead. */
export type Inflection = readonly [after: string, drop: number, ending: string];

/** The forms of verbs; of several the first that fits. */
export interface VerbInflections {
  readonly third: readonly Inflection[];
  readonly ing: readonly Inflection[];
  readonly past: readonly Inflection[];
  /** Other spellings, beside those. */
  readonly secondPast: readonly Inflection[];
  readonly secondIng: readonly Inflection[];
  /** How a past ends that has all of the stem, doubled letters as well (“quipped”). */
  readonly regularPast: string;
  /** How a past ends, and how its lemma, that doubles a letter in the present participle only (“put”). */
  readonly irregularIng: readonly [past: string, lemma: string, ending: string];
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
  /** Carriers of two words, lemma and particle: “went on to say”. */
  readonly carrierPhrases: readonly (readonly [lemma: string, particle: string])[];
  /** Carriers that deny what they carry (“declined to say”). */
  readonly refusals: readonly string[];
  /** Labels before a colon that are no speakers (“opinion”, “read more”). */
  readonly notSpeakers: readonly string[];
  /** Nouns for those who hear what is said before them: “the court heard that”. */
  readonly audiences: readonly string[];
  /** Auxiliaries that a tagger may take for full verbs: “have said”. */
  readonly auxiliaries: readonly string[];
  /** What opens a reported clause. */
  readonly complementizers: readonly string[];
  /** Lemmas of verbs that equate, and make the passive: “her message is”, “was told”. */
  readonly copulas: readonly string[];
  /** Words behind a copula that point at what follows: “his answer was this:”. */
  readonly demonstratives: readonly string[];
  /** Lemmas of verbs whose subject is told something, where it is an audience. */
  readonly hearingVerbs: readonly string[];
  /** What stands before an infinitive. */
  readonly infinitiveMarkers: readonly string[];
  /** Labels of question and answer: “Q: …”. */
  readonly interviewLabels: readonly string[];
  /** Words inside a verb group that deny it. */
  readonly negators: readonly string[];
  /** Words that show a verb before them, not a noun: “claims it”. */
  readonly objectOpeners: readonly string[];
  /** Verbs that never lack an object, with what stands behind it: “Ministers accused of”. */
  readonly objectPassives: readonly (readonly [lemma: string, behind: readonly string[]])[];
  /** Particles that make another verb of the one before them: “ruled out”. */
  readonly phrasalParticles: readonly string[];
  /** Words that make another verb of the one before them unless an object follows: “called in”. */
  readonly phrasalPrepositions: readonly string[];
  /** Endings of the possessive, as tokens of their own. */
  readonly possessiveEndings: readonly string[];
  /** Possessive pronouns, as they stand before a noun. */
  readonly possessives: readonly string[];
  /** What joins two adjectives of a predicate: “is clear and simple”. */
  readonly predicateJoiners: readonly string[];
  /** What stands between a passive and the verb that it quotes: “quoted as saying”. */
  readonly quotingLinks: readonly string[];
  /** Lemmas of passives before “as saying”. */
  readonly quotingVerbs: readonly string[];
  /** Phrases before a source that report without a verb: “according to”. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Plural nouns for the very words: “her exact words were”. */
  readonly wordNouns: readonly string[];
  readonly irregularVerbs: readonly IrregularVerb[];
  readonly inflections: VerbInflections;
  /** What is left of “has” and “is” behind an apostrophe, with it. */
  readonly contractedAuxiliaries: readonly string[];
}

/** What the document stage knows of a language. */
export interface DocumentLexicon {
  /** Abbreviations, without full stop, that a name follows in the same sentence (“Gov. Smith”). */
  readonly beforeNames: readonly string[];
}

/** How participles end, by where they stand. */
export interface ParticipleEndings {
  /** “the man charged with murder” */
  readonly afterNoun: readonly string[];
  readonly any: readonly string[];
  /** “the leading scorer” */
  readonly beforeNoun: readonly string[];
  /** “the board’s thinking”, “Responding to a query” */
  readonly gerund: readonly string[];
  readonly past: readonly string[];
  /** “a study published in the Journal” */
  readonly pastAfterNoun: readonly string[];
  /** Of verbs that tell of no past: “says”, “saying”. */
  readonly present: readonly string[];
  readonly regularPast: readonly string[];
}

/** Closed classes of words by which phrases and clauses are read; all lower case. */
export interface AttributionLexicon {
  /** Determiners by which nobody says anything: “No minister said”. */
  readonly absentDeterminers: readonly string[];
  /** Subjects by which nobody says anything: “Nobody said”. */
  readonly absentSubjects: readonly string[];
  /** Lemmas of verbs with an object and what it is described as. */
  readonly describingVerbs: readonly string[];
  /** Pronouns by which a speaker speaks of themselves. */
  readonly firstPersons: readonly string[];
  /** Conjunctions between two quotations of one clause: ““a mess” and “a shame””. */
  readonly passageJoiners: readonly string[];
  /** Words between a quotation and the subject of its tag: ““…,” as Roe put it”. */
  readonly tagOpeners: readonly string[];
  /** Conjunctions that join noun phrases into one source. */
  readonly additiveConjunctions: readonly string[];
  /** Prepositions inside the phrase for the person addressed: “told members of the board”. */
  readonly addresseeLinks: readonly string[];
  /** Adverbs that open an apposition: “Roe, now a lawyer”. */
  readonly adverbsOfApposition: readonly string[];
  /** What stands before the agent of a passive: “as reported by Roe”. */
  readonly agentPrepositions: readonly string[];
  /** Words for what those ask who are not to be named: “who asked not to be identified”. */
  readonly anonymityWords: readonly string[];
  /** Words that open an apposition or belong to the name before the comma: “Roe, Jr.”, “Roe, of Hull”. */
  readonly appositionOpeners: readonly string[];
  /** Relative pronouns that open a clause set off by commas: “Roe, who …”. */
  readonly appositiveRelatives: readonly string[];
  /** What stands before a channel: “in a statement”. */
  readonly channelPrepositions: readonly string[];
  /** Conjunctions behind a comma that open the clause of the next report: “…, while she said”. */
  readonly clauseConjunctions: readonly string[];
  /** Prepositions that may open a clause: “after the mayor said”. */
  readonly clausePrepositions: readonly string[];
  /** What opens a reported clause. */
  readonly complementizers: readonly string[];
  /** Participles that open a condition: “provided that”. */
  readonly conditionWords: readonly string[];
  /** Conjunctions that join clauses rather than noun phrases. */
  readonly contrastingConjunctions: readonly string[];
  /** Prepositions before a date or a year: “in 2019”. */
  readonly datePrepositions: readonly string[];
  /** Parts of a day, as they stand behind its name: “on Monday night”. */
  readonly dayParts: readonly string[];
  /** Prepositions before a day: “on Monday”. */
  readonly dayPrepositions: readonly string[];
  /** Lemmas of verbs that do something to a thing: “named a firm”. */
  readonly doingVerbs: readonly string[];
  /** Nouns for where something begins or ends: “at the start of the play”. */
  readonly edgeNouns: readonly string[];
  /** Pronouns for anybody: “you can say “no””. */
  readonly genericPronouns: readonly string[];
  /** What joins a noun to the one it belongs to: “head of the board”. */
  readonly genitivePrepositions: readonly string[];
  /** Pronouns that take a prepositional phrase: “those in the room”. */
  readonly headlessPronouns: readonly string[];
  /** Abbreviations whose full stop stays with them at the end of a sentence; without it. */
  readonly abbreviations: readonly string[];
  /** Indefinite articles. */
  readonly indefiniteArticles: readonly string[];
  /** What stands before an infinitive. */
  readonly infinitiveMarkers: readonly string[];
  /** Conjunctions that an apposition may hold: “Roe, angry because the road was closed, said”. */
  readonly innerConjunctions: readonly string[];
  /** Conjunctions behind which verb and subject may change places: “as said Roe”. */
  readonly invertingConjunctions: readonly string[];
  /** Words that join a second report to the first: “said A and added B”. */
  readonly joiningWords: readonly string[];
  /** Words before the manner or role of what is said, which no addressee follows: “described as”. */
  readonly manners: readonly string[];
  /** Auxiliaries of what may, will or would be said: “you could say that”. */
  readonly modals: readonly string[];
  /** Prepositions that may stand behind a name and belong to it: “Roe of Hull”. */
  readonly nameLinks: readonly string[];
  /** Words between an auxiliary and its verb that deny it. */
  readonly negatingAdverbs: readonly string[];
  /** Prepositions that may stand behind a noun and belong to its phrase. */
  readonly nounLinks: readonly string[];
  /** Pronouns that are objects too: “told her that”. */
  readonly objectPossessives: readonly string[];
  /** Pronouns that are no subjects. */
  readonly objectPronouns: readonly string[];
  /** Prepositions for where someone is from, behind a name that opens its phrase. */
  readonly originPrepositions: readonly string[];
  /** Stretches of time behind “last” and “this”. */
  readonly periods: readonly string[];
  /** Words for people before a relative clause that need not be tagged as nouns: “those who”. */
  readonly personLikeNouns: readonly string[];
  /** Relative pronouns for people, which may be subjects. */
  readonly personRelatives: readonly string[];
  /** Prepositions that part what follows from the source where an indefinite article comes next: “said Roe in a letter”. */
  readonly placePrepositions: readonly string[];
  /** Endings of the possessive, as tokens of their own. */
  readonly possessiveEndings: readonly string[];
  /** Possessive pronouns, as they stand before a noun. */
  readonly possessives: readonly string[];
  /** Pronouns for an amount, which take a prepositional phrase: “many in the crowd”. */
  readonly quantityPronouns: readonly string[];
  /** Words that open an indirect question. */
  readonly questionWords: readonly string[];
  /** Reflexives between a subject and its verb: “the mayor himself said”. */
  readonly reflexives: readonly string[];
  /** Relatives that look like determiners. */
  readonly relativeDeterminers: readonly string[];
  /** Relatives that own what follows. */
  readonly relativePossessives: readonly string[];
  /** Relative pronouns. */
  readonly relatives: readonly string[];
  /** Relative pronouns without a comma: “a man who saw it”. */
  readonly restrictiveRelatives: readonly string[];
  /** Words before a subject that look like prepositions: “with the mayor saying”. */
  readonly subjectPrepositions: readonly string[];
  /** Lemmas of verbs that always name the person told. */
  readonly tellingVerbs: readonly string[];
  /** Words before a word of time that go with it: “late Monday”. */
  readonly timeLeads: readonly string[];
  /** Words that open a time between cue and content: “said last week”. */
  readonly timeOpeners: readonly string[];
  /** Days and months, with abbreviations; without “May”, which is oftener a verb. */
  readonly timeWords: readonly string[];
  /** Lemmas of verbs whose object is what is talked about: “will discuss the budget”. */
  readonly topicVerbs: readonly string[];
  /** Subjects that name no one who could speak. */
  readonly unnamingPronouns: readonly string[];
  /** Conjunctions behind “as” that open what did not happen: “as though she had said”. */
  readonly unrealConjunctions: readonly string[];
  /** Particles that belong to a verb, not to a noun phrase. */
  readonly verbParticles: readonly string[];
  /** Prepositions that say where or when something was said, never what: “said at a news conference”. */
  readonly whereabouts: readonly string[];
  readonly participleEndings: ParticipleEndings;
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
  /** Words behind a negator that take its denial away: “not only said”. */
  readonly limiters: readonly string[];
  /** Objects that deny their verb: “said nothing”. */
  readonly emptyObjects: readonly string[];
  /** What opens a reported clause. */
  readonly complementizers: readonly string[];
  /** What opens a clause that belongs to another. */
  readonly subordinators: readonly string[];
  /** Verbs whose quoted words were not uttered: “Why me?” he thought. */
  readonly silentVerbs: readonly string[];
  readonly withholdingVerbs: readonly string[];
  /** Endings of verbs that open no clause by themselves. */
  readonly participleEndings: readonly string[];
  /**
   * Endings of inflected words, with the letters of the shortest such word and
   * what stands for the ending in the base; `doubles` where a letter may have
   * been doubled before it (“planned”).
   */
  readonly inflections: readonly {
    readonly ending: string; readonly shortest: number; readonly doubles: boolean;
    readonly bases: readonly (readonly [ending: string, base: string])[];
  }[];
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
  /** What an editor puts in brackets and nobody said: [sic]. */
  readonly editorsMarks: readonly string[];
  /** Ends of words that negate: isn’t. */
  readonly negatedEndings: readonly string[];
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

/** Words that hold a sentence together, and how words end; lower case. */
export interface GrammarLexicon {
  /** The definite article. */
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  readonly and: readonly string[];
  /** What joins the members of a list. */
  readonly conjunctions: readonly string[];
  /** What may open a list of two. */
  readonly both: readonly string[];
  readonly of: readonly string[];
  readonly on: readonly string[];
  readonly for: readonly string[];
  /** What stands between a thing and what it is in or of. */
  readonly belongings: readonly string[];
  /** What opens examples, and much else. */
  readonly similar: readonly string[];
  /** What opens a reported clause. */
  readonly complementizers: readonly string[];
  /** Relative pronouns that head a source (“who said”). */
  readonly relatives: readonly string[];
  readonly relativePossessives: readonly string[];
  /** Relative pronouns in all their cases, by what they stand for; those for things also by whether a comma may part them off. */
  readonly relativesFor: {
    readonly people: readonly string[]; readonly things: readonly string[]; readonly thingsSetOff: readonly string[];
  };
  /** Words that are nouns before a noun though they look like verbs (“the polling average”). */
  readonly compoundVerbs: readonly string[];
  /** What follows a name for emphasis. */
  readonly itself: readonly string[];
  /** Personal pronouns by the part they play; `either`: object or possessive. */
  readonly pronouns: {
    readonly subject: readonly string[]; readonly object: readonly string[]; readonly possessive: readonly string[];
    readonly either: readonly string[]; readonly reflexiveEnding: string;
    /** All that are mentions, by the pronoun for whom they stand; `one` and `several` where they tell no gender. */
    readonly forms: {
      readonly he: readonly string[]; readonly she: readonly string[]; readonly they: readonly string[];
      readonly one: readonly string[]; readonly several: readonly string[];
    };
    /** Those that mean something else in capitals (“US”, “IT”). */
    readonly acronyms: readonly string[];
    /** Words for those meant before, where no noun follows (“both said”). */
    readonly alone: readonly string[];
    /** For a thing, in all cases, and by the part they play. */
    readonly thing: readonly string[]; readonly thingSubject: readonly string[]; readonly thingPossessive: readonly string[];
    /** Of somebody who speaks of themselves alone. */
    readonly author: readonly string[];
    /** Possessives of those who tell something. */
    readonly tellers: readonly string[];
    /** Those that “who” may follow. */
    readonly antecedents: readonly string[];
    /** Possessives with the subject that they go with. */
    readonly subjectOf: readonly (readonly [possessive: string, subject: string])[];
  };
  /** Words for two. */
  readonly two: readonly string[];
  /** Words that mean two of those known, whatever stands before them (“the pair”). */
  readonly pairs: readonly string[];
  /** What an age is counted in, and how it ends: “48-year-old”. */
  readonly year: readonly string[];
  readonly old: readonly string[];
  /** Lemmas of verbs that equate and make the passive, and of those that make the perfect. */
  readonly be: readonly string[];
  readonly have: readonly string[];
  /** Forms of the former: of one (“Ana Teles is a judge”), of several, the participle. */
  readonly isOne: readonly string[];
  readonly areSeveral: readonly string[];
  readonly been: readonly string[];
  /** Lemmas of verbs whose “it” is nothing (“it seems”). */
  readonly emptyVerbs: readonly string[];
  /** Endings of the possessive, as tokens of their own, and those of them with a letter. */
  readonly possessiveEndings: readonly string[];
  readonly possessiveS: readonly string[];
  /** What stands behind the apostrophe of a possessive. */
  readonly possessiveLetter: string;
  /** How plurals end, also with a vowel before, how other words that end so do, and endings with what they are in the singular. */
  readonly plurals: {
    readonly ending: string; readonly longer: string; readonly not: string; readonly irregular: readonly (readonly [plural: string, singular: string])[];
  };
  /** Ending of the present participle. */
  readonly participleEnding: string;
}

/** What links the names and titles of one person. */
export interface SpeakerLexicon {
  /** Short first names with the one they stand for. */
  readonly nicknames: readonly (readonly [short: string, full: string])[];
  /** Abbreviated titles with the noun they stand for. */
  readonly titleAbbreviations: readonly (readonly [short: string, noun: string])[];
  /** Which descriptions stand for names that end in which words; `sole`: for the only one there is; `business`: for any company. */
  readonly nameFamilies: readonly {
    readonly descriptions: readonly string[]; readonly names: readonly string[]; readonly sole?: boolean; readonly business?: boolean;
  }[];
  /** What opens the members that a source names of a group: “groups including the Roe Trust”. */
  readonly exemplifiers: readonly string[];
  /** What stands between a description and the name: “a group called”. */
  readonly namings: readonly string[];
  /** Nouns that tell no more of somebody than that they are a person (“man”). */
  readonly plainPeople: readonly string[];
  /** The same of groups (“people”). */
  readonly plainGroups: readonly string[];
  /** Nouns for those of one conviction (“conservatives”). */
  readonly camps: readonly string[];
  /** Nouns for the young, whom nobody calls by an office or with “Mr”. */
  readonly youngPeople: readonly string[];
  /** What stands between a work and whose it is: “a memo from Ms Roe”. */
  readonly authorPrepositions: readonly string[];
  /** What organisations issue that speaks for itself (“its report”). */
  readonly bodyWorks: readonly string[];
  /** Documents known by a name of their own, not by their author’s: “the Quinnipiac poll”. */
  readonly titledWorks: readonly string[];
  /** Nouns for those who act in somebody’s name: “the Roe campaign”. */
  readonly actingNouns: readonly string[];
  /** Short forms of places that stand behind names: “Ana Teles (D-Vt.)”. */
  readonly placeAbbreviations: readonly (readonly [short: string, full: string])[];
  /** Letters for parties behind names, with the noun for a member. */
  readonly partyLetters: readonly (readonly [short: string, noun: string])[];
  /** Words for parties, with the noun for a member: “the GOP nominee”. */
  readonly partyWords: readonly (readonly [word: string, noun: string])[];
  /** Labels of the one who answers in an interview: “A: …”. */
  readonly answerLabels: readonly string[];
  /** What makes another title of one (“vice president”). */
  readonly lesserRanks: readonly string[];
  /** Nouns for what one is to another (“wife”); no roles of their own. */
  readonly kinshipNouns: readonly string[];
  /** Family, by the noun's pronoun, with what the other is to them. */
  readonly kin: readonly { readonly nouns: readonly string[]; readonly gender: 'he' | 'she' | null; readonly inverse: readonly string[]; readonly spouse?: boolean }[];
  /** Nouns that with “the” point back to somebody named (“the novelist”). */
  readonly epithets: readonly string[];
  /** What tells that somebody was something (“the former mayor”). */
  readonly formerly: readonly string[];
  /** Which wider descriptions stand for which roles (“the officer” for a constable). */
  readonly roleFamilies: readonly { readonly descriptions: readonly string[]; readonly roles: readonly string[] }[];
  /** What a company has and a person seldom, right behind its name (“Northgate shares”). */
  readonly companyGoods: readonly string[];
  /** Nouns that with “of” and a name are the place itself (“the city of Orlow”). */
  readonly placeHeads: readonly string[];
  /** Heads of descriptions that with “of” and a body’s name stand for that body. */
  readonly panels: readonly string[];
  /** Nouns for what the places of `placeAbbreviations` are. */
  readonly regionHeads: readonly string[];
  /** Heads of descriptions by which a page speaks of its own people (“the author”). */
  readonly pageRoles: readonly string[];
  /** What stands behind a surname and is none. */
  readonly nameSuffixes: readonly string[];
  /** Endings of adjectives before a surname (“Crafty Teles”). */
  readonly adjectiveEndings: readonly string[];
  /** What stands before a place that somebody is at. */
  readonly locatingPrepositions: readonly string[];
  /** Words without a letter of their own where a name is shortened to its letters. */
  readonly smallWords: readonly string[];
  /** Countries before the name of a body that its letters leave out (“ICE” for U.S. Immigration and Customs Enforcement). */
  readonly countryLetters: readonly string[];
  /** What stands behind the head of a name (“Commission on Water”). */
  readonly headLinks: readonly string[];
  /** What stands between a role and the rest of it (“curator of lights”). */
  readonly roleLinks: readonly string[];
  /** What stands before a role and is no part of it. */
  readonly roleDeterminers: readonly string[];
  /** Adjectives of a role that need no capital. */
  readonly rankModifiers: readonly string[];
  /** Words that open a description of one person (“somebody in the crowd”). */
  readonly singleOpeners: readonly string[];
  /** Descriptions that the name of a country can be meant by. */
  readonly governments: readonly string[];
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

/** The tagger of {@link SpanWeights}: rows of features, then the products of the network on top. */
export interface TaggerWeights {
  /** Numbers a row, and units a direction and layer. */
  readonly width: number;
  readonly units: number;
  readonly words: PackedTable;
  readonly places: PackedTable;
  readonly rowBias: readonly number[];
  readonly layers: readonly { readonly scale: number; readonly weights: string; readonly bias: readonly number[] }[];
  readonly pairs: readonly number[];
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
  readonly words: { readonly count: number; readonly keys: string; readonly columns: readonly string[] };
  readonly tagger: TaggerWeights;
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
  readonly attributions: AttributionLexicon;
  readonly document: DocumentLexicon;
  readonly grammar: GrammarLexicon;
  readonly linking: LinkingWeights;
  readonly spanWeights: SpanWeights;
  readonly cues: CueLexicon;
  readonly rulePrecision: RulePrecisionTable;
  readonly quotation: QuotationLexicon;
  readonly mentions: MentionLexicon;
  readonly speakers: SpeakerLexicon;
  readonly verification: VerificationLexicon;
}

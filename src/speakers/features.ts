/**
 * What speaks for and against an antecedent, as numbered features.
 *
 * Every feature is one value of one question; questions are asked apart for
 * each class of mention, so that the weights are a table of classes × values.
 */
import type { Mention } from '../types.js';
import { ROLE, type Article } from './article.js';
import type { Entity, Gender, Sighting } from './entities.js';

/** Classes of mentions that the ranker tells apart. */
export const CLASS = { HE_SHE: 0, THEY: 1, IT: 2, PERSON: 3, THING: 4, SHARED: 5 } as const;
export const CLASSES = 6;

/** Descriptions, by how they point: what varies a name, tells a party or state, what somebody was, an office bare or with more. */
export const SORT = { OTHER: 0, EPITHET: 1, ALLIED: 2, FORMER: 3, BARE: 4, FULLER: 5 } as const;

/** The questions, and how many answers each has. */
const QUESTIONS = [
  ['sentences since', 7],
  ['paragraphs since', 5],
  ['rank by recency', 6],
  ['gender', 6],
  ['kind', 7],
  ['last part in sentence', 5],
  ['last form', 4],
  ['last spoke', 7],
  ['mentions so far', 5],
  ['first paragraph', 2],
  ['in this content', 4],
  ['subject before', 5],
  ['opened this paragraph', 3],
  ['last of this pronoun', 5],
  ['description fits', 9],
  ['quoted before', 4],
  ['inside its own content', 3],
  ['most mentioned', 2],
  ['owner', 3],
  ['named only later', 3],
  ['number', 4],
  ['part and sentences', 17],
  ['place among those that fit', 13],
  ['last speaker and paragraph', 8],
  ['signs of a person', 5],
  ['words since', 10],
  ['whose words, and where', 5],
  ['part here and there', 21],
  ['share of mentions', 5],
  ['mentions in the whole', 5],
  ['alone in fitting', 4],
  ['named in the rest', 4],
  ['fit against the others', 5],
  ['known by', 3],
  ['description of a pair', 3],
  ['pair', 5],
  ['family against the others', 4],
  ['sort of description and place', 30],
] as const;

const BASES: number[] = [];
let width = 0;
for (const [, answers] of QUESTIONS) {
  BASES.push(width);
  width += answers;
}
/** Values of the candidate “nobody in the text”. */
const NONE_BASE = width;
const NONE_VALUES = 33;

/** Features of a candidate, and of “nobody”. */
export const FEATURE_COUNT = QUESTIONS.length;
export const NONE_COUNT = 10;

/** Values a class has; the weight table is {@link CLASSES} × this. */
export const WIDTH = width + NONE_VALUES;
/** Changes whenever a feature changes; weights carry it. */
export const FEATURE_VERSION = 11;

/** What the discourse is like where a mention stands. */
export interface Moment {
  readonly article: Article;
  /** Index of the mention, and the mention itself. */
  readonly m: number;
  readonly mention: Mention;
  readonly mentionClass: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Attribution that the mention is the source of, or -1. */
  readonly attribution: number;
  /** The paragraph opens with a quotation. */
  readonly afterQuote: boolean;
  /** Entities named in that attribution's content. */
  readonly inContent: ReadonlyMap<Entity, number>;
  /** Who spoke last before the mention. */
  readonly lastSpeaker: Entity | null;
  /** Who the last pronoun of this form stood for. */
  readonly lastSame: Entity | null;
  readonly lastSameSentence: number;
  readonly lastSameParagraph: number;
  /** Speaker of the attribution whose content the mention stands in. */
  readonly insideOf: Entity | null;
  readonly owner: Entity | null;
  readonly mostMentioned: Entity | null;
  readonly gender: Gender;
  /** The mention stands in a quotation. */
  readonly quoted: boolean;
  /** Who is named in the rest of the sentence. */
  readonly coming: ReadonlySet<Entity>;
  /** Who is the subject behind the opening phrase that the mention stands in (“In her memoir, Ms Roe …”). */
  readonly ahead: Entity | null;
  /** {@link ROLE} of the mention itself. */
  readonly role: number;
  /** Mentions of anybody that the walk has passed. */
  readonly mentionsSoFar: number;
  /** The head word, abbreviations spelled out. */
  readonly head: string;
  /** {@link SORT} of a description; {@link SORT.OTHER} for any other mention. */
  readonly sort: number;
  /** What stands behind the head of a name. */
  readonly headLinks: ReadonlySet<string>;
  /** What stands before the head word, as roles are compared. */
  readonly modifiers: readonly string[];
  /** The only one whose name is ever given that head word as a title. */
  readonly soleBearer: Entity | null;
  /** Last words of names that the head word can stand for (“newspaper”: Gazette, Times); for people, their roles (“officer”: constable). */
  readonly family: ReadonlySet<string> | undefined;
}

/** How many of the rising limits a value is above. */
function bucket(value: number, first: number, second: number, third = Infinity, fourth = Infinity, fifth = Infinity): number {
  return value <= first ? 0 : value <= second ? 1 : value <= third ? 2 : value <= fourth ? 3 : value <= fifth ? 4 : 5;
}

const KINDS = { person: 0, organization: 1, document: 2, group: 3, unnamed: 4, author: 0 } as const;

/** How far a candidate agrees in gender and looks like a person (or, for things, like one). */
export function agrees({ gender, mentionClass }: Moment, entity: Entity): boolean {
  if (mentionClass === CLASS.IT || mentionClass === CLASS.THING) return entity.kind === 'organization' || entity.kind === 'document';
  if (entity.kind === 'unnamed' || entity.members.length > 0) return false;
  const own = entity.gender;
  if (gender === 'he' || gender === 'she') return own === gender || (own === null && personSigns(entity) <= 1);
  return personSigns(entity) <= 1;
}

function personSigns(entity: Entity): number {
  if (entity.kind === 'person' || entity.he + entity.she > 0) return 0;
  if (entity.kind === 'unnamed') return 3;
  if (entity.kind !== null) return 4;
  return entity.shortened || entity.likelyGender !== null ? 1 : 2;
}

/** Where an entity was last seen, on the level of the telling for a mention that stands there. */
export function sightingOf({ quoted }: Moment, entity: Entity): Sighting {
  return quoted || entity.lastOpen.sentence < 0 ? entity.last : entity.lastOpen;
}

/** Among the candidates that agree: how many were mentioned since, and how many there are within two sentences. */
export interface Standing {
  rank: number;
  fitting: number;
  near: number;
  /** How the words of a description meet the candidate, and how many candidates they meet well. */
  fit: number;
  strong: number;
  /** How many candidates bear a name of the kind that the description calls for. */
  family: number;
}

function put(out: Int32Array, question: number, value: number): void {
  out[question] = BASES[question]! + value;
}

/** Writes the features of a candidate at a moment, {@link FEATURE_COUNT} indices into one class's row; `rank` counts candidates mentioned since. */
export function writeFeatures(moment: Moment, entity: Entity, rank: number, standing: Standing, out: Int32Array): void {
  const { article, mention } = moment;
  const sighting = sightingOf(moment, entity);
  const seen = sighting.sentence >= 0;
  const sentences = moment.sentence - sighting.sentence;
  const paragraphs = moment.paragraph - sighting.paragraph;
  put(out, 0, seen ? bucket(sentences, 0, 1, 2, 3, 6) : 6);
  put(out, 1, seen ? bucket(paragraphs, 0, 1, 2) : 4);
  put(out, 2, bucket(rank, 0, 1, 2, 3, 5));
  put(out, 3, genderOf(moment, entity));
  put(out, 4, entity.kind === null ? 5 : entity.members.length > 0 ? 6 : KINDS[entity.kind]);
  put(out, 5, !seen ? 4 : sighting.role);
  put(out, 6, !seen ? 3 : sighting.type === 'name' ? 0 : sighting.type === 'nominal' ? 1 : 2);
  put(out, 7, spokeOf(moment, entity));
  put(out, 8, bucket(entity.count, 0, 1, 3, 7));
  put(out, 9, entity.firstToken >= 0 && article.document.paragraphOf[entity.firstToken]! <= 1 ? 1 : 0);
  const inContent = moment.inContent.get(entity);
  put(out, 10, moment.attribution < 0 ? 3 : inContent ?? 0);
  put(out, 11, entity.subjectSentence < 0 ? 0 : bucket(moment.sentence - entity.subjectSentence, 0, 1, 2) + 1);
  put(out, 12, entity.openedParagraph < 0 ? 0 : entity.openedParagraph === moment.paragraph ? 2 : 1);
  put(out, 13, moment.lastSame !== entity ? (moment.lastSame === null ? 0 : 1)
    : moment.lastSameSentence === moment.sentence ? 4 : moment.lastSameParagraph === moment.paragraph ? 3 : 2);
  put(out, 14, standing.fit);
  put(out, 15, entity.lastToken < 0 ? 0 : entity.lastQuoted ? (seen ? 2 : 3) : 1);
  put(out, 16, moment.insideOf === null ? 0 : moment.insideOf === entity ? 2 : 1);
  put(out, 17, moment.mostMentioned === entity ? 1 : 0);
  put(out, 18, moment.owner === null ? 0 : moment.owner === entity ? 2 : 1);
  put(out, 19, seen ? 0 : entity.nextName >= 0 && article.document.sentenceOf[entity.nextName] === moment.sentence ? 1 : 2);
  put(out, 20, (mention.plural ? 2 : 0) + (entity.plural || entity.members.length > 0 ? 1 : 0));
  const near = Math.min(sentences, 3);
  put(out, 21, !seen ? 16 : near * 4 + sighting.role);
  const fits = standing.rank >= 0;
  put(out, 22, !seen || !fits ? 12 : Math.min(standing.rank, 3) * 3 + Math.min(sentences, 2));
  put(out, 23, moment.lastSpeaker !== entity ? (moment.lastSpeaker === null ? 7 : 6)
    : Math.min(moment.paragraph - entity.lastSpokeParagraph, 2) * 2 + (moment.afterQuote ? 1 : 0));
  put(out, 24, personSigns(entity));
  put(out, 25, !seen || sentences > 0 ? 0 : 1 + bucket(moment.token - sighting.token, 4, 10, 20) * 2 + (sighting.role === 0 ? 1 : 0));
  put(out, 26, moment.insideOf === null ? 0 : (moment.insideOf === entity ? 1 : 3) + (sentences > 0 ? 1 : 0));
  put(out, 27, !seen ? 20 : moment.role * 5 + (sentences > 1 ? 4 : sighting.role));
  put(out, 28, bucket(entity.count / Math.max(1, moment.mentionsSoFar), 0.05, 0.15, 0.3, 0.5));
  put(out, 29, bucket(entity.mentions.length, 0, 1, 3, 8));
  put(out, 30, !fits ? 3 : standing.near === 1 && sentences <= 2 ? 0 : standing.fitting === 1 ? 1 : 2);
  put(out, 31, moment.ahead === entity ? 3 : moment.coming.has(entity) ? (moment.role === ROLE.POSSESSIVE ? 2 : 1) : 0);
  put(out, 32, mention.type !== 'nominal' ? 0 : standing.strong === 0 ? 4 : !isStrong(standing.fit) ? 3 : standing.strong === 1 ? 1 : 2);
  put(out, 33, entity.named ? 0 : entity.introduced ? 1 : 2);
  put(out, 35, pairOf(moment, entity, sentences));
  put(out, 36, standing.family === 0 ? 0 : standing.fit !== FIT_FAMILY ? 3 : standing.family === 1 ? 1 : 2);
  put(out, 37, moment.sort * 5 + placeOf(moment, entity));
  put(out, 34, mention.type !== 'nominal' || !mention.plural ? 0 : isPairWord(moment) ? (entity.members.length > 0 ? 2 : 1) : 0);
}

/** Writes the features of “nobody in the text”, {@link NONE_COUNT} of them. */
export function writeNoneFeatures(moment: Moment, candidates: number, bestSentences: number, standing: Standing, out: Int32Array): void {
  const { determiner } = moment.mention;
  out[0] = NONE_BASE;
  out[1] = NONE_BASE + 1 + bucket(candidates, 0, 1, 3);
  out[2] = NONE_BASE + 5 + bucket(bestSentences, 0, 1, 3);
  out[3] = NONE_BASE + 9 + (determiner === 'definite' ? 0 : determiner === 'possessive' ? 1 : determiner === 'indefinite' ? 2 : 3);
  out[4] = NONE_BASE + (moment.attribution < 0 ? 13 : 14);
  out[5] = NONE_BASE + 15 + Math.min(standing.fitting, 3);
  out[6] = NONE_BASE + 19 + Math.min(standing.near, 2);
  out[7] = NONE_BASE + 22 + (moment.paragraph < 2 ? 1 : 0);
  out[9] = NONE_BASE + 27 + moment.sort;
  out[8] = NONE_BASE + 24 + Math.min(standing.strong, 2);
}

/** Who speaks or is spoken of here, from the nearest on. */
function placeOf({ paragraph, lastSpeaker }: Moment, entity: Entity): number {
  if (lastSpeaker === entity && entity.lastSpokeParagraph === paragraph) return 0;
  if (entity.lastParagraph === paragraph) return entity.openedParagraph === paragraph ? 1 : 2;
  return lastSpeaker === entity && entity.lastSpokeParagraph === paragraph - 1 ? 3 : 4;
}

/** Named side by side, how lately, and as what. */
function pairOf(moment: Moment, { members, joined, last }: Entity, sentences: number): number {
  if (members.length === 0) return 0;
  if (!joined) return 1;
  return sentences > 1 || moment.sentence < last.sentence ? 2 : last.role === ROLE.SUBJECT ? 3 : 4;
}

function genderOf({ gender }: Moment, entity: Entity): number {
  if (gender === null || gender === 'they') return 0;
  if (entity.sureGender) return entity.sureGender === gender ? 1 : 2;
  if (entity.he + entity.she > 0 && entity.likelyGender === null) return (gender === 'he') === entity.he >= entity.she ? 1 : 2;
  if (entity.likelyGender) return entity.likelyGender === gender ? 3 : 4;
  return 5;
}

/** “both”, “the two”. */
function isPairWord({ article, mention }: Moment): boolean {
  const { document: { words }, grammar } = article;
  for (let i = mention.tokens.first; i < mention.tokens.past; i++) {
    const { lower } = words[i]!;
    if (grammar.pairs.has(lower) || grammar.two.has(lower)) return true;
  }
  return false;
}

function spokeOf(moment: Moment, entity: Entity): number {
  if (entity.lastSpoke < 0) return 0;
  const paragraphs = moment.paragraph - entity.lastSpokeParagraph;
  const last = moment.lastSpeaker === entity;
  return (last ? 1 : 4) + bucket(paragraphs, 0, 1);
}

/** How a description's words meet what is known of an entity. */
export function fitOf(moment: Moment, entity: Entity): number {
  const { mention, head, modifiers, headLinks } = moment;
  if (mention.type !== 'nominal') return 0;
  let shared = 0;
  for (const word of modifiers) if (entity.roleWords.has(word)) shared++;
  if (entity.works.has(head)) return 1;
  if (moment.soleBearer === entity) return 8;
  if (entity.roleHeads.has(head)) return shared > 0 ? 2 : 1;
  for (const { words } of entity.forms.values()) if (headOfName(words, headLinks) === mention.head || words.at(-1) === mention.head) return 3;
  if (moment.family) for (const role of entity.roleHeads) if (moment.family.has(role)) return FIT_FAMILY;
  if (shared > 0) return 4;
  if (moment.family && moment.mentionClass !== CLASS.PERSON) for (const { words } of entity.forms.values()) if (moment.family.has(headOfName(words, headLinks)) || moment.family.has(words.at(-1)!)) return FIT_FAMILY;
  return entity.roleHeads.size > 0 ? 5 : 6;
}

/** What {@link fitOf} gives a name that ends as the description has it (“the network”: Hull Radio). */
export const FIT_FAMILY = 7;

/** True for what {@link fitOf} gives one who has been called so. */
export function isStrong(fit: number): boolean {
  return fit === 1 || fit === 2 || fit === 3 || fit === 8;
}

/**
 * “Commission” of “Commission on Water”, “Bank” of “Northern Bank”.
 *
 * @param links What stands behind the head.
 */
export function headOfName(words: readonly string[], links: ReadonlySet<string>): string {
  for (let i = 1; i < words.length; i++) {
    if (links.has(words[i]!)) return words[i - 1]!;
  }
  return words.at(-1)!;
}

/**
 * A reporting verb with all that belongs to its group: “has repeatedly said”,
 * “did not say”, “was quoted as saying”, “used to say”, “pointed out”.
 */
import { POS, type Cue, type Document, type ReportingVerb } from '../../types.js';
import type { CueVocabulary, VerbReading } from '../vocabulary.js';

// Words between an auxiliary and its verb, at most.
const MAX_GROUP = 8;
// Words of a question that somebody was asked, at most.
const MAX_QUESTION = 25;
// Reports in nearly all its uses, per cent.
const SURE = 80;
const OPENING_MARK = /["“‘']/;

/** The cue whose head is at `token`, or null where the word does not report. */
export function readVerbGroup(
  document: Document,
  vocabulary: CueVocabulary,
  token: number,
  reading: VerbReading,
  paragraphFirst: number,
  paragraphPast: number,
): Cue | null {
  const { words, pos, lemmas } = document;
  const tag = pos[token]!;
  if (tag === POS.AUX || tag === POS.PRON || tag === POS.ADP || tag === POS.DET) return null;
  const { form } = reading;
  // “so-called”
  if (token > paragraphFirst && words[token - 1]!.text === '-' && document.ends[token - 1] === document.starts[token]) return null;
  // “in an emailed note”
  if (token > paragraphFirst && pos[token - 1] === POS.DET && words[token]!.lower !== lemmas[token] && pos[token + 1] === POS.NOUN && document.sentenceOf[token + 1] === document.sentenceOf[token]) return null;
  let verb: ReportingVerb = reading.verb;
  let past = token + 1;
  for (const phrase of reading.phrases) {
    const to = matchAfter(document, phrase.after, past, paragraphPast);
    if (to < 0) continue;
    verb = phrase;
    past = to;
    break;
  }
  if (verb.rate === 0) return null;
  // “ruled out”, “called off”: another verb.
  const particle = past === token + 1 && past < paragraphPast &&
    (vocabulary.phrasalParticles.has(words[past]!.lower) || (vocabulary.phrasalPrepositions.has(words[past]!.lower) && (pos[past + 1] === POS.ADP || pos[past + 1] === POS.PUNCT)));
  let weight = (verb.rate / 100) * (particle ? 0.3 : 1);
  if (tag !== POS.VERB) {
    // A noun that looks like a verb: “the note”, “her claims”.
    const before = token > paragraphFirst ? pos[token - 1]! : POS.PUNCT;
    const named = before === POS.NOUN || before === POS.PROPN || before === POS.PRON;
    // “Roe, 71, claims the …”, “… and branded the …”
    const parted = form !== 'base' && token > paragraphFirst && (words[token - 1]!.text === ',' || before === POS.CCONJ);
    const looks = past < paragraphPast &&
      (((named || parted) && takesObject(document, vocabulary, past)) || (before === POS.NOUN && ((form === 'third' && standsBetweenCommas(document, token, paragraphFirst)) || (form === 'base' && closesSentence(document, token)))));
    if (tag === POS.NOUN && !looks && (form === 'base' || before === POS.DET || before === POS.ADJ || (before === POS.PRON && vocabulary.possessives.has(words[token - 1]!.lower)) || before === POS.ADP || before === POS.PART)) return null;
    // “Japan branded North Korea an …”, “… and branded her “…””; “people briefed on the board’s thinking said directors …”
    const misread = tag === POS.ADJ && form === 'past' &&
      (((named || before === POS.CCONJ) && takesName(document, token + 1, paragraphPast)) || (verb.rate >= SURE && (named || before === POS.VERB)));
    // A verb's form that the tagger took for something else.
    if (misread) weight *= 0.9;
    else if (looks) weight *= 0.7;
    else if (form === 'base' || (form === 'third' && tag === POS.NOUN)) weight *= 0.15;
    else weight *= tag === POS.ADJ || tag === POS.NOUN ? 0.3 : 0.6;
  }

  let first = token;
  let negated = false;
  let passive = false;
  let finite = form === 'third' || form === 'past' || form === 'base';
  let infinitive = false;
  const least = Math.max(paragraphFirst, token - MAX_GROUP);
  for (let i = token - 1; i >= least; i--) {
    const { lower } = words[i]!;
    const kind = pos[i]!;
    if (kind === POS.AUX || vocabulary.auxiliaries.has(lower)) {
      // “She is said …” is a passive; so are “was told” and “being asked”.
      if (vocabulary.copulas.has(lemmas[i]!) && (form === 'past' || form === 'participle') && !infinitive) passive ||= (first === token || isAdverbial(document, i + 1, first)) && !isPerfect(document, vocabulary, verb, i, past, paragraphPast);
      finite = true;
      first = i;
      continue;
    }
    if (vocabulary.negators.has(lower)) {
      negated = true;
      first = i;
      continue;
    }
    if (kind === POS.ADV || (kind === POS.PART && !vocabulary.infinitiveMarkers.has(lower) && !vocabulary.possessiveEndings.has(lower))) {
      first = i;
      continue;
    }
    if (vocabulary.infinitiveMarkers.has(lower)) {
      infinitive = true;
      finite = false;
      first = i;
      const carrier = words[i - 1];
      if (i - 1 >= paragraphFirst && carrier) {
        const refused = vocabulary.refusals.has(carrier.lower);
        const phrase = i - 2 >= paragraphFirst && vocabulary.carrierPhrases.get(lemmas[i - 2]!) === carrier.lower;
        if (refused || phrase || vocabulary.carriers.has(carrier.lower)) {
          negated ||= refused;
          if (phrase) i--;
          first = i - 1;
          i--;
          finite = true;
          continue;
        }
      }
      break;
    }
    if (form === 'ing' && vocabulary.quotingLinks.has(lower)) {
      const quoting = quotingVerb(document, vocabulary, i, least);
      if (quoting >= 0) {
        i = quoting;
        first = i;
        finite = true;
        continue;
      }
    }
    if (infinitive && finite && (kind === POS.VERB || kind === POS.ADJ) && vocabulary.carriers.has(lower)) {
      first = i;
      continue;
    }
    break;
  }
  // “The court heard that …”
  const heard = vocabulary.hearingVerbs.has(verb.lemma);
  if (heard && (passive || infinitive || first === paragraphFirst || !vocabulary.audiences.has(words[first - 1]!.lower))) return null;
  if (!passive && first === token && (form === 'past' || form === 'participle') && isObjectPassive(document, vocabulary, verb, token, past, paragraphPast)) {
    passive = true;
    weight = verb.rate / 100;
  }
  // “Bridge ‘will fall’, court told”: a headline's passive.
  const headline = !passive && first === token && form === 'past' && verb.takes.includes('a') && past >= paragraphPast && isAudience(document, vocabulary, token - 1, paragraphFirst);
  // “Asked whether …, she said”: nobody is named who asks.
  const asked = first === token && form === 'past' && verb.takes.includes('a') && verb.takes.includes('w');
  const opens = asked && (words[token]!.capitalized || describes(document, token, past, paragraphFirst));
  // An adverb that opens the clause (“Earlier she said”) is not reached; one
  // that opens the group without an auxiliary belongs to it (“also said”).
  const quotedAs = lemmas[first] !== undefined && form === 'ing' && finite && passiveCarrier(document, vocabulary, first, token);
  return {
    start: document.starts[first]!,
    end: document.ends[past - 1]!,
    tokens: { first, past },
    head: token,
    form: opens || heard || headline || (passive && !infinitive && !quotedAs) ? 'passive' : 'verb',
    takes: verb.takes,
    act: verb.act,
    negated,
    weight,
    rule: heard || headline ? 'cue/heard' : quotedAs ? 'cue/quoted-as' : infinitive && !finite ? 'cue/infinitive' : (form === 'ing' || form === 'participle') && !finite ? 'cue/participle' : 'cue/verb',
  };
}

/** A bare noun for an audience behind a comma: “…, inquiry told”, “…, murder trial told”. */
function isAudience({ words, pos }: Document, { audiences }: CueVocabulary, noun: number, least: number): boolean {
  if (noun <= least || !audiences.has(words[noun]!.lower)) return false;
  let at = noun - 1;
  while (at > least && at > noun - MAX_GROUP && (pos[at] === POS.NOUN || pos[at] === POS.PROPN || pos[at] === POS.ADJ)) at--;
  return words[at]!.text === ',' || words[at]!.text === '–' || words[at]!.text === '—';
}

/** “he’s told a press conference”: has, where whom the verb tells follows. */
function isPerfect({ words, pos }: Document, { contractedAuxiliaries }: CueVocabulary, { takes }: ReportingVerb, auxiliary: number, past: number, limit: number): boolean {
  if (!takes.includes('a') || !contractedAuxiliaries.has(words[auxiliary]!.lower) || past >= limit) return false;
  return pos[past] === POS.NOUN || pos[past] === POS.PROPN || (pos[past] === POS.DET && pos[past + 1] !== POS.ADJ && pos[past + 1] !== POS.AUX);
}

/** “Roe, asked whether she would go, said”: a comma, and one that closes what was asked. */
function describes({ words, pos }: Document, token: number, past: number, least: number): boolean {
  if (token - 1 <= least || words[token - 1]!.text !== ',' || (pos[token - 2] !== POS.PROPN && pos[token - 2] !== POS.NOUN)) return false;
  if (pos[past] !== POS.SCONJ && pos[past] !== POS.ADV) return false;
  for (let i = past + 1; i < past + MAX_QUESTION && i < words.length; i++) {
    const { text } = words[i]!;
    if (text === ',') return pos[i + 1] === POS.VERB || pos[i + 1] === POS.AUX;
    if (text === '.') return false;
  }
  return false;
}

/** “Ministers accused of delay”, “proposal branded ‘an insult’”: a verb without the object that it always has. */
function isObjectPassive({ words }: Document, { objectPassives }: CueVocabulary, { lemma, takes }: ReportingVerb, token: number, past: number, limit: number): boolean {
  if (past !== token + 1 || past >= limit) return false;
  const { lower, text } = words[past]!;
  return takes === 'o' ? OPENING_MARK.test(text) : objectPassives.get(lemma)?.includes(lower) ?? false;
}

/** “The moths, the team reports, avoid red light.” / “The moths avoid red light, the team reports.” */
function standsBetweenCommas({ words, pos, sentences, sentenceOf }: Document, token: number, least: number): boolean {
  const next = words[token + 1]?.text;
  const ends = next === '.' && sentences[sentenceOf[token]!]!.past === token + 2;
  if (next !== ',' && !ends) return false;
  let at = token - 1;
  while (at > least && at > token - MAX_GROUP && (pos[at] === POS.NOUN || pos[at] === POS.ADJ)) at--;
  if (at <= least || pos[at] !== POS.DET || words[at - 1]!.text !== ',') return false;
  // A list has commas before: “the papers, the magazines, the reports.”
  if (ends) for (let i = at - 2; i >= sentences[sentenceOf[token]!]!.first; i--) if (words[i]!.text === ',') return false;
  return true;
}

/** “The moths avoid red light, researchers report in the journal Wing.”: a plural behind a comma, and no verb but this behind a clause that has one. */
function closesSentence({ words, pos, lemmas, sentences, sentenceOf }: Document, token: number): boolean {
  const { first, past } = sentences[sentenceOf[token]!]!;
  let at = token - 1;
  if (at <= first || lemmas[at] === words[at]!.lower) return false;
  while (at > first && at > token - MAX_GROUP && (pos[at] === POS.NOUN || pos[at] === POS.ADJ || pos[at] === POS.DET)) at--;
  if (words[at]!.text !== ',') return false;
  const isVerb = (i: number) => pos[i] === POS.VERB || pos[i] === POS.AUX;
  for (let i = token + 1; i < past; i++) if (isVerb(i) || pos[i] === POS.CCONJ || words[i]!.text === ',') return false;
  // A list has commas before: “the papers, the notes, doctors’ reports.”
  let verbs = 0;
  for (let i = first; i < at; i++) {
    if (isVerb(i)) verbs++;
    if (words[i]!.text === ',') return false;
  }
  return verbs > 0;
}

/** A name or a pronoun, and an article or a mark behind it: who is called what. */
function takesName({ words, pos }: Document, at: number, limit: number): boolean {
  if (pos[at] === POS.PRON) return /["“‘]/.test(words[at + 1]?.text ?? '') || pos[at + 1] === POS.DET;
  let next = at;
  while (next < limit && next < at + 4 && pos[next] === POS.PROPN) next++;
  return next > at && next < limit && (pos[next] === POS.DET || /["“‘]/.test(words[next]!.text));
}

function isAdverbial({ pos }: Document, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (pos[i] !== POS.ADV && pos[i] !== POS.PART && pos[i] !== POS.AUX) return false;
  return true;
}

/** The verb of “quoted as saying” and “quoted by the paper as saying”, or -1; `link` is its “as”. */
function quotingVerb({ lemmas, words, pos }: Document, { quotingVerbs }: CueVocabulary, link: number, least: number): number {
  for (let i = link - 1; i >= least; i--) {
    if (quotingVerbs.has(lemmas[i]!) && pos[i] === POS.VERB) return i === link - 1 || pos[i + 1] === POS.ADP ? i : -1;
    if (!words[i]!.alphabetic || pos[i] === POS.VERB || pos[i] === POS.AUX || pos[i] === POS.CCONJ) return -1;
  }
  return -1;
}

function passiveCarrier({ lemmas }: Document, { quotingVerbs }: CueVocabulary, first: number, token: number): boolean {
  for (let i = first; i < token; i++) if (quotingVerbs.has(lemmas[i]!)) return true;
  return false;
}

/** Past the words of a phrase that begin at `at`, or -1. */
function matchAfter({ words, pos }: Document, after: readonly string[], at: number, past: number): number {
  let i = at;
  for (const word of after) {
    if (i >= past) return -1;
    if (word === '*') {
      if (pos[i] !== POS.PRON) return -1;
    } else if (words[i]!.lower !== word) return -1;
    i++;
  }
  return i;
}

/** What follows a verb rather than a noun: an article, “that”, a mark that opens. */
function takesObject({ words, pos, starts, ends }: Document, { objectOpeners }: CueVocabulary, at: number): boolean {
  const { text, lower } = words[at]!;
  if (pos[at] === POS.DET || objectOpeners.has(lower)) return true;
  return (text === '“' || text === '‘' || text === '"') && starts[at]! > ends[at - 1]!;
}

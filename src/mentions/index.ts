/**
 * Tokens to mentions: names, descriptions, pronouns. Clusters nothing.
 */
import { NO_SPANS, NO_WORDS } from '../text/span-lists.js';
import type { Document, Language, Mention, QuotedSpan } from '../types.js';
import { read, TRAIT, type Reading } from './reading.js';
import { findDescriptions, type Description } from './rules/descriptions.js';
import { findNames, type Name } from './rules/names.js';
import { findPronouns } from './rules/pronouns.js';

/**
 * Finds every span that names, describes or points at someone, in order of
 * their start, the longer first. Mentions nest: “Ms Roe’s lawyer” holds “Ms Roe”.
 *
 * @example
 * // “Judge Ana Teles told her clerk”
 * // name “Judge Ana Teles” (name: Ana Teles, role: Judge), pronoun “her”, nominal “her clerk”
 */
export function findMentions(document: Document, quotedSpans: readonly QuotedSpan[], language: Language): Mention[] {
  const reading = read(document, quotedSpans, language);
  const names = findNames(reading);
  const named = new Uint8Array(document.size);
  for (const name of names) named.fill(1, name.first, name.past);
  const descriptions = findDescriptions(reading, named);
  const nameAt = new Map<number, number>();
  names.forEach((name, n) => nameAt.set(name.first, n));
  const mentions: Mention[] = [];
  const prefixes = new Map<number, Description>();
  for (const description of descriptions) {
    const follows = nameAt.get(description.head + 1);
    if (follows !== undefined && isPrefix(reading, description, names[follows]!)) prefixes.set(follows, description);
    else mentions.push(fromDescription(document, description));
  }
  names.forEach((name, n) => mentions.push(fromName(reading, name, prefixes.get(n))));
  for (const { token, length, gender, plural } of findPronouns(document, reading.grammar)) {
    mentions.push({
      start: document.starts[token]!, end: document.starts[token]! + length, tokens: { first: token, past: token + 1 },
      type: 'pronoun', name: null, honorifics: NO_WORDS, roles: NO_SPANS, head: document.words[token]!.lower.slice(0, length),
      kind: null, gender, plural, determiner: 'none', owner: null,
    });
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** “actor Tom Doe”: one mention, the description being a role. */
function isPrefix(reading: Reading, description: Description, name: Name): boolean {
  if (name.kind === 'document' || description.plural) return false;
  if (!isBodyNamed(reading, description, name)) {
    if (description.kind !== 'unnamed') return false;
    if (name.kind === 'organization' && !(reading.traits[name.core]! & TRAIT.PLACE)) return false;
  }
  const { starts, ends, text, sentenceOf } = reading.document;
  if (sentenceOf[description.head] !== sentenceOf[name.first]) return false;
  return /^\s+$/.test(text.slice(ends[description.head]!, starts[name.first]!));
}

/** “retailer Northgate”: a company and what it does, unless it could as well be a person (“investor Ben Rowe”). */
function isBodyNamed({ document, lists }: Reading, { head, kind }: Description, name: Name): boolean {
  if (!lists.bodyPrefixes.has(document.words[head]!.lower)) return false;
  return name.kind === 'organization' || (name.kind === null && name.gender === null && kind === 'organization');
}

function fromName(reading: Reading, name: Name, prefix: Description | undefined): Mention {
  const { document, grammar } = reading;
  const { starts, ends, words } = document;
  let first = name.first;
  const roles = name.role ? [name.role] : [];
  let { gender, kind } = name;
  let owner = null;
  let determiner: Mention['determiner'] = name.definite ? 'definite' : 'none';
  if (prefix) {
    first = prefix.first;
    if (prefix.determiner !== 'none' && prefix.owner === null) first++;
    while (first < prefix.head && grammar.definite.has(words[first]!.lower)) first++;
    roles.unshift({ start: starts[first]!, end: ends[prefix.head]! });
    gender = prefix.gender ?? gender;
    kind = isBodyNamed(reading, prefix, name) ? 'organization' : 'person';
    owner = prefix.owner;
    determiner = prefix.determiner;
  }
  const last = lastOfName(reading, name);
  return {
    start: starts[first]!, end: endOf(reading, name.past - 1), tokens: { first, past: name.past },
    type: 'name', name: { start: starts[name.core]!, end: endOf(reading, last) },
    honorifics: name.honorifics, roles, head: words[last]!.lower,
    kind, gender, plural: name.plural, determiner, owner,
  };
}

/** End of a word without a possessive ending that was not parted from it. */
function endOf({ document: { words, ends }, grammar }: Reading, token: number): number {
  const [ending] = grammar.attached.exec(words[token]!.text) ?? [''];
  return ends[token]! - (ending.length < words[token]!.text.length ? ending.length : 0);
}

/** “Owen Prys KC” is Owen Prys. */
function lastOfName({ document: { words }, lists }: Reading, { core, past }: Name): number {
  let last = past - 1;
  while (last > core && (lists.postNominals.has(words[last]!.lower.replace(/\./g, '')) || !words[last]!.alphabetic)) last--;
  return last;
}

function fromDescription(document: Document, description: Description): Mention {
  const { starts, ends, words } = document;
  const { first, head, past, kind, gender, plural, determiner, owner } = description;
  return {
    start: starts[first]!, end: ends[past - 1]!, tokens: { first, past },
    type: 'nominal', name: null, honorifics: NO_WORDS, roles: NO_SPANS, head: words[head]!.lower,
    kind, gender, plural, determiner, owner,
  };
}

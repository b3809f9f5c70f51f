/** Interviews in questions and answers: who asks, who answers, and where. */
import type { Language } from '../types.js';
import type { Article } from './article.js';
import type { Entity } from './entities.js';
import type { Resolved } from './resolve.js';

/** Who answers in an interview, and in which paragraphs. */
export interface Turns {
  readonly answerer: Entity | null;
  /** Who asks, where the text names them. */
  readonly asker: Entity | null;
  /** 1 for a paragraph in which the one asked speaks. */
  readonly answers: Uint8Array;
}

/** “Q: … A: …”: the answers are those of the person whom the opening names most. */
export function readTurns(article: Article, { entityOf }: Resolved, language: Language): Turns {
  const { document, mentions } = article;
  const { paragraphs, words } = document;
  const { answerLabels } = language.speakers;
  const { interviewLabels } = language.cues;
  const answers = new Uint8Array(paragraphs.length);
  let label = '';
  let turns = 0;
  paragraphs.forEach(({ first, past }, p) => {
    const opening = words[first]?.lower ?? '';
    const dotted = opening.endsWith('.');
    const lower = dotted ? opening.slice(0, -1) : opening;
    const next = dotted ? '.' : first + 1 < past ? words[first + 1]!.text : '';
    if ((next === ':' || next === '.') && (interviewLabels.includes(lower) || answerLabels.includes(lower))) {
      label = lower;
      turns++;
    } else if (next === ':') label = '';
    if (answerLabels.includes(label)) answers[p] = 1;
  });
  if (turns < 3) return { answerer: null, asker: null, answers };
  const counts = new Map<Entity, number>();
  const opening = Math.min(paragraphs.length, 4);
  for (let m = 0; m < mentions.length && document.paragraphOf[mentions[m]!.tokens.first]! < opening; m++) {
    const entity = entityOf[m];
    if (!entity || !entity.named || entity.plural || entity.kind === 'organization' || entity.kind === 'document') continue;
    // The headline says whom it is with.
    counts.set(entity, (counts.get(entity) ?? 0) + (document.paragraphOf[mentions[m]!.tokens.first] === 0 ? 2 : 1));
  }
  let answerer: Entity | null = null;
  for (const [entity, count] of counts) if (!answerer || count > counts.get(answerer)!) answerer = entity;
  return { answerer, asker: askerOf(article, entityOf, answerer), answers };
}

/** “ROE: What changed?”: who asks under a name of their own, most often. */
function askerOf({ document, attributions, sources, mentions }: Article, entityOf: Resolved['entityOf'], answerer: Entity | null): Entity | null {
  const counts = new Map<Entity, number>();
  let asker: Entity | null = null;
  attributions.forEach(({ content }, a) => {
    const item = sources[a]!.items[0];
    const entity = item === undefined || mentions[item]!.type !== 'name' ? null : entityOf[item];
    const last = content.at(-1);
    if (!entity || entity === answerer || !last || !ASKS.test(document.text.slice(Math.max(last.start, last.end - 3), last.end + 1))) return;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (!asker || counts.get(entity)! > counts.get(asker)!) asker = entity;
  });
  return asker;
}

const ASKS = /\?[”"’']?\s?$/;

import { describe, expect, it } from 'vitest';
import { linkSpans } from '../../../src/attributions/linking/index.js';
import type { Role, SpanProposal } from '../../../src/attributions/model/types.js';
import { readDocument } from '../../../src/document/index.js';
import { english } from '../../../src/languages/en/index.js';
import { findQuotedSpans } from '../../../src/quotation-marks/index.js';
import type { Document } from '../../../src/types.js';

const ROLES: Record<string, Role> = { S: 'source', Q: 'cue', C: 'content' };

/** Reads an article whose spans stand as [S …], [Q …], [C …]; `?` before the letter marks a span not chosen. */
function readMarked(marked: string): { document: Document; proposals: SpanProposal[] } {
  let text = '';
  const open: { role: Role; start: number; chosen: boolean }[] = [];
  const spans: { role: Role; start: number; end: number; chosen: boolean }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const opening = /^\[(\??)([SQC]) /.exec(marked.slice(i, i + 4));
    if (opening) {
      open.push({ role: ROLES[opening[2]!]!, start: text.length, chosen: !opening[1] });
      i += opening[0].length - 1;
    } else if (marked[i] === ']') spans.push({ ...open.pop()!, end: text.length });
    else text += marked[i];
  }
  const document = readDocument(text, english);
  const proposals = spans.map(({ role, start, end, chosen }) => {
    const first = document.starts.findIndex((_, token) => document.ends[token]! > start);
    let past = first;
    while (past < document.size && document.starts[past]! < end) past++;
    const probability = chosen ? 0.9 : 0.4;
    return { role, first, past, probability, chosen };
  });
  return { document, proposals };
}

/** Links a marked article and writes each attribution as “source / cue / content + content”. */
function link(marked: string): string[] {
  const { document, proposals } = readMarked(marked);
  const quotedSpans = findQuotedSpans(document, english, () => {});
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' + ') || '-';
  return linkSpans(document, quotedSpans, proposals, english.linking, english.acts).map(
    ({ source, cue, content }) => `${words(source)} / ${words(cue)} / ${words(content)}`,
  );
}

describe('linkSpans', () => {
  it.each<[string, string[]]>([
    ['[S The mayor] [Q said] [C the bridge would close].', ['The mayor / said / the bridge would close']],
    ['[C The bridge will close], [Q according to] [S the mayor].', ['the mayor / according to / The bridge will close']],
    ['[C “It closes,”] [S the mayor] [Q said]. [C “We had no choice.”]',
      ['the mayor / said / “It closes,” + “We had no choice.”']],
    ['[C “It closes,”] [Q said] [S the mayor], [C “and we had no choice.”]',
      ['the mayor / said / “It closes,” + “and we had no choice.”']],
    ['[C The bridge], [S the mayor] [Q said], [C would close in May].',
      ['the mayor / said / The bridge + would close in May']],
    ['[S She] [Q said] [C that it rained] and [C that it was cold].', ['She / said / that it rained + that it was cold']],
    ['[S He] [Q said] [C it rained] and [Q added] [C that it was cold].',
      ['He / said / it rained', 'He / added / that it was cold']],
    ['[S Ada Oduya] [Q said] [C it rained]. [S Her brother] [Q denied] [C that].',
      ['Ada Oduya / said / it rained', 'Her brother / denied / that']],
    ['[C The plan] [Q was criticized] by [S residents] [C for its cost].', ['residents / was criticized / The plan + for its cost']],
    ['[C Rents] [Q are expected] [C to rise].', ['- / are expected / Rents + to rise']],
    ['[S OKORO][Q :] [C I never saw it.]', ['OKORO / : / I never saw it.']],
    ['[C “It closes.”]', ['- / - / “It closes.”']],
    ['[S The mayor] [Q said] little.', []],
    // Candidates that lost are taken in where they make an attribution whole, and only there.
    ['[S The mayor] [Q said] [?C the bridge would close].', ['The mayor / said / the bridge would close']],
    ['[C “It closes,”] [?S the mayor] [Q said].', ['the mayor / said / “It closes,”']],
    ['[C “It closes,”] [S the mayor] [?Q said].', ['the mayor / said / “It closes,”']],
    ['[S The mayor] [Q said] [C the bridge would close] [?C for the winter].',
      ['The mayor / said / the bridge would close']],
    ['[S The mayor] [Q said] [C the bridge would close], as [?S she] [?Q feared].',
      ['The mayor / said / the bridge would close']],
    ['[?S The mayor] [?Q said] [?C the bridge would close].', ['The mayor / said / the bridge would close']],
  ])('%s', (marked, expected) => {
    expect(link(marked)).toEqual(expected);
  });

  it('says what kind of report it is', () => {
    const { document, proposals } = readMarked('[S She] [Q never claimed] [C that it rained]. [S He] [Q hoped] [C it would].');
    const attributions = linkSpans(document, [], proposals, english.linking, english.acts);
    expect(attributions.map(({ act, negated, rule, carries }) => ({ act, negated, rule, carries }))).toEqual([
      { act: 'speech', negated: true, rule: 'model', carries: -1 },
      { act: 'thought', negated: false, rule: 'model', carries: -1 },
    ]);
  });

  it('refuses weights of another version', () => {
    const document = readDocument('“Go,” she said.', english);
    expect(() => linkSpans(document, [], [], { ...english.linking, featureVersion: -1 }, english.acts)).toThrow(
      expect.objectContaining({ code: 'WEIGHTS_MISMATCH' }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { verifyQuote, type Article } from '../../src/verify/index.js';
import { claims } from './claims.js';

const articles = new Map<string, Article>();

function readFixture(name: string): Article {
  let article = articles.get(name);
  if (!article) {
    const text = readFileSync(new URL(`../../fixtures/articles/${name}.txt`, import.meta.url), 'utf8');
    article = { text, extraction: extractQuotes(text, { scope: 'all' }) };
    articles.set(name, article);
  }
  return article;
}

const results = claims.map(({ article, verdict, attribution, meaning, ...claim }) => {
  const found = verifyQuote(readFixture(article), claim);
  const flagged = found.edits.some((edit) => edit.meaning);
  const problems = [
    ...(found.verdict === verdict ? [] : [`${found.verdict}, not ${verdict}`]),
    ...(found.attribution === attribution ? [] : [`${found.attribution}, not ${attribution}`]),
    ...(flagged === (meaning ?? false) ? [] : [`meaning ${flagged}`]),
  ];
  return { label: `${article}: “${claim.quote}” by ${claim.speaker ?? 'anybody'}`, verdict, found, problems };
});

describe('claims about the fixture articles', () => {
  it('number at least 120, with at least 30 that nobody made', () => {
    expect(claims.length).toBeGreaterThanOrEqual(120);
    expect(claims.filter((claim) => claim.verdict === 'not-found').length).toBeGreaterThanOrEqual(30);
    expect(new Set(claims.map((claim) => claim.verdict)).size).toBe(6);
  });

  it('are judged right, verdict, speaker and meaning, at least 97 times in 100', () => {
    const wrong = results.filter(({ problems }) => problems.length > 0);
    const report = wrong.map(({ label, problems }) => `${label}: ${problems.join('; ')}`);
    expect(1 - wrong.length / results.length, report.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('are never called verbatim when they are not', () => {
    const overstated = results.filter(
      ({ verdict, found }) =>
        found.verdict.startsWith('verbatim') && !verdict.startsWith('verbatim'),
    );
    expect(overstated.map(({ label }) => label)).toEqual([]);
  });
});

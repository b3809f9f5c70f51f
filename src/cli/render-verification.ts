/** What became of claimed quotes, for people. */
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Claim, Edit, Verification } from '../verify/types.js';
import { createPlaceFinder } from '../outputs/places.js';
import type { PrettyOptions } from '../outputs/pretty.js';
import { toTerminalText } from '../outputs/terminal-text.js';

const INDENT = '    ';

/** True where the words stand and, if a speaker was claimed, the article confirms them. */
export function isVerified({ verdict, attribution }: Verification): boolean {
  const wordsStand = verdict === 'verbatim' || verdict === 'verbatim-edited';
  return wordsStand && (attribution === null || attribution === 'confirmed');
}

/**
 * One claim and its verdict, with each difference and every place in the article.
 *
 * @example
 * renderVerification('a.txt', text, { quote: 'We won' }, verification, { color: false, width: 80 });
 * // ✓ verbatim  “We won”
 * //     said by Ada Okoro, a.txt:1:2
 */
export function renderVerification(
  name: string,
  text: string,
  claim: Claim,
  verification: Verification,
  options: PrettyOptions,
): string {
  const paint = createColors(options.color);
  const passed = isVerified(verification);
  const { verdict, attribution, saidBy, spans, edits, similarity } = verification;
  const placeOf = createPlaceFinder(text);
  const shown = toTerminalText(claim.quote).trim().replace(/^["“”]+|(?<!["“”])["“”]+$/g, '');
  const head = `${passed ? paint.green(`✓ ${verdict}`) : paint.red(`✗ ${verdict}`)}  “${shown}”`;
  const lines = wrapAnsi(head, options.width).split('\n');
  const add = (line: string) =>
    lines.push(...wrapAnsi(line, options.width - INDENT.length).split('\n').map((part) => INDENT + part));

  const places = spans.map(({ start }) => {
    const { line, column } = placeOf(start);
    return `${toTerminalText(name)}:${line}:${column}`;
  });
  const who = saidBy.map((speaker) => toTerminalText(speaker.label)).join(' and ');
  if (spans.length > 0) add(`${who === '' ? 'speaker unknown' : `said by ${who}`}, ${paint.dim(places.join(', '))}`);
  if (attribution !== null && attribution !== 'confirmed') {
    add(paint.yellow(`${attribution}: ${explainAttribution(attribution, toTerminalText(claim.speaker ?? ''))}`));
  }
  for (const edit of edits) add(describeEdit(edit, paint));
  if (verdict === 'altered' || verdict === 'paraphrase') {
    for (const span of spans) add(paint.dim(`article: ${toTerminalText(span.text)}`));
    add(paint.dim(`similarity ${similarity.toFixed(2)}`));
  }
  return `${lines.join('\n')}\n`;
}

function explainAttribution(attribution: NonNullable<Verification['attribution']>, claimed: string): string {
  if (attribution === 'other-speaker') return `the article does not let ${claimed} say it`;
  if (attribution === 'speaker-absent') return `the article never names ${claimed}`;
  return 'the article does not tell who says it';
}

function describeEdit(edit: Edit, paint: ReturnType<typeof createColors>): string {
  const claimed = `“${toTerminalText(edit.claim?.text ?? '')}”`;
  const written = `“${toTerminalText(edit.article?.text ?? '')}”`;
  const what =
    edit.change === 'added'
      ? `added ${claimed}`
      : edit.change === 'removed'
        ? `removed ${edit.article === null ? `words at ${claimed}` : written}`
        : `${claimed} in place of ${written}`;
  const kind = edit.kind === 'words' ? '' : ` (${edit.kind})`;
  if (edit.meaning) return paint.red(`${what}${kind}: this changes the meaning`);
  return edit.allowed ? paint.dim(`${what}${kind}`) : paint.yellow(`${what}${kind}`);
}

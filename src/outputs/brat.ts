/** Quotes as brat standoff annotation. */
import type { Extraction, TextSpan } from '../schemas.js';
import { createCodePointCounter } from './code-points.js';

/** The files of one document. */
export interface BratFiles {
  /** `NAME.txt`: the text, untouched. */
  readonly txt: string;
  /** `NAME.ann` */
  readonly ann: string;
  /** `annotation.conf` for the folder. */
  readonly conf: string;
}

const CONF = `[entities]
Content
Cue
Source

[relations]
attributed-to\tArg1:Content, Arg2:Source
cued-by\tArg1:Content, Arg2:Cue
inside\tArg1:Content, Arg2:Content

[events]

[attributes]
Type\tArg:Content, Value:direct|indirect|mixed
Act\tArg:Content, Value:speech|thought
Negated\tArg:Content
`;

/**
 * The extraction as brat standoff: a text-bound annotation (`T`) each for the
 * content, cue and source of a quote, with a fragment for every piece;
 * relations (`R`) from the content to the other two and to the quote it stands
 * inside; attributes (`A`) for type, act and negation; a note (`#`) that names
 * the speakers. Offsets count code points, as brat does; fragments never cross
 * a line end, as brat demands.
 *
 * @see https://brat.nlplab.org/standoff.html
 */
export function toBrat(text: string, extraction: Extraction): BratFiles {
  const toCodePoint = createCodePointCounter(text);
  const labels = new Map(extraction.speakers.map(({ id, label }) => [id, label]));
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (kind: keyof typeof counts, type: string, rest: string): string => {
    counts[kind] += 1;
    const id = `${kind}${counts[kind]}`;
    lines.push(`${id}\t${type} ${rest}`);
    return id;
  };
  const bind = (type: string, spans: readonly TextSpan[]): string | null => {
    const fragments = spans.flatMap((span) => splitAtLineEnds(text, span));
    if (fragments.length === 0) return null;
    const offsets = fragments.map(({ start, end }) => `${toCodePoint(start)} ${toCodePoint(end)}`).join(';');
    return add('T', type, `${offsets}\t${fragments.map((span) => oneLine(span.text)).join(' ')}`);
  };

  const contents = new Map<string, string>();
  for (const quote of extraction.quotes) {
    const content = bind('Content', quote.content);
    if (content === null) continue;
    contents.set(quote.id, content);
    const cue = bind('Cue', quote.cue);
    const source = bind('Source', quote.source);
    if (source) add('R', 'attributed-to', `Arg1:${content} Arg2:${source}`);
    if (cue) add('R', 'cued-by', `Arg1:${content} Arg2:${cue}`);
    add('A', 'Type', `${content} ${quote.type}`);
    add('A', 'Act', `${content} ${quote.act}`);
    if (quote.negated) add('A', 'Negated', content);
    if (quote.speakers.length > 0) {
      const names = quote.speakers.map((id) => `${id} ${labels.get(id) ?? ''}`.trim());
      add('#', 'AnnotatorNotes', `${content}\t${oneLine(names.join('; '))}`);
    }
  }
  for (const { id, parent } of extraction.quotes) {
    const inner = contents.get(id);
    const outer = parent === null ? undefined : contents.get(parent);
    if (inner && outer) add('R', 'inside', `Arg1:${inner} Arg2:${outer}`);
  }
  return { txt: text, ann: lines.map((line) => `${line}\n`).join(''), conf: CONF };
}

/** The parts of a span between line ends, without white space around them. */
function splitAtLineEnds(text: string, span: TextSpan): TextSpan[] {
  const parts: TextSpan[] = [];
  for (const { 0: line, index } of span.text.matchAll(/[^\n\r]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const start = span.start + index + (line.length - line.trimStart().length);
    parts.push({ start, end: start + words.length, text: text.slice(start, start + words.length) });
  }
  return parts;
}

/** brat reads line by line and field by field: what parts them becomes a space, at the same length. */
const oneLine = (text: string): string => text.replace(/[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/g, ' ');

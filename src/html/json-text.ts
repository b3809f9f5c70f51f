/** JSON with the place of every string, lenient where web pages are careless. */
import type { SourceSegment } from './source-map.js';

/** A string as it stands in the source: `runs` lead from its value to the page. */
export interface JsonString {
  readonly type: 'string';
  readonly value: string;
  readonly runs: readonly SourceSegment[];
}
export interface JsonArray {
  readonly type: 'array';
  readonly items: readonly JsonNode[];
}
export interface JsonObject {
  readonly type: 'object';
  readonly entries: ReadonlyMap<string, JsonNode>;
}
/** Numbers and literals carry nothing that a page's text needs. */
export interface JsonOther {
  readonly type: 'other';
}
export type JsonNode = JsonString | JsonArray | JsonObject | JsonOther;

/** Deeper nesting than any metadata has; keeps the reader off the end of the stack. */
const MAX_DEPTH = 64;

/**
 * Reads the JSON value between `from` and `to` of a page. Control characters in
 * strings and trailing commas are let pass.
 *
 * @returns The value, or null where it is no JSON.
 */
export function readJson(source: string, from: number, to: number): JsonNode | null {
  let at = from;

  const skipSpace = (): void => {
    while (at < to && ' \t\n\r\ufeff'.includes(source[at]!)) at += 1;
  };

  const readValue = (depth: number): JsonNode | null => {
    skipSpace();
    const character = source[at];
    if (at >= to || depth > MAX_DEPTH) return null;
    if (character === '"') return readString();
    if (character === '{') return readObject(depth);
    if (character === '[') return readArray(depth);
    const start = at;
    while (at < to && /[-+.\w]/.test(source[at]!)) at += 1;
    return at > start ? { type: 'other' } : null;
  };

  const readArray = (depth: number): JsonArray | null => {
    const items: JsonNode[] = [];
    at += 1;
    for (;;) {
      skipSpace();
      if (source[at] === ']') break;
      const item = readValue(depth + 1);
      if (item === null) return null;
      items.push(item);
      skipSpace();
      if (source[at] === ',') at += 1;
      else if (source[at] !== ']') return null;
    }
    at += 1;
    return { type: 'array', items };
  };

  const readObject = (depth: number): JsonObject | null => {
    const entries = new Map<string, JsonNode>();
    at += 1;
    for (;;) {
      skipSpace();
      if (source[at] === '}') break;
      const key = source[at] === '"' ? readString() : null;
      if (key === null) return null;
      skipSpace();
      if (source[at] !== ':') return null;
      at += 1;
      const value = readValue(depth + 1);
      if (value === null) return null;
      entries.set(key.value, value);
      skipSpace();
      if (source[at] === ',') at += 1;
      else if (source[at] !== '}') return null;
    }
    at += 1;
    return { type: 'object', entries };
  };

  const readString = (): JsonString | null => {
    const parts: string[] = [];
    const runs: SourceSegment[] = [];
    let size = 0;
    const take = (text: string, htmlStart: number, htmlEnd: number): void => {
      if (text === '') return;
      parts.push(text);
      runs.push({ start: size, end: size + text.length, htmlStart, htmlEnd, kind: 'json' });
      size += text.length;
    };
    at += 1;
    let plain = at;
    while (at < to) {
      const character = source[at];
      if (character === '"') {
        take(source.slice(plain, at), plain, at);
        at += 1;
        return { type: 'string', value: parts.join(''), runs };
      }
      if (character !== '\\') {
        at += 1;
        continue;
      }
      take(source.slice(plain, at), plain, at);
      const isUnicode = source[at + 1] === 'u' && /^[\da-f]{4}$/i.test(source.slice(at + 2, at + 6));
      const length = isUnicode ? 6 : 2;
      const escaped = isUnicode
        ? String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16))
        : (ESCAPES[source[at + 1] ?? ''] ?? null);
      if (escaped === null || at + length > to) return null;
      take(escaped, at, at + length);
      at += length;
      plain = at;
    }
    return null;
  };

  return readValue(0);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
};

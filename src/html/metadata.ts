/** What a page says about itself: the article's text in JSON-LD, its writers, its address. */
import { readJson, type JsonNode, type JsonObject, type JsonString } from './json-text.js';
import { isApparatus, isByline } from './left-out.js';
import { attributeOf, isElement, isText, sourceOf, textOf, walk, type PageNode } from './parse-page.js';

/** Facts about a page that stand beside its text. */
export interface PageMetadata {
  /** The longest `articleBody` in JSON-LD. */
  readonly articleBody: JsonString | null;
  /** Names from JSON-LD, or else `meta`, or else bylines; without “By”. */
  readonly authors: readonly string[];
  /** Canonical address. */
  readonly url: string | null;
}

const AUTHOR_META: ReadonlySet<string> = new Set([
  'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author',
]);

/** Reads metadata from anywhere on the page; careless or broken metadata is passed over. */
export function readMetadata(root: PageNode, html: string): PageMetadata {
  let articleBody: JsonString | null = null;
  let url: string | null = null;
  const fromJson: string[] = [];
  const fromMeta: string[] = [];
  const fromBylines: string[] = [];

  walk(root, (node) => {
    if (!isElement(node)) return true;
    const name = node.tagName;
    if (name === 'script') {
      const type = attributeOf(node, 'type')?.trim().toLowerCase();
      const [content] = node.childNodes;
      if (type?.startsWith('application/ld+json') && content && isText(content)) {
        const place = sourceOf(content);
        if (place) {
          for (const object of readObjects(html, place.start, place.end)) {
            const body = object.entries.get('articleBody');
            if (body?.type === 'string' && body.value.length > (articleBody?.value.length ?? 0)) articleBody = body;
            if (isArticle(object)) collectNames(object.entries.get('author'), fromJson);
          }
        }
      }
      return false;
    }
    if (name === 'meta') {
      const key = (attributeOf(node, 'name') ?? attributeOf(node, 'property') ?? '').toLowerCase();
      const value = attributeOf(node, 'content');
      if (value && AUTHOR_META.has(key)) fromMeta.push(value);
      if (value && key === 'og:url') url ??= value;
      return false;
    }
    if (name === 'link') {
      if (attributeOf(node, 'rel')?.toLowerCase() === 'canonical') url = attributeOf(node, 'href') ?? url;
      return false;
    }
    if (isByline(node) && !isApparatus(node)) {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text.length <= 150) {
        fromBylines.push(text);
        return false;
      }
    }
    return true;
  });

  const authors =
    [cleanNames(fromJson, false), cleanNames(fromMeta, false), cleanNames(fromBylines.slice(0, 3), true)].find(
      (names) => names.length > 0,
    ) ?? [];
  return { articleBody, authors, url };
}

/** All objects of a JSON-LD script, `@graph` and nesting included. */
function readObjects(html: string, start: number, end: number): JsonObject[] {
  // Some pages wrap the data in an HTML comment or CDATA.
  let from = start;
  while (from < end && html[from] !== '{' && html[from] !== '[') from += 1;
  if (html.startsWith('[CDATA[', from)) {
    from += '[CDATA['.length;
    while (from < end && html[from] !== '{' && html[from] !== '[') from += 1;
  }
  const value = readJson(html, from, end);
  const objects: JsonObject[] = [];
  const visit = (node: JsonNode): void => {
    if (node.type === 'array') node.items.forEach(visit);
    if (node.type !== 'object') return;
    objects.push(node);
    for (const child of node.entries.values()) visit(child);
  };
  if (value) visit(value);
  return objects;
}

function isArticle(object: JsonObject): boolean {
  const type = object.entries.get('@type');
  const types = type?.type === 'array' ? type.items : type ? [type] : [];
  return types.some((item) => item.type === 'string' && /(?:Article|BlogPosting|Report)$/.test(item.value));
}

function collectNames(node: JsonNode | undefined, names: string[]): void {
  if (node?.type === 'string') names.push(node.value);
  else if (node?.type === 'array') node.items.forEach((item) => collectNames(item, names));
  else if (node?.type === 'object') collectNames(node.entries.get('name'), names);
}

/**
 * “By Ada Okoro and Tom Rill, Staff Writers” → Ada Okoro, Tom Rill. What looks
 * like no person's name is an agency's, unless only people are wanted.
 */
function cleanNames(names: readonly string[], peopleOnly: boolean): string[] {
  const clean = new Set<string>();
  for (const raw of names) {
    const name = raw.replace(/\s+/g, ' ').trim().replace(/^(?:words|story|reported|written)?\s*by:?\s+/i, '');
    if (name === '' || name.length > 150 || /^https?:|@/.test(name)) continue;
    // Commas may also set off an office: only what looks like a name is one.
    const parts = name.split(/[,;|&]|\band\b/).map((part) => part.trim());
    const people = parts.filter((part) => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(part) && !OFFICE.test(part));
    if (people.length > 0) people.forEach((person) => clean.add(person));
    else if (parts[0] && !peopleOnly) clean.add(parts[0]);
  }
  return [...clean];
}

const OFFICE = /\b(?:correspondent|editor|reporter|writers?|staff|desk|team|news|press|agency|published|updated)\b/i;

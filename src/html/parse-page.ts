/**
 * The page as a tree, each text node with the exact place of its source.
 *
 * parse5 follows the WHATWG parsing algorithm, so that broken mark-up becomes
 * the tree that browsers show. Its own text nodes may be glued together over
 * tags that the algorithm drops; here a text node never spans anything but
 * text.
 */
import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { flattenMarkup } from './flatten-markup.js';

export type PageNode = DefaultTreeAdapterMap['node'];
export type PageParent = DefaultTreeAdapterMap['parentNode'];
export type PageElement = DefaultTreeAdapterMap['element'];
export type PageText = DefaultTreeAdapterMap['textNode'];

/** Open elements at once; browsers stop at about half of it, and no page made for readers comes near. */
const MAX_DEPTH = 1000;
/** Elements made for each tag of the source: more only where unclosed formatting is copied over and over. */
const MAX_COPIES = 2;

/** Thrown out of the parser where a page is made to choke it. */
const TOO_COMPLEX = new Error('too complex');

/** An adapter that keeps text nodes apart, and gives up beyond the limits. */
function createAdapter(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let left = 1000;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) left += MAX_COPIES;
  return {
    ...textAdapter,
    createElement(name, namespace, attributes) {
      left -= 1;
      if (left < 0) throw TOO_COMPLEX;
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > MAX_DEPTH) throw TOO_COMPLEX;
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

const textAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText(parent, value) {
    defaultTreeAdapter.appendChild(parent, createText(value));
  },
  insertTextBefore(parent, value, reference) {
    defaultTreeAdapter.insertBefore(parent, createText(value), reference);
  },
  setNodeSourceCodeLocation(node, location) {
    node.sourceCodeLocation = location;
    if (!isText(node) || !location || !node.parentNode) return;
    // Words and the spaces between them come one by one: joined again where they touch.
    const siblings = node.parentNode.childNodes;
    const index = siblings.at(-1) === node ? siblings.length - 1 : siblings.lastIndexOf(node);
    const previous = siblings[index - 1];
    if (!previous || !isText(previous) || previous.sourceCodeLocation?.endOffset !== location.startOffset) return;
    previous.value += node.value;
    previous.sourceCodeLocation = { ...previous.sourceCodeLocation, endOffset: location.endOffset };
    siblings.splice(index, 1);
  },
};

function createText(value: string): PageText {
  return { nodeName: '#text', value, parentNode: null };
}

export const isText = (node: PageNode): node is PageText => node.nodeName === '#text';
export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

/** Parses a whole page; never throws. Scripting counts as off, so that `noscript` is mark-up. */
export function parsePage(html: string): PageParent {
  return parseWithin(html, (source, options) => parse(source, options));
}

/** Parses what stands inside a body; never throws. */
export function parseBodyFragment(html: string): PageParent {
  return parseWithin(html, (source, options) => parseFragment(source, options));
}

type Parser = (
  html: string,
  options: { treeAdapter: TreeAdapter<DefaultTreeAdapterMap>; sourceCodeLocationInfo: true; scriptingEnabled: false },
) => PageParent;

// A second half of a pair behind another one: parse5 reads the two as a character that does not exist, and throws.
const STRAY_HALF = /(?<=[\udc00-\udfff])[\udc00-\udfff]/g;

function parseWithin(source: string, parser: Parser): PageParent {
  const html = source.replace(STRAY_HALF, '\ufffd');
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false } as const;
  try {
    return parser(html, { ...options, treeAdapter: createAdapter(html) });
  } catch (error) {
    if (error !== TOO_COMPLEX) throw error;
    return parser(flattenMarkup(html), { ...options, treeAdapter: textAdapter });
  }
}

/** The value of an attribute, or null. */
export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Where a node's source begins and ends, or null for what the algorithm added. */
export function sourceOf(node: PageNode): { readonly start: number; readonly end: number } | null {
  const location = node.sourceCodeLocation;
  return location ? { start: location.startOffset, end: location.endOffset } : null;
}

/**
 * Visits a tree in document order without recursion: pages may be nested
 * deeper than the stack. `enter` answers whether to go in.
 */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void = () => undefined,
): void {
  const stack: { readonly node: PageNode; next: number }[] = [];
  if (!enter(root)) return;
  stack.push({ node: root, next: 0 });
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const child = 'childNodes' in frame.node ? frame.node.childNodes[frame.next] : undefined;
    if (child === undefined) {
      stack.pop();
      leave(frame.node);
      continue;
    }
    frame.next += 1;
    if (enter(child)) stack.push({ node: child, next: 0 });
  }
}

/** All text inside a node, as the source has it. */
export function textOf(root: PageNode): string {
  const parts: string[] = [];
  walk(root, (node) => {
    if (isText(node)) parts.push(node.value);
    return true;
  });
  return parts.join('');
}

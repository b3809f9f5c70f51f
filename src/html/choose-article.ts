/** Which of a page's blocks are the article. */
import type { RawBlock } from './blocks.js';
import { isApparatus } from './left-out.js';
import { attributeOf, isElement, walk, type PageElement, type PageNode } from './parse-page.js';

/** A container must hold this share of the prose around it to be taken for the article. */
const MAIN_SHARE = 0.6;
/** What holds more than this share of the page's text cannot be apparatus, whatever its name. */
const APPARATUS_SHARE = 0.5;
/** Of a block's text; above it stands a list of links. */
const LINK_SHARE = 0.7;
/** A writer's name and office are shorter; longer text only stands beside them. */
const BYLINE_LENGTH = 300;

const NOTICE = /^(?:advertisement|advertisement feature|story continues below.{0,40}|continue reading.{0,40}|listen to this article|loading\W*)$/i;

/** Apparatus or not: `header` where only a page header makes it so. */
type Standing = 'in' | 'header' | 'out';

/**
 * Picks the article's blocks out of all blocks of a page.
 *
 * The scope is the `main` or `article` element that holds most of the prose,
 * or else the whole page; within it menus, forms, notices, teasers, bylines,
 * dates and lists of links are left out, and what follows a marked
 * `articleBody`. A headline above the scope is taken in.
 */
export function chooseArticle(root: PageNode, blocks: readonly RawBlock[]): RawBlock[] {
  const text = sumUp(root, blocks, (block) => block.content.length);
  const total = text.get(root) ?? 0;
  const standings = inspect(root, (element) => (text.get(element) ?? 0) <= APPARATUS_SHARE * total);
  const isOut = (block: RawBlock): boolean => (standings.get(block.element ?? root) ?? 'in') !== 'in';

  const credited = blocks.reduce((sum, block) => sum + (isCredited(block) ? block.content.length : 0), 0);
  const keepsCredits = credited > 0.2 * total;
  const isProse = (block: RawBlock): boolean =>
    !isOut(block) && !isListOfLinks(block) && block.timed < block.content.length && (keepsCredits || !isCredited(block));

  const prose = sumUp(root, blocks, (block) => (isProse(block) ? block.content.length : 0));
  const proseIn = (node: PageNode): number => prose.get(node) ?? 0;

  let scope: PageNode = root;
  for (const isContainer of [isMain, (element: PageElement) => element.tagName === 'article']) {
    const best = largest(scope, isContainer, proseIn);
    if (best && proseIn(best) >= MAIN_SHARE * proseIn(scope) && proseIn(best) > 0) scope = best;
  }
  const inScope = collectElements(scope);
  const chosen = blocks.filter((block) => {
    const inside = scope === root || (block.element !== null && inScope.has(block.element));
    return inside && isProse(block) && isLegible(block);
  });

  const body = endOfBody(scope, proseIn);
  const kept = body === null ? chosen : chosen.filter((block) => (block.content.segments[0]?.htmlStart ?? 0) < body);
  if (kept.some((block) => block.level === 1)) return kept;
  const headline = findHeadline(blocks, kept, standings);
  return headline ? [headline, ...kept] : kept;
}

const isMain = (element: PageElement): boolean =>
  element.tagName === 'main' || attributeOf(element, 'role') === 'main';

const isArticleBody = (element: PageElement): boolean =>
  (attributeOf(element, 'itemprop') ?? '').split(/\s+/).includes('articleBody');

const isCredited = (block: RawBlock): boolean =>
  block.content.length <= BYLINE_LENGTH && block.credited > 0.5 * block.content.length;

const isListOfLinks = (block: RawBlock): boolean =>
  block.level !== 1 && block.linked > LINK_SHARE * block.content.length;

function isLegible(block: RawBlock): boolean {
  const text = block.content.toString();
  return /[\p{L}\p{N}]/u.test(text) && !(text.length < 80 && NOTICE.test(text));
}

/** For every element the sum over the blocks inside it. */
function sumUp(root: PageNode, blocks: readonly RawBlock[], amount: (block: RawBlock) => number): Map<PageNode, number> {
  const sums = new Map<PageNode, number>();
  const add = (node: PageNode, value: number) => void sums.set(node, (sums.get(node) ?? 0) + value);
  for (const block of blocks) add(block.element ?? root, amount(block));
  walk(
    root,
    () => true,
    (node) => {
      if (node !== root && 'parentNode' in node && node.parentNode) add(node.parentNode, sums.get(node) ?? 0);
    },
  );
  return sums;
}

/** Marks what is apparatus, and all that stands inside it. */
function inspect(root: PageNode, mayBeApparatus: (element: PageElement) => boolean): Map<PageNode, Standing> {
  const standings = new Map<PageNode, Standing>();
  walk(root, (node) => {
    if (!isElement(node)) return true;
    let standing = (node.parentNode && standings.get(node.parentNode)) ?? 'in';
    if (standing !== 'out' && isApparatus(node) && mayBeApparatus(node)) {
      standing = node.tagName === 'header' ? 'header' : 'out';
    }
    standings.set(node, standing);
    return true;
  });
  return standings;
}

function largest(
  root: PageNode,
  test: (element: PageElement) => boolean,
  size: (node: PageNode) => number,
): PageElement | null {
  let best: PageElement | null = null;
  walk(root, (node) => {
    if (isElement(node) && test(node) && (best === null || size(node) > size(best))) best = node;
    return true;
  });
  return best;
}

function collectElements(root: PageNode): Set<PageNode> {
  const elements = new Set<PageNode>();
  walk(root, (node) => {
    if (isElement(node)) elements.add(node);
    return true;
  });
  return elements;
}

/** Where the last marked `articleBody` ends in the source, if they hold the prose; null if nothing is marked. */
function endOfBody(scope: PageNode, proseIn: (node: PageNode) => number): number | null {
  let end = -1;
  let held = 0;
  walk(scope, (node) => {
    if (!isElement(node) || !isArticleBody(node)) return true;
    held += proseIn(node);
    end = Math.max(end, node.sourceCodeLocation?.endOffset ?? Infinity);
    return false;
  });
  return held > 0 && held >= MAIN_SHARE * proseIn(scope) && Number.isFinite(end) ? end : null;
}

/** The last main heading above the article, unless it stands in a menu. */
function findHeadline(
  blocks: readonly RawBlock[],
  chosen: readonly RawBlock[],
  standings: ReadonlyMap<PageNode, Standing>,
): RawBlock | null {
  const [first] = chosen;
  if (!first) return null;
  const before = blocks.slice(0, blocks.indexOf(first));
  return (
    before.findLast((block) => {
      return block.level === 1 && block.element !== null && standings.get(block.element) !== 'out';
    }) ?? null
  );
}

/**
 * The tree, cut into blocks of running text.
 *
 * White space collapses as in a browser. `<br>` is a line feed (a space in
 * headings), two of them end the block; in `pre` a blank line does. `<q>`
 * becomes “ ”, inside another one ‘ ’.
 */
import { alignText } from './character-references.js';
import { isByline, isInvisible } from './left-out.js';
import { isElement, isText, sourceOf, walk, type PageElement, type PageNode, type PageText } from './parse-page.js';
import { MappedText } from './source-map.js';

/** What a block of text is on the page. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'caption'
  | 'table-cell'
  | 'preformatted';

/** A block, before it is known whether it belongs to the article. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, null for the rest. */
  readonly level: number | null;
  readonly content: MappedText;
  /** Innermost block-level element around it; null at the root of a fragment. */
  readonly element: PageElement | null;
  /** Innermost block quotation around it. */
  readonly quotation: PageElement | null;
  /** Code units that stand in links. */
  readonly linked: number;
  /** Code units that stand in `time` elements. */
  readonly timed: number;
  /** Code units that name the article's writer. */
  readonly credited: number;
}

/** How the text is read. */
export interface BlockOptions {
  /** Line feeds end a block, as in the plain text of a JSON-LD `articleBody`. */
  readonly lineFeedsBreak: boolean;
  /** Inline elements to leave out although they are visible. */
  readonly isLeftOut: (element: PageElement) => boolean;
}

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

const KIND_OF: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading'],
  ['li', 'list-item'], ['dt', 'list-item'], ['dd', 'list-item'], ['blockquote', 'blockquote'],
  ['figcaption', 'caption'], ['caption', 'caption'], ['td', 'table-cell'], ['th', 'table-cell'],
  ['pre', 'preformatted'],
]);

/** What CSS collapses; a no-break space stays. */
const COLLAPSIBLE = /[ \t\n\f\r]+/g;
const BLANK_LINE = /\n[ \t]*[\n\r]/;
const OPENS_WITH_MARK = /^\s*["“”„«»‘’'‹›`]/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Cuts the visible text of a tree into blocks, in document order. */
export function cutBlocks(root: PageNode, html: string, options: BlockOptions): RawBlock[] {
  const cutter = new BlockCutter(html, options);
  walk(
    root,
    (node) => cutter.enter(node),
    (node) => cutter.leave(node),
  );
  cutter.flush();
  return cutter.blocks;
}

class BlockCutter {
  readonly blocks: RawBlock[] = [];
  private content = new MappedText();
  private linked = 0;
  private timed = 0;
  private credited = 0;
  /** White space seen since the last word. */
  private space: Place | null = null;
  /** `<br>` seen since the last word. */
  private breaks: Place[] = [];
  /** White space counts for nothing right behind an opening mark. */
  private swallowSpace = false;

  private readonly elements: PageElement[] = [];
  private readonly kinds: PageElement[] = [];
  private readonly quotations: PageElement[] = [];
  /** Closing mark of each open `q`, '' where the text has its own. */
  private readonly openQuotes: string[] = [];
  private quoteDepth = 0;
  private links = 0;
  private times = 0;
  private bylines = 0;

  constructor(
    private readonly html: string,
    private readonly options: BlockOptions,
  ) {}

  enter(node: PageNode): boolean {
    if (isText(node)) {
      this.addTextNode(node);
      return false;
    }
    if (!isElement(node)) return true;
    if (isInvisible(node)) return false;
    const name = node.tagName;
    if (name === 'br') {
      this.breaks.push(sourceOf(node) ?? { start: 0, end: 0 });
      if (this.breaks.length > 1) this.flush();
      return false;
    }
    if (BLOCK_ELEMENTS.has(name)) {
      this.flush();
      this.elements.push(node);
      if (this.givesKind(node)) this.kinds.push(node);
      if (name === 'blockquote') this.quotations.push(node);
    } else if (this.options.isLeftOut(node)) {
      return false;
    } else if (name === 'q') {
      this.openQuote(node);
    } else if (name === 'a') {
      this.links += 1;
    } else if (name === 'time') {
      this.times += 1;
    }
    if (isByline(node)) this.bylines += 1;
    return true;
  }

  leave(node: PageNode): void {
    if (!isElement(node)) return;
    if (isByline(node)) this.bylines -= 1;
    const name = node.tagName;
    if (BLOCK_ELEMENTS.has(name)) {
      this.flush();
      this.elements.pop();
      if (this.kinds.at(-1) === node) this.kinds.pop();
      if (name === 'blockquote') this.quotations.pop();
    } else if (name === 'q') {
      this.closeQuote(node);
    } else if (name === 'a') {
      this.links -= 1;
    } else if (name === 'time') {
      this.times -= 1;
    }
  }

  /** A paragraph is what stands around it, but for tables that only lay out the page. */
  private givesKind({ tagName }: PageElement): boolean {
    return KIND_OF.has(tagName) || (tagName === 'p' && KIND_OF.get(this.kinds.at(-1)?.tagName ?? '') === 'table-cell');
  }

  /** Ends the block. */
  flush(): void {
    this.space = null;
    this.breaks = [];
    this.swallowSpace = false;
    if (this.content.length > 0) {
      const kindElement = this.kinds.at(-1);
      const kind = (kindElement && KIND_OF.get(kindElement.tagName)) ?? 'paragraph';
      this.blocks.push({
        kind,
        level: kind === 'heading' ? Number(kindElement!.tagName[1]) : null,
        content: this.content,
        element: this.elements.at(-1) ?? null,
        quotation: this.quotations.at(-1) ?? null,
        linked: this.linked,
        timed: this.timed,
        credited: this.credited,
      });
      this.content = new MappedText();
    }
    this.linked = 0;
    this.timed = 0;
    this.credited = 0;
  }

  private addTextNode(node: PageText): void {
    const place = sourceOf(node);
    if (place === null) return;
    const { value } = node;
    const runs = alignText(value, this.html.slice(place.start, place.end), place.start);
    const inPre = this.kinds.at(-1)?.tagName === 'pre';

    // Asked for in order, so one pointer over the runs is enough.
    let run = 0;
    const eachPlace = (from: number, to: number, take: (text: string, start: number, end: number) => void): void => {
      for (; run < runs.length; run++) {
        const { start, end, sourceStart, sourceEnd } = runs[run]!;
        if (start >= to) return;
        const a = Math.max(start, from);
        const b = Math.min(end, to);
        if (a < b) {
          if (end - start === sourceEnd - sourceStart) {
            take(value.slice(a, b), sourceStart + (a - start), sourceStart + (b - start));
          } else {
            take(value.slice(a, b), sourceStart, sourceEnd);
          }
        }
        if (end > to) return;
      }
    };
    const addWords = (from: number, to: number): void => {
      if (from === to) return;
      this.settle();
      eachPlace(from, to, (text, start, end) => this.add(text, start, end, 'text'));
    };

    let at = 0;
    for (const match of value.matchAll(COLLAPSIBLE)) {
      addWords(at, match.index);
      at = match.index + match[0].length;
      let start = -1;
      let end = -1;
      eachPlace(match.index, at, (_text, from, to) => {
        if (start === -1) start = from;
        if (end === -1 || end === from) end = to;
      });
      if (this.options.lineFeedsBreak ? /[\n\r]/.test(match[0]) : inPre && BLANK_LINE.test(match[0])) this.flush();
      else if (!this.swallowSpace) this.space ??= { start, end };
    }
    addWords(at, value.length);
  }

  /** Emits what stands between the last word and the next one. */
  private settle(): void {
    if (this.content.length > 0) {
      const [lineBreak] = this.breaks;
      if (lineBreak) {
        const inHeading = KIND_OF.get(this.kinds.at(-1)?.tagName ?? '') === 'heading';
        this.add(inHeading ? ' ' : '\n', lineBreak.start, lineBreak.end, 'tag');
      } else if (this.space) {
        this.add(' ', this.space.start, this.space.end, 'text');
      }
    }
    this.space = null;
    this.breaks = [];
    this.swallowSpace = false;
  }

  private add(text: string, start: number, end: number, kind: 'text' | 'tag'): void {
    this.content.add(text, start, end, kind);
    if (this.links > 0) this.linked += text.length;
    if (this.times > 0) this.timed += text.length;
    if (this.bylines > 0) this.credited += text.length;
  }

  private openQuote(node: PageElement): void {
    const first = firstWords(node);
    if (first === null || OPENS_WITH_MARK.test(first)) {
      this.openQuotes.push('');
      return;
    }
    const [opening, closing] = this.quoteDepth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
    this.quoteDepth += 1;
    const tag = node.sourceCodeLocation?.startTag;
    this.settle();
    this.add(opening!, tag?.startOffset ?? 0, tag?.endOffset ?? 0, 'tag');
    this.swallowSpace = true;
    this.openQuotes.push(closing!);
  }

  private closeQuote(node: PageElement): void {
    const closing = this.openQuotes.pop();
    if (!closing) return;
    this.quoteDepth -= 1;
    if (this.content.length === 0) return;
    const tag = node.sourceCodeLocation?.endTag;
    const end = node.sourceCodeLocation?.endOffset ?? this.content.segments.at(-1)!.htmlEnd;
    this.add(closing, tag?.startOffset ?? end, tag?.endOffset ?? end, 'tag');
  }
}

/** The first text in an element that is not white space; '' where another `q` begins before it; null for none. */
function firstWords(element: PageElement): string | null {
  let found: string | null = null;
  walk(element, (node) => {
    if (found !== null) return false;
    if (isText(node)) {
      if (/\S/.test(node.value)) found = node.value;
    } else if (isElement(node) && node !== element && node.tagName === 'q') {
      found = '';
    }
    return found === null;
  });
  return found;
}

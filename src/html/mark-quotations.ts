/** Gives block quotations the marks that their layout stands for. */
import type { RawBlock } from './blocks.js';
import { MappedText } from './source-map.js';

/** A quotation with any such mark says itself what is quoted. */
const DOUBLE_MARK = /["“”„«»]|``|''/;
/** “— Ada Okoro” below a quotation names the speaker. */
const ATTRIBUTION = /^\s*[—–―-]{1,2}\s*\S/;

/**
 * Puts “ before each paragraph of a block quotation and ” behind the last, as
 * newspapers set quotations of several paragraphs. Quotations that hold double
 * marks of their own stay as they are, and so do headings, captions and lines
 * of attribution in them.
 */
export function markQuotations(blocks: readonly RawBlock[]): RawBlock[] {
  const marked = [...blocks];
  for (let i = 0; i < blocks.length; i++) {
    const { quotation } = blocks[i]!;
    if (quotation === null) continue;
    let past = i;
    while (past < blocks.length && blocks[past]!.quotation === quotation) past += 1;
    markGroup(marked, i, past);
    i = past - 1;
  }
  return marked;
}

function markGroup(blocks: RawBlock[], first: number, past: number): void {
  const quoted: number[] = [];
  for (let i = first; i < past; i++) {
    const { kind, content } = blocks[i]!;
    const text = content.toString();
    if (DOUBLE_MARK.test(text)) return;
    if (kind !== 'heading' && kind !== 'caption' && !ATTRIBUTION.test(text)) quoted.push(i);
  }
  for (const index of quoted) {
    const block = blocks[index]!;
    const start = block.content.segments[0]!.htmlStart;
    const end = block.content.segments.at(-1)!.htmlEnd;
    const tag = block.quotation?.sourceCodeLocation?.startTag;
    const isFirst = index === quoted[0];
    const content = new MappedText();
    content.add('“', isFirst && tag ? tag.startOffset : start, isFirst && tag ? tag.endOffset : start, 'tag');
    content.append(block.content);
    if (index === quoted.at(-1)) content.add('”', end, end, 'tag');
    blocks[index] = { ...block, content };
  }
}

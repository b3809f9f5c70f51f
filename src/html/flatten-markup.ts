/**
 * Pages made to choke a parser, made harmless.
 *
 * The HTML algorithm takes quadratic time for tags nested tens of thousands
 * deep, and copies unclosed formatting into every paragraph. Browsers stop at
 * a depth of their own; so does this library, and reads such a page as flat.
 */

/** Elements that cannot nest in themselves, and those whose content is no mark-up. */
const KEPT: ReadonlySet<string> = new Set([
  'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'iframe', 'li', 'link', 'meta', 'noembed', 'noframes', 'p', 'script', 'style',
  'textarea', 'title', 'wbr', 'xmp',
]);

/** Elements that run within a line of text. */
const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label',
  'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var',
]);

/**
 * Turns inline tags and end tags into comments and every other container into
 * a rule, character for character, so that offsets stay as they are.
 */
export function flattenMarkup(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z\d]*)/gi, (tag, slash: string, name: string) => {
    const lower = name.toLowerCase();
    if (KEPT.has(lower)) return tag;
    if (slash !== '' || name.length < 2 || INLINE.has(lower)) return `<!${tag.slice(2)}`;
    return `<hr${' '.repeat(name.length - 2)}`;
  });
}

/**
 * Which elements of a page are no part of an article.
 *
 * Own lists, from general knowledge of how news pages are marked up.
 */
import { attributeOf, isElement, type PageElement } from './parse-page.js';

/** Never shown as running text: not part of the page's text at all. */
const INVISIBLE: ReadonlySet<string> = new Set([
  'area', 'audio', 'base', 'canvas', 'datalist', 'del', 'embed', 'head', 'iframe', 'img', 'input', 'link', 'map',
  'math', 'meta', 'noembed', 'noframes', 'noscript', 'object', 'option', 'param', 'picture', 'progress', 'rp', 'rt', 'script',
  'select', 'style', 'svg', 'template', 'textarea', 'title', 'track', 'video',
]);

/** Shown, but never the article's own words. */
const APPARATUS: ReadonlySet<string> = new Set([
  'aside', 'button', 'dialog', 'fieldset', 'form', 'label', 'legend', 'menu', 'nav',
]);

const APPARATUS_ROLES: ReadonlySet<string> = new Set([
  'alert', 'alertdialog', 'banner', 'button', 'complementary', 'contentinfo', 'dialog', 'form', 'menu', 'menubar',
  'navigation', 'search', 'status', 'tablist', 'toolbar',
]);

/** Words in `class` or `id` that mark apparatus, after splitting at `-`, `_` and capitals. */
const APPARATUS_WORDS: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'adslot', 'authorbox', 'bio', 'breadcrumb', 'breadcrumbs', 'captcha',
  'carousel', 'comment', 'commentlist', 'comments', 'consent', 'cookie', 'cookies', 'copyright', 'credit', 'disqus',
  'donate', 'donation', 'footer', 'gdpr', 'masthead', 'menu', 'modal', 'mpu', 'nav', 'navbar', 'navigation',
  'newsletter', 'onetrust', 'outbrain', 'overlay', 'pagination', 'paywall', 'popular', 'popup', 'promo', 'pullquote',
  'recirc', 'recommendation', 'recommendations', 'recommended', 'related', 'share', 'sharebar', 'sharing', 'sidebar',
  'signup', 'skip', 'social', 'sponsor', 'sponsored', 'subscribe', 'subscription', 'taboola', 'teaser', 'teasers',
  'toolbar', 'tooltip', 'trending',
]);

/** Pairs of such words that mark apparatus only together. */
const APPARATUS_PAIRS: ReadonlySet<string> = new Set([
  'more on', 'most read', 'pull quote', 'read more', 'read next', 'sr only', 'screen reader', 'see also', 'sign up',
  'tag list', 'up next', 'visually hidden',
]);

/** `class` values by which an element is read aloud but not shown. */
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for what no reader of the page sees. */
export function isInvisible(element: PageElement): boolean {
  if (INVISIBLE.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && style.length < 2000 && HIDDEN_STYLE.test(style);
}

/** The words of `class` and `id`, in lower case: `article__readMore` gives article, read, more. */
export function styleWords(element: PageElement): string[] {
  const names = [attributeOf(element, 'class'), attributeOf(element, 'id')];
  const words: string[] = [];
  for (const name of names) {
    if (name === null || name.length > 2000) continue;
    for (const token of name.split(/[\s_-]+/)) {
      for (const word of token.split(/(?<=[a-z])(?=[A-Z])/)) if (word !== '') words.push(word.toLowerCase());
    }
  }
  return words;
}

/** Elements whose `class` says how the page looks, not what they are. */
const CLASS_IS_LAYOUT: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

/** True for menus, forms, notices, teasers and the like, by element, role, `class` and `id`. */
export function isApparatus(element: PageElement): boolean {
  if (APPARATUS.has(element.tagName)) return true;
  if (element.tagName === 'footer') return !hasAncestor(element, ['blockquote']);
  if (element.tagName === 'header' && !hasAncestor(element, ['article', 'main', 'section'])) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && APPARATUS_ROLES.has(role.trim().toLowerCase())) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (CLASS_IS_LAYOUT.has(element.tagName)) return false;
  const words = styleWords(element);
  return words.some(
    (word, index) => APPARATUS_WORDS.has(word) || APPARATUS_PAIRS.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

/** Looks only a few levels up: enough for pages, and linear for any nesting. */
function hasAncestor(element: PageElement, names: readonly string[]): boolean {
  let node = element.parentNode;
  for (let level = 0; level < 20 && node && isElement(node); level++) {
    if (names.includes(node.tagName)) return true;
    node = node.parentNode;
  }
  return false;
}

const BYLINE_WORDS: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'contributor', 'contributors']);

/** True for what names the article's writer. */
export function isByline(element: PageElement): boolean {
  if (element.attrs.length === 0 || element.tagName === 'section' || CLASS_IS_LAYOUT.has(element.tagName)) return false;
  const marks = (name: string) => (attributeOf(element, name) ?? '').toLowerCase().split(/\s+/);
  if (marks('rel').includes('author') || marks('itemprop').includes('author')) return true;
  return styleWords(element).some((word) => BYLINE_WORDS.has(word));
}

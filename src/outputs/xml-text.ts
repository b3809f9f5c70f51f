/** Text made safe for XML 1.0 and HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
};

/** What XML 1.0 cannot hold at all: controls, lone surrogates, and two code points at the end of the plane. */
const IMPOSSIBLE = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/**
 * Escapes text for element content and for attribute values in either kind of
 * quotes. Characters that XML cannot hold become U+FFFD.
 *
 * @example
 * escapeXml('<b> & "c"'); // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

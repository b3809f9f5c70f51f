/**
 * Features are 32-bit numbers, mixed from small integers; no string is built
 * for one.
 */

/** Stirs `value` into `hash`. Order counts: `mix(mix(h, a), b)` differs from `mix(mix(h, b), a)`. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The number that stands for a word. The same on every machine and in every version. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, text.length);
}

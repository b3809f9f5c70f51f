/**
 * A function that works a value out once for each key, and remembers it as
 * long as the key lives. What it throws is not remembered.
 *
 * @example
 * const wordsOf = oncePer((language: Language) => new Set(language.speakers.namings));
 * wordsOf(english) === wordsOf(english) // true
 */
export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

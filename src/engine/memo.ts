/**
 * Remembers what `make` gave for a key, from call to call: the formulas of a sheet ask the same again and again. At
 * `most` keys everything is forgotten, so that lists of millions take no memory for good.
 */
export const memo = <Key, Value extends object>(
  make: (key: Key) => Value,
  most = 100_000,
): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

import fc from "fast-check";
import { buildAutomaton } from "../../../src/engine/industries/automaton";

const found = (words: readonly string[], text: string): string[] => {
  const matches: string[] = [];
  buildAutomaton(words)(text, (word, start, end) => matches.push(`${words[word]} ${start} ${end}`));
  return matches.sort();
};

/** The same by looking at every offset. */
const foundOneByOne = (words: readonly string[], text: string): string[] =>
  words
    .flatMap((word) =>
      Array.from({ length: text.length }, (_, start) => start)
        .filter((start) => text.startsWith(word, start))
        .map((start) => `${word} ${start} ${start + word.length}`),
    )
    .sort();

test("finds every occurrence of every word, as looking at every offset does", () => {
  const few = fc.string({ unit: fc.constantFrom("电", "子", "烟", "a"), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom("电", "子", "烟", "a", "未"), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(few, { maxLength: 12 }), text, (words, inside) => {
      expect(found(words, inside)).toEqual(foundOneByOne(words, inside));
    }),
  );
});

test("takes any Unicode", () => {
  const word = fc.string({ unit: "binary", minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.string({ unit: "binary" }), (words, rest) => {
      const text = rest + (words[0] ?? "") + rest;
      expect(found(words, text)).toEqual(foundOneByOne(words, text));
    }),
  );
});

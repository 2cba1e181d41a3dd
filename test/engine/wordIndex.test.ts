import fc from "fast-check";
import { wordIndex } from "../../src/engine/wordIndex";

/** An index over words in sources of three. */
const indexOf = (words: readonly string[]) => {
  const sources = Array.from({ length: Math.ceil(words.length / 3) }, (_, i) =>
    words.slice(i * 3, i * 3 + 3),
  );
  return wordIndex<string>({
    forEachStart: (visit) => sources.forEach((source, i) => source.forEach((word) => visit(word, 0, i))),
    read: (found) =>
      found.flatMap((i) => (sources[i] ?? []).map((text) => ({ text, means: text.toUpperCase() }))),
  });
};

const found = (words: readonly string[], text: string): string[] => {
  const startingAt = indexOf(words);
  return Array.from({ length: text.length }, (_, at) => at)
    .flatMap((at) =>
      startingAt(text, at)
        .filter(({ text: word }) => text.startsWith(word, at))
        .map(({ text: word }) => `${word} ${at}`),
    )
    .sort();
};

/** The same by looking for every word at every offset. */
const foundOneByOne = (words: readonly string[], text: string): string[] =>
  words
    .flatMap((word) =>
      Array.from({ length: text.length }, (_, at) => at)
        .filter((at) => text.startsWith(word, at))
        .map((at) => `${word} ${at}`),
    )
    .sort();

test("law: finds every occurrence of every word, as looking at every offset does", () => {
  const word = fc.string({ unit: fc.constantFrom("电", "子", "烟", "a"), minLength: 2, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom("电", "子", "烟", "a", "未"), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), text, (words, inside) => {
      expect(found(words, inside)).toEqual(foundOneByOne(words, inside));
    }),
  );
});

test("law: takes any Unicode", () => {
  const word = fc.string({ unit: "binary", minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.string({ unit: "binary" }), (words, rest) => {
      const text = rest + (words[0] ?? "") + rest;
      expect(found(words, text)).toEqual(foundOneByOne(words, text));
    }),
  );
});

test("the words of a start come longest first, with what they mean", () => {
  const words = indexOf(["ab", "abcd", "xy", "abc"]);
  expect(words("zzab", 2)).toEqual([
    { text: "abcd", means: "ABCD" },
    { text: "abc", means: "ABC" },
    { text: "ab", means: "AB" },
  ]);
  expect(words("a", 0)).toEqual([]);
});

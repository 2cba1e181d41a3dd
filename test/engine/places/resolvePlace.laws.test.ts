import fc from "fast-check";
import {
  allPlaces,
  counties as allCounties,
  provinces,
  unitSpellings,
} from "../../../src/engine/places/gazetteer";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";
import { simplifiedByTraditional } from "../../../src/engine/simplified";

/** The answer in short: codes when resolved, "?" and codes when ambiguous, "" when unknown. */
const answer = (text: string): string => {
  const resolution = resolvePlace(text);
  if (resolution.status === "unknown") return "";
  return resolution.status === "resolved"
    ? resolution.places.map((place) => place.code).join()
    : `?${resolution.candidates
        .map((place) => place.code)
        .sort()
        .join()}`;
};

/** Texts that do not give the expected answer. */
const wrong = (cases: Iterable<readonly [text: string, code: string]>): string[] =>
  Array.from(cases)
    .filter(([text, code]) => answer(text) !== code)
    .map(([text, code]) => `${text}: ${answer(text)} instead of ${code}`);

const counties = allCounties();

const grouped = (names: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const [name, code] of names) groups.set(name, (groups.get(name) ?? new Set()).add(code));
  return groups;
};

describe("every unit resolves to itself", () => {
  test("by full name, code, and by its province before either name", () => {
    const cases = allPlaces().flatMap((place) => [
      [place.name, place.code] as const,
      [place.code, place.code] as const,
      [place.province + place.name, place.code] as const,
      [place.province + place.shortName, place.code] as const,
    ]);
    expect(wrong(cases)).toEqual([]);
  });

  test("by short name, except six that a province or another city's district has too", () => {
    const open = wrong(allPlaces().map((place) => [place.shortName, place.code] as const));
    const names = open.map((line) => line.slice(0, line.indexOf(":")));
    expect(new Set(names)).toEqual(new Set(["吉林", "海南", "朝阳", "兴安", "昌江", "甘南"]));
    expect(names.map(answer).filter((given) => !given.startsWith("?"))).toEqual([]);
  });

  test("by pinyin and by English name where no other unit shares it, however it is written", () => {
    const provinceWords = new Set(
      provinces().flatMap(({ pinyin, nameEn }) => [pinyin, nameEn.toLowerCase()]),
    );
    const bearers = grouped(unitSpellings().map(({ place, pinyin }) => [pinyin, place.code]));
    const isCertain = (code: string, shortName: string): boolean => answer(shortName) === code;
    const unique = unitSpellings().filter(
      ({ place, pinyin }) =>
        bearers.get(pinyin)?.size === 1 &&
        isCertain(place.code, place.shortName) &&
        (place.kind === "municipality" || !provinceWords.has(pinyin)),
    );
    const cases = unique.flatMap(({ place, pinyin }) => [
      [pinyin, place.code] as const,
      [pinyin.toUpperCase(), place.code] as const,
      [place.nameEn, place.code] as const,
      [`${place.nameEn} City`, place.code] as const,
    ]);
    expect(unique.length).toBeGreaterThan(340);
    expect(wrong(cases)).toEqual([]);
  });
});

describe("counties", () => {
  const paths = counties.map(
    ({ name, place }) => [`${place.province}${place.name}${name}`, place.code] as const,
  );

  test("every county resolves to its prefecture by full path", () => {
    expect(paths.length).toBeGreaterThan(2800);
    expect(wrong(paths)).toEqual([]);
  });

  test("every county resolves to its prefecture behind the prefecture's name, in brackets, and before other words", () => {
    // A city with a county of its own ambiguous name stays ambiguous: 朝阳朝阳.
    const cases = counties
      .filter(({ shortName, place }) => !["朝阳朝阳", "甘南合作"].includes(place.shortName + shortName))
      .flatMap(({ name, shortName, place }) => [
        [place.shortName + name, place.code] as const,
        [place.name + shortName, place.code] as const,
        [`${place.shortName}（${shortName}）`, place.code] as const,
        [`${place.shortName}${shortName}智能装备产业集群`, place.code] as const,
        [`智能装备产业集群（${place.shortName}${name}）`, place.code] as const,
      ]);
    expect(wrong(cases)).toEqual([]);
  });

  test("a county's full name alone is certain when one prefecture has it, ambiguous when several do", () => {
    const units = new Set(allPlaces().map((place) => place.name));
    const bearers = grouped(counties.map(({ name, place }) => [name, place.code] as const));
    const cases = [...bearers]
      .filter(([name]) => !units.has(name))
      .map(
        ([name, codes]) =>
          [name, codes.size === 1 ? [...codes].join() : `?${[...codes].sort().join()}`] as const,
      );
    expect(wrong(cases)).toEqual([]);
    expect([...bearers.values()].filter((codes) => codes.size > 1).length).toBeGreaterThanOrEqual(28);
  });

  test("a short name that several prefectures have is never answered as certain", () => {
    const bearers = grouped(counties.map(({ shortName, place }) => [shortName, place.code] as const));
    const shared = [...bearers].filter(
      ([name, codes]) => codes.size > 1 && !["西安", "中山", "大同", "资阳"].includes(name),
    );
    expect(shared.length).toBeGreaterThanOrEqual(58);
    expect(shared.filter(([name]) => !answer(name).startsWith("?")).map(([name]) => name)).toEqual([]);
  });
});

/** Names with one certain answer. */
const certainNames = [
  ...new Set([...allPlaces(), ...counties].flatMap(({ name, shortName }) => [name, shortName])),
].filter((text) => /^\d/.test(answer(text)));

test("a province before a name never changes a certain answer", () => {
  const cases = certainNames.flatMap((text) => {
    const province = provinces().find(({ prefix }) => answer(text).startsWith(prefix));
    return [province?.name, province?.shortName].map((before) => [`${before}${text}`, answer(text)] as const);
  });
  expect(cases.length).toBeGreaterThan(11000);
  expect(wrong(cases)).toEqual([]);
});

const certainText = fc.constantFrom(...certainNames);

test("blanks, full width and traditional characters change nothing", () => {
  const traditional = new Map([...simplifiedByTraditional()].map(([from, to]) => [to, from]));
  fc.assert(
    fc.property(certainText, fc.constantFrom(" ", "\u3000", "\u00a0", "\u200b", "\n"), (text, blank) => {
      const spaced = Array.from(text).join(blank);
      const written = Array.from(text, (character) => traditional.get(character) ?? character).join("");
      return answer(spaced) === answer(text) && answer(written) === answer(text);
    }),
    { numRuns: 2000 },
  );
});

test("a list of cities is all of them, in order, whatever separates them", () => {
  const city = fc.constantFrom(...allPlaces().filter((place) => place.name.endsWith("市")));
  fc.assert(
    fc.property(
      fc.uniqueArray(city, { minLength: 2, maxLength: 5 }),
      fc.constantFrom("、", "，", ",", "；", "和", "/", "及", " "),
      (cities, separator) =>
        answer(cities.map(({ name }) => name).join(separator)) === cities.map(({ code }) => code).join(),
    ),
  );
});

test("any text has an answer, and no answer without a name of the gazetteer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      ["resolved", "ambiguous", "unknown"].includes(resolvePlace(text).status),
    ),
  );
  expect(["", " ", "高新区", "经开区", "深玔市", "Stuttgart", "和田玉", "中山装"].map(answer).join("")).toBe(
    "",
  );
});

test("the longest cell of a workbook is read in linear time", () => {
  const cell = (length: number): string => "生物海盐、港口昆山装备南山和".repeat(length).slice(0, length);
  const milliseconds = (length: number): number => {
    const runs = Array.from({ length: 5 }, (_, run) => {
      const start = performance.now();
      for (let i = 0; i < 5; i += 1) resolvePlace(`${cell(length)}${run}${i}`);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  milliseconds(32_000);
  // Quadratic reading would take 64 times as long for 8 times the text; noise of a busy machine far less.
  expect(milliseconds(32_000) / milliseconds(4_000)).toBeLessThan(32);
});

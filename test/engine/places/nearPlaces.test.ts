import fc from "fast-check";
import { editDistance } from "../../../src/engine/places/editDistance";
import { allPlaces, provinces, unitSpellings } from "../../../src/engine/places/gazetteer";
import { nearPlaces } from "../../../src/engine/places/nearPlaces";

const near = (text: string, most?: number): string[] =>
  nearPlaces(text, most).map((place) => place.shortName);

test.each([
  ["深玔市", "深圳"],
  ["广洲", "广州"],
  ["shenzen", "深圳"],
  ["Hangzou City, Zhejiang", "杭州"],
  ["江苏省苏洲市", "苏州"],
  ["呼和皓特", "呼和浩特"],
  ["乌鲁木其", "乌鲁木齐"],
  ["深玔软件产业集群", "深圳"],
  ["qingdoa", "青岛"],
  ["beijng", "北京"],
])("nearest to %s is %s", (text, expected) => {
  expect(near(text)[0]).toBe(expected);
});

test("the name of a county gives its city", () => {
  expect(near("昆删市")).toContain("苏州");
});

test("what is near nothing has no near names, and no more are given than asked", () => {
  for (const text of ["", " ", "夨乂", "Stuttgart", "Seoul", "123", "!!"]) expect(near(text)).toEqual([]);
  expect(near("广洲", 1)).toEqual(["广州"]);
});

/** Others may be as near or nearer (xiangshan is a county): a name one letter off is always among the near ones. */
test("law: one wrong letter in a long pinyin name still finds it", () => {
  const provinceNames = new Set(provinces().flatMap(({ pinyin, nameEn }) => [pinyin, nameEn.toLowerCase()]));
  const long = unitSpellings().filter(({ pinyin }) => pinyin.length >= 9);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom(..."bdfgkmptvx"),
      ({ place, pinyin }, at, letter) => {
        const index = at % pinyin.length;
        const typo = pinyin.slice(0, index) + letter + pinyin.slice(index + 1);
        // xiangyang with a g is xianggang, which is no typo but the name of a province-level unit.
        fc.pre(!provinceNames.has(typo));
        return nearPlaces(typo, Infinity).includes(place);
      },
    ),
  );
});

test("law: one wrong character in a Chinese name of three or more still finds it", () => {
  const long = allPlaces().filter(({ shortName }) => shortName.length >= 3);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (place, at) => {
      const index = at % place.shortName.length;
      const typo = `${place.shortName.slice(0, index)}夨${place.shortName.slice(index + 1)}`;
      return nearPlaces(typo, Infinity).includes(place);
    }),
  );
});

describe("editDistance", () => {
  test.each([
    ["", "", 2, 0],
    ["abc", "abc", 2, 0],
    ["abc", "acb", 2, 1],
    ["shenzen", "shenzhen", 2, 1],
    ["kitten", "sitting", 3, 3],
    ["kitten", "sitting", 2, 3],
    ["a", "abcd", 2, 3],
  ])("of %j and %j, at most %i, is %i", (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
  });

  test("law: symmetric, 0 only for equal texts, at most the longer text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "州"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b, 9);
        const longer = Math.max(a.length, b.length);
        return distance === editDistance(b, a, 9) && (distance === 0) === (a === b) && distance <= longer;
      }),
    );
  });
});

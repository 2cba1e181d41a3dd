import fc from "fast-check";
import { allPlaces, counties as allCounties, provinceOf } from "../../../src/engine/places/gazetteer";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";
import type { Place } from "../../../src/engine/places/types";

interface County {
  readonly county: string;
  readonly city: string;
  readonly province: string;
}

const counties = allCounties().map(({ pinyin, place }) => ({
  place,
  written: { county: pinyin.toUpperCase(), city: place.nameEn, province: provinceOf(place).nameEn },
}));

/** How many counties are read right; every certain answer is the county's own city. */
const rightAmong = (write: (county: County) => string): number => {
  const certain = counties.flatMap(({ place, written }) => {
    const resolution = resolvePlace(write(written));
    return resolution.status === "resolved"
      ? [{ place, places: resolution.places, text: write(written) }]
      : [];
  });
  expect(certain.filter(({ place, places }) => places.length !== 1 || places[0] !== place)).toEqual([]);
  return certain.length / counties.length;
};

test.each<[string, (county: County) => string, number]>([
  [
    "an address",
    ({ county, city, province }) => `No. 8 Xinhua Road, ${county} County, ${city}, ${province}, China`,
    0.97,
  ],
  ["a district of a province", ({ county, province }) => `${county} District, ${province} Province`, 0.97],
  ["a county and its city", ({ county, city }) => `${county}, ${city}`, 0.95],
  ["a county called city", ({ county, city }) => `${county} City, ${city} City`, 0.95],
  [
    "a zone",
    ({ county, city, province }) => `${county} Economic Development Zone, ${city}, ${province}`,
    0.9,
  ],
  ["a county alone", ({ county }) => `${county} County`, 0.75],
])("law: a county in letters is never answered with another city: %s", (_form, write, share) => {
  expect(rightAmong(write)).toBeGreaterThan(share);
});

test("law: two cities joined by “and” are both of them, or ambiguous", () => {
  const city = fc.constantFrom(...allPlaces());
  fc.assert(
    fc.property(city, city, (one: Place, other: Place) => {
      fc.pre(one !== other);
      const resolution = resolvePlace(`${one.nameEn} and ${other.nameEn}`);
      if (resolution.status !== "resolved") return resolution.status === "ambiguous";
      return resolution.places.length === 2 && resolution.places[0] === one && resolution.places[1] === other;
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["Shenzhen Road, Qingdao", "青岛"],
  ["No. 5 Nanjing East Road", "unknown"],
  ["Jinzhou, Dalian", "?"],
  ["Suzhou, Jinan", "?"],
  ["Anyang City, Korea", "unknown"],
  ["Long An Province, Vietnam", "unknown"],
  ["Kunshan, P.R. China", "苏州"],
])("%s is %s", (text, expected) => {
  const resolution = resolvePlace(text);
  if (resolution.status === "resolved")
    expect(resolution.places.map((place) => place.shortName).join("、")).toBe(expected);
  else expect(resolution.status === "ambiguous" ? "?" : "unknown").toBe(expected);
});

import { existsSync } from "node:fs";
import fc from "fast-check";
import { readCsv } from "../../scripts/csv";
import { type CoverageLists, coverageLine, coverageOf } from "../../scripts/industries/coverage";
import { readCoverageLists } from "../../scripts/industries/coverageLists";
import { readOfficialCodes, REFERENCE } from "../../scripts/industries/officialCodes";
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";

/** One group of two classes and one of a single class; ten classes in all. */
const LISTS: CoverageLists = {
  manufacturingClasses: [
    ...["1311", "1312", "1320"],
    ...["1411", "1412", "1413", "1414", "1415", "1416", "1417"],
  ],
  strategicEmergingClasses: ["1.1", "1.2"],
  platformCategories: ["钢琴", "女装"],
  nationalClusters: ["北京海淀区人工智能", "青岛家电集群"],
};
const GB = ["131", "1320", "141", "1311", "1312", "1411", "1412", "1413", "1414", "1415", "1416"];

interface Made {
  readonly lists?: Partial<CoverageLists>;
  readonly gb?: readonly string[];
  readonly sei?: readonly string[];
}

const coverage = ({ lists = {}, gb = GB, sei = ["1.1", "1.2"] }: Made = {}) =>
  coverageOf(
    { ...LISTS, ...lists },
    { concepts: [{ gbCodes: gb, seiCodes: sei }], recognise: recogniseIndustry },
  );

test("a small vocabulary that covers what it must: one class in ten may be missing", () => {
  expect(coverage().map(coverageLine)).toEqual([
    "3 of 3 manufacturing groups",
    "9 of 10 manufacturing classes; missing: 1417",
    "2 of 2 strategic emerging classes",
    "2 of 2 platform categories",
    "2 of 2 clusters of the national lists",
  ]);
  expect(coverage().some(({ short }) => short)).toBe(false);
});

const UNKNOWN = "卐卍魑魅";

test.each<[string, Made, string]>([
  [
    "a group whose classes alone are carried",
    { gb: GB.filter((code) => code !== "131") },
    "2 of 3 manufacturing groups; too few, missing: 131",
  ],
  [
    "a group of a single class that nothing carries",
    { gb: [...GB.filter((code) => code !== "1320"), "1417"] },
    "2 of 3 manufacturing groups; too few, missing: 132",
  ],
  [
    "a second class in ten",
    { gb: GB.filter((code) => code !== "1416") },
    "8 of 10 manufacturing classes; too few, missing: 1416 1417",
  ],
  [
    "a class below a strategic emerging class",
    { sei: ["1.1", "1.2.1"] },
    "1 of 2 strategic emerging classes; too few, missing: 1.2",
  ],
  [
    "a category that nothing knows",
    { lists: { platformCategories: ["钢琴", UNKNOWN] } },
    `1 of 2 platform categories; too few, missing: ${UNKNOWN}`,
  ],
  [
    "a category which only touches a concept",
    { lists: { platformCategories: [`钢琴${UNKNOWN}`] } },
    `0 of 1 platform categories; too few, missing: 钢琴${UNKNOWN}`,
  ],
  [
    "a cluster that nothing knows",
    { lists: { nationalClusters: [`青岛${UNKNOWN}集群`] } },
    `0 of 1 clusters of the national lists; too few, missing: 青岛${UNKNOWN}集群`,
  ],
])("a planted shortfall is found: %s", (_, made, line) => {
  const short = coverage(made).filter((one) => one.short);
  expect(short.map(coverageLine)).toContain(line);
});

test("a list that is not at hand is skipped, and says so", () => {
  const skipped = coverage({ lists: { platformCategories: null } })[3];
  expect(skipped).toMatchObject({ of: null, short: false });
  expect(skipped && coverageLine(skipped)).toBe("platform categories: skipped, the list is not at hand");
});

test("law: a further code never takes coverage away", () =>
  fc.assert(
    fc.property(fc.subarray(GB), fc.constantFrom(...GB, "999"), (gb, further) => {
      const [before, after] = [coverage({ gb }), coverage({ gb: [...gb, further] })];
      after.forEach(({ covered }, i) => expect(covered).toBeGreaterThanOrEqual(before[i]?.covered ?? 0));
    }),
  ));

test("without the reference lists only the categories of the platform are not at hand", () => {
  const { platformCategories, ...others } = readCoverageLists("no such folder");
  expect(platformCategories).toBeNull();
  expect(Object.values(others).every((list) => list.length > 0)).toBe(true);
});

test("the codes of the project: 609 classes in 179 groups, 40 strategic emerging classes", () => {
  const { manufacturingClasses, strategicEmergingClasses } = readCoverageLists();
  expect(new Set(manufacturingClasses).size).toBe(609);
  expect(new Set(manufacturingClasses.map((code) => code.slice(0, 3))).size).toBe(179);
  expect(new Set(strategicEmergingClasses).size).toBe(40);
});

const withReference = existsSync(REFERENCE) ? test : test.skip;

withReference("they are those of the official lists, and the platform has 190 categories", () => {
  const lists = readCoverageLists();
  const official = readCsv(`${REFERENCE}/gbt4754_2017_merged.csv`)
    .rows.filter(({ cells }) => cells["level"] === "小类")
    .map(({ cells }) => cells["code"] ?? "")
    .filter((code) => code >= "13" && code < "44");
  expect(lists.manufacturingClasses).toEqual(official);
  expect(lists.strategicEmergingClasses).toEqual([...(readOfficialCodes(REFERENCE)?.seiSecondLevel ?? [])]);
  expect(lists.platformCategories).toHaveLength(190);
});

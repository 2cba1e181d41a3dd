import fc from "fast-check";
import { analyse } from "../../../src/engine/matching/analyse";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { overYears } from "../../../src/engine/matching/overYears";
import { keepBelts, keepMemberships } from "../../../src/engine/matching/partOfMatch";
import { ratesOf, typeTable } from "../../../src/engine/matching/rates";
import { ratesByArea } from "../../../src/engine/matching/ratesByArea";
import { COUNTING_RULES } from "../../../src/engine/matching/types";
import { areaReader } from "../../../src/engine/places/areas";
import { givenRegions } from "../../../src/engine/spatial/placeSummary";

const place = fc.constantFrom("深圳", "广州、佛山", "武汉、深圳", "西安", "深玔", "朝阳区", "恩施");
const industry = fc.constantFrom("软件", "工业软件", "机床", "夨乂", "光伏", "钢琴");
const clusterLists = fc.array(fc.record({ place, industry, type: fc.constantFrom("甲", "乙") }), {
  minLength: 1,
  maxLength: 10,
});
const beltLists = fc.array(fc.record({ place, industry, year: fc.constantFrom(2019, 2020, 2022, null) }), {
  maxLength: 20,
});

test("law: a year's clusters are those matched with the belts of that year alone", () =>
  fc.assert(
    fc.property(clusterLists, beltLists, fc.constantFrom(2019, 2022), (clusters, belts, year) => {
      const { clusters: matched } = matchClusters(clusters, belts);
      const positions = belts.flatMap((belt, index) => (belt.year === year ? [index] : []));
      const alone = matchClusters(
        clusters,
        positions.map((index) => belts[index] ?? { place: "", industry: "" }),
      ).clusters;
      const shape = (list: typeof matched, beltAt: (belt: number) => number | undefined) =>
        list.map(({ verdict, reason, lenient, beltsNotUnderstood, memberships, belts: all }) => ({
          ...{ verdict, reason, lenient, beltsNotUnderstood },
          memberships: memberships.map((one) => [one.place?.key, one.verdict, one.belts.length]),
          belts: all.map(({ belt }) => beltAt(belt)),
        }));
      // 深玔 is a place only where both lists hold it: a year without such a belt has none there, and that is known.
      const isResolved = (index: number): boolean => clusters[index]?.place !== "深玔";
      expect(
        shape(
          keepBelts(matched, (belt) => belts[belt]?.year === year).filter((one) => isResolved(one.index)),
          (belt) => belt,
        ),
      ).toEqual(
        shape(
          alone.filter((one) => isResolved(one.index)),
          (belt) => positions[belt],
        ),
      );
    }),
    { numRuns: 80 },
  ));

test("law: everything kept is everything, and areas share out the memberships", () =>
  fc.assert(
    fc.property(clusterLists, beltLists, fc.constantFrom(...COUNTING_RULES), (clusters, belts, counting) => {
      const { clusters: matched } = matchClusters(clusters, belts);
      expect(keepBelts(matched, () => true)).toEqual(matched);
      expect(keepMemberships(matched, () => true)).toEqual(matched);
      expect(keepMemberships(matched, () => false)).toEqual([]);
      const areas = ratesByArea({ clusters, matched }, { counting, areaOf: areaReader("province") });
      const { total } = typeTable({ clusters, matched }, counting);
      const sum = (read: (rates: typeof total) => number): number =>
        areas.reduce((all, area) => all + read(area.total), 0);
      if (counting === "project") {
        expect(sum(({ units }) => units)).toBeGreaterThanOrEqual(total.units);
        expect(sum(({ matched: { proven } }) => proven)).toBeGreaterThanOrEqual(total.matched.proven);
      } else {
        expect(sum(({ units }) => units)).toBeCloseTo(total.units, 9);
        for (const rate of ["matched", "similar", "any", "lenient"] as const) {
          expect(sum((rates) => rates[rate].proven)).toBeCloseTo(total[rate].proven, 9);
          expect(sum((rates) => rates[rate].possible)).toBeCloseTo(total[rate].possible, 9);
        }
      }
    }),
    { numRuns: 60 },
  ));

test("by project a cluster has in an area its best verdict there", () => {
  const clusters = [{ place: "武汉、深圳", industry: "软件", type: "甲" }];
  const { clusters: matched } = matchClusters(clusters, [{ place: "深圳", industry: "软件" }]);
  const rates = ratesByArea({ clusters, matched }, { counting: "project", areaOf: areaReader("region") });
  expect(rates.map(({ area, total }) => [area, total.units, total.matched.proven])).toEqual([
    [{ kind: "region", region: "pearl-delta" }, 1, 1],
    [{ kind: "region", region: "central" }, 1, 0],
  ]);
  const shared = ratesByArea({ clusters, matched }, { counting: "shared", areaOf: areaReader("region") });
  expect(shared.map(({ total }) => total.units)).toEqual([0.5, 0.5]);
});

test("by the regions that the lists themselves give", () => {
  const pane = analyse({
    clusters: [
      ["区域", "城市", "产业"],
      ["西边", "成都", "软件"],
      ["东边", "深圳", "软件"],
      ["", "青岛", "软件"],
    ],
    belts: [["深圳", "软件"]],
    rules: null,
    counting: "project",
  });
  const areaOf = areaReader("given", givenRegions(pane) ?? new Map());
  expect(
    ratesByArea(pane, { counting: pane.counting, areaOf }).map(({ area, total }) => [
      area,
      total.matched.lower,
    ]),
  ).toEqual([
    [{ kind: "given", name: "西边" }, 0],
    [{ kind: "given", name: "东边" }, 1],
    [{ kind: "outside" }, 0],
  ]);
});

test("over time: rates of each year's own belts, presence of the year and since the first", () => {
  const clusters = [
    { place: "深圳", industry: "软件", type: "甲" },
    { place: "西安", industry: "机床", type: "乙" },
  ];
  const belts = [
    { place: "西安", industry: "机床", year: 2022 },
    { place: "深圳", industry: "软件", year: 2020 },
    { place: "深圳", industry: "钢琴", year: null },
  ];
  const { clusters: matched } = matchClusters(clusters, belts);
  const table = overYears({ clusters, belts, matched }, "membership");
  expect(table).toMatchObject({ counting: "membership", beltsWithoutYear: 1 });
  expect(
    table.years.map(({ year, belts: count, total, byType, presence, presenceSinceFirst }) => [
      year,
      count,
      total.matched.lower,
      byType.map(({ matched: { proven } }) => proven),
      presence.cities.withBoth,
      presenceSinceFirst.cities.withBoth,
    ]),
  ).toEqual([
    [2020, 1, 0.5, [1, 0], 1, 1],
    [2022, 1, 0.5, [0, 1], 1, 2],
  ]);
  const undated = belts.map((belt) => ({ ...belt, year: null }));
  expect(overYears({ clusters, belts: undated, matched }, "project")).toEqual({
    counting: "project",
    years: [],
    beltsWithoutYear: 3,
  });
  expect(ratesOf(matched, "project").rate("matched").proven).toBe(2);
});

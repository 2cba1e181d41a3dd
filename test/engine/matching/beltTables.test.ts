import fc from "fast-check";
import { beltTables } from "../../../src/engine/matching/beltTables";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { typeTable } from "../../../src/engine/matching/rates";
import { COUNTING_RULES } from "../../../src/engine/matching/types";

const CLUSTERS = [
  { place: "深圳", industry: "软件", type: "甲" },
  { place: "深圳、佛山", industry: "机床", type: "乙" },
  { place: "青岛", industry: "钢琴", type: "甲" },
  { place: "西安", industry: "软件", type: "甲" },
  { place: "佛山", industry: "夨乂", type: "甲" },
];
const BELTS = [
  { place: "深圳", industry: "软件" },
  { place: "深圳", industry: "夨乂" },
  { place: "佛山", industry: "机床" },
  { place: "青岛", industry: "软件" },
];
const lists = { clusters: CLUSTERS, matched: matchClusters(CLUSTERS, BELTS).clusters };

describe("Tables 3–5", () => {
  test("by hand: rows with their belts, and the counts of the study's text", () => {
    const [first, second] = beltTables(lists, { counting: "membership" });
    expect(
      first?.rows.map(({ cluster, accompanied, verdict, matched }) => [
        cluster,
        accompanied,
        verdict,
        matched.map(({ belt }) => belt),
      ]),
    ).toEqual([
      [0, true, "identical", [0]],
      [2, false, "none", []],
      [3, false, "none", []],
      [4, true, "undetermined", []],
    ]);
    expect(first).toMatchObject({
      type: "甲",
      counting: "membership",
      counts: { units: 4, accompanied: 2, matched: 1, similar: 0, none: 1, noBelts: 1, undetermined: 1 },
    });
    expect(second?.counts).toMatchObject({ units: 2, accompanied: 2, matched: 1, none: 1 });
  });

  test("a type that is not given accompanies nothing, and is accompanied by nothing", () => {
    const clusters = ["甲", "", " 甲 "].map((type) => ({ place: "深圳", industry: "软件", type }));
    const tables = beltTables(
      { clusters, matched: matchClusters(clusters, BELTS).clusters },
      { counting: "membership" },
    );
    expect(tables.map(({ type, counts }) => [type, counts.units, counts.accompanied])).toEqual([
      ["甲", 2, 0],
      ["", 1, 0],
    ]);
  });

  test("only accompanied clusters, by each counting rule", () => {
    const counts = COUNTING_RULES.map((counting) =>
      beltTables(lists, { counting, accompaniedOnly: true }).map((table) => [
        table.rows.length,
        table.counts.units,
        table.counts.matched,
      ]),
    );
    expect(counts).toEqual([
      [
        [2, 2, 1],
        [2, 2, 1],
      ],
      [
        [2, 2, 1],
        [2, 1, 1],
      ],
      [
        [2, 2, 1],
        [2, 1, 0.5],
      ],
    ]);
  });

  test("law: the counts add up to the units of Table 1, and matched is its matched", () => {
    const place = fc.constantFrom("深圳", "广州、佛山", "广佛深", "西安", "深玔", "朝阳区");
    const industry = fc.constantFrom("软件", "工业软件", "机床", "钢琴", "夨乂", "光伏");
    const type = fc.constantFrom("甲", "乙", "");
    fc.assert(
      fc.property(
        fc.array(fc.record({ place, industry, type }), { maxLength: 10 }),
        fc.array(fc.record({ place, industry }), { maxLength: 15 }),
        fc.constantFrom(...COUNTING_RULES),
        (clusters, belts, counting) => {
          const given = { clusters, matched: matchClusters(clusters, belts).clusters };
          const { byType } = typeTable(given, counting);
          const tables = beltTables(given, { counting });
          expect(tables.map(({ type: name }) => name)).toEqual(byType.map(({ type: name }) => name));
          tables.forEach(({ counts, rows }, i) => {
            const { matched, similar, none, noBelts, undetermined } = counts;
            expect(counts.units).toBe(byType[i]?.units);
            expect(matched + similar + none + noBelts + undetermined).toBeCloseTo(counts.units, 9);
            expect(matched).toBe(byType[i]?.matched.proven);
            expect(undetermined).toBe(byType[i]?.undetermined);
            const [only] = [beltTables(given, { counting, accompaniedOnly: true })[i]];
            expect(only?.rows).toEqual(rows.filter(({ accompanied }) => accompanied));
            expect(only?.counts.units).toBe(counts.accompanied);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

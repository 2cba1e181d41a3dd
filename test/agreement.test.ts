import fc from "fast-check";
import type { Cells } from "../src/engine/cells";
import { analyse } from "../src/engine/matching/analyse";
import { beltTables } from "../src/engine/matching/beltTables";
import { ratesOf, typeTable } from "../src/engine/matching/rates";
import { ratesByArea } from "../src/engine/matching/ratesByArea";
import { type Analysis, ASKED_RELATIONS, COUNTINGS } from "../src/engine/matching/types";
import { areaReader } from "../src/engine/places/areas";
import { problemOf } from "../src/engine/problems";
import { spatialDistribution } from "../src/engine/spatial/placeCategories";
import { placeSummary } from "../src/engine/spatial/placeSummary";
import { colocated, matches, matchRate, matchTable } from "../src/functions/functions";
import { hasHan } from "../src/engine/text";
import { words } from "../src/i18n/words";
import { sampleCells } from "./reports/sampleWorkbook";

interface Sheets {
  readonly clusters: Cells;
  readonly belts: Cells;
  readonly rules: Cells | null;
}

const copy = (cells: Cells): unknown[][] => cells.map((row) => [...row]);

/** The pane's result, the report's tables and the cells, of the same arguments. */
const expectAgreement = (sheets: Sheets): void => {
  const [clusters, belts] = [copy(sheets.clusters), copy(sheets.belts)];
  const rules = sheets.rules === null ? undefined : copy(sheets.rules);
  for (const counting of COUNTINGS) {
    const pane = analyse({ ...sheets, counting });
    const { rate } = ratesOf(pane.matched, counting);
    for (const asked of ASKED_RELATIONS)
      expect(matchRate(clusters, belts, asked, rules, counting)).toBe(rate(asked).lower);
    expect(pane.total.matched).toEqual(rate("matched"));
    expectSameTable(matchTable(clusters, belts, rules, counting), pane);
    expect(typeTable(pane, counting)).toEqual({ total: pane.total, byType: pane.byType });
    const tables = beltTables(pane, { counting });
    expect(
      tables.map(({ type, counts }) => [type, counts.units, counts.matched, counts.undetermined]),
    ).toEqual(
      pane.byType.map(({ type, units, matched, undetermined }) => [
        type,
        units,
        matched.proven,
        undetermined,
      ]),
    );
  }
  const pane = analyse({ ...sheets, counting: "membership" });
  expectSameRows(matches(clusters, belts, rules), pane);
  const areas = ratesByArea(pane, { counting: "membership", areaOf: areaReader("region") });
  expect(areas.reduce((sum, { total }) => sum + total.matched.proven, 0)).toBe(pane.total.matched.proven);
};

const expectSameTable = (cells: unknown[][], { byType, total }: Analysis): void =>
  expect(cells.slice(1).map((row) => row.slice(1))).toEqual(
    [...byType, total].map(({ units, matched, similar, lenient, undetermined, decided }) => [
      ...[units, matched.proven, similar.proven, undetermined],
      ...[matched.lower, matched.upper, similar.lower, similar.upper, lenient.lower, lenient.upper, decided],
    ]),
  );

const expectSameRows = (cells: unknown[][], { clusters, matched }: Analysis): void => {
  for (const { index, verdict, memberships, beltsNotUnderstood } of matched) {
    const row = cells[clusters[index]?.row ?? -1] ?? [];
    expect([words.zh.relation[verdict], words.en.relation[verdict]]).toContain(row[0]);
    expect([row[1], row[7]]).toEqual([memberships.length, beltsNotUnderstood]);
  }
  const filled = cells.filter(([verdict]) => typeof verdict === "string" && verdict !== "");
  expect([0, 1]).toContain(filled.length - matched.length);
};

/** COLOCATED is given no rules: it agrees where no rule says what a place text means. */
const expectSamePlaces = ({ clusters, belts, rules }: Sheets): void => {
  const pane = analyse({ clusters, belts, rules, counting: "membership" });
  const { all, cities, rows } = placeSummary(pane);
  const unknown = pane.matched.filter(
    ({ index, places }) => places.length === 0 && pane.clusters[index]?.place,
  );
  expect(colocated(copy(clusters), copy(belts), "summary").map(([, value]) => value)).toEqual([
    ...[all.withClusters, all.withBelts, all.withBoth],
    ...[all.shareOfClusterPlaces ?? "", all.shareOfBeltPlaces ?? ""],
    unknown.length,
    pane.beltIssues.filter(({ kind }) => kind === "unknown-place" || kind === "ambiguous-place").length,
    ...[cities.withClusters, cities.withBelts, cities.withBoth],
  ]);
  expect(colocated(copy(clusters), copy(belts), "count")).toEqual([[all.withBoth]]);
  expect(rows.map(({ place, category }) => [place.key, category])).toEqual(
    spatialDistribution(pane, { k: 1 }).places.map(({ place, category }) => [place.key, category]),
  );
};

describe.each(["zh", "en"] as const)("the sample (%s)", (language) => {
  const clusters = sampleCells(language, "clusters");
  const belts = sampleCells(language, "belts");

  test.each(["rules", "studyRules"] as const)("cell = pane = report with its %s", (sheet) => {
    expectAgreement({ clusters, belts, rules: sampleCells(language, sheet) });
    expectSamePlaces({ clusters, belts, rules: sampleCells(language, sheet) });
  });
});

describe("random sheets", () => {
  const blank = fc.constantFrom("", null, 0);
  const place = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("深圳", "广州、佛山", "广佛深", "西安", "昆山", "恩施", "海口") },
    { weight: 3, arbitrary: fc.constantFrom("深玔", "朝阳区", "Stuttgart", "Shenzhen") },
    { weight: 1, arbitrary: blank },
    { weight: 1, arbitrary: fc.constant({ code: "#N/A" }) },
  );
  const industry = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("软件", "工业软件", "机床", "钢琴", "夨乂", "光伏", "software") },
    { weight: 1, arbitrary: blank },
  );
  const type = fc.oneof(fc.constantFrom("甲", "乙", "Ａ类", "A类"), blank);
  const columns = fc.constantFrom(["地点", "产业", "类型"], ["place", "industry", "type"], null);
  const sheet = fc
    .tuple(columns, fc.array(fc.tuple(place, industry, type), { minLength: 1, maxLength: 12 }))
    .map(([header, rows]): Cells => (header === null ? rows : [header, ...rows]));
  const relation = fc.constantFrom("相同", "隶属", "相近", "无关", "待判");
  const name = fc.constantFrom("软件", "夨乂", "机床", "钢琴");
  const rules = fc.option(
    fc
      .array(
        fc.oneof(
          fc.tuple(fc.constant("同义"), name, fc.constant(""), name, fc.constant("")),
          fc.tuple(fc.constant("关系"), name, relation, name, fc.constant("")),
          fc.tuple(fc.constant("判定"), name, relation, name, fc.constantFrom("深圳", "佛山", "")),
        ),
        { maxLength: 3 },
      )
      .map((rows): Cells => [["种类", "A", "关系", "B", "地点"], ...rows]),
  );

  test("cell = pane = report, and what one cannot compute none can", () =>
    fc.assert(
      fc.property(sheet, sheet, rules, (clusters, belts, ruleCells) => {
        const sheets = { clusters, belts, rules: ruleCells };
        try {
          analyse({ ...sheets, counting: "membership" });
        } catch (error) {
          for (const compute of [matchRate, matches, matchTable])
            expect(() => compute(copy(clusters), copy(belts))).toThrow(
              expect.objectContaining({ problem: problemOf(error) }),
            );
          return;
        }
        expectAgreement(sheets);
      }),
      { numRuns: 80 },
    ));

  test("places in cells are the pane's, the map's and the report's", () =>
    fc.assert(
      fc.property(sheet, sheet, (clusters, belts) => {
        fc.pre([clusters, belts].every((cells) => cells.slice(1).some(([where]) => where === "深圳")));
        expectSamePlaces({ clusters, belts, rules: null });
      }),
      { numRuns: 60 },
    ));

  test("blanks and unused rows change nothing, as either host sends them", () =>
    fc.assert(
      fc.property(sheet, fc.constantFrom(0, null, ""), (cells, nothing) => {
        fc.pre(
          cells
            .slice(1)
            .some(([where, what]) => where === "深圳" && typeof what === "string" && hasHan(what)),
        );
        const belts = [["深圳", "软件"]];
        const blanks = [nothing, nothing, nothing];
        const typed = copy(cells).map((row) =>
          row.map((cell) => (cell === "" || cell === null ? nothing : cell)),
        );
        const spaced = [...typed.slice(0, 1), blanks, ...typed.slice(1), blanks, blanks];
        expect(matchTable(spaced, belts)).toEqual(matchTable(typed, belts));
        expect(matches(spaced, belts).filter((_, row) => row !== 1)).toEqual(matches(typed, belts));
      }),
      { numRuns: 60 },
    ));
});

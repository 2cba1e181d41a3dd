import fc from "fast-check";
import { analyse } from "../../src/engine/matching/analyse";
import { allPlaces } from "../../src/engine/places/gazetteer";
import { resolvePlace } from "../../src/engine/places/resolvePlace";
import { colocated, matchRate } from "../../src/functions/functions";
import { sampleSheets } from "../../src/reports/sample";
import { sampleCells, sampleSheet, valueOf } from "./sampleWorkbook";

const clusters = sampleCells("zh", "clusters");
const belts = sampleCells("zh", "belts");
const rules = sampleCells("zh", "rules");
const rates = (clusterCells = clusters, beltCells = belts) =>
  analyse({ clusters: clusterCells, belts: beltCells, rules, counting: "membership" });

describe("the sample holds what the sources hold", () => {
  test("66 + 44 + 60 clusters: 170 projects, 184 memberships, every place known", () => {
    const { byType, total, matched } = rates();
    expect(byType.map(({ type, units }) => [type, units])).toEqual([
      ["战略性新兴产业集群", 66],
      ["先进制造业集群", 58],
      ["创新型产业集群", 60],
    ]);
    expect([matched.length, total.units]).toEqual([170, 184]);
    expect(matched.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  test("every belt of Tables 3–5 with its city, each once", () => {
    const pairs = sampleCells("zh", "matches").slice(2);
    const named = new Set(pairs.map((row) => `${row[0]} ${row[4]}`));
    expect(new Set(belts.slice(1).map(([place, category]) => `${place} ${category}`))).toEqual(named);
    expect(belts.slice(1)).toHaveLength(named.size);
  });

  test("75 published pairs and their 50 clusters, each with a formula of ours beside it", () => {
    const rows = sampleSheet("zh", "matches").rows.slice(2);
    const formulas = (column: number) => rows.filter((row) => /^=/.test(formulaOf(row[column]) ?? ""));
    expect(rows).toHaveLength(75);
    expect(formulas(6)).toHaveLength(75);
    expect(formulas(8)).toHaveLength(75);
    expect(formulas(14)).toHaveLength(50);
    expect(new Set(rows.map((row) => [row[0], row[1], row[3]].map(valueOf).join(" "))).size).toBe(50);
  });

  test("the published Tables 1 and 2 add up as published", () => {
    const study = sampleCells("zh", "study");
    const table1 = study
      .slice(3, 7)
      .map((row) => [row[1], row[2], Math.round(Number(row[6]) * Number(row[1]))].map(Number));
    expect(table1).toEqual([
      [66, 33, 25],
      [61, 20, 24],
      [32, 18, 14],
      [159, 71, 63],
    ]);
    expect(study.slice(17)).toHaveLength(24);
  });

  test("a table's header has no look of ours: the table's own could not be read over it", () => {
    for (const { rows, tables = [] } of [...sampleSheets("zh"), ...sampleSheets("en")])
      for (const { row, column, columnCount } of tables)
        for (const heading of (rows[row] ?? []).slice(column, column + columnCount))
          expect(typeof heading).toBe("string");
  });

  test("both languages have the same sheets, tables and formulas", () => {
    const [zh, en] = [sampleSheets("zh"), sampleSheets("en")];
    const shape = (sheets: typeof zh) =>
      sheets.map(({ rows, tables }) => [rows.map(({ length }) => length), tables?.map(({ name }) => name)]);
    expect(shape(zh).slice(1)).toEqual(shape(en).slice(1));
  });
});

const formulaOf = (cell: unknown): string | undefined =>
  typeof cell === "object" && cell !== null && "formula" in cell ? String(cell.formula) : undefined;

describe("nothing is keyed to the sample's names", () => {
  /** Every distinct place of the sample, with another city for each. */
  const swapOf = (shift: number) => {
    const codes = new Set(
      [...clusters.slice(1), ...belts.slice(1)].flatMap(([text]) =>
        placesOf(String(text)).map(({ code }) => code),
      ),
    );
    const units = allPlaces().filter(({ shortName }) => resolvePlace(shortName).status === "resolved");
    const order = [...codes];
    return new Map(order.map((code, i) => [code, units[(i * 7 + shift) % units.length]?.name ?? ""]));
  };
  const placesOf = (text: string) => {
    const resolution = resolvePlace(text);
    return resolution.status === "resolved" ? resolution.places : [];
  };
  const swapped = (cells: typeof clusters, swap: ReadonlyMap<string, string>) =>
    cells.map((row, i) =>
      i === 0
        ? row
        : [
            placesOf(String(row[0]))
              .map(({ code }) => swap.get(code))
              .join("、"),
            ...row.slice(1),
          ],
    );

  test("law: other cities, the same figures", () =>
    fc.assert(
      fc.property(fc.nat(300), (shift) => {
        const swap = swapOf(shift);
        const [there, here] = [rates(swapped(clusters, swap), swapped(belts, swap)), rates()];
        expect([there.total, there.byType]).toEqual([here.total, here.byType]);
        expect(
          colocated(
            [...swapped(clusters, swap)] as unknown[][],
            [...swapped(belts, swap)] as unknown[][],
            "count",
          ),
        ).toEqual(colocated(clusters as unknown[][], belts as unknown[][], "count"));
      }),
      { numRuns: 5 },
    ));

  test("renamed belts: the figures follow", () => {
    const renamed = (name: string) => belts.map(([place, category], i) => [place, i === 0 ? category : name]);
    const cell = (beltCells: unknown[][], asked: string) =>
      matchRate(clusters as unknown[][], beltCells, asked);
    expect(cell(renamed("夨乂夨"), "matched")).toBe(0);
    const inCities = cell(belts as unknown[][], "none") + cell(belts as unknown[][], "any");
    expect(inCities).toBeCloseTo(1, 12);
    const silk = cell(renamed("生物医药"), "matched");
    const expected = rates(clusters, renamed("生物医药")).total.matched.lower;
    expect(silk).toBe(expected);
    expect(silk).not.toBe(cell(belts as unknown[][], "matched"));
  });
});

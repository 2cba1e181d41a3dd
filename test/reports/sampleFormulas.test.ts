import { compileFunctionsMetadata } from "../../scripts/functionsMetadata.cjs";
import { workbookOfSheets } from "../../src/browser/sheets";
import { relateIndustries } from "../../src/engine/industries/relateIndustries";
import { analyse } from "../../src/engine/matching/analyse";
import * as functions from "../../src/functions/functions";
import { samplePhrases } from "../../src/i18n/sample";
import { words } from "../../src/i18n/words";
import { sampleSheets } from "../../src/reports/sample";
import { createHeadlessGrid, type HeadlessGrid } from "../../scripts/headlessGrid";
import { sampleCells } from "./sampleWorkbook";

const PATHS = { source: "src/functions/functions.ts", dictionary: "src/functions/functions.zh.json" };

/** The sample in the real grid, computed. */
const openSample = async (language: "zh" | "en"): Promise<HeadlessGrid> => {
  const { english } = await compileFunctionsMetadata(PATHS);
  const grid = createHeadlessGrid(english.functions, functions);
  await grid.openComputed(workbookOfSheets(sampleSheets(language)));
  return grid;
};

describe.each(["zh", "en"] as const)("the sample in the grid (%s)", (language) => {
  let grid: HeadlessGrid;
  beforeAll(async () => {
    grid = await openSample(language);
  }, 60_000);
  afterAll(() => grid.dispose());

  const { sheets } = samplePhrases[language];
  const value = (sheet: keyof typeof sheets, row: number, column: number): unknown =>
    grid.cell(sheets[sheet], row, column)?.v;

  test("no formula gives an error, and each gives something", () => {
    for (const { name, rows } of sampleSheets(language))
      rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          if (cell === null || typeof cell !== "object" || cell.formula === undefined) return;
          const shown = grid.cell(name, i, j)?.v;
          expect([name, i, j, cell.formula, shown]).toEqual([name, i, j, cell.formula, expect.anything()]);
          expect(String(shown)).not.toMatch(/^#/);
        }),
      );
  });

  test("every published pair: the cell says what the engine says", () => {
    sampleCells(language, "matches")
      .slice(2)
      .forEach((row, i) => {
        const { verdict } = relateIndustries(String(row[1]), String(row[4]));
        expect(value("matches", i + 2, 6)).toBe(words.zh.relation[verdict]);
      });
  });

  test("every published cluster: the cell's verdict is the engine's", () => {
    const belts = sampleCells(language, "belts");
    sampleCells(language, "matches")
      .slice(2, 52)
      .forEach((row, i) => {
        const { matched } = analyse({
          clusters: [[row[8], row[9]]],
          belts,
          rules: null,
          counting: "membership",
        });
        const verdict = matched[0]?.verdict ?? "undetermined";
        const isMatched = verdict === "identical" || verdict === "affiliated";
        const { asked, relation } = words[language];
        expect(value("matches", i + 2, 12)).toBe(isMatched ? asked.matched : relation[verdict]);
      });
  });

  test("the study's Table 1 beside ours: one rate for each type, and the total", () => {
    const { byType, total } = analyse({
      clusters: sampleCells(language, "clusters"),
      belts: sampleCells(language, "belts"),
      rules: sampleCells(language, "rules"),
      counting: "membership",
    });
    sampleCells(language, "study")
      .slice(3, 7)
      .forEach((row, i) => {
        const rates = byType.find(({ type }) => type === row[0]) ?? total;
        expect([4, 6, 7, 8].map((column) => value("study", i + 3, column))).toEqual([
          rates.matched.lower,
          rates.similar.lower,
          rates.lenient.lower,
          rates.undetermined / rates.units,
        ]);
      });
  });
});

import { compileFunctionsMetadata } from "../../scripts/functionsMetadata.cjs";
import { workbookOfSheets } from "../../src/browser/sheets";
import { relateIndustries } from "../../src/engine/industries/relateIndustries";
import { analyse } from "../../src/engine/matching/analyse";
import type { Analysis } from "../../src/engine/matching/types";
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

  test("every published cluster: the cell's verdict is the engine's, by the rules and by the Study rules", () => {
    const belts = sampleCells(language, "belts");
    const { asked, relation } = words[language];
    const shown = (cluster: readonly unknown[], rules: "rules" | "studyRules"): string => {
      const { matched } = analyse({
        clusters: [cluster],
        belts,
        rules: sampleCells(language, rules),
        counting: "membership",
      });
      const verdict = matched[0]?.verdict ?? "undetermined";
      return verdict === "identical" || verdict === "affiliated" ? asked.matched : relation[verdict];
    };
    sampleCells(language, "matches")
      .slice(2, 52)
      .forEach(({ 10: city, 11: cluster }, i) => {
        expect(value("matches", i + 2, 14)).toBe(shown([city, cluster], "rules"));
        expect(value("matches", i + 2, 15)).toBe(shown([city, cluster], "studyRules"));
      });
  });

  test("with Study rules the cells replay the study: 75 pairs, 50 clusters, by type", () => {
    const { matched } = words[language].asked;
    const column = (at: number, count: number) =>
      Array.from({ length: count }, (_, i) => value("matches", i + 2, at));
    const isMatched = [matched, words.zh.relation.identical, words.zh.relation.affiliated];
    expect(column(8, 75).filter((word) => !isMatched.includes(String(word)))).toEqual([]);
    expect(column(15, 50).filter((word) => word !== matched)).toEqual([]);
    const listed = [10, 11, 12, 13].map((row) => [1, 3].map((at) => value("study", row, at)));
    expect(listed).toEqual([
      [21, 21],
      [12, 12],
      [17, 17],
      [50, 50],
    ]);
  });

  test("the study's Table 1 beside ours and ours with Study rules: one rate for each type, and the total", () => {
    const [ours, replayed] = (["rules", "studyRules"] as const).map((rules) =>
      analyse({
        clusters: sampleCells(language, "clusters"),
        belts: sampleCells(language, "belts"),
        rules: sampleCells(language, rules),
        counting: "membership",
      }),
    );
    const ratesOf = (analysis: Analysis | undefined, type: unknown) =>
      analysis?.byType.find((rates) => rates.type === type) ?? analysis?.total;
    sampleCells(language, "study")
      .slice(3, 7)
      .forEach((row, i) => {
        const [rates, withRules] = [ratesOf(ours, row[0]), ratesOf(replayed, row[0])];
        expect([4, 5, 7, 8, 9, 10].map((column) => value("study", i + 3, column))).toEqual([
          rates?.matched.lower,
          withRules?.matched.lower,
          rates?.similar.lower,
          withRules?.similar.lower,
          rates?.lenient.lower,
          (rates?.undetermined ?? NaN) / (rates?.units ?? NaN),
        ]);
      });
  });
});

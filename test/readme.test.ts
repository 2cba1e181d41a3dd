import { readFileSync } from "node:fs";
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { compileFunctionsMetadata } from "../scripts/functionsMetadata.cjs";
import { workbookOfSheets } from "../src/browser/sheets";
import * as functions from "../src/functions/functions";
import { sampleSheets } from "../src/reports/sample";
import { createHeadlessGrid } from "../scripts/headlessGrid";

const PATHS = { source: "src/functions/functions.ts", dictionary: "src/functions/functions.zh.json" };
const EXAMPLE = /^\| `(=.*)` +\| (.*?) +\|$/gm;

const examplesIn = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(EXAMPLE)].map(([, formula = "", result = ""]) => ({
    formula,
    result,
  }));

/** A cell as a person reads it in the README: six digits, TRUE and FALSE as Excel shows them. */
const shown = (cell: Nullable<ICellData>): string => {
  if (cell?.t === CellValueType.BOOLEAN) return cell.v ? "TRUE" : "FALSE";
  return typeof cell?.v === "number" ? String(Number(cell.v.toPrecision(6))) : String(cell?.v);
};

test.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const)(
  "every worked example of %s is true",
  async (file, language) => {
    const examples = examplesIn(file);
    expect(examples.length).toBeGreaterThanOrEqual(12);
    const { english } = await compileFunctionsMetadata(PATHS);
    const grid = createHeadlessGrid(english.functions, functions);
    const sheet = { name: "Examples", rows: examples.map(({ formula }) => [{ formula }]) };
    await grid.openComputed(workbookOfSheets([...sampleSheets(language), sheet]));
    const computed = examples.map(({ formula }, row) => ({
      formula,
      result: shown(grid.cell("Examples", row, 0)),
    }));
    grid.dispose();
    expect(computed).toEqual(examples);
  },
  60_000,
);

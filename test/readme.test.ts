import { readFileSync } from "node:fs";
import { compileFunctionsMetadata } from "../scripts/functionsMetadata.cjs";
import { workbookOfSheets } from "../src/browser/sheets";
import * as functions from "../src/functions/functions";
import { sampleSheets } from "../src/reports/sample";
import { createHeadlessGrid } from "./browser/headlessGrid";

const PATHS = { source: "src/functions/functions.ts", dictionary: "src/functions/functions.zh.json" };
const EXAMPLE = /^\| `(=CLUSTER\.|=INDEX\(|=ROUND\()(.*)` \| (.*) \|$/gm;

const examplesIn = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(EXAMPLE)].map(([, start = "", rest = "", result = ""]) => ({ formula: start + rest, result }));

/** A value as a person reads it in the README. */
const shown = (value: unknown): string => (typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value));

test.each([["README.md", "en"], ["README.zh-CN.md", "zh"]] as const)("every worked example of %s is true", async (file, language) => {
  const examples = examplesIn(file);
  expect(examples.length).toBeGreaterThanOrEqual(12);
  const { english } = await compileFunctionsMetadata(PATHS);
  const grid = createHeadlessGrid(english.functions, functions);
  const sheet = { name: "Examples", rows: examples.map(({ formula }) => [{ formula }]) };
  await grid.calculating(() => grid.open(workbookOfSheets([...sampleSheets(language), sheet])));
  const computed = examples.map(({ formula }, row) => ({ formula, result: shown(grid.cell("Examples", row, 0)?.v) }));
  grid.dispose();
  expect(computed).toEqual(examples);
});

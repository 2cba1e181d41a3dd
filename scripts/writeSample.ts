/** After a build: the sample as files, computed, so that they show their values without the add-in too. */
import { writeFileSync } from "node:fs";
import { savedWorkbook } from "../src/browser/openWorkbook";
import { workbookOfSheets } from "../src/browser/sheets";
import { saveXlsx } from "../src/browser/xlsxSave";
import * as functions from "../src/functions/functions";
import { sampleSheets } from "../src/reports/sample";
import { createHeadlessGrid } from "./headlessGrid";
import { compileFunctionsMetadata } from "./functionsMetadata.cjs";

const FILES = { zh: "dist/sample.xlsx", en: "dist/sample.en.xlsx" } as const;

const writeSample = async (language: keyof typeof FILES): Promise<void> => {
  const { english } = await compileFunctionsMetadata({
    source: "src/functions/functions.ts",
    dictionary: "src/functions/functions.zh.json",
  });
  const grid = createHeadlessGrid(english.functions, functions);
  await grid.openComputed(workbookOfSheets(sampleSheets(language)));
  writeFileSync(FILES[language], await saveXlsx(savedWorkbook(grid)));
  grid.dispose();
  console.log(`${FILES[language]} written`);
};

void (async () => {
  await writeSample("zh");
  await writeSample("en");
})();

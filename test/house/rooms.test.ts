/** The house's fences bite: for each row of the import table a planted violation, and imports that are allowed. */
import { execFileSync } from "node:child_process";
import { ROOMS } from "../../eslint.rooms.mjs";

type Snippet = readonly [file: string, code: string, rule: string];

const IMPORTS = "no-restricted-imports";
const SYNTAX = "no-restricted-syntax";
const GLOBALS = "no-restricted-globals";

const planted: readonly Snippet[] = [
  ["src/engine/planted.ts", `import { words } from "../i18n/words"; words;`, IMPORTS],
  [
    "src/engine/deep/planted.ts",
    `import type { Sheet } from "../../reports/sheet"; export type S = Sheet;`,
    IMPORTS,
  ],
  ["src/engine/planted.ts", `import { readFileSync } from "node:fs"; readFileSync;`, IMPORTS],
  ["src/engine/planted.ts", `export const w = () => import("../i18n/words");`, SYNTAX],
  ["src/i18n/planted.ts", `import { sampleSheets } from "../reports/sample"; sampleSheets;`, IMPORTS],
  ["src/reports/planted.ts", `import { matchRate } from "../functions/functions"; matchRate;`, IMPORTS],
  ["src/map/planted.ts", `import { sampleSheets } from "../reports/sample"; sampleSheets;`, IMPORTS],
  [
    "src/functions/planted.ts",
    `import type { Workbook } from "../workbook/workbook"; export type W = Workbook;`,
    IMPORTS,
  ],
  ["src/workbook/planted.ts", `import { words } from "../i18n/words"; words;`, IMPORTS],
  ["src/worker/planted.ts", `import { words } from "../i18n/words"; words;`, IMPORTS],
  ["src/taskpane/planted.ts", `import { matchRate } from "../functions/functions"; matchRate;`, IMPORTS],
  ["src/taskpane/planted.ts", `import { Univer } from "@univerjs/core"; Univer;`, IMPORTS],
  [
    "src/browser/planted.ts",
    `import { createExcelWorkbook } from "../workbook/excel"; createExcelWorkbook;`,
    IMPORTS,
  ],
  ["src/browser/planted.ts", `import "../taskpane/index";`, IMPORTS],
  ["src/taskpane/planted.ts", "export const host = (): unknown => Office.context;", GLOBALS],
  ["src/workbook/planted.ts", "export const run = (): unknown => Excel.run;", GLOBALS],
  ["src/engine/planted.ts", "export const g = globalThis;", GLOBALS],
  ["src/engine/planted.ts", "export default 1;", SYNTAX],
  ["src/engine/planted.ts", `export * from "./text";`, SYNTAX],
  ["src/engine/planted.ts", "export const a: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["src/engine/planted.ts", "console.log(1);", "no-console"],
];

const allowed: readonly Snippet[] = [
  ["src/engine/deep/planted.ts", `import { normaliseText } from "../text"; normaliseText;`, IMPORTS],
  ["src/functions/planted.ts", `import { words } from "../i18n/words"; words;`, IMPORTS],
  ["src/taskpane/planted.tsx", `import { Button } from "@fluentui/react-components"; Button;`, IMPORTS],
  ["src/taskpane/planted.ts", `export const w = () => import("../i18n/words");`, SYNTAX],
  ["src/browser/planted.ts", `import { matchRate } from "../functions/functions"; matchRate;`, IMPORTS],
  ["src/taskpane/index.tsx", "export const host = (): unknown => Office.context;", GLOBALS],
];

const lint = (snippets: readonly Snippet[]): string[][] =>
  JSON.parse(
    execFileSync(process.execPath, ["test/house/lintSnippets.mjs"], {
      input: JSON.stringify(snippets),
      encoding: "utf8",
    }),
  );

const complaints = lint([...planted, ...allowed]);

test.each(planted.map((snippet, i) => [...snippet, complaints[i]] as const))(
  "%s refuses: %s",
  (_file, _code, rule, found) => {
    expect(found).toContain(rule);
  },
);

test.each(allowed.map((snippet, i) => [...snippet, complaints[planted.length + i]] as const))(
  "%s allows: %s",
  (_file, _code, rule, found) => {
    expect(found).not.toContain(rule);
  },
);

test("every room of the table has a planted violation", () => {
  const rooms = new Set(planted.map(([file]) => file.split("/")[1]));
  expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
});

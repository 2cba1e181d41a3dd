import { browserWorkbook } from "../../src/browser/browserWorkbook";
import { openXlsx } from "../../src/browser/xlsxOpen";
import { openedNow } from "../../src/browser/gridReading";
import { savedWorkbook } from "../../src/browser/openWorkbook";
import { workbookOfSheets } from "../../src/browser/sheets";
import { saveXlsx } from "../../src/browser/xlsxSave";
import type { FunctionMetadata } from "../../src/browser/formulas";
import type { Sheet } from "../../src/reports/sheet";
import type { HeadlessGrid } from "../../scripts/headlessGrid";
import { createHeadlessGrid } from "../../scripts/headlessGrid";

const metadata: readonly FunctionMetadata[] = [
  { id: "COUNTED", name: "COUNTED", parameters: [{ name: "list", dimensionality: "matrix" }] },
];
const functions = { counted: (list: unknown[][]) => list.map((row, index) => [index, row.join("、")]) };

const sheets: readonly Sheet[] = [
  {
    name: "清单",
    rows: [
      ["地点", "产业"],
      ["深圳", "=电子"],
      ["00123", "汽车"],
    ],
    tables: [{ name: "Clusters", row: 0, column: 0, rowCount: 3, columnCount: 2 }],
  },
  {
    name: "结果",
    rows: [
      [{ formula: "=CLUSTER.COUNTED(Clusters[#All])" }],
      [],
      [],
      [{ formula: "=LET(x,Clusters[地点],COUNTA(x))" }, { formula: "=SUM(SEQUENCE(4))" }],
      [{ formula: '=COUNTA(FILTER(Clusters,Clusters[地点]="深圳"))' }, { formula: "=1/0" }],
    ],
  },
];

const shown = (grid: HeadlessGrid): unknown[][] =>
  [0, 1, 2, 3, 4].map((row) => [0, 1].map((column) => grid.cell("结果", row, column)?.v));

/** Opens a workbook and waits for an own edit's result, which comes after those of the opening. */
const openComputed = async (workbook: Parameters<HeadlessGrid["open"]>[0]): Promise<HeadlessGrid> => {
  const grid = createHeadlessGrid(metadata, functions);
  grid.open(workbook);
  const results = grid.api.getActiveWorkbook()?.getSheetByName("结果");
  await grid.calculating(() => results?.getRange("J1").setValue({ f: "=1" }));
  return grid;
};

test("a workbook with our functions, spills, LET, tables and errors computes the same after saving and opening", async () => {
  const first = await openComputed(workbookOfSheets(sheets));
  const expected = [
    [0, "地点、产业"],
    [1, "深圳、=电子"],
    [2, "00123、汽车"],
    [2, 10],
    [2, "#DIV/0!"],
  ];
  expect(shown(first)).toEqual(expected);
  const { workbook, lost } = await openXlsx(await saveXlsx(savedWorkbook(first)));
  first.dispose();
  const second = await openComputed(workbook);
  expect(shown(second)).toEqual(expected);
  expect(
    openedNow(second)
      .getSheets()
      .map((sheet) => sheet.getName()),
  ).toEqual(["清单", "结果"]);
  expect(lost).toEqual([]);
  second.dispose();
});

test("a report of ours is rewritten, not doubled, in a workbook that was saved and opened", async () => {
  const first = await openComputed(workbookOfSheets(sheets));
  await browserWorkbook(first).writeSheets([{ name: "清单", rows: [["旧"]] }]);
  const { workbook } = await openXlsx(await saveXlsx(savedWorkbook(first)));
  first.dispose();
  const second = await openComputed(workbook);
  const reopened = browserWorkbook(second);
  expect(await reopened.writeSheets([{ name: "清单", rows: [["新"]] }])).toEqual(["清单 (2)"]);
  expect((await reopened.readCells({ kind: "sheet", name: "清单 (2)" })).cells).toEqual([["新"]]);
  expect((await reopened.readCells({ kind: "table", name: "Clusters" })).cells).toHaveLength(3);
  second.dispose();
});

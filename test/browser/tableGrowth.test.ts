import { browserWorkbook } from "../../src/browser/browserWorkbook";
import { openTables } from "../../src/browser/gridReading";
import { workbookOfSheets } from "../../src/browser/sheets";
import { growTables } from "../../src/browser/tableGrowth";
import type { HeadlessGrid } from "../../scripts/headlessGrid";
import { createHeadlessGrid } from "../../scripts/headlessGrid";

let grid: HeadlessGrid;
beforeEach(() => {
  grid = createHeadlessGrid();
  grid.open(
    workbookOfSheets([
      {
        name: "产业带",
        rows: [
          ["地点", "产业", null, { formula: "=COUNTA(Belts[地点])" }],
          ["深圳", "电子"],
          ["广州", "汽车"],
        ],
        tables: [{ name: "Belts", row: 0, column: 0, rowCount: 3, columnCount: 2 }],
      },
    ]),
  );
  growTables(grid);
});
afterEach(() => grid.dispose());

const lastRow = (): number | undefined => openTables(grid)[0]?.range.endRow;
const write = (address: string, values: string[][]): unknown =>
  grid.api.getActiveWorkbook()?.getSheetByName("产业带")?.getRange(address).setValues(values);

test("a row typed below a table belongs to it, and formulas that name the table see it", async () => {
  await grid.calculating(() => write("A4", [["佛山"]]));
  expect(lastRow()).toBe(3);
  expect(grid.cell("产业带", 0, 3)?.v).toBe(3);
});

test("so do all the rows of a paste", () => {
  write("A4:B6", [
    ["佛山", "家电"],
    ["东莞", "模具"],
    ["惠州", "电池"],
  ]);
  expect(lastRow()).toBe(5);
});

test.each([
  ["A5", "with a gap"],
  ["C4", "beside it"],
  ["A3", "inside it"],
])("what is written at %s, %s, changes nothing", (address) => {
  write(address, [["佛山"]]);
  expect(lastRow()).toBe(2);
});

test("a note that a report of ours puts right below its table stays outside", async () => {
  const workbook = browserWorkbook(grid);
  const table = { name: "Rates", row: 0, column: 0, rowCount: 2, columnCount: 1 };
  const note = { formula: '="as of "&2022' };
  await workbook.writeSheets([{ name: "Report", rows: [["rate"], [0.2], [note]], tables: [table] }]);
  expect(openTables(grid).find(({ name }) => name === "Rates")?.range.endRow).toBe(1);
});

test("emptying the row below changes nothing", () => {
  write("A4", [[""]]);
  expect(lastRow()).toBe(2);
});

import { browserWorkbook } from "../../src/browser/browserWorkbook";
import { locate } from "../../src/browser/gridReading";
import { formulaOf } from "../../src/browser/gridWriting";
import { gridCell } from "../../src/browser/cellTypes";
import { worksheet } from "../../src/browser/gridSheet";
import { namesResource } from "../../src/browser/resources";
import { growTables } from "../../src/browser/tableGrowth";
import type { Sheet } from "../../src/reports/sheet";
import type { Workbook } from "../../src/workbook/workbook";
import { problemFrom } from "../contract/openedWorkbook";
import { collected, describeWorkbook } from "../contract/workbookContract";
import type { HeadlessGrid } from "../../scripts/headlessGrid";
import { createHeadlessGrid } from "../../scripts/headlessGrid";

const grids: HeadlessGrid[] = [];
afterEach(() => {
  for (const grid of grids.splice(0)) grid.dispose();
});

const openEmpty = (): HeadlessGrid => {
  const grid = createHeadlessGrid();
  grids.push(grid);
  grid.open({
    id: "book",
    sheetOrder: ["s"],
    sheets: { s: worksheet({ id: "s", name: "Sheet1", cellData: {}, columnWidths: [], frozenRows: 0 }) },
    resources: [],
  });
  return grid;
};

const type = (
  grid: HeadlessGrid,
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
): void => {
  const { range } = locate(grid, address);
  const cells = values.map((row) => row.map((value) => gridCell(value as string)));
  grid.api
    .getActiveWorkbook()
    ?.getSheetByName(sheet)
    ?.getRange(range.startRow, range.startColumn, cells.length, cells[0]?.length ?? 0)
    .setValues(cells);
};

describeWorkbook("the browser", () => {
  const grid = openEmpty();
  return Promise.resolve({
    workbook: browserWorkbook(grid),
    userTypes: (sheet, address, values) => type(grid, sheet, address, values),
    userNames: (name, address) => {
      grid.api.getActiveWorkbook()?.insertDefinedName(name, address);
    },
    formulaAt: (name, address) => {
      const { sheet, range } = locate(grid, `'${name}'!${address}`);
      return formulaOf(sheet, range.startRow, range.startColumn);
    },
  });
});

describe("the grid as a workbook", () => {
  test("reads what a formula spilled", async () => {
    const grid = openEmpty();
    const workbook = browserWorkbook(grid);
    await grid.calculating(() =>
      grid.api.getActiveWorkbook()?.getActiveSheet().getRange("B2").setValue({ f: "=SEQUENCE(3)" }),
    );
    expect(await workbook.readCells({ kind: "sheet", name: "Sheet1" })).toEqual({
      address: "Sheet1!B2:B4",
      cells: [[1], [2], [3]],
    });
    expect((await workbook.readCells({ kind: "range", address: "Sheet1!B:B" })).cells).toEqual([
      [""],
      [1],
      [2],
      [3],
    ]);
  });

  test("reads a named range, and does not list names of formulas", async () => {
    const grid = createHeadlessGrid();
    grids.push(grid);
    grid.open({
      id: "book",
      sheetOrder: ["s"],
      sheets: {
        s: { id: "s", name: "集群 A", cellData: { 0: { 0: gridCell("地点") }, 1: { 0: gridCell("深圳") } } },
      },
      resources: [
        namesResource([
          { name: "城市", refersTo: "'集群 A'!$A$1:$A$9" },
          { name: "率", refersTo: "=1/3" },
        ]),
      ],
    });
    const workbook = browserWorkbook(grid);
    expect(await workbook.listSources()).toEqual([
      { kind: "name", name: "城市" },
      { kind: "sheet", name: "集群 A" },
    ]);
    expect(await workbook.readCells({ kind: "name", name: "城市" })).toEqual({
      address: "'集群 A'!A1:A2",
      cells: [["地点"], ["深圳"]],
    });
  });

  test("tells of calculations as such", async () => {
    const grid = openEmpty();
    const workbook = browserWorkbook(grid);
    await grid.calculating(() => workbook.insertFormula("=B1*2"));
    const changes = collected();
    const stop = await workbook.watch(changes.add);
    await grid.calculating(() => type(grid, "Sheet1", "B1", [[4]]));
    await changes.next(({ origin }) => origin === "calculation");
    expect(changes.all.filter(({ origin }) => origin === "local")).toHaveLength(1);
    await stop();
  });

  test("a table that grows is one table, and formulas compute over all of it", async () => {
    const grid = openEmpty();
    const workbook = browserWorkbook(grid);
    const list = (rows: number): Sheet => ({
      name: "List",
      rows: Array.from({ length: rows }, (_, row) => [row === 0 ? "地点" : `城市${row}`]),
      tables: [{ name: "Places", row: 0, column: 0, rowCount: rows, columnCount: 1 }],
    });
    const count: Sheet = { name: "Count", rows: [[{ formula: "=COUNTA(Places[地点])" }]] };
    await grid.calculating(() => workbook.writeSheets([list(3), count]));
    expect(grid.cell("Count", 0, 0)?.v).toBe(2);
    await grid.calculating(() => workbook.writeSheets([list(6)]));
    expect(grid.cell("Count", 0, 0)?.v).toBe(5);
    expect((await workbook.listSources()).filter(({ kind }) => kind === "table")).toEqual([
      { kind: "table", name: "Places" },
    ]);
  });

  describe("appending a row to a table", () => {
    const PLACES = { kind: "table", name: "Places" } as const;
    const openPlaces = async (rows: readonly (readonly string[])[]) => {
      const grid = openEmpty();
      growTables(grid);
      const workbook = browserWorkbook(grid);
      const list: Sheet = {
        name: "List",
        rows: [["地点"], ...rows],
        tables: [{ name: "Places", row: 0, column: 0, rowCount: rows.length + 1, columnCount: 1 }],
      };
      const count: Sheet = { name: "Count", rows: [[{ formula: "=ROWS(Places[#All])" }]] };
      await grid.calculating(() => workbook.writeSheets([list, count]));
      return { grid, workbook };
    };
    const rowsOf = async (workbook: Workbook) => (await workbook.readCells(PLACES)).cells.flat();

    test("formulas over the whole table see the row; one step undoes it, one does it again", async () => {
      const { grid, workbook } = await openPlaces([["深圳"]]);
      const book = grid.api.getActiveWorkbook();
      expect(grid.cell("Count", 0, 0)?.v).toBe(2);
      await grid.calculating(() => workbook.appendRow(PLACES, ["=1+1"]));
      expect(grid.cell("Count", 0, 0)?.v).toBe(3);
      await grid.calculating(() => book?.undo());
      expect(await rowsOf(workbook)).toEqual(["地点", "深圳"]);
      expect(await workbook.readCells({ kind: "sheet", name: "List" })).toMatchObject({
        address: "List!A1:A2",
      });
      expect(grid.cell("Count", 0, 0)?.v).toBe(2);
      await grid.calculating(() => book?.redo());
      expect(await rowsOf(workbook)).toEqual(["地点", "深圳", "=1+1"]);
      expect(grid.cell("Count", 0, 0)?.v).toBe(3);
      await grid.calculating(() => book?.undo());
      expect(await rowsOf(workbook)).toEqual(["地点", "深圳"]);
      expect(grid.cell("List", 2, 0)?.v ?? null).toBeNull();
    });

    test("a formula that shows nothing is in the way, and so is what a formula spilled", async () => {
      const { grid, workbook } = await openPlaces([["深圳"]]);
      const page = grid.api.getActiveWorkbook()?.getSheetByName("List");
      await grid.calculating(() => page?.getRange("A5").setValue({ f: '=""' }));
      expect(await workbook.appendRow(PLACES, ["广州"])).toBe("List!A3");
      expect(await workbook.appendRow(PLACES, ["佛山"])).toBe("List!A4");
      expect(await problemFrom(workbook.appendRow(PLACES, ["东莞"]))).toEqual({
        code: "no-room-below",
        address: "List!A5",
      });
      await grid.calculating(() => page?.getRange("C1").setValue({ f: "=SEQUENCE(2)" }));
      const beside = { kind: "range", address: "List!C1:C1" } as const;
      expect(await problemFrom(workbook.appendRow(beside, ["x"]))).toEqual({
        code: "no-room-below",
        address: "List!C2",
      });
    });

    test("the sheet grows where its rows end, and undoing takes the row back", async () => {
      const { grid, workbook } = await openPlaces([["深圳"], ["广州"]]);
      grid.api.getActiveWorkbook()?.getSheetByName("List")?.setRowCount(3);
      expect(await workbook.appendRow(PLACES, ["佛山"])).toBe("List!A4");
      expect(await rowsOf(workbook)).toEqual(["地点", "深圳", "广州", "佛山"]);
      await workbook.selectCells("List!A4");
      expect(await workbook.selectedAddress()).toBe("List!A4");
      grid.api.getActiveWorkbook()?.undo();
      expect(await rowsOf(workbook)).toEqual(["地点", "深圳", "广州"]);
    });
  });

  test("one step undoes a whole report", async () => {
    const grid = openEmpty();
    const workbook = browserWorkbook(grid);
    await workbook.writeSheets([
      { name: "One", rows: [["a"]] },
      { name: "Two", rows: [["b"]] },
    ]);
    grid.api.getActiveWorkbook()?.undo();
    expect(await workbook.listSources()).toEqual([]);
  });
});

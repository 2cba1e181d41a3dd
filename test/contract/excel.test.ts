import { excelWorkbook, type NewerExcel } from "../../src/workbook/excel";
import { OWN_SHEETS_SETTING } from "../../src/workbook/ownSheets";
import type { Sheet } from "../../src/reports/sheet";
import { NativeHost } from "../excel-host/nativeBridge";
import { rangeOn } from "../excel-host/range";
import { NamedItem } from "../excel-host/workbook";
import { collected, describeWorkbook, problemFrom } from "./workbookContract";

const OLD: NewerExcel = { canResizeTables: false, canMergeUndo: false };
const NEW: NewerExcel = { canResizeTables: true, canMergeUndo: true };

/** Excel with an empty workbook, its office.js in the place where the adapter finds it. */
const openExcel = (newer: NewerExcel = OLD) => {
  const host = new NativeHost();
  Object.assign(globalThis, { Excel: host.globals.Excel, OfficeExtension: host.globals.OfficeExtension });
  return { host, workbook: excelWorkbook(newer) };
};

const cell = (host: NativeHost, sheet: string, address: string) => {
  const { row, column } = rangeOn(host.workbook.worksheets.item(sheet), address).extent;
  return host.workbook.worksheets.item(sheet).cellAt(row, column);
};

for (const [name, newer] of [
  ["Excel with the minimum sets", OLD],
  ["a newer Excel", NEW],
] as const)
  describeWorkbook(name, () => {
    const { host, workbook } = openExcel(newer);
    return Promise.resolve({
      workbook,
      userTypes: (sheet, address, values) => host.edit(sheet, address, values),
      formulaAt: (sheet, address) => cell(host, sheet, address)?.formula ?? "",
    });
  });

const listOf = (rows: number, name = "List"): Sheet => ({
  name,
  rows: Array.from({ length: rows }, (_, row) => [row === 0 ? "地点" : `城市${String(row)}`]),
  tables: [{ name: "Places", row: 0, column: 0, rowCount: rows, columnCount: 1 }],
});

describe("reading from Excel", () => {
  test("reads large ranges in blocks, all rows once and in order", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 20_001 }, (_, row) => [row, "x", "y"]);
    host.edit("Sheet1", "A1:C20001", rows);
    host.requests.length = 0;
    const { cells, address } = await workbook.readCells({ kind: "sheet", name: "Sheet1" });
    expect(address).toBe("Sheet1!A1:C20001");
    expect(cells).toEqual(rows);
  });

  test("halves a block whose texts exceed what Excel sends at once", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 400 }, (_, row) => [String(row) + "长".repeat(9_000)]);
    for (let start = 0; start < 400; start += 100)
      host.edit("Sheet1", `A${String(start + 1)}:A${String(start + 100)}`, rows.slice(start, start + 100));
    expect((await workbook.readCells({ kind: "range", address: "Sheet1!A:A" })).cells).toEqual(
      rows.map(([text]) => [Number.isNaN(Number(text)) ? text : Number(text)]),
    );
  });

  test("leaves out the total row of a table", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(4)]);
    const [table] = host.workbook.tables.list();
    table!.showTotals = true;
    expect((await workbook.readCells({ kind: "table", name: "Places" })).cells).toHaveLength(3);
  });

  test("lists visible names of ranges, not constants or hidden names", async () => {
    const { host, workbook } = openExcel();
    host.edit("Sheet1", "A1", [["x"]]);
    const range = rangeOn(host.workbook.worksheets.item("Sheet1"), "A1");
    const { items } = host.workbook.names;
    items.push(
      new NamedItem("Belts", range),
      new NamedItem("Rate", null),
      new NamedItem("_hidden", range, false),
    );
    expect(await workbook.listSources()).toEqual([
      { kind: "name", name: "Belts" },
      { kind: "sheet", name: "Sheet1" },
    ]);
    expect((await workbook.readCells({ kind: "name", name: "Belts" })).cells).toEqual([["x"]]);
    expect(await problemFrom(workbook.readCells({ kind: "name", name: "Rate" }))).toMatchObject({
      code: "source-missing",
    });
  });
});

describe("writing to Excel", () => {
  test("a sheet of ours that the user renamed is the user's", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(3)]);
    host.workbook.worksheets.item("List").name = "My list";
    expect(await workbook.writeSheets([listOf(2)])).toEqual(["List"]);
    expect((await workbook.readCells({ kind: "sheet", name: "My list" })).cells).toHaveLength(3);
  });

  test("our second sheet beside the user's is found again", async () => {
    const { host, workbook } = openExcel();
    host.workbook.worksheets.add("List");
    expect(await workbook.writeSheets([listOf(3)])).toEqual(["List (2)"]);
    expect(await workbook.writeSheets([listOf(3)])).toEqual(["List (2)"]);
    expect(await workbook.loadSetting(OWN_SHEETS_SETTING)).toBeDefined();
  });

  test("a table beside the user's table of that name gets another, and formulas name it", async () => {
    const { host, workbook } = openExcel();
    host.edit("Sheet1", "A1:A2", [["地点"], ["x"]]);
    host.workbook.worksheets.item("Sheet1").tables.add("A1:A2", true).rename("places");
    const study: Sheet = { name: "Study", rows: [[{ formula: '=ROWS(Places[地点])&"Places[地点]"' }]] };
    await workbook.writeSheets([listOf(3), study]);
    expect(cell(host, "Study", "A1")?.formula).toBe('=ROWS(Places_2[地点])&"Places[地点]"');
  });

  test.each([
    ["grows", 3, 6],
    ["shrinks", 6, 3],
    ["stays", 4, 4],
  ])("a table of ours that %s stays the same table where Excel can resize", async (_, before, after) => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(before)]);
    const [first] = host.workbook.tables.list();
    await workbook.writeSheets([listOf(after)]);
    expect(host.workbook.tables.list()).toEqual([first]);
    expect((await workbook.readCells({ kind: "table", name: "Places" })).cells).toEqual(listOf(after).rows);
  });

  test("a table of ours is made anew where Excel cannot resize", async () => {
    const { host, workbook } = openExcel(OLD);
    await workbook.writeSheets([listOf(3)]);
    await workbook.writeSheets([listOf(6)]);
    expect(host.workbook.tables.list()).toHaveLength(1);
    expect((await workbook.readCells({ kind: "table", name: "Places" })).cells).toEqual(listOf(6).rows);
  });

  test("gives cells their looks, columns their widths and freezes rows", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([
      {
        name: "Looks",
        rows: [
          [
            { value: "Rate", style: "heading" },
            { value: "n", style: "heading" },
          ],
          [{ value: 0.2, style: "percent" }, 3],
        ],
        columnWidths: [10],
        frozenRows: 1,
      },
    ]);
    expect(cell(host, "Looks", "B1")?.look).toMatchObject({ fontBold: true });
    expect(cell(host, "Looks", "A2")?.look).toEqual({ numberFormat: "0.0%" });
    expect(cell(host, "Looks", "B2")?.look).toBeUndefined();
    const sheet = host.workbook.worksheets.item("Looks");
    expect(sheet.columnWidths.get(0)).toBe(56.25);
    expect(sheet.frozenRows).toBe(1);
  });

  test("writes a large sheet in requests under Excel's limit", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 700 }, (_, row) => [`城${String(row)}${"业".repeat(5_000)}`]);
    await workbook.writeSheets([{ name: "Large", rows }]);
    expect(cell(host, "Large", "A700")?.value).toBe(rows[699]![0]);
  });

  test("writes nothing when one of the sheets is protected", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(3)]);
    host.workbook.worksheets.item("List").isProtected = true;
    const problem = await problemFrom(workbook.writeSheets([{ name: "Other", rows: [["x"]] }, listOf(2)]));
    expect(problem).toEqual({ code: "sheet-protected", address: "List" });
    expect(host.workbook.worksheets.find("Other")).toBeUndefined();
    expect(host.workbook.runtime.enableEvents).toBe(true);
  });

  test("says when the workbook or the selected sheet is protected", async () => {
    const { host, workbook } = openExcel();
    host.workbook.worksheets.isProtected = true;
    expect(await problemFrom(workbook.writeSheets([listOf(3)]))).toMatchObject({ code: "sheet-protected" });
    host.workbook.worksheets.item("Sheet1").isProtected = true;
    expect(await problemFrom(workbook.insertFormula("=1"))).toMatchObject({ code: "sheet-protected" });
  });
});

describe("watching Excel", () => {
  test("tells co-authors' edits and recalculation from the user's edits", async () => {
    const { host, workbook } = openExcel();
    const changes = collected();
    await workbook.watch(changes.add);
    host.edit("Sheet1", "A1", [["x"]], "Remote");
    await changes.next(({ origin }) => origin === "remote");
    host.recalculate("Sheet1");
    await changes.next(({ origin }) => origin === "calculation");
    host.edit("Sheet1", "A1", [["x"]]);
    await changes.next(({ origin }) => origin === "local");
    expect(changes.all).toEqual([{ origin: "remote" }, { origin: "calculation" }, { origin: "local" }]);
  });
});

describe("what Excel refuses", () => {
  test("waits until the user has finished editing a cell", async () => {
    const { host, workbook } = openExcel();
    host.beginCellEdit();
    const written = workbook.writeSheets([listOf(2)]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(host.workbook.worksheets.find("List")).toBeUndefined();
    host.endCellEdit();
    expect(await written).toEqual(["List"]);
  });

  test.each([
    ["InvalidOperationInCellEditMode", { code: "cell-edit-mode" }],
    ["ActivityLimitReached", { code: "busy" }],
    ["RequestPayloadSizeLimitExceeded", { code: "too-large", address: "Sheet1!A1" }],
    ["AccessDenied", { code: "sheet-protected", address: "Sheet1!A1" }],
    ["InvalidSelection", { code: "source-missing", source: "Sheet1!A1" }],
    ["SomethingNew", { code: "inside", detail: expect.stringContaining("SomethingNew") as string }],
  ])("%s becomes a problem for people", async (code, problem) => {
    const { host, workbook } = openExcel();
    host.refusal = code;
    expect(await problemFrom(workbook.selectCells("Sheet1!A1"))).toEqual(problem);
  });

  test("the host refuses what the adapter has no business with", async () => {
    const { host } = openExcel();
    await expect(
      host.globals.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

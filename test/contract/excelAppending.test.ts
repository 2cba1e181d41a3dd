import type { CellSource } from "../../src/workbook/workbook";
import { rangeOn } from "../excel-host/range";
import { cellOf, listOf, NEW, OLD, openExcel } from "./openExcel";
import { problemFrom } from "./openedWorkbook";

const PLACES: CellSource = { kind: "table", name: "Places" };

test("an Excel that cannot resize tables fills blank rows, and says so when there is none", async () => {
  const { host, workbook } = openExcel(OLD);
  await workbook.writeSheets([listOf(3)]);
  host.edit("List", "A3", [[""]]);
  expect(await workbook.appendRow(PLACES, ["佛山市"])).toBe("List!A3");
  expect(await problemFrom(workbook.appendRow(PLACES, ["东莞市"]))).toEqual({
    code: "table-cannot-grow",
    table: "Places",
  });
  expect((await workbook.readCells(PLACES)).cells).toHaveLength(3);
});

describe("appending a row to a table of Excel", () => {
  test("keeps the table's style and what stands beside and below it", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    host.edit("List", "A5:B5", [["below", "beside"]]);
    for (const table of host.workbook.tables.list()) table.style = "TableStyleDark3";
    await workbook.appendRow(PLACES, ["佛山市"]);
    expect(host.workbook.tables.list()).toMatchObject([{ name: "Places", style: "TableStyleDark3" }]);
    expect((await workbook.readCells({ kind: "range", address: "List!A4:B5" })).cells).toEqual([
      ["佛山市", ""],
      ["below", "beside"],
    ]);
  });

  test("takes even a blank total row for taken, but fills a blank row above it", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(4)]);
    for (const table of host.workbook.tables.list()) table.showTotals = true;
    host.edit("List", "A4", [[""]]);
    expect(await problemFrom(workbook.appendRow(PLACES, ["佛山市"]))).toEqual({
      code: "no-room-below",
      address: "List!A4",
    });
    host.edit("List", "A3", [[""]]);
    expect(await workbook.appendRow(PLACES, ["佛山市"])).toBe("List!A3");
  });

  test("does not write over formulas which show nothing", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    const sheet = host.workbook.worksheets.item("List");
    sheet.fill(2, 0, { value: "", formula: '=""' });
    expect(await workbook.appendRow(PLACES, ["佛山市"])).toBe("List!A4");
    sheet.fill(4, 0, { value: "", formula: '=""' });
    expect(await problemFrom(workbook.appendRow(PLACES, ["东莞市"]))).toEqual({
      code: "no-room-below",
      address: "List!A5",
    });
  });

  test("leaves the table as it is when the next one begins below it", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    host.edit("List", "A4:A5", [["地点"], ["x"]]);
    host.workbook.worksheets.item("List").tables.add("A4:A5", true).rename("Next");
    expect(await problemFrom(workbook.appendRow(PLACES, ["佛山市"]))).toMatchObject({
      code: "no-room-below",
    });
    expect(host.workbook.tables.list()).toHaveLength(2);
  });

  test("writes nothing on a protected sheet, and the table stays", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    const before = host.workbook.tables.list();
    host.workbook.worksheets.item("List").isProtected = true;
    expect(await problemFrom(workbook.appendRow(PLACES, ["佛山市"]))).toEqual({
      code: "sheet-protected",
      address: "Places",
    });
    expect(host.workbook.tables.list()).toEqual(before);
    expect(cellOf(host, "List", "A4")).toBeUndefined();
    expect(host.workbook.runtime.enableEvents).toBe(true);
  });

  test("finds the end of a list which Excel sends in many parts", async () => {
    const { host, workbook } = openExcel(NEW);
    const rows = Array.from({ length: 60_000 }, (__, row) => [`城市${String(row)}`]);
    host.edit("Sheet1", "A1:A60000", rows);
    const sheet = host.workbook.worksheets.item("Sheet1");
    sheet.tables.add(rangeOn(sheet, "A1:A60000"), true).rename("Places");
    expect(await workbook.appendRow(PLACES, ["佛山市"])).toBe("Sheet1!A60001");
    expect((await workbook.readCells(PLACES)).cells).toHaveLength(60_001);
    expect(host.refusals).toEqual([]);
  });
});

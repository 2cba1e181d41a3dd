import { sampleSheets } from "../../src/reports/sample";
import type { Sheet } from "../../src/reports/sheet";
import { OWN_SHEETS_SETTING } from "../../src/workbook/ownSheets";
import { rangeOn } from "../excel-host/range";
import { cellOf, listOf, NEW, OLD, openExcel } from "./openExcel";
import { problemFrom } from "./openedWorkbook";

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
    expect(cellOf(host, "Study", "A1")?.formula).toBe('=ROWS(Places_2[地点])&"Places[地点]"');
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
    expect(cellOf(host, "Looks", "B1")?.look).toMatchObject({ fontBold: true });
    expect(cellOf(host, "Looks", "A2")?.look).toEqual({ numberFormat: "0.0%" });
    expect(cellOf(host, "Looks", "B2")?.look).toBeUndefined();
    const sheet = host.workbook.worksheets.item("Looks");
    expect(sheet.columnWidths.get(0)).toBe(56.25);
    expect(sheet.frozenRows).toBe(1);
  });

  test("leaves no look of what stood there before", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([
      { name: "Looks", rows: [[{ value: 1, style: "heading" }], [{ value: 2, style: "percent" }]] },
    ]);
    await workbook.writeSheets([{ name: "Looks", rows: [["x"]] }]);
    expect(cellOf(host, "Looks", "A1")).toEqual({ value: "x" });
    expect(cellOf(host, "Looks", "A2")).toBeUndefined();
  });

  test("undoes merged cells that are in the way of a table", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([{ name: "List", rows: [["notes"]] }]);
    const sheet = host.workbook.worksheets.item("List");
    sheet.merged = [rangeOn(sheet, "A1:B2")];
    await workbook.writeSheets([listOf(3)]);
    expect((await workbook.readCells({ kind: "table", name: "Places" })).cells).toEqual(listOf(3).rows);
  });

  test("refuses a setting that is too long for every opening of the workbook", async () => {
    const { workbook } = openExcel();
    const problem = await problemFrom(workbook.saveSetting("sources", "x".repeat(100_000)));
    expect(problem).toEqual({ code: "too-large", address: "sources" });
  });

  test("forgets sheets of ours that the user deleted", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(3)]);
    host.workbook.worksheets.remove("List");
    await workbook.writeSheets([{ name: "Other", rows: [["x"]] }]);
    const marks = await workbook.loadSetting(OWN_SHEETS_SETTING);
    expect(Object.values(marks as object)).toEqual([{ asked: "Other", given: "Other" }]);
  });

  test("writes a large sheet in requests under Excel's limit", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 700 }, (_, row) => [`城${String(row)}${"业".repeat(5_000)}`]);
    await workbook.writeSheets([{ name: "Large", rows }]);
    expect(cellOf(host, "Large", "A700")?.value).toBe(rows.at(-1)?.[0]);
    expect(host.refusals).toEqual([]);
  });

  test("writes many long formulas in requests under Excel's limit", async () => {
    const { host, workbook } = openExcel();
    const formula = `="${"业".repeat(5_000)}"`;
    await workbook.writeSheets([{ name: "Large", rows: Array.from({ length: 700 }, () => [{ formula }]) }]);
    expect(host.formulasOn("Large")).toHaveLength(700);
    expect(host.refusals).toEqual([]);
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

  test.each(["zh", "en"] as const)(
    "takes the sample workbook (%s), also twice and beside a user's list",
    async (language) => {
      const { host, workbook } = openExcel(NEW);
      host.edit("Sheet1", "A1:A2", [["地点"], ["x"]]);
      host.workbook.worksheets.item("Sheet1").tables.add("A1:A2", true).rename("Clusters");
      const sheets = sampleSheets(language);
      const names = await workbook.writeSheets(sheets);
      expect(await workbook.writeSheets(sheets)).toEqual(names);
      for (const { rows, name } of sheets) {
        const { cells } = await workbook.readCells({
          kind: "range",
          address: `'${name}'!1:${String(rows.length)}`,
        });
        const texts = rows.map((row) => row.map((each) => (typeof each === "object" ? each?.value : each)));
        texts.forEach((row, index) =>
          row.forEach((text, column) => text !== undefined && expect(cells[index]?.[column]).toBe(text)),
        );
        expect(texts.length).toBeGreaterThan(1);
      }
      const formulas = names.flatMap((name) => host.formulasOn(name));
      expect(formulas.length).toBeGreaterThan(50);
      expect(formulas.filter((formula) => /(?<![\p{L}_"])Clusters\b(?!_2)/u.test(formula))).toEqual([]);
    },
  );

  test("says when the workbook or the selected sheet is protected", async () => {
    const { host, workbook } = openExcel();
    host.workbook.worksheets.isProtected = true;
    expect(await problemFrom(workbook.writeSheets([listOf(3)]))).toMatchObject({ code: "sheet-protected" });
    host.workbook.worksheets.item("Sheet1").isProtected = true;
    expect(await problemFrom(workbook.insertFormula("=1"))).toEqual({
      code: "sheet-protected",
      address: "Sheet1!A1",
    });
  });
});

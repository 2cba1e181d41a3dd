import type { Sheet, SheetCell } from "../../src/reports/sheet";
import type { CellSource } from "../../src/workbook/workbook";
import { problemFrom, type OpenedWorkbook } from "./openedWorkbook";

const RULES: CellSource = { kind: "table", name: "Rules" };
const HEADER = ["产业", "大类"];

/** A sheet "List" with the table "Rules" from A1 on, and a formula beside it which names the whole table. */
const rulesSheet = (rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: "List",
  rows: [[...HEADER, null, { formula: "=ROWS(Rules[#All])" }], ...rows],
  tables: [{ name: "Rules", row: 0, column: 0, rowCount: rows.length + 1, columnCount: 2 }],
});

/** What appending a row must do in every workbook. */
export const appendingCases = (open: () => Promise<OpenedWorkbook>): void => {
  describe("appending a row", () => {
    test("fills the one blank row of a new table, then grows it, a row each time", async () => {
      const { workbook } = await open();
      await workbook.writeSheets([rulesSheet([[null, null]])]);
      expect(await workbook.appendRow(RULES, ["新型显示", "电子"])).toBe("List!A2:B2");
      expect((await workbook.readCells(RULES)).cells).toHaveLength(2);
      expect(await workbook.appendRow(RULES, ["轨道交通", "装备"])).toBe("List!A3:B3");
      expect(await workbook.appendRow(RULES, ["家电", 5])).toBe("List!A4:B4");
      expect(await workbook.readCells(RULES)).toEqual({
        address: "List!A1:B4",
        cells: [HEADER, ["新型显示", "电子"], ["轨道交通", "装备"], ["家电", 5]],
      });
    });

    test("fills the first blank row between others, leaving cells without a value alone", async () => {
      const { workbook, userTypes } = await open();
      await workbook.writeSheets([
        rulesSheet([
          ["a", "b"],
          [null, null],
          ["c", null],
          [null, null],
        ]),
      ]);
      expect(await workbook.appendRow(RULES, [null, "x"])).toBe("List!A3:B3");
      expect((await workbook.readCells(RULES)).cells.slice(1, 4)).toEqual([
        ["a", "b"],
        ["", "x"],
        ["c", ""],
      ]);
      userTypes("List", "B5", [["=1+1"]]);
      expect(await workbook.appendRow(RULES, ["y"])).toBe("List!A6");
    });

    test("a table that grows stays the only table, and a formula that names it stays as it is", async () => {
      const { workbook, formulaAt } = await open();
      await workbook.writeSheets([rulesSheet([["a", "b"]])]);
      await workbook.appendRow(RULES, ["c", "d"]);
      expect(formulaAt("List", "D1")).toBe("=ROWS(Rules[#All])");
      expect((await workbook.listSources()).filter(({ kind }) => kind === "table")).toEqual([RULES]);
    });

    test("keeps texts that look like formulas, numbers or dates as they are", async () => {
      const { workbook, formulaAt } = await open();
      await workbook.writeSheets([rulesSheet([[null, null]])]);
      const texts = ["=1+1", "00123", "@SUM(A1)", "'quoted", "1/2", "TRUE", "-5", "\t=1"];
      for (const text of texts) await workbook.appendRow(RULES, [text, { value: text, style: "note" }]);
      expect((await workbook.readCells(RULES)).cells.slice(1)).toEqual(texts.map((text) => [text, text]));
      expect(formulaAt("List", "A2")).toBe("");
    });

    test("refuses when the row below a table is taken, and writes nothing", async () => {
      const { workbook, userTypes } = await open();
      await workbook.writeSheets([rulesSheet([["a", "b"]])]);
      userTypes("List", "B3", [["note"]]);
      expect(await problemFrom(workbook.appendRow(RULES, ["c", "d"]))).toEqual({
        code: "no-room-below",
        address: "List!A3:B3",
      });
      expect((await workbook.readCells(RULES)).cells).toEqual([HEADER, ["a", "b"]]);
      expect((await workbook.readCells({ kind: "range", address: "List!A3:B3" })).cells).toEqual([
        ["", "note"],
      ]);
    });

    test("what stands below a table's neighbours is not in the way", async () => {
      const { workbook, userTypes } = await open();
      await workbook.writeSheets([rulesSheet([["a", "b"]])]);
      userTypes("List", "C3", [["note"]]);
      expect(await workbook.appendRow(RULES, ["c", "d"])).toBe("List!A3:B3");
      expect((await workbook.readCells({ kind: "range", address: "List!A3:C3" })).cells).toEqual([
        ["c", "d", "note"],
      ]);
    });

    test("writes below the last used row of a named range, in it or below it, never over cells", async () => {
      const { workbook, userTypes, userNames } = await open();
      userTypes("Sheet1", "B2:C3", [HEADER, ["a", "b"]]);
      userTypes("Sheet1", "F9", [["elsewhere"]]);
      userNames("Named", "Sheet1!$B$2:$C$4");
      const named: CellSource = { kind: "name", name: "Named" };
      expect(await workbook.appendRow(named, ["c", "d"])).toBe("Sheet1!B4:C4");
      expect((await workbook.readCells(named)).cells).toEqual([HEADER, ["a", "b"], ["c", "d"]]);
      expect(await workbook.appendRow(named, ["e", "f"])).toBe("Sheet1!B5:C5");
      expect(await problemFrom(workbook.appendRow(named, ["g", "h"]))).toEqual({
        code: "no-room-below",
        address: "Sheet1!B5:C5",
      });
    });

    test("writes below the last used row of a sheet and of whole columns, and first into an empty sheet", async () => {
      const { workbook, userTypes } = await open();
      const sheet: CellSource = { kind: "sheet", name: "Sheet1" };
      expect(await workbook.appendRow(sheet, HEADER)).toBe("Sheet1!A1:B1");
      userTypes("Sheet1", "A3:B3", [["a", "b"]]);
      expect(await workbook.appendRow(sheet, ["c", "d"])).toBe("Sheet1!A4:B4");
      userTypes("Sheet1", "D9", [["elsewhere"]]);
      const columns: CellSource = { kind: "range", address: "Sheet1!A:B" };
      expect(await workbook.appendRow(columns, ["e"])).toBe("Sheet1!A5");
      expect((await workbook.readCells({ kind: "range", address: "Sheet1!A3:B5" })).cells).toEqual([
        ["a", "b"],
        ["c", "d"],
        ["e", ""],
      ]);
    });

    test("says which list is missing", async () => {
      const { workbook } = await open();
      expect(await problemFrom(workbook.appendRow(RULES, ["a"]))).toEqual({
        code: "source-missing",
        source: "Rules",
      });
    });
  });
};

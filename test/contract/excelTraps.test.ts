/** The traps of shared/design/excel.md that need no page, by name; those that do are in test/e2e/excel*.spec.ts. */
import { excelWorkbook } from "../../src/workbook/excel";
import { rangeOn } from "../excel-host/range";
import { listOf, OLD, openExcel, typedList } from "./openExcel";
import { problemFrom } from "./openedWorkbook";
import { collected } from "./workbookContract";

describe("5 MB per request and answer, 5,000,000 cells at once", () => {
  test("1,000,000 × 3 cells are read in blocks, none over 5 MB", async () => {
    const { host, workbook } = openExcel();
    const sheet = host.workbook.worksheets.item("Sheet1");
    const extent = { row: 0, column: 0, rows: 1_000_000, columns: 3 };
    const words = ["广东省深圳市宝安区", "新一代信息技术与高端装备制造产业集群", "战略性新兴产业"];
    sheet.bulk = { extent, valueAt: (row, column) => `${words[column] ?? ""}${String(row)}` };
    const { cells, address } = await workbook.readCells({ kind: "range", address: "Sheet1!A:C" });
    expect(address).toBe("Sheet1!A1:C1000000");
    expect(cells).toHaveLength(1_000_000);
    expect(cells.at(-1)).toEqual(words.map((word) => `${word}999999`));
    expect(host.refusals).toEqual([]);
    expect(host.largest.answer).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);

  test("the host refuses 5,000,001 cells at once, so no read of ours asks for them", async () => {
    const { host, workbook } = openExcel();
    const sheet = host.workbook.worksheets.item("Sheet1");
    sheet.bulk = { extent: { row: 0, column: 0, rows: 400_000, columns: 13 }, valueAt: () => 1 };
    const { Excel } = host.globals;
    const all = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:M400000").load("values");
      await context.sync();
    });
    await expect(all).rejects.toMatchObject({ code: "RangeExceedsLimit" });
    const { cells } = await workbook.readCells({ kind: "range", address: "Sheet1!A:M" });
    expect(cells).toHaveLength(400_000);
  }, 60_000);
});

describe("ranges move when rows are inserted", () => {
  test.each([
    [
      "table",
      async (workbook) => (await workbook.writeSheets([listOf(3)]), { kind: "table", name: "Places" }),
    ],
    ["name", async () => ({ kind: "name", name: "MyList" })],
    ["range", async (workbook) => ({ kind: "range", address: await workbook.selectedAddress() })],
  ] as [string, (workbook: ReturnType<typeof openExcel>["workbook"]) => Promise<never>][])(
    "a list chosen as a %s is followed",
    async (kind, choose) => {
      const { host, workbook } = openExcel();
      typedList(host);
      host.workbook.names.add("MyList", rangeOn(host.workbook.worksheets.item("Sheet1"), "A1:B3"));
      host.select("Sheet1", "A1:B3");
      const source = await choose(workbook);
      const before = await workbook.readCells(source);
      const sheet = kind === "table" ? "List" : "Sheet1";
      host.insertRows(sheet, 1, 2);
      const after = await workbook.readCells(source);
      expect(after.cells).toEqual(before.cells);
      expect(before.address).toMatch(/!A1:[AB]3$/);
      expect(after.address).toMatch(/!A3:[AB]5$/);
      host.insertRows(sheet, 4, 1);
      host.edit(sheet, "A4", [["苏州市"]]);
      expect((await workbook.readCells(source)).cells[1]?.[0]).toBe("苏州市");
    },
  );

  test("two lists chosen at one address, one after the other, stay two lists", async () => {
    const { host, workbook } = openExcel();
    typedList(host);
    host.select("Sheet1", "A1:B3");
    const first = await workbook.selectedAddress();
    expect(await workbook.selectedAddress()).toBe(first);
    host.insertRows("Sheet1", 1, 5);
    host.edit("Sheet1", "A1:B2", [
      ["地点", "产业"],
      ["杭州市", "童装"],
    ]);
    host.select("Sheet1", "A1:B3");
    const second = await workbook.selectedAddress();
    expect(second).not.toBe(first);
    const read = async (address: string) => (await workbook.readCells({ kind: "range", address })).cells;
    expect((await read(first))[1]).toEqual(["深圳市", "新型显示"]);
    expect((await read(second))[1]).toEqual(["杭州市", "童装"]);
  });

  test("the name that follows a selection is hidden and is not offered as a list", async () => {
    const { host, workbook } = openExcel();
    typedList(host);
    host.select("Sheet1", "A1:B3");
    await workbook.selectedAddress();
    expect(host.workbook.names.list().map(({ visible }) => visible)).toEqual([false]);
    expect(await workbook.listSources()).toEqual([{ kind: "sheet", name: "Sheet1" }]);
  });

  test("rows inserted while the add-in is closed are followed as well", async () => {
    const { host, workbook } = openExcel();
    typedList(host);
    host.select("Sheet1", "A1:B3");
    const address = await workbook.selectedAddress();
    host.insertRows("Sheet1", 1, 2);
    const reopened = excelWorkbook(OLD);
    expect(await reopened.readCells({ kind: "range", address })).toMatchObject({
      address: "Sheet1!A3:B5",
      cells: [
        ["地点", "产业"],
        ["深圳市", "新型显示"],
        ["青岛市", "轨道交通"],
      ],
    });
  });

  test("followed cells whose sheet was deleted are missing, not read elsewhere", async () => {
    const { host, workbook } = openExcel();
    host.workbook.worksheets.add("Mine");
    host.edit("Mine", "A1:A2", [["地点"], ["深圳市"]]);
    host.select("Mine", "A1:A2");
    const address = await workbook.selectedAddress();
    host.deleteSheet("Mine");
    expect(await problemFrom(workbook.readCells({ kind: "range", address }))).toEqual({
      code: "source-missing",
      source: "Mine!A1:A2",
    });
  });
});

describe("another workbook is active", () => {
  test("what needs the selection says so; reading goes on", async () => {
    const { host, workbook } = openExcel();
    typedList(host);
    host.workbook.otherWorkbookActive = true;
    for (const refused of [
      workbook.selectedAddress(),
      workbook.insertFormula("=1"),
      workbook.selectCells("Sheet1!A1"),
    ])
      expect(await problemFrom(refused)).toEqual({ code: "other-workbook-active" });
    expect((await workbook.readCells({ kind: "sheet", name: "Sheet1" })).cells).toHaveLength(3);
  });

  test("several selected areas are no list, and are named", async () => {
    const { host, workbook } = openExcel();
    typedList(host);
    host.workbook.alsoSelected = [rangeOn(host.workbook.worksheets.item("Sheet1"), "C1:C3")];
    expect(await problemFrom(workbook.selectedAddress())).toEqual({
      code: "source-missing",
      source: "Sheet1!A1,Sheet1!C1:C3",
    });
  });
});

describe("a sheet is deleted", () => {
  test("the watch tells it, and reading names what is missing", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(3)]);
    const changes = collected();
    await workbook.watch(changes.add);
    host.deleteSheet("List");
    await changes.next(({ origin }) => origin === "local");
    expect(await problemFrom(workbook.readCells({ kind: "table", name: "Places" }))).toEqual({
      code: "source-missing",
      source: "Places",
    });
  });

  test("a batch that meets the deletion is to be tried again", async () => {
    const { host, workbook } = openExcel();
    host.refuseLater("InvalidRequestContext");
    expect(await problemFrom(workbook.listSources())).toEqual({ code: "busy" });
    expect(await workbook.listSources()).toEqual([]);
  });
});

describe("dates are serials, error cells are their text", () => {
  test("both are read as Excel gives them", async () => {
    const { host, workbook } = openExcel(OLD);
    host.edit("Sheet1", "A1:C1", [["2026-11-22", "#N/A", true]]);
    expect((await workbook.readCells({ kind: "sheet", name: "Sheet1" })).cells).toEqual([
      [44_000, "#N/A", true],
    ]);
  });
});

import { rangeOn } from "../excel-host/range";
import { NamedItem } from "../excel-host/names";
import { cellOf, listOf, NEW, OLD, openExcel } from "./openExcel";
import { problemFrom } from "./openedWorkbook";
import { collected, describeWorkbook } from "./workbookContract";

for (const [name, newer] of [
  ["Excel with the minimum sets", OLD],
  ["a newer Excel", NEW],
] as const)
  describeWorkbook(
    name,
    () => {
      const { host, workbook } = openExcel(newer);
      return Promise.resolve({
        workbook,
        userTypes: (sheet, address, values) => host.edit(sheet, address, values),
        userNames: (name, address) => {
          const [sheet = "", cells = ""] = address.split("!");
          const range = rangeOn(host.workbook.worksheets.item(sheet), cells);
          host.workbook.names.items.push(new NamedItem(name, range));
        },
        formulaAt: (sheet, address) => cellOf(host, sheet, address)?.formula ?? "",
      });
    },
    { growsTables: newer.canResizeTables },
  );

describe("reading from Excel", () => {
  test("reads 60,000 rows in order, never asking for more than Excel sends at once", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 60_000 }, (_, row) => [
      `城市${String(row)}`,
      "新一代信息技术与高端装备制造产业集群",
    ]);
    host.edit("Sheet1", "A1:B60000", rows);
    const { cells, address } = await workbook.readCells({ kind: "sheet", name: "Sheet1" });
    expect(address).toBe("Sheet1!A1:B60000");
    expect(cells).toEqual(rows);
    expect(host.refusals).toEqual([]);
  });

  test("halves a block whose texts exceed what Excel sends at once", async () => {
    const { host, workbook } = openExcel();
    const rows = Array.from({ length: 400 }, (_, row) => [String(row) + "长".repeat(9_000)]);
    for (let start = 0; start < 400; start += 100)
      host.edit("Sheet1", `A${String(start + 1)}:A${String(start + 100)}`, rows.slice(start, start + 100));
    expect((await workbook.readCells({ kind: "range", address: "Sheet1!A:A" })).cells).toEqual(rows);
    expect(host.refusals).toContain("ResponsePayloadSizeLimitExceeded");
  });

  test("leaves out the total row of a table", async () => {
    const { host, workbook } = openExcel();
    await workbook.writeSheets([listOf(4)]);
    for (const table of host.workbook.tables.list()) table.showTotals = true;
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
    ["InvalidSelection", { code: "other-workbook-active" }],
    ["InvalidRequestContext", { code: "busy" }],
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

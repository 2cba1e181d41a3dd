/** What Excel refuses half way, drops without a word or lets nobody do: our writes end whole or say so. */
import { problemOf } from "../../src/engine/problems";
import { rangeOn } from "../excel-host/range";
import { cellOf, listOf, NEW, openExcel, typedList } from "./openExcel";
import { problemFrom } from "./openedWorkbook";
import { collected } from "./workbookContract";

describe("merged cells", () => {
  test("a row is not written where Excel would drop a part of it", async () => {
    const { host, workbook } = openExcel(NEW);
    typedList(host);
    const sheet = host.workbook.worksheets.item("Sheet1");
    sheet.merged = [rangeOn(sheet, "A4:B4")];
    const appended = workbook.appendRow({ kind: "sheet", name: "Sheet1" }, ["佛山市", "家电"]);
    expect(await problemFrom(appended)).toEqual({ code: "merged-cells", address: "Sheet1!A4:B4" });
    expect(cellOf(host, "Sheet1", "A4")).toBeUndefined();
  });
});

describe("throttling", () => {
  test("a write that Excel refuses half way ends with a sentence; the next try rewrites the whole sheet", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    host.refuseLater("ActivityLimitReached", { after: 4 });
    expect(await problemFrom(workbook.writeSheets([listOf(5)]))).toEqual({ code: "busy" });
    expect(await workbook.writeSheets([listOf(5)])).toEqual(["List"]);
    expect((await workbook.readCells({ kind: "table", name: "Places" })).cells).toEqual(listOf(5).rows);
  });

  test("a sheet that was added when Excel refused the rest is ours at the next try", async () => {
    const { host, workbook } = openExcel(NEW);
    for (let after = 0; after < 12; after += 1) {
      host.refuseLater("ActivityLimitReached", { after });
      const name = `List ${String(after)}`;
      const refused = await workbook.writeSheets([{ name, rows: [["x"]] }]).then(
        () => undefined,
        (error: unknown) => problemOf(error),
      );
      expect([undefined, { code: "busy" }]).toContainEqual(refused);
      host.refuseNothing();
      expect(await workbook.writeSheets([{ name, rows: [["x"]] }])).toEqual([name]);
    }
  });

  test("a row refused after the table has grown for it fills that row at the next try", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    const source = { kind: "table", name: "Places" } as const;
    const before = host.batches;
    await workbook.appendRow(source, ["佛山市"]);
    const batches = host.batches - before;
    for (let after = 0; after < batches; after += 1) {
      const rows = (await workbook.readCells(source)).cells.filter(([place]) => place !== "").length;
      host.refuseLater("ActivityLimitReached", { after });
      const written = await workbook.appendRow(source, ["东莞市"]).then(
        () => true,
        () => false,
      );
      host.refuseNothing();
      if (!written) await workbook.appendRow(source, ["东莞市"]);
      expect((await workbook.readCells(source)).cells.flat().filter(Boolean)).toHaveLength(rows + 1);
    }
  });

  test("a refused write leaves no pane that hears nothing any more", async () => {
    const { host, workbook } = openExcel();
    const changes = collected();
    await workbook.watch(changes.add);
    // The write fails, and so does switching events on again.
    host.refuseLater("ActivityLimitReached", { after: 2, times: 2 });
    expect(await problemFrom(workbook.writeSheets([listOf(3)]))).toEqual({ code: "busy" });
    expect(host.workbook.runtime.enableEvents).toBe(false);
    await workbook.listSources();
    expect(host.workbook.runtime.enableEvents).toBe(true);
    host.edit("Sheet1", "A1", [["x"]]);
    await changes.next(({ origin }) => origin === "local");
  });
});

describe("co-authoring", () => {
  test("rows come into a table as a range below it: the host has no TableRowCollection to add to", async () => {
    const { host, workbook } = openExcel(NEW);
    await workbook.writeSheets([listOf(3)]);
    await workbook.appendRow({ kind: "table", name: "Places" }, ["佛山市"]);
    const { Excel } = host.globals;
    const added = Excel.run(async (context) => {
      context.workbook.tables.getItem("Places").rows.add(undefined, [["x"]]);
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

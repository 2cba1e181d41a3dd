import fc from "fast-check";
import type { Sheet, SheetCell } from "../../src/reports/sheet";
import type { Workbook, WorkbookChange } from "../../src/workbook/workbook";
import { appendingCases } from "./appendingContract";
import { problemFrom, type OpenedWorkbook } from "./openedWorkbook";

const CLUSTERS: Sheet = {
  name: "Clusters",
  rows: [
    [
      { value: "地点", style: "heading" },
      { value: "产业", style: "heading" },
    ],
    ["深圳市", "新型显示器件"],
    ["青岛市", "轨道交通装备"],
  ],
  tables: [{ name: "ClusterList", row: 0, column: 0, rowCount: 3, columnCount: 2 }],
  columnWidths: [12, 30],
  frozenRows: 1,
};

const cellsOf = async (workbook: Workbook, sheet: string): Promise<readonly (readonly unknown[])[]> =>
  (await workbook.readCells({ kind: "sheet", name: sheet })).cells;

/** What every workbook must do, whatever program holds it. */
export const describeWorkbook = (
  host: string,
  open: () => Promise<OpenedWorkbook>,
  { growsTables = true } = {},
): void => {
  describe(`a workbook in ${host}`, () => {
    test("is empty until a cell holds something", async () => {
      const { workbook, userTypes } = await open();
      expect(await workbook.isEmpty()).toBe(true);
      userTypes("Sheet1", "B2", [["广州"]]);
      expect(await workbook.isEmpty()).toBe(false);
    });

    test("lists tables, then sheets with cells", async () => {
      const { workbook } = await open();
      await workbook.writeSheets([CLUSTERS]);
      expect(await workbook.listSources()).toEqual([
        { kind: "table", name: "ClusterList" },
        { kind: "sheet", name: "Clusters" },
      ]);
    });

    test("a table may bear the name of its sheet", async () => {
      const { workbook } = await open();
      const tables = (CLUSTERS.tables ?? []).map((table) => ({ ...table, name: "Clusters" }));
      await workbook.writeSheets([{ ...CLUSTERS, tables }]);
      expect(await workbook.listSources()).toContainEqual({ kind: "table", name: "Clusters" });
      expect((await workbook.readCells({ kind: "table", name: "Clusters" })).cells).toHaveLength(3);
    });

    test("reads a table, a sheet and a range alike, with their addresses", async () => {
      const { workbook } = await open();
      await workbook.writeSheets([CLUSTERS]);
      const expected = {
        address: "Clusters!A1:B3",
        cells: [
          ["地点", "产业"],
          ["深圳市", "新型显示器件"],
          ["青岛市", "轨道交通装备"],
        ],
      };
      expect(await workbook.readCells({ kind: "table", name: "ClusterList" })).toEqual(expected);
      expect(await workbook.readCells({ kind: "sheet", name: "Clusters" })).toEqual(expected);
      expect(await workbook.readCells({ kind: "range", address: "Clusters!A1:B3" })).toEqual(expected);
      expect(await workbook.readCells({ kind: "range", address: "'Clusters'!A:B" })).toEqual(expected);
    });

    test("keeps an empty first column of a range, because columns count from it", async () => {
      const { workbook, userTypes } = await open();
      userTypes("Sheet1", "B1", [["a"]]);
      expect((await workbook.readCells({ kind: "range", address: "Sheet1!A:C" })).cells).toEqual([["", "a"]]);
    });

    test("says which source is missing", async () => {
      const { workbook } = await open();
      const sources = [
        { kind: "table", name: "Nowhere" },
        { kind: "name", name: "Nowhere" },
        { kind: "sheet", name: "Nowhere" },
      ] as const;
      for (const source of sources)
        expect(await problemFrom(workbook.readCells(source))).toEqual({
          code: "source-missing",
          source: "Nowhere",
        });
      expect(await problemFrom(workbook.readCells({ kind: "range", address: "Nowhere!A1" }))).toEqual({
        code: "source-missing",
        source: "Nowhere!A1",
      });
    });

    test("reads back every text that it wrote, and never makes a formula of one", async () => {
      const { workbook } = await open();
      const troublesome = [
        "=1+1",
        "+A1",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "'quoted",
        "00123",
        "1/2",
        "TRUE",
      ];
      const text = fc.oneof(
        fc.constantFrom(...troublesome),
        fc.string({ unit: "grapheme" }),
        fc.date().map(String),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(text.filter(Boolean), { minLength: 1, maxLength: 20 }), async (texts) => {
          await workbook.writeSheets([{ name: "Texts", rows: texts.map((each) => [each]) }]);
          expect(await cellsOf(workbook, "Texts")).toEqual(texts.map((each) => [each]));
        }),
        { numRuns: 20 },
      );
    });

    test("keeps numbers and truth values as they are", async () => {
      const { workbook } = await open();
      await workbook.writeSheets([
        {
          name: "Numbers",
          rows: [
            [0.205, -3, true],
            [null, 5],
          ],
        },
      ]);
      expect(await cellsOf(workbook, "Numbers")).toEqual([
        [0.205, -3, true],
        ["", 5, ""],
      ]);
    });

    test("rewrites its own sheet, leaving nothing of what stood there", async () => {
      const { workbook } = await open();
      const rows: SheetCell[][] = [["a", "b", "c"], ["d"], ["e", "f"]];
      expect(await workbook.writeSheets([{ name: "Report", rows }])).toEqual(["Report"]);
      expect(await workbook.writeSheets([{ name: "Report", rows: [["x"]] }])).toEqual(["Report"]);
      expect(await cellsOf(workbook, "Report")).toEqual([["x"]]);
    });

    test("never touches a sheet or a table of the user's: ours get other names, and formulas follow", async () => {
      const { workbook, userTypes, formulaAt } = await open();
      const report: Sheet = {
        name: "Sheet1",
        rows: [["地点"], ["深圳市"], [{ formula: '=COUNTA(Sheet1!A1:A2)&"Sheet1!A1"' }]],
      };
      userTypes("Sheet1", "A1", [["mine"]]);
      expect(await workbook.writeSheets([report])).toEqual(["Sheet1 (2)"]);
      expect(await cellsOf(workbook, "Sheet1")).toEqual([["mine"]]);
      expect(formulaAt("Sheet1 (2)", "A3")).toBe("=COUNTA('Sheet1 (2)'!A1:A2)&\"Sheet1!A1\"");
    });

    test("writes formulas that name tables of later sheets", async () => {
      const { workbook, formulaAt } = await open();
      const study: Sheet = { name: "Study", rows: [[{ formula: "=ROWS(ClusterList[地点])" }]] };
      await workbook.writeSheets([study, CLUSTERS]);
      expect(formulaAt("Study", "A1")).toBe("=ROWS(ClusterList[地点])");
    });

    if (growsTables) appendingCases(open);

    test("selects cells on another sheet and tells what is selected", async () => {
      const { workbook } = await open();
      await workbook.writeSheets([CLUSTERS]);
      await workbook.selectCells("Clusters!A2:B2");
      expect(await workbook.selectedAddress()).toBe("Clusters!A2:B2");
    });

    test("inserts a formula into the selected cell", async () => {
      const { workbook, formulaAt } = await open();
      await workbook.selectCells("Sheet1!C4");
      expect(await workbook.insertFormula("=1+1")).toBe("Sheet1!C4");
      expect(formulaAt("Sheet1", "C4")).toBe("=1+1");
    });

    test("keeps settings, also over each other", async () => {
      const { workbook } = await open();
      expect(await workbook.loadSetting("sources")).toBeUndefined();
      await workbook.saveSetting("sources", { clusters: "A", rows: [1, null] });
      await workbook.saveSetting("sources", { clusters: "B", when: "2026-11-21T00:00:00.000Z" });
      expect(await workbook.loadSetting("sources")).toEqual({
        clusters: "B",
        when: "2026-11-21T00:00:00.000Z",
      });
    });

    test("tells of the user's edits, not of its own writes, until stopped", async () => {
      const { workbook, userTypes } = await open();
      const changes = collected();
      const stop = await workbook.watch(changes.add);
      await workbook.writeSheets([CLUSTERS]);
      await workbook.insertFormula("=2");
      await workbook.appendRow({ kind: "sheet", name: "Clusters" }, ["佛山市", "家电"]);
      userTypes("Sheet1", "A1", [["x"]]);
      await changes.next((change) => change.origin === "local");
      expect(changes.all.filter(({ origin }) => origin === "local")).toHaveLength(1);
      await stop();
      userTypes("Sheet1", "A1", [["y"]]);
      await workbook.isEmpty();
      expect(changes.all.filter(({ origin }) => origin === "local")).toHaveLength(1);
    });
  });
};

/** Changes as they come in, and a promise for one that satisfies. */
export const collected = () => {
  const all: WorkbookChange[] = [];
  const waiting: (() => void)[] = [];
  return {
    all,
    add: (change: WorkbookChange): void => {
      all.push(change);
      for (const wake of waiting.splice(0)) wake();
    },
    next: async (satisfies: (change: WorkbookChange) => boolean): Promise<void> => {
      while (!all.some(satisfies)) await new Promise<void>((resolve) => void waiting.push(resolve));
    },
  };
};

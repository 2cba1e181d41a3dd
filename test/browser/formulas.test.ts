import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { isErrorCell } from "../../src/engine/cells";
import { ProblemError } from "../../src/engine/problems";
import { createFormulas, describeFunctions } from "../../src/browser/formulas";
import type { FunctionMetadata } from "../../src/browser/formulas";
import type { HeadlessGrid } from "../../scripts/headlessGrid";
import { createHeadlessGrid } from "../../scripts/headlessGrid";

const metadata: readonly FunctionMetadata[] = [
  {
    id: "RECEIVED",
    name: "RECEIVED",
    description: "What arrived",
    parameters: [
      { name: "list", description: "A range", dimensionality: "matrix" },
      { name: "word", dimensionality: "scalar", optional: true },
      { name: "other", dimensionality: "matrix", optional: true },
    ],
  },
  { id: "CODES", name: "CODES", parameters: [] },
  { id: "SAMEROWS", name: "SAMEROWS", parameters: [{ name: "list", dimensionality: "matrix" }] },
  { id: "REFUSE", name: "REFUSE", parameters: [{ name: "word" }] },
];

const calls: unknown[][] = [];
const functions = {
  received: (...given: unknown[]) => {
    calls.push(given);
    return JSON.stringify(given);
  },
  codes: () => [
    ["00123", "TRUE"],
    ["", 7],
  ],
  sameRows: (list: unknown[][]) => list.map((row) => [row.every((cell) => cell === null) ? "" : "row"]),
  refuse: (word: unknown) => {
    if (word === "empty") throw new ProblemError({ code: "no-rows", list: "clusters" });
    if (word === "bug") throw new TypeError("undefined is not a function");
    throw new ProblemError({
      code: "unknown-word",
      argument: "relation",
      given: String(word),
      allowed: ["matched"],
    });
  },
};

const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });

const openLists = (): HeadlessGrid => {
  const grid = createHeadlessGrid(metadata, functions);
  grid.open({
    id: "book",
    sheetOrder: ["lists", "here"],
    sheets: {
      lists: {
        id: "lists",
        name: "集群 表",
        rowCount: 20,
        columnCount: 5,
        cellData: {
          0: { 0: text("地点"), 1: text("产业"), 2: text("类型") },
          1: { 0: text("深圳"), 1: text("00123"), 2: text("创新型") },
          2: { 0: text("广州"), 1: { f: "=NA()" }, 2: { v: 5, t: CellValueType.NUMBER } },
          3: { 0: text("佛山"), 1: text("家电") },
        },
      },
      here: { id: "here", name: "Here", rowCount: 50, columnCount: 10, cellData: {} },
    },
    resources: [
      {
        name: "SHEET_TABLE_PLUGIN",
        data: JSON.stringify({
          lists: [
            {
              id: "t",
              name: "Clusters",
              range: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 },
              options: {},
              columns: ["地点", "产业", "类型"].map((name) => ({ id: name, displayName: name })),
            },
          ],
        }),
      },
    ],
  });
  return grid;
};

const enter = async (grid: HeadlessGrid, formula: string, at = "A1"): Promise<unknown> => {
  const sheet = grid.api.getActiveWorkbook()?.getSheetByName("Here");
  await grid.calculating(() => sheet?.getRange(at).setValue({ f: formula }));
  return grid.cell("Here", 0, 0)?.v;
};

describe("worksheet functions in the grid", () => {
  let grid: HeadlessGrid;
  beforeEach(() => {
    calls.length = 0;
    grid = openLists();
  });
  afterEach(() => grid.dispose());

  const received = async (argumentsText: string): Promise<unknown[]> => {
    const shown = await enter(grid, `=CLUSTER.RECEIVED(${argumentsText})`);
    return JSON.parse(String(shown)) as unknown[];
  };

  test("a range arrives as rows: text stays text, blanks are null, errors carry their code", async () => {
    const [list] = await received("'集群 表'!A1:C5");
    expect(list).toEqual([
      ["地点", "产业", "类型"],
      ["深圳", "00123", "创新型"],
      ["广州", { code: "#N/A" }, 5],
      ["佛山", "家电", null],
      [null, null, null],
    ]);
    expect(isErrorCell((list as unknown[][])[2]?.[1])).toBe(true);
  });

  test("omitted arguments are null, in the middle and at the end", async () => {
    expect(await received("'集群 表'!A2:B2")).toEqual([[["深圳", "00123"]], null, null]);
    expect(await received("'集群 表'!A2,,'集群 表'!A3")).toEqual([[["深圳"]], null, [["广州"]]]);
  });

  test("one value for a range is one row of one cell, one cell for a value is the value", async () => {
    expect(await received("\"深圳电子\",'集群 表'!A2,TRUE")).toEqual([[["深圳电子"]], "深圳", [[true]]]);
    expect(await received('{1,2;3,"a"}')).toEqual([
      [
        [1, 2],
        [3, "a"],
      ],
      null,
      null,
    ]);
  });

  test.each([
    ["Clusters[#All]", 4, 3],
    ["Clusters", 3, 3],
    ["Clusters[类型]", 3, 1],
    ["Clusters[[地点]:[产业]]", 3, 2],
    ["Clusters[[#All],[地点]:[产业]]", 4, 2],
    ["CHOOSECOLS(Clusters[#All],1,3)", 4, 2],
    ['FILTER(Clusters[#All],(Clusters[[#All],[类型]]="创新型")+(Clusters[[#All],[类型]]="类型"))', 2, 3],
    ["VSTACK(Clusters[#Headers],'集群 表'!A3:C3)", 2, 3],
  ])("%s arrives with %d rows and %d columns", async (argument, rows, columns) => {
    const [list] = (await received(argument)) as [unknown[][]];
    expect([list.length, list[0]?.length]).toEqual([rows, columns]);
  });

  test("inside LET", async () => {
    expect(await enter(grid, "=LET(x,Clusters[地点],ROWS(CLUSTER.SAMEROWS(x)))")).toBe(3);
  });

  test("a result of several rows spills, and texts that look like numbers stay texts", async () => {
    await enter(grid, "=CLUSTER.CODES()");
    expect(grid.cell("Here", 0, 0)).toMatchObject({ v: "00123", t: CellValueType.STRING });
    expect(grid.cell("Here", 0, 1)).toMatchObject({ v: "TRUE", t: CellValueType.STRING });
    expect(grid.cell("Here", 1, 0)).toMatchObject({ v: "" });
    expect(grid.cell("Here", 1, 1)).toMatchObject({ v: 7, t: CellValueType.NUMBER });
  });

  test("row-wise results have the rows of the argument, beside Table[#All] with a blank row in the middle", async () => {
    await enter(grid, "=CLUSTER.SAMEROWS('集群 表'!A1:C6)");
    expect([0, 1, 2, 3, 4, 5].map((row) => grid.cell("Here", row, 0)?.v)).toEqual([
      "row",
      "row",
      "row",
      "row",
      "",
      "",
    ]);
  });

  test("an edit in the list recalculates what depends on it, and nothing else", async () => {
    await enter(grid, "=CLUSTER.RECEIVED('集群 表'!A2)");
    await enter(grid, "=CLUSTER.CODES()", "D1");
    calls.length = 0;
    const lists = grid.api.getActiveWorkbook()?.getSheetByName("集群 表");
    await grid.calculating(() => lists?.getRange("A2").setValue("珠海"));
    expect(calls).toEqual([[[["珠海"]], null, null]]);
    calls.length = 0;
    await grid.calculating(() => {
      lists?.getRange("E9").setValue("elsewhere");
      grid.api.getActiveWorkbook()?.getSheetByName("Here")?.getRange("F9").setValue({ f: "=1+1" });
    });
    expect(calls).toEqual([]);
  });

  test("nothing to compute is #N/A, a wrong word is #VALUE!, and the reason is kept until the formula works", async () => {
    const here = { unitId: "book", sheetId: "here", row: 0, column: 0 };
    expect(await enter(grid, '=CLUSTER.REFUSE("empty")')).toBe("#N/A");
    expect(grid.formulas.problemAt(here)).toEqual({ code: "no-rows", list: "clusters" });
    expect(await enter(grid, '=CLUSTER.REFUSE("macthed")')).toBe("#VALUE!");
    expect(grid.formulas.problemAt(here)).toMatchObject({ code: "unknown-word", given: "macthed" });
    expect(await enter(grid, '=CLUSTER.REFUSE("bug")')).toBe("#VALUE!");
    expect(grid.formulas.problemAt(here)).toMatchObject({ code: "inside" });
    expect(await enter(grid, '=IFERROR(CLUSTER.REFUSE("empty"),0)')).toBe(0);
    await enter(grid, "=CLUSTER.CODES()");
    expect(grid.formulas.problemAt(here)).toBeUndefined();
  });

  test("a name that does not exist is #NAME?, not an empty list", async () => {
    expect(await enter(grid, "=CLUSTER.RECEIVED(Clustres[#All])")).toBe("#NAME?");
    expect(calls).toEqual([]);
  });
});

test("a function that functions.json lists and nobody exports is refused at the start", () => {
  expect(() => createFormulas([{ id: "MISSING", name: "MISSING", parameters: [] }], functions)).toThrow(
    /MISSING/,
  );
});

test("the formula editor learns names, descriptions and which parameters may be left out", () => {
  const [received] = describeFunctions(metadata);
  expect(received).toMatchObject({ functionName: "CLUSTER.RECEIVED", description: "What arrived" });
  expect(received?.functionParameter.map(({ name, require }) => [name, require])).toEqual([
    ["list", 1],
    ["word", 0],
    ["other", 0],
  ]);
});

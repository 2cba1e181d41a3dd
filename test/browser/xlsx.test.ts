import type { ICellData, IWorkbookData } from "@univerjs/core";
import fc from "fast-check";
import type { CellValue } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { BOOLEAN, NUMBER, TEXT, cellValue, gridCell } from "../../src/browser/cellTypes";
import { namesIn, tablesIn } from "../../src/browser/resources";
import { writeXlsxSheets } from "../../src/browser/sheets";
import { openXlsx } from "../../src/browser/xlsxOpen";
import { saveXlsx } from "../../src/browser/xlsxSave";
import { zipParts } from "../../src/browser/zipParts";
import type { Sheet } from "../../src/reports/sheet";

const NO_SPILLS = { cells: {}, ranges: {} };

const partOf = async (xlsx: Uint8Array, path: string): Promise<string> => {
  const part = (await zipParts(xlsx)).find((one) => one.path === path);
  if (!part) throw new Error(`no ${path}`);
  return new TextDecoder().decode(part.bytes);
};

const cellAt = (workbook: Partial<IWorkbookData>, row: number, column: number): ICellData | undefined => {
  const sheet = workbook.sheets?.[workbook.sheetOrder?.[0] ?? ""];
  return sheet?.cellData?.[row]?.[column] as ICellData | undefined;
};

const bookOf = (cells: Record<number, Record<number, ICellData>>): Partial<IWorkbookData> => ({
  sheetOrder: ["s"],
  sheets: { s: { id: "s", name: "集群 A", cellData: cells } },
  styles: {},
});

const sheet: Sheet = {
  name: "产业集群",
  rows: [
    ["地点", "产业", { value: "份额", style: "heading" }],
    ["深圳", "=1+1", { value: 0.25, style: "percent" }],
    ["00123", "#N/A", { formula: "=CLUSTER.MATCHRATE(Clusters[#All],B1:B3)" }],
    [true, null, { formula: "=SUM(FILTER(C1:C2,C1:C2>0))" }],
  ],
  tables: [{ name: "Clusters", row: 0, column: 0, rowCount: 4, columnCount: 2 }],
  columnWidths: [12, 30],
  frozenRows: 1,
};

describe("a sheet of ours as .xlsx", () => {
  test("texts are texts, in the file and on opening it", async () => {
    const xlsx = await writeXlsxSheets([sheet]);
    const xml = await partOf(xlsx, "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<f>1\+1/);
    const { workbook } = await openXlsx(xlsx);
    expect(cellAt(workbook, 1, 1)).toEqual({ v: "=1+1", t: TEXT });
    expect(cellAt(workbook, 2, 0)).toEqual({ v: "00123", t: TEXT });
    expect(cellAt(workbook, 2, 1)).toEqual({ v: "#N/A", t: TEXT });
    expect(cellAt(workbook, 3, 0)).toEqual({ v: 1, t: BOOLEAN });
  });

  test("our functions are filed as Excel files those of add-ins, and read as people write them", async () => {
    const xlsx = await writeXlsxSheets([sheet]);
    const xml = await partOf(xlsx, "xl/worksheets/sheet1.xml");
    // Dynamic (cm) with its own cell as range: Excel spills it instead of putting an @ before the call.
    const ours = "_xldudf_CLUSTER_MATCHRATE(Clusters[#All],B1:B3)";
    expect(xml).toContain(`<c r="C3" cm="1"><f t="array" ref="C3">${ours}</f></c>`);
    expect(xml).toContain("SUM(_xlfn._xlws.FILTER(C1:C2,C1:C2&gt;0))</f>");
    const { workbook } = await openXlsx(xlsx);
    expect(cellAt(workbook, 2, 2)?.f).toBe("=CLUSTER.MATCHRATE(Clusters[#All],B1:B3)");
    expect(cellAt(workbook, 3, 2)?.f).toBe("=SUM(FILTER(C1:C2,C1:C2>0))");
  });

  test("tables, widths, the frozen row and looks survive", async () => {
    const { workbook } = await openXlsx(await writeXlsxSheets([sheet]));
    expect(tablesIn(workbook.resources)).toMatchObject([
      {
        name: "Clusters",
        columns: ["地点", "产业"],
        range: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
      },
    ]);
    const opened = workbook.sheets?.["sheet-1"];
    expect(opened?.columnData?.[1]).toMatchObject({ w: 215 });
    expect(opened?.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
    const styles = workbook.styles ?? {};
    expect(styles[cellAt(workbook, 0, 2)?.s as string]).toEqual({ bl: 1, bg: { rgb: "#DDEBF7" } });
    expect(styles[cellAt(workbook, 1, 2)?.s as string]).toEqual({ n: { pattern: "0.0%" } });
  });

  test("Excel computes on opening while values are missing, and shows the saved values where all are there", async () => {
    expect(await partOf(await writeXlsxSheets([sheet]), "xl/workbook.xml")).toMatch(/fullCalcOnLoad="1"/);
    const computed = bookOf({ 0: { 0: { f: "=CLUSTER.MATCHRATE(B1,C1)", v: 0.5, t: NUMBER } } });
    const xlsx = await saveXlsx({ workbook: computed, spills: NO_SPILLS });
    expect(await partOf(xlsx, "xl/workbook.xml")).not.toMatch(/fullCalcOnLoad/);
    expect(await partOf(xlsx, "xl/worksheets/sheet1.xml")).toContain(
      "_xldudf_CLUSTER_MATCHRATE(B1,C1)</f><v>0.5</v>",
    );
  });
});

describe("saving and opening", () => {
  const there = async (cells: Record<number, Record<number, ICellData>>): Promise<Partial<IWorkbookData>> =>
    (await openXlsx(await saveXlsx({ workbook: bookOf(cells), spills: NO_SPILLS }))).workbook;

  test("every text comes back as it was", async () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."=+-@'\"<>&_x0001FD#N/A深圳\t 　") }),
      fc.constantFrom(
        "=1+1",
        "#N/A",
        "#VALUE!",
        "_x000D_",
        "_x005F_x000D_",
        "'a",
        "TRUE",
        "1e5",
        " a ",
        "a\nb",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 30 }), async (given) => {
        const rows = Object.fromEntries(given.map((text, row) => [row, { 0: gridCell(text) }]));
        const workbook = await there(rows);
        expect(given.map((_, row) => cellValue(cellAt(workbook, row, 0)) ?? "")).toEqual(given);
      }),
      { numRuns: 40 },
    );
  });

  test("every number comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (given) => {
          const rows = Object.fromEntries(given.map((number, row) => [row, { 0: gridCell(number) }]));
          const workbook = await there(rows);
          expect(given.map((_, row) => cellAt(workbook, row, 0)?.v)).toEqual(
            given.map((number) => number + 0),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test("a spilled formula keeps its range in the file, its values too, and spills again on opening", async () => {
    const xlsx = await saveXlsx({
      workbook: bookOf({ 0: { 0: { f: "=SEQUENCE(3)", v: 1, t: NUMBER } } }),
      spills: {
        cells: { s: { 1: { 0: { v: 2, t: NUMBER } }, 2: { 0: { v: 3, t: NUMBER } } } },
        ranges: { s: { 0: { 0: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 0 } } } },
      },
    });
    const xml = await partOf(xlsx, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
    expect(xml).toContain('<c r="A3"><v>3</v></c>');
    const { workbook } = await openXlsx(xlsx);
    expect(cellAt(workbook, 0, 0)?.f).toBe("=SEQUENCE(3)");
    expect(cellAt(workbook, 1, 0)).toBeUndefined();
  });

  test("a formula's error is an error in the file", async () => {
    const xlsx = await saveXlsx({
      workbook: bookOf({ 0: { 0: { f: "=NA()", v: "#N/A", t: TEXT }, 1: { f: '="a"', v: "a", t: TEXT } } }),
      spills: NO_SPILLS,
    });
    const xml = await partOf(xlsx, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain('<c r="B1" t="str">');
  });

  test("settings, names and pictures survive", async () => {
    const settings = { "clusterbelt.sources": { clusters: "表".repeat(400) } };
    const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const file = await writeXlsx({
      sheets: [
        {
          name: "S",
          rows: [[1]],
          images: [
            { data: picture, type: "png", anchor: { from: { row: 2, col: 1 } }, width: 100, height: 50 },
          ],
        },
      ],
      namedRanges: [{ name: "城市", range: "S!$A$1:$A$9" }],
    });
    const opened = (await openXlsx(file)).workbook;
    const again = await openXlsx(
      await saveXlsx({ workbook: { ...opened, custom: settings }, spills: NO_SPILLS }),
    );
    expect(again.workbook.custom).toEqual(settings);
    expect(namesIn(again.workbook.resources)).toMatchObject([{ name: "城市", refersTo: "S!$A$1:$A$9" }]);
    const saved = await zipParts(await saveXlsx({ workbook: again.workbook, spills: NO_SPILLS }));
    expect(saved.find(({ path }) => path.startsWith("xl/media/"))?.bytes).toEqual(picture);
  });

  test("dates are the serials that Excel shows, with their format", async () => {
    const date = (text: string): CellValue => new Date(`${text}T00:00:00Z`);
    const file = await writeXlsx({
      sheets: [{ name: "S", rows: [[date("2022-09-06"), date("1900-03-01")]] }],
    });
    const { workbook } = await openXlsx(file);
    expect(cellAt(workbook, 0, 0)).toMatchObject({ v: 44810, t: NUMBER });
    expect(cellAt(workbook, 0, 1)).toMatchObject({ v: 61, t: NUMBER });
    expect(workbook.styles?.[cellAt(workbook, 0, 0)?.s as string]?.n?.pattern).toBe("yyyy-mm-dd");
  });
});

test("parts that would be lost are named, and only those", async () => {
  const plain = await writeXlsx({ sheets: [{ name: "S", rows: [["a"]] }] });
  expect((await openXlsx(plain)).lost).toEqual([]);
  const rich = await writeXlsx({
    sheets: [
      {
        name: "S",
        rows: [["a"]],
        dataValidations: [{ type: "list", values: ["x"], range: "A1:A9" }],
        conditionalRules: [
          { type: "cellIs", priority: 1, operator: "greaterThan", formula: "1", range: "A1:A9" },
        ],
        cells: new Map([["0,0", { value: "a", comment: { text: "note" } }]]),
      },
    ],
  });
  expect((await openXlsx(rich)).lost).toEqual(["conditional formats", "validations", "notes"]);
});

import { CELL_INVERTED_INDEX_CACHE, LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import fc from "fast-check";
import { patchFormulaReading } from "../../src/browser/formulaTreePatch";
import { patchFormulaPermissionCheck, patchValueIndex } from "../../src/browser/speedPatches";
import type { ValueIndex } from "../../src/browser/speedPatches";
import { gridCell } from "../../src/browser/cellTypes";
import { worksheet } from "../../src/browser/gridSheet";
import { createHeadlessGrid } from "../../scripts/headlessGrid";

const freshIndex = (): ValueIndex => {
  const Index = CELL_INVERTED_INDEX_CACHE.constructor as new () => ValueIndex;
  return new Index();
};

/** Where each value stands, rows in order; values that stand nowhere are left out. */
const contents = (index: ValueIndex): [string, number[]][] =>
  [...(index.getCellValuePositions("u", "s", 0) ?? [])]
    .map(([key, rows]): [string, number[]] => [
      `${typeof key} ${String(key)}`,
      [...rows].sort((a, b) => a - b),
    ])
    .filter(([, rows]) => rows.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe("the patch for long spills", () => {
  const value = fc.oneof(fc.constantFrom("a", "A", "", null, "1", 1, 0, "0", true, "01", "#N/A"), fc.nat(5));
  const entry = fc.record({ value, row: fc.nat(8) });

  test("keeps the same index as Univer itself", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const [patched, plain] = [freshIndex(), freshIndex()];
        patchValueIndex(patched);
        for (const { value: given, row } of entries) {
          patched.set("u", "s", 0, given, row, true);
          plain.set("u", "s", 0, given, row, true);
        }
        expect(contents(patched)).toEqual(contents(plain));
      }),
    );
  });

  test("looks at no other set than the row's own: the work grows with the rows, not with their square", () => {
    const index = freshIndex();
    patchValueIndex(index);
    index.set("u", "s", 0, "first", 0, true);
    const column = index.getCellValuePositions("u", "s", 0);
    if (!column) throw new Error("no column");
    const walks = { count: 0 };
    const walk = column.values.bind(column);
    column.values = () => {
      walks.count++;
      return walk();
    };
    column[Symbol.iterator] = () => {
      walks.count++;
      return column.entries();
    };
    for (let row = 1; row <= 2000; row++) index.set("u", "s", 0, row % 3 ? `value ${row}` : "", row, true);
    expect(walks.count).toBe(1);
  });

  test("is applied once", () => {
    const index = freshIndex();
    patchValueIndex(index);
    const { set } = index;
    patchValueIndex(index);
    expect(index.set).toBe(set);
  });
});

describe("the patch for entering a formula over a large range", () => {
  test.each([true, false])(
    "no cell of the range is asked for protection (patched: %s)",
    async (isPatched) => {
      const grid = createHeadlessGrid();
      const rows = Object.fromEntries(Array.from({ length: 500 }, (_, row) => [row, { 0: gridCell(row) }]));
      const workbook = grid.open({
        id: "book",
        sheetOrder: ["s"],
        sheets: { s: worksheet({ id: "s", name: "S", cellData: rows, columnWidths: [], frozenRows: 0 }) },
      });
      if (isPatched) patchFormulaPermissionCheck(grid.univer.__getInjector());
      const asked = jest.spyOn(workbook.getActiveSheet(), "getCell");
      await grid.calculating(() =>
        grid.api.executeCommand("sheet.command.set-range-values", {
          value: { f: "=SUM(A1:A500)" },
          range: { startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 },
        }),
      );
      expect(grid.cell("S", 0, 2)?.v).toBe((499 * 500) / 2);
      expect(asked.mock.calls.length >= 500).toBe(!isPatched);
      grid.dispose();
    },
  );
});

describe("the patch for reading formulas", () => {
  const argumentsOf = (reader: LexerTreeBuilder, formula: string): number => {
    const tree = reader.treeBuilder(formula);
    const call = tree instanceof LexerNode ? tree.getChildren()[0] : undefined;
    return call instanceof LexerNode ? call.getChildren().length : 0;
  };

  test.each(["=F(Clusters[", "=F(Clusters[#All],Belts[#", '=F(Clusters[#All],"'])(
    "%s, half typed, does not change how the next formula is read",
    (halfTyped) => {
      patchFormulaReading(LexerTreeBuilder.prototype);
      const reader = new LexerTreeBuilder();
      reader.sequenceNodesBuilder(halfTyped);
      expect(argumentsOf(reader, `=F(Clusters[#All],Belts[#All],"${halfTyped.length}")`)).toBe(3);
    },
  );

  test("the tree of a formula with LET is a copy each time", () => {
    patchFormulaReading(LexerTreeBuilder.prototype);
    const reader = new LexerTreeBuilder();
    const [first, second] = [reader.treeBuilder("=LET(x,1,x+1)"), reader.treeBuilder("=LET(x,1,x+1)")];
    if (!(first instanceof LexerNode) || !(second instanceof LexerNode)) throw new Error("not read");
    expect(first).not.toBe(second);
    expect(first.serialize()).toEqual(second.serialize());
    first.getChildren().length = 0;
    expect(second.getChildren()).toHaveLength(1);
  });
});

import fc from "fast-check";
import { columnLetters, parseAddress, rangeAddress, sheetPrefix } from "../../src/browser/ranges";

const row = fc.nat(1_048_575);
const column = fc.nat(16_383);

test("columns have Excel's letters", () => {
  expect([0, 25, 26, 51, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("an address reads back as the range and sheet it was made of", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
    .filter((text) => !/[\\/?*[\]:]/.test(text));
  fc.assert(
    fc.property(fc.tuple(row, row), fc.tuple(column, column), name, (rows, columns, sheet) => {
      const range = {
        startRow: Math.min(...rows),
        endRow: Math.max(...rows),
        startColumn: Math.min(...columns),
        endColumn: Math.max(...columns),
      };
      expect(parseAddress(sheetPrefix(sheet) + rangeAddress(range))).toEqual({ sheet, range });
    }),
  );
});

test("names that look like addresses are quoted, Chinese ones are not", () => {
  expect(["集群", "A1", "R1C1", "产业 带", "O'Neill", "Sheet1"].map(sheetPrefix)).toEqual([
    "集群!",
    "'A1'!",
    "'R1C1'!",
    "'产业 带'!",
    "'O''Neill'!",
    "Sheet1!",
  ]);
});

test("whole columns and rows are open at their far side", () => {
  expect(parseAddress("$A:$C")).toEqual({
    sheet: undefined,
    range: { startRow: 0, startColumn: 0, endRow: Infinity, endColumn: 2 },
  });
  expect(parseAddress("S!2:3")?.range).toEqual({
    startRow: 1,
    startColumn: 0,
    endRow: 2,
    endColumn: Infinity,
  });
});

test.each(["", "A", "12", "=1/3", "SUM(A1)", "A1:", "Clusters[#All]", "{1,2}"])(
  "%p is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

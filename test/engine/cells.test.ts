import fc from "fast-check";
import {
  cellNumber,
  cellText,
  cellYear,
  isBlankCell,
  isErrorCell,
  readHeader,
  usedRowCount,
} from "../../src/engine/cells";
import { COLUMN_WORDS } from "../../src/engine/columnWords";

const roles = (...headings: unknown[]) => Object.fromEntries(readHeader(headings, COLUMN_WORDS));

describe("cells", () => {
  test("a blank cell is a blank whatever the host sends for it", () => {
    for (const blank of [null, undefined, "", 0, "  ", "\u00a0", "\u3000"]) {
      expect(isBlankCell(blank)).toBe(true);
      expect(cellText(blank)).toBe("");
    }
  });

  test("errors are recognised as text and as the objects that custom functions get", () => {
    for (const error of ["#N/A", "#DIV/0!", { code: "#REF!" }]) expect(isErrorCell(error)).toBe(true);
    for (const text of ["#1", "# N/A", "", 5, null, { code: 7 }]) expect(isErrorCell(text)).toBe(false);
    expect(cellText("#N/A")).toBe("");
  });

  test("numbers stored as text, full width, with separators and as percentages", () => {
    expect(cellNumber("１２３．５")).toBe(123.5);
    expect(cellNumber(" 1,234 ")).toBe(1234);
    expect(cellNumber("68%")).toBeCloseTo(0.68, 12);
    for (const text of ["", "12a", "-", "1.2.3", "NaN", "Infinity", null, true])
      expect(cellNumber(text)).toBeNull();
  });

  test("years as numbers, dates as serials, and text", () => {
    expect(cellYear(2021)).toBe(2021);
    expect(cellYear(44197)).toBe(2021); // 2021-01-01
    expect(cellYear(44561)).toBe(2021); // 2021-12-31
    expect(cellYear("2021年")).toBe(2021);
    expect(cellYear("2021-05-01")).toBe(2021);
    for (const none of ["", null, 12, "去年"]) expect(cellYear(none)).toBeNull();
  });

  test("headings in either language, with both languages, remarks, width and traditional characters", () => {
    expect(roles("地点", "产业", "类型")).toEqual({ place: 0, industry: 1, type: 2 });
    expect(roles("Type", "CITY", "Industry")).toEqual({ type: 0, place: 1, industry: 2 });
    expect(roles("城市 City", "集群（项目）", "產業", "Ｗｅｉｇｈｔ")).toEqual({
      place: 0,
      name: 1,
      industry: 2,
      weight: 3,
    });
    expect(roles("深圳", "软件", 2020)).toEqual({});
  });

  test("trailing blank rows are trimmed, blank rows in the middle stay", () => {
    expect(usedRowCount([["a"], [0], ["b"], [null], [0, ""]])).toBe(3);
    expect(usedRowCount([])).toBe(0);
    expect(usedRowCount([[0], [null]])).toBe(0);
  });

  test("law: nothing that a cell can hold makes a reader throw", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.object(),
    );
    fc.assert(
      fc.property(cell, (value) => {
        expect(typeof cellText(value)).toBe("string");
        expect([null, "number"]).toContain(cellNumber(value) === null ? null : typeof cellNumber(value));
        cellYear(value);
        isBlankCell(value);
      }),
      { numRuns: 2000 },
    );
  });
});

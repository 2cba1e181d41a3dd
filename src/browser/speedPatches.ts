import type { Injector } from "@univerjs/core";
import { isRealNum } from "@univerjs/core";
import type { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { SheetPermissionCheckController } from "@univerjs/sheets";

/** The formula engine's index from a column's values to the rows that hold them. */
export type ValueIndex = typeof CELL_INVERTED_INDEX_CACHE;

type ColumnIndex = NonNullable<ReturnType<ValueIndex["getCellValuePositions"]>>;
type IndexKey = Parameters<ColumnIndex["get"]>[0];
type IndexedValue = Parameters<ValueIndex["set"]>[3];

/** The key under which univer files blanks: a symbol that it keeps to itself, so a scratch index is asked. */
const keyOfBlanks = (index: ValueIndex): IndexKey | undefined => {
  const scratch = new (index.constructor as new () => ValueIndex)();
  scratch.set("unit", "sheet", 0, null, 0, true);
  return scratch.getCellValuePositions("unit", "sheet", 0)?.keys().next().value;
};

/** The key of a value that is not blank, as univer 0.25.1 normalises it. */
const keyOfValue = (value: NonNullable<IndexedValue>): IndexKey => {
  if (isRealNum(value) && Number(value).toString() === value.toString())
    return Number(value) === 0 ? 0 : Number(value);
  return typeof value === "string" ? value.toLowerCase() : value;
};

/** Which set of a column holds each row. */
const setsByRow = (column: ColumnIndex): Map<number, Set<number>> => {
  const sets = new Map<number, Set<number>>();
  for (const rows of column.values()) for (const row of rows) sets.set(row, rows);
  return sets;
};

/**
 * Makes long spills fast. Univer 0.25.1 looks through every distinct value of a column for each spilled cell, which is
 * quadratic; here each column remembers which set holds a row. Patching twice changes nothing.
 */
export const patchValueIndex = (index: ValueIndex): void => {
  const keyOfBlank = keyOfBlanks(index);
  if (Object.hasOwn(index, "set") || keyOfBlank === undefined) return;
  const setSlowly = index.set.bind(index);
  const known = new WeakMap<ColumnIndex, Map<number, Set<number>>>();
  index.set = (...given) => {
    const [unitId, sheetId, columnNumber, value, row, isForced = false] = given;
    const column = index.getCellValuePositions(unitId, sheetId, columnNumber);
    if (!column) {
      setSlowly(...given);
      return;
    }
    const key = value === null || value === undefined || value === "" ? keyOfBlank : keyOfValue(value);
    if (!isForced) {
      setSlowly(...given);
      const rows = column.get(key);
      if (rows?.has(row)) known.get(column)?.set(row, rows);
      return;
    }
    const sets = known.get(column) ?? setsByRow(column);
    known.set(column, sets);
    sets.get(row)?.delete(row);
    const rows = column.get(key) ?? new Set<number>();
    column.set(key, rows.add(row));
    sets.set(row, rows);
  };
};

/**
 * Makes a formula over a large range quick to enter. Univer 0.25.1 sends every referenced cell through all render
 * interceptors in search of protected ranges (4 s for 500,000 cells); this workbook has none.
 */
export const patchFormulaPermissionCheck = (injector: Injector): void => {
  const controller = injector.get(SheetPermissionCheckController) as unknown as {
    _permissionCheckWithFormula: () => boolean;
  };
  controller._permissionCheckWithFormula = () => true;
};

import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** An error in a cell as a worksheet function receives it; `engine/cells.ts` recognises it by its code. */
export interface ErrorCell {
  readonly code: string;
}

/** How a parameter takes its cells: one value, or a range as rows of values. */
export type Dimensionality = "scalar" | "matrix";

const cellOf = (value: Nullable<BaseValueObject>): unknown => {
  if (!value || value.isNull()) return null;
  if (value.isError())
    return { code: String((value as ErrorValueObject).getErrorType()) } satisfies ErrorCell;
  return value.getValue();
};

/** The rows of a grid value as Excel on the web sends them: blanks are null, errors carry their code. */
const rowsOf = (value: ArrayValueObject): unknown[][] =>
  Array.from({ length: value.getRowCount() }, (_row, row) =>
    Array.from({ length: value.getColumnCount() }, (_column, column) => cellOf(value.get(row, column))),
  );

/** A grid value as a worksheet function expects it; an omitted argument is null, one cell for a range is 1 × 1. */
export const argumentOf = (value: BaseValueObject | undefined, dimensionality: Dimensionality): unknown => {
  if (value === undefined || value.isNull()) return null;
  if (!value.isArray()) return dimensionality === "matrix" ? [[cellOf(value)]] : cellOf(value);
  const rows = rowsOf(value as ArrayValueObject);
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  return dimensionality === "scalar" && isOneCell ? rows[0]?.[0] : rows;
};

const valueOfCell = (cell: unknown): BaseValueObject => {
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (typeof cell !== "number") return NullValueObject.create();
  return Number.isFinite(cell) ? NumberValueObject.create(cell) : ErrorValueObject.create(ErrorType.NUM);
};

/** What a worksheet function returned, as a grid value: text stays text ("00123"), rows spill. */
export const valueOf = (result: unknown): BaseValueObject => {
  if (!Array.isArray(result)) return valueOfCell(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(valueOfCell));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
};

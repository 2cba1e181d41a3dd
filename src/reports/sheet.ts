/** A worksheet as plain data: what every report is, and what both workbooks know how to write. */
export interface Sheet {
  /** ≤ 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** Rows may be shorter than the widest. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly tables?: readonly SheetTable[];
  /** Widths in characters of the default font, by column. */
  readonly columnWidths?: readonly number[];
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
}

/** Text is always written as text, never as a formula; only `formula` makes one (in English, with its =). */
export type SheetCell = string | number | boolean | null | StyledCell;

export interface StyledCell {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** The few looks a report has; each host maps them to its own formats. */
export type CellStyle =
  "title" | "heading" | "note" | "wrapped" | "percent" | "number" | "count" | "emphasis";

/**
 * A native table; the first row of the range is its header, which the table gives its own look (no style of ours, or it
 * could not be read). 0-based, in the sheet's rows.
 */
export interface SheetTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

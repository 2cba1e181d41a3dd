import {
  type Cells,
  cellNumber,
  cellText,
  cellYear,
  type ColumnsByRole,
  isBlankCell,
  isErrorCell,
  readHeader,
  usedRowCount,
} from "./cells";
import { COLUMN_WORDS } from "./columnWords";
import { type ColumnRole, type ListName, ProblemError } from "./problems";
import { hasHan } from "./text";

/** A bad row, as data: told to the user, left out where it must be. `row` is 0-based in the range as given. */
export interface RowIssue {
  readonly row: number;
  readonly kind:
    | "error-cell"
    | "blank-place"
    | "blank-industry"
    | "bad-weight"
    | "zero-coordinates"
    | "bad-coordinates"
    | "unknown-place"
    | "ambiguous-place"
    | "unknown-kind"
    | "unknown-relation"
    | "blank-word"
    | "conflict"
    | "cycle";
  /** With conflict and cycle: the other rows that it takes part with. */
  readonly otherRows?: readonly number[];
}

/** One cluster as a sheet gives it. */
export interface ClusterRow {
  readonly row: number;
  /** The label for people: the name column, else the industry text. */
  readonly name: string;
  readonly place: string;
  /** The province column; "" where the list has none. */
  readonly province: string;
  /** The list's own region; left out where it has no such column. */
  readonly region?: string;
  readonly industry: string;
  readonly type: string;
  /** ≥ 0; 1 where the list has no weights. */
  readonly weight: number;
}

/** One belt as a sheet gives it. */
export interface BeltRow {
  readonly row: number;
  /** The name column; "" where the list has none. */
  readonly name: string;
  readonly place: string;
  /** The province column; "" where the list has none. */
  readonly province: string;
  /** The list's own region; left out where it has no such column. */
  readonly region?: string;
  readonly industry: string;
  readonly year: number | null;
}

/** Rows of a list, with what was wrong in it and what is needed to lay a result beside it. */
export interface ListRows<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly RowIssue[];
  /** Rows of the range without trailing blank ones, header included. */
  readonly rowCount: number;
  readonly hasHeader: boolean;
  /** True when any text of the list holds a Chinese character: decides the language of results. */
  readonly han: boolean;
}

/** Where the columns of a list stand, and whether they were named or taken by position. */
export interface ListColumns {
  readonly columns: ColumnsByRole<ColumnRole>;
  readonly hasHeader: boolean;
}

const POSITIONS: readonly ColumnRole[] = ["place", "industry", "type", "weight", "year"];

/**
 * The columns of a list of clusters or belts. With a header row they are found by name; without, they are place,
 * industry, type, weight, year; a single column holds full names. Throws too-many-columns and missing-column.
 */
export const recogniseColumns = (cells: Cells, list: ListName): ListColumns => {
  const named = readHeader(cells[0] ?? [], COLUMN_WORDS);
  const width = cells[0]?.length ?? 0;
  const hasHeader = HEADER_ROLES.some((role) => named.has(role));
  if (width === 1) return { columns: FULL_NAMES, hasHeader };
  if (hasHeader) return { columns: completed(named, list), hasHeader };
  if (width > POSITIONS.length) throw new ProblemError({ code: "too-many-columns", list, columns: width });
  return { columns: new Map(POSITIONS.slice(0, width).map((role, column) => [role, column])), hasHeader };
};

/** A row is a header when it names one of these; a lone x or a year is a cell like any other. */
const HEADER_ROLES: readonly ColumnRole[] = ["place", "industry", "name", "type"];

const FULL_NAMES: ColumnsByRole<ColumnRole> = new Map([
  ["name", 0],
  ["place", 0],
  ["industry", 0],
]);

/**
 * An industry column beats a name column; where one of place and industry is missing the name stands in, for a place
 * also the province: 省/市 heads places.
 */
const completed = (found: ColumnsByRole<ColumnRole>, list: ListName): ColumnsByRole<ColumnRole> => {
  const columns = new Map(found);
  for (const role of ["place", "industry"] as const) {
    if (columns.has(role)) continue;
    const name = found.get("name") ?? (role === "place" ? found.get("province") : undefined);
    if (name === undefined) throw new ProblemError({ code: "missing-column", list, role });
    columns.set(role, name);
  }
  return columns;
};

/** The clusters of a range. Throws no-rows when none is left, too-many-columns, missing-column. */
export const readClusters = (cells: Cells): ListRows<ClusterRow> =>
  readList(cells, "clusters", ({ row, text, cell, has, issues }) => {
    const weight = has("weight") ? readWeight(cell("weight")) : 1;
    if (weight === null) issues.push({ row, kind: "bad-weight" });
    const industry = text("industry");
    const name = text("name") || industry;
    const [place, province] = [text("place"), text("province")];
    const region = has("region") ? { region: text("region") } : {};
    return { row, name, place, province, ...region, industry, type: text("type"), weight: weight ?? 0 };
  });

/** The belts of a range. Throws no-rows when none is left, too-many-columns, missing-column. */
export const readBelts = (cells: Cells): ListRows<BeltRow> =>
  readList(cells, "belts", ({ row, text, cell, has }) => ({
    row,
    name: text("name"),
    place: text("place"),
    province: text("province"),
    ...(has("region") ? { region: text("region") } : {}),
    industry: text("industry"),
    year: cellYear(cell("year")),
  }));

interface RowReader {
  readonly row: number;
  readonly issues: RowIssue[];
  readonly has: (role: ColumnRole) => boolean;
  readonly cell: (role: ColumnRole) => unknown;
  readonly text: (role: ColumnRole) => string;
}

const readList = <Row>(cells: Cells, list: ListName, read: (reader: RowReader) => Row): ListRows<Row> => {
  const rowCount = usedRowCount(cells);
  if (rowCount === 0) throw new ProblemError({ code: "no-rows", list });
  const { columns, hasHeader } = recogniseColumns(cells, list);
  const has = (role: ColumnRole): boolean => columns.has(role);
  const issues: RowIssue[] = [];
  const rows: Row[] = [];
  let han = false;
  for (let row = hasHeader ? 1 : 0; row < rowCount; row++) {
    const cell = (role: ColumnRole): unknown => cells[row]?.[columns.get(role) ?? -1];
    const text = (role: ColumnRole): string => cellText(cell(role));
    if (isErrorCell(cell("place")) || isErrorCell(cell("industry"))) {
      issues.push({ row, kind: "error-cell" });
      continue;
    }
    if (text("place") === "" && text("industry") === "") continue;
    if (text("place") === "") issues.push({ row, kind: "blank-place" });
    if (text("industry") === "") issues.push({ row, kind: "blank-industry" });
    han ||= hasHan(text("place")) || hasHan(text("industry"));
    rows.push(read({ row, issues, has, cell, text }));
  }
  if (rows.length === 0) throw new ProblemError({ code: "no-rows", list });
  han ||= hasHeader && (cells[0] ?? []).some((heading) => hasHan(cellText(heading)));
  return { rows, issues, rowCount, hasHeader, han };
};

/** The weight in a cell: 0 for a blank (it arrives as 0 on the desktop), null where it is no number ≥ 0. */
const readWeight = (cell: unknown): number | null => {
  if (isBlankCell(cell)) return 0;
  const weight = cellNumber(cell);
  return weight !== null && weight >= 0 && Number.isFinite(weight) ? weight : null;
};

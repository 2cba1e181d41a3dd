import {
  type Cells,
  cellNumber,
  cellText,
  isBlankCell,
  isErrorCell,
  readHeader,
  usedRowCount,
} from "../cells";
import { COLUMN_WORDS } from "../columnWords";
import { type JoinPlace, joinPlaces } from "../places/joinPlaces";
import { type ListName, ProblemError } from "../problems";
import { hasHan, normaliseText } from "../text";
import { readPlaceTexts } from "../texts";
import type { QuotientRow } from "./locationQuotient";

/** The rows of the ranges that quotients are asked of, ready for a result laid beside them. */
export interface QuotientList {
  readonly used: readonly QuotientRow[];
  /** For each row of the range (trailing blank rows trimmed): the index into `used`, or null. */
  readonly rows: readonly (number | null)[];
  readonly hasHeader: boolean;
  /** True when any text or heading holds a Chinese character. */
  readonly han: boolean;
}

/** The ranges; `weights` is null where every row weighs 1. */
export interface QuotientRanges {
  readonly places: Cells;
  readonly groups: Cells;
  readonly weights: Cells | null;
}

/**
 * Reads a place, a group and a weight from each row of ranges of one height; of a list that gives the groups its industry
 * column, else its type, else its name. A name outside the gazetteer is a place of its own (a province, a region);
 * ambiguous places, blanks and error cells leave their row out. Groups are equal when their normalised texts are. Throws
 * no-rows, no-known-places, unequal-lengths, negative-weight, infinite-weight.
 */
export const readQuotientRows = ({ places, groups, weights }: QuotientRanges): QuotientList => {
  const placeList = readPlaceTexts(places, "places");
  // Names of the one list are literals of both: a name that is no place of the gazetteer still sets a row apart.
  const joined = joinPlaces(placeList.places, placeList.places);
  const placesAt = (row: number): readonly JoinPlace[] => {
    const text = placeList.places[placeList.rows[row] ?? -1];
    const known = text && joined(text);
    return known?.status === "known" ? known.places : [];
  };
  requireHeight(places, { list: "groups", cells: groups });
  if (weights) requireHeight(places, { list: "weights", cells: weights });
  const { column, named } = groupColumn(groups);
  // A group may be called what a heading is called (产品): beside a place of the gazetteer it is none.
  const hasHeader = placeList.hasHeader || (named && !placesAt(0).some((place) => "unit" in place));
  const groupAt = (row: number): string => {
    const cell = groups[row]?.[column];
    return isErrorCell(cell) || (row === 0 && hasHeader) ? "" : cellText(cell);
  };
  const groupTexts = Array.from({ length: usedRowCount(groups) }, (_, row) => groupAt(row));
  if (groupTexts.every((text) => text === "")) throw new ProblemError({ code: "no-rows", list: "groups" });
  const used: QuotientRow[] = [];
  const rowCount = Math.max(placeList.rows.length, groupTexts.length);
  const rows = Array.from({ length: rowCount }, (_, row): number | null => {
    const [here, group] = [placesAt(row), groupTexts[row] ?? ""];
    const weight = weights === null || (row === 0 && hasHeader) ? 1 : weightAt(weights, row);
    if (here.length === 0 || group === "" || weight === null) return null;
    return used.push({ places: here.map(({ key }) => key), group: normaliseText(group), weight }) - 1;
  });
  if (used.length === 0) throw new ProblemError({ code: "no-known-places", list: "places" });
  const han = placeList.han || groupTexts.some(hasHan) || hasHan(cellText(groups[0]?.[column]));
  return { used, rows, hasHeader, han };
};

const groupColumn = (groups: Cells): { readonly column: number; readonly named: boolean } => {
  const header = readHeader(groups[0] ?? [], COLUMN_WORDS);
  const column = header.get("industry") ?? header.get("type") ?? header.get("name") ?? 0;
  return { column, named: groups.length > 1 && header.size > 0 };
};

/** Ranges of one height, or that end at the same row once trailing blank rows are trimmed. */
const requireHeight = (places: Cells, { list, cells }: { list: ListName; cells: Cells }): void => {
  if (places.length === cells.length || usedRowCount(places) === usedRowCount(cells)) return;
  const [rows, otherRows] = [usedRowCount(places), usedRowCount(cells)];
  throw new ProblemError({ code: "unequal-lengths", list: "places", rows, other: list, otherRows });
};

/** The weight of a row: 0 for a blank (it arrives as 0 on the desktop), null where the cell holds no number. */
const weightAt = (weights: Cells, row: number): number | null => {
  const cell = weights[row]?.[0];
  if (isBlankCell(cell)) return 0;
  const weight = isErrorCell(cell) ? null : cellNumber(cell);
  if (weight !== null && weight < 0)
    throw new ProblemError({ code: "negative-weight", list: "weights", row: row + 1 });
  if (weight === Infinity) throw new ProblemError({ code: "infinite-weight", list: "weights", row: row + 1 });
  return weight;
};

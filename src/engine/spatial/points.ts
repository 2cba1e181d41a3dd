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
import { joinPlaces } from "../places/joinPlaces";
import type { PlaceText } from "../places/placeResolver";
import { type ColumnRole, ProblemError } from "../problems";
import { hasHan } from "../text";
import { placeTextReader } from "../texts";
import type { PlanarPoints } from "./moments";
import type { GeographicPoints } from "./projection";

/** Points of a range with their weights, and how many rows gave none. */
export type PointList = {
  /** Rows that hold something but gave no point: unknown or ambiguous places, blank or bad numbers, error cells. */
  readonly leftOut: number;
  /** True when any text of the list holds a Chinese character: decides the language of results. */
  readonly han: boolean;
} & (
  | { readonly kind: "geographic"; readonly points: GeographicPoints }
  | { readonly kind: "planar"; readonly points: PlanarPoints }
);

/**
 * The points of a range: longitude and latitude (two columns, or found by header), planar x and y where a header says
 * so, or place names in one column, each of N places in a cell with weight 1/N. `weights` is a column of as many
 * rows. Throws no-rows, missing-column, unequal-lengths, negative-weight, coordinate-out-of-range, no-known-places.
 */
export const readPoints = (cells: Cells, weights: Cells | null): PointList => {
  const rowCount = usedRowCount(cells);
  const columns = readHeader(cells[0] ?? [], COLUMN_WORDS);
  const first = columns.size > 0 ? 1 : 0;
  if (rowCount <= first) throw new ProblemError({ code: "no-rows", list: "points" });
  const weightAt = weightReader(cells, { weights, rowCount, first, column: columns.get("weight") });
  const cell = (row: number, column: number): unknown => cells[row]?.[column];
  const rows = Array.from({ length: rowCount - first }, (_, i) => first + i);
  const pair = coordinateColumns(columns, cells[first]?.length ?? 0);
  const han =
    rows.some((row) => (cells[row] ?? []).some((value) => hasHan(cellText(value)))) ||
    (first === 1 && (cells[0] ?? []).some((heading) => hasHan(cellText(heading))));
  if (pair === null) {
    const placeText = placeTextReader(columns);
    const texts = rows.map((row) => [row, placeText(cells[row] ?? [])] as const);
    return { kind: "geographic", han, ...placePoints(texts, weightAt) };
  }
  const read = coordinatePoints(rows, { cell, pair, weightAt });
  const { x, y, weight, leftOut } = read;
  return pair.kind === "planar"
    ? { kind: "planar", han, leftOut, points: { x, y, weight } }
    : { kind: "geographic", han, leftOut, points: { longitude: x, latitude: y, weight } };
};

interface CoordinatePair {
  readonly kind: "geographic" | "planar";
  readonly x: number;
  readonly y: number;
}

/** Null when the points are place names. */
const coordinateColumns = (
  columns: ReadonlyMap<ColumnRole, number>,
  width: number,
): CoordinatePair | null => {
  const [longitude, latitude] = [columns.get("longitude"), columns.get("latitude")];
  const [x, y] = [columns.get("x"), columns.get("y")];
  if (longitude !== undefined && latitude !== undefined)
    return { kind: "geographic", x: longitude, y: latitude };
  if (x !== undefined && y !== undefined) return { kind: "planar", x, y };
  for (const [has, role] of [
    [longitude, "latitude"],
    [latitude, "longitude"],
    [x, "y"],
    [y, "x"],
  ] as const)
    if (has !== undefined) throw new ProblemError({ code: "missing-column", list: "points", role });
  if (columns.size > 0 || width === 1) return null;
  return { kind: "geographic", x: 0, y: 1 };
};

type WeightAt = (row: number) => number | null;

interface WeightSource {
  readonly weights: Cells | null;
  readonly rowCount: number;
  readonly first: number;
  readonly column: number | undefined;
}

/** The weight of a row: 1 without weights, null where the cell holds no number. */
const weightReader = (cells: Cells, { weights, rowCount, first, column }: WeightSource): WeightAt => {
  if (weights === null) return column === undefined ? () => 1 : (row) => weightIn(cells[row]?.[column], row);
  const offset = weights.length === cells.length || usedRowCount(weights) === rowCount ? 0 : first;
  if (offset === 0 ? weights.length < rowCount : weights.length !== rowCount - first)
    throw new ProblemError({
      code: "unequal-lengths",
      list: "points",
      rows: rowCount,
      other: "weights",
      otherRows: weights.length,
    });
  return (row) => weightIn(weights[row - offset]?.[0], row);
};

const weightIn = (cell: unknown, row: number): number | null => {
  const weight = isErrorCell(cell) ? null : cellNumber(cell);
  if (weight !== null && weight < 0)
    throw new ProblemError({ code: "negative-weight", list: "weights", row: row + 1 });
  if (weight === Infinity) throw new ProblemError({ code: "infinite-weight", list: "weights", row: row + 1 });
  return weight;
};

const LIMITS = { longitude: 180, latitude: 90 } as const;

const coordinatePoints = (
  rows: readonly number[],
  {
    cell,
    pair,
    weightAt,
  }: { cell: (row: number, column: number) => unknown; pair: CoordinatePair; weightAt: WeightAt },
) => {
  const found: { x: number; y: number; weight: number }[] = [];
  let leftOut = 0;
  for (const row of rows) {
    const [cellX, cellY] = [cell(row, pair.x), cell(row, pair.y)];
    // A blank row of longitudes and latitudes arrives as (0, 0) on the desktop; in the plane the origin is a point.
    const isOrigin = cellX === 0 && cellY === 0;
    if (isOrigin && pair.kind === "geographic") leftOut++;
    if (isOrigin ? pair.kind === "geographic" : isBlankCell(cellX) && isBlankCell(cellY)) continue;
    const [x, y, weight] = [cellNumber(cellX), cellNumber(cellY), weightAt(row)];
    if (x === null || y === null || weight === null || !Number.isFinite(x + y)) {
      leftOut++;
      continue;
    }
    if (pair.kind === "geographic")
      for (const [column, value] of [
        ["longitude", x],
        ["latitude", y],
      ] as const)
        if (Math.abs(value) > LIMITS[column])
          throw new ProblemError({ code: "coordinate-out-of-range", row: row + 1, column, value });
    found.push({ x, y, weight });
  }
  if (found.length === 0) throw new ProblemError({ code: "no-rows", list: "points" });
  return { ...columnsOf(found), leftOut };
};

const columnsOf = (found: readonly { x: number; y: number; weight: number }[]) => ({
  x: Float64Array.from(found, ({ x }) => x),
  y: Float64Array.from(found, ({ y }) => y),
  weight: Float64Array.from(found, ({ weight }) => weight),
});

const placePoints = (texts: readonly (readonly [number, PlaceText])[], weightAt: WeightAt) => {
  const joined = joinPlaces([], []);
  const found: { x: number; y: number; weight: number }[] = [];
  let leftOut = 0;
  for (const [row, text] of texts) {
    if (text.place === "") continue;
    const one = joined(text);
    const units =
      one.status === "known" ? one.places.flatMap((place) => ("unit" in place ? [place.unit] : [])) : [];
    const weight = weightAt(row);
    if (units.length === 0 || weight === null) leftOut++;
    else
      for (const unit of units)
        found.push({ x: unit.longitude, y: unit.latitude, weight: weight / units.length });
  }
  if (found.length === 0) throw new ProblemError({ code: "no-known-places", list: "points" });
  const { x, y, weight } = columnsOf(found);
  return { leftOut, points: { longitude: x, latitude: y, weight } };
};

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
import { type ColumnRole, type ListName, ProblemError } from "../problems";
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

/** What the ranges are called in problems. */
export interface PointArguments {
  readonly points: ListName;
  readonly weights: ListName;
}

/**
 * The points of a range: longitude and latitude (two columns, or found by header), planar x and y where a header says
 * so, or place names in one column, each of N places in a cell with weight 1/N. `weights` is a column of as many
 * rows; a blank weight is 0. Throws no-rows, missing-column, unequal-lengths, negative-weight, infinite-weight,
 * all-weights-zero, coordinate-out-of-range, no-known-places.
 */
export const readPoints = (
  cells: Cells,
  weights: Cells | null,
  names: PointArguments = { points: "points", weights: "weights" },
): PointList => {
  const rowCount = usedRowCount(cells);
  const columns = readHeader(cells[0] ?? [], COLUMN_WORDS);
  const first = columns.size > 0 ? 1 : 0;
  if (rowCount <= first) throw new ProblemError({ code: "no-rows", list: names.points });
  const weightAt = weightReader(cells, { weights, rowCount, first, column: columns.get("weight"), names });
  const cell = (row: number, column: number): unknown => cells[row]?.[column];
  const rows = Array.from({ length: rowCount - first }, (_, i) => first + i);
  const pair = coordinateColumns(columns, { width: cells[first]?.length ?? 0, list: names.points });
  const han =
    rows.some((row) => (cells[row] ?? []).some((value) => hasHan(cellText(value)))) ||
    (first === 1 && (cells[0] ?? []).some((heading) => hasHan(cellText(heading))));
  if (pair === null) {
    const placeText = placeTextReader(columns);
    const texts = rows.map((row): PlaceRow => {
      const own = cells[row] ?? [];
      return { row, text: placeText(own), hasError: own.some(isErrorCell) };
    });
    return { kind: "geographic", han, ...placePoints(texts, { weightAt, names }) };
  }
  const read = coordinatePoints(rows, { cell, pair, weightAt, names });
  const { x, y, weight, leftOut } = read;
  return pair.kind === "planar"
    ? { kind: "planar", han, leftOut, points: { x, y, weight } }
    : { kind: "geographic", han, leftOut, points: { longitude: x, latitude: y, weight } };
};

/** Two sets of points with their weights, as cells. */
export interface PointPairCells {
  readonly pointsA: Cells;
  readonly pointsB: Cells;
  readonly weightsA: Cells | null | undefined;
  readonly weightsB: Cells | null | undefined;
}

/** Both sets of points as above; problems name pointsA, weightsA, pointsB or weightsB. */
export const readPointPair = ({
  pointsA,
  pointsB,
  weightsA,
  weightsB,
}: PointPairCells): readonly [PointList, PointList] => [
  readPoints(pointsA, weightsA ?? null, { points: "pointsA", weights: "weightsA" }),
  readPoints(pointsB, weightsB ?? null, { points: "pointsB", weights: "weightsB" }),
];

interface CoordinatePair {
  readonly kind: "geographic" | "planar";
  readonly x: number;
  readonly y: number;
}

/** Null when the points are place names. */
const coordinateColumns = (
  columns: ReadonlyMap<ColumnRole, number>,
  { width, list }: { readonly width: number; readonly list: ListName },
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
    if (has !== undefined) throw new ProblemError({ code: "missing-column", list, role });
  if (columns.size > 0 || width === 1) return null;
  return { kind: "geographic", x: 0, y: 1 };
};

type WeightAt = (row: number) => number | null;

interface WeightSource {
  readonly weights: Cells | null;
  readonly rowCount: number;
  readonly first: number;
  readonly column: number | undefined;
  readonly names: PointArguments;
}

/** The weight of a row: 1 without weights, null where the cell holds no number. */
const weightReader = (cells: Cells, { weights, rowCount, first, column, names }: WeightSource): WeightAt => {
  if (weights === null)
    return column === undefined
      ? () => 1
      : (row) => weightIn(cells[row]?.[column], { list: names.points, row });
  const offset = weights.length === cells.length || usedRowCount(weights) === rowCount ? 0 : first;
  if (offset === 0 ? weights.length < rowCount : weights.length !== rowCount - first)
    throw new ProblemError({
      code: "unequal-lengths",
      list: names.points,
      rows: rowCount,
      other: names.weights,
      otherRows: weights.length,
    });
  return (row) => weightIn(weights[row - offset]?.[0], { list: names.weights, row: row - offset });
};

/** `row` is 0-based in the range of the list. A blank is 0: so it arrives on the desktop. */
const weightIn = (
  cell: unknown,
  { list, row }: { readonly list: ListName; readonly row: number },
): number | null => {
  if (isBlankCell(cell)) return 0;
  const weight = isErrorCell(cell) ? null : cellNumber(cell);
  if (weight !== null && weight < 0) throw new ProblemError({ code: "negative-weight", list, row: row + 1 });
  if (weight === Infinity) throw new ProblemError({ code: "infinite-weight", list, row: row + 1 });
  return weight;
};

const LIMITS = { longitude: 180, latitude: 90 } as const;

interface CoordinateSource {
  readonly cell: (row: number, column: number) => unknown;
  readonly pair: CoordinatePair;
  readonly weightAt: WeightAt;
  readonly names: PointArguments;
}

const coordinatePoints = (rows: readonly number[], { cell, pair, weightAt, names }: CoordinateSource) => {
  const found: WeightedXY[] = [];
  let leftOut = 0;
  for (const row of rows) {
    const [cellX, cellY] = [cell(row, pair.x), cell(row, pair.y)];
    // On the desktop a blank longitude or latitude arrives as 0, and must not become a point on the equator or in
    // England; in the plane 0 is a coordinate.
    const isMissing = (one: unknown): boolean =>
      pair.kind === "geographic" ? isBlankCell(one) : one !== 0 && isBlankCell(one);
    if (pair.kind === "planar" && isMissing(cellX) && isMissing(cellY)) continue;
    const [x, y, weight] = [cellNumber(cellX), cellNumber(cellY), weightAt(row)];
    const isUsable = x !== null && y !== null && weight !== null && Number.isFinite(x + y);
    if (!isUsable || isMissing(cellX) || isMissing(cellY)) {
      leftOut++;
      continue;
    }
    if (pair.kind === "geographic") requireOnEarth({ longitude: x, latitude: y }, names.points, row);
    found.push({ x, y, weight });
  }
  if (found.length === 0) throw new ProblemError({ code: "no-rows", list: names.points });
  return { ...columnsOf(found, names), leftOut };
};

const requireOnEarth = (
  point: Readonly<Record<"longitude" | "latitude", number>>,
  list: ListName,
  row: number,
): void => {
  for (const column of ["longitude", "latitude"] as const)
    if (Math.abs(point[column]) > LIMITS[column])
      throw new ProblemError({
        code: "coordinate-out-of-range",
        list,
        row: row + 1,
        column,
        value: point[column],
      });
};

interface WeightedXY {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const columnsOf = (found: readonly WeightedXY[], { weights }: PointArguments) => {
  if (found.every(({ weight }) => weight === 0))
    throw new ProblemError({ code: "all-weights-zero", list: weights });
  return coordinateArrays(found);
};

const coordinateArrays = (found: readonly WeightedXY[]) => ({
  x: Float64Array.from(found, ({ x }) => x),
  y: Float64Array.from(found, ({ y }) => y),
  weight: Float64Array.from(found, ({ weight }) => weight),
});

/** A row of a list of places; where an error stands in it, no place was blank. */
interface PlaceRow {
  readonly row: number;
  readonly text: PlaceText;
  readonly hasError: boolean;
}

const placePoints = (
  texts: readonly PlaceRow[],
  { weightAt, names }: { readonly weightAt: WeightAt; readonly names: PointArguments },
) => {
  const joined = joinPlaces([], []);
  const found: WeightedXY[] = [];
  let leftOut = 0;
  for (const { row, text, hasError } of texts) {
    if (text.place === "") {
      if (hasError) leftOut++;
      continue;
    }
    const one = joined(text);
    const units =
      one.status === "known" ? one.places.flatMap((place) => ("unit" in place ? [place.unit] : [])) : [];
    const weight = weightAt(row);
    if (units.length === 0 || weight === null) leftOut++;
    else
      for (const unit of units)
        found.push({ x: unit.longitude, y: unit.latitude, weight: weight / units.length });
  }
  if (found.length === 0) throw new ProblemError({ code: "no-known-places", list: names.points });
  const { x, y, weight } = columnsOf(found, names);
  return { leftOut, points: { longitude: x, latitude: y, weight } };
};

import { geoConicEqualArea, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lazy } from "../engine/lazy";
import outlineTopology from "./outlineTopology.json";

/** The width in which the outline is projected; a scene scales it. */
export const OUTLINE_WIDTH = 1000;

/** The outline as path data, OUTLINE_WIDTH wide. */
export interface OutlinePaths {
  readonly height: number;
  readonly provinces: string;
  readonly islands: string;
  readonly dashes: string;
}

/** Mean radius for areas on WGS84 (authalic), kilometres. */
const EARTH_RADIUS_KM = 6371.0072;
const MARGIN = 6;

const topology = outlineTopology as unknown as Topology<{
  provinces: GeometryCollection;
  islands: GeometryCollection;
  dashes: GeometryCollection;
}>;

type Point = readonly [number, number];

/**
 * Albers equal-area conic for China, unscaled. Point by point, because nothing near China needs clipping, and every
 * line is too short to bend: d3's own paths take three times as long.
 */
const albers = lazy((): GeoProjection =>
  geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).scale(1).translate([0, 0]),
);

const project = ([longitude = NaN, latitude = NaN]: readonly number[]): Point =>
  // Without clipping every position has an image.
  albers()([longitude, latitude]) as [number, number];

/** The rings of the outline, projected and unscaled. */
const rings = lazy(() => {
  const of = (object: GeometryCollection): readonly (readonly Point[])[] =>
    feature(topology, object).features.flatMap(({ geometry }) =>
      geometry.type === "MultiPolygon" ? geometry.coordinates.flat().map((ring) => ring.map(project)) : [],
    );
  const { provinces, islands, dashes } = topology.objects;
  return { provinces: of(provinces), islands: of(islands), dashes: of(dashes) };
});

/** Scale and shift by which the whole outline, islands and dashes included, is OUTLINE_WIDTH wide. */
const fit = lazy(() => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const { provinces, islands, dashes } = rings();
  for (const ring of [...provinces, ...islands, ...dashes])
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  const scale = (OUTLINE_WIDTH - 2 * MARGIN) / (east - west);
  const height = Math.ceil((south - north) * scale + 2 * MARGIN);
  return { scale, height, left: MARGIN - west * scale, top: MARGIN - north * scale };
});

const scaled = ([x, y]: Point): Point => {
  const { scale, left, top } = fit();
  return [left + x * scale, top + y * scale];
};

/** Where a point stands on the projected outline: [x, y] in its units, y down. */
export const projectPoint = (longitude: number, latitude: number): Point =>
  scaled(project([longitude, latitude]));

/** Kilometres along a standard parallel for one unit of the projected outline. */
export const kilometresPerUnit = (): number => EARTH_RADIUS_KM / fit().scale;

/** Path data of a closed line of [longitude, latitude] on the projected outline, to a tenth of a unit. */
export const closedPath = (positions: readonly (readonly number[])[]): string =>
  pathData(positions.map(project));

/** Steps from rounded point to rounded point: half as long as points, and nothing adds up. */
const pathData = (ring: readonly Point[]): string => {
  let data = "";
  let [lastX, lastY] = [0, 0];
  for (const point of ring) {
    const [x, y] = scaled(point).map((coordinate) => Math.round(coordinate * 10)) as [number, number];
    if (data !== "" && x === lastX && y === lastY) continue;
    data += `${data === "" ? "M" : "l"}${(x - lastX) / 10},${(y - lastY) / 10}`;
    [lastX, lastY] = [x, y];
  }
  return `${data}Z`;
};

/** The outline, projected on first use. */
export const outlinePaths = lazy((): OutlinePaths => {
  const { provinces, islands, dashes } = rings();
  const path = (own: readonly (readonly Point[])[]): string => own.map(pathData).join("");
  return {
    height: fit().height,
    provinces: path(provinces),
    islands: path(islands),
    dashes: path(dashes),
  };
});

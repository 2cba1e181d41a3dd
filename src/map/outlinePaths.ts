import { geoConicEqualAreaRaw } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lazy } from "../engine/lazy";
import outlineTopology from "./outlineTopology.json";

/** The width in which the outline is projected; a scene scales it. Path data are whole numbers of these units. */
export const OUTLINE_WIDTH = 10_000;

/** The outline as path data, OUTLINE_WIDTH wide. */
export interface OutlinePaths {
  readonly height: number;
  readonly provinces: string;
  readonly islands: string;
  readonly dashes: string;
}

/** Mean radius for areas on WGS84 (authalic), kilometres. */
const EARTH_RADIUS_KM = 6371.0072;
const MARGIN = 60;

const topology = outlineTopology as unknown as Topology<{
  provinces: GeometryCollection;
  islands: GeometryCollection;
  dashes: GeometryCollection;
}>;

type Point = readonly [number, number];

const DEGREE = Math.PI / 180;
const CENTRAL_MERIDIAN = 105;
/** Albers equal-area conic with the standard parallels of maps of China: radians → units of the Earth's radius, y up. */
const albers = geoConicEqualAreaRaw(25 * DEGREE, 47 * DEGREE);

/**
 * Point by point and unscaled, y down, because nothing near China needs clipping and every line is too short to bend:
 * d3's own paths take many times as long.
 */
const project = ([longitude = NaN, latitude = NaN]: readonly number[]): Point => {
  const [x, y] = albers((longitude - CENTRAL_MERIDIAN) * DEGREE, latitude * DEGREE);
  return [x, -y];
};

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
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  const { provinces, islands, dashes } = rings();
  for (const ring of [...provinces, ...islands, ...dashes])
    for (const point of ring) {
      const x = point[0];
      const y = point[1];
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

/** Path data of a closed line of [longitude, latitude] on the projected outline, to a whole unit. */
export const closedPath = (positions: readonly (readonly number[])[]): string =>
  pathData(positions.map(project));

/** Steps from rounded point to rounded point: half as long as points, and nothing adds up. */
const pathData = (ring: readonly Point[]): string => {
  const { scale, left, top } = fit();
  let data = "";
  let lastX = 0;
  let lastY = 0;
  for (const point of ring) {
    const x = Math.round(left + point[0] * scale);
    const y = Math.round(top + point[1] * scale);
    if (data !== "" && x === lastX && y === lastY) continue;
    data += `${data === "" ? "M" : "l"}${x - lastX},${y - lastY}`;
    lastX = x;
    lastY = y;
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

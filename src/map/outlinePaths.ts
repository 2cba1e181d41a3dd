import { geoConicEqualArea, type GeoPath, geoPath, type GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lazy } from "../engine/lazy";
import outlineTopology from "./outlineTopology.json";

/** The width in which the outline is projected; a scene scales it. */
export const OUTLINE_WIDTH = 1000;

/** The outline as path data, OUTLINE_WIDTH wide. */
export interface OutlinePaths {
  readonly height: number;
  readonly land: string;
  readonly provinceBorders: string;
  readonly coast: string;
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

/**
 * Albers equal-area conic for China: standard parallels 25°N and 47°N, central meridian 105°E. Scaled so that the
 * whole outline, islands and dashes included, fits OUTLINE_WIDTH. No resampling: every line is short.
 */
export const chinaProjection = lazy((): GeoProjection => {
  const { provinces, islands, dashes } = topology.objects;
  const geometries = [provinces, islands, dashes].flatMap((object) => object.geometries);
  const everything = feature(topology, { type: "GeometryCollection", geometries });
  const projection = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).precision(0);
  projection.fitWidth(OUTLINE_WIDTH - 2 * MARGIN, everything);
  const [x, y] = projection.translate();
  return projection.translate([x + MARGIN, y + MARGIN]);
});

/** Kilometres along a standard parallel for one unit of the projected outline. */
export const kilometresPerUnit = (): number => EARTH_RADIUS_KM / chinaProjection().scale();

/** Path data for shapes in longitude and latitude, one decimal of a unit. */
export const chinaPath = (): GeoPath => geoPath(chinaProjection()).digits(1);

/** The outline, projected on first use. */
export const outlinePaths = lazy((): OutlinePaths => {
  const path = chinaPath();
  const { provinces, islands, dashes } = topology.objects;
  const shapes = [provinces, islands].map((object) => feature(topology, object));
  const bounds = [...shapes, feature(topology, dashes)].map((shape) => path.bounds(shape)[1][1]);
  return {
    height: Math.ceil(Math.max(...bounds) + MARGIN),
    land: shapes.map((shape) => path(shape) ?? "").join(""),
    provinceBorders: path(mesh(topology, provinces, (a, b) => a !== b)) ?? "",
    coast: [provinces, islands]
      .map((object) => path(mesh(topology, object, (a, b) => a === b)) ?? "")
      .join(""),
    dashes: path(feature(topology, dashes)) ?? "",
  };
});

import { geoConicEqualArea, type GeoPath, geoPath, type GeoProjection } from "d3-geo";
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

/** Albers equal-area conic for China, unscaled. No resampling: every line is short. */
const albers = (): GeoProjection =>
  geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).precision(0).scale(1).translate([0, 0]);

const shapes = lazy(() => {
  const { provinces, islands, dashes } = topology.objects;
  return {
    provinces: feature(topology, provinces),
    islands: feature(topology, islands),
    dashes: feature(topology, dashes),
  };
});

/** The projection so scaled that the whole outline, islands and dashes included, is OUTLINE_WIDTH wide. */
const fitted = lazy((): { readonly projection: GeoProjection; readonly height: number } => {
  const projection = albers();
  const [[west, north], [east, south]] = geoPath(projection).bounds(positions());
  const scale = (OUTLINE_WIDTH - 2 * MARGIN) / (east - west);
  projection.scale(scale).translate([MARGIN - west * scale, MARGIN - north * scale]);
  return { projection, height: Math.ceil((south - north) * scale + 2 * MARGIN) };
});

/** Every position of the outline; as points they pass no clipping, which takes most of the time of polygons. */
const positions = () => {
  const { provinces, islands, dashes } = shapes();
  const features = [provinces, islands, dashes].flatMap((collection) => collection.features);
  const coordinates = features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : [],
  );
  return { type: "MultiPoint" as const, coordinates };
};

/** Where a point stands on the projected outline: [x, y] in its units, y down. */
export const projectPoint = (longitude: number, latitude: number): readonly [number, number] =>
  // Nothing clips this projection: every point has an image.
  fitted().projection([longitude, latitude]) as [number, number];

/** Kilometres along a standard parallel for one unit of the projected outline. */
export const kilometresPerUnit = (): number => EARTH_RADIUS_KM / fitted().projection.scale();

/** Path data for shapes in longitude and latitude, one decimal of a unit. */
export const chinaPath = (): GeoPath => geoPath(fitted().projection).digits(1);

/** The outline, projected on first use. */
export const outlinePaths = lazy((): OutlinePaths => {
  const path = chinaPath();
  const { provinces, islands, dashes } = shapes();
  return {
    height: fitted().height,
    provinces: path(provinces) ?? "",
    islands: path(islands) ?? "",
    dashes: path(dashes) ?? "",
  };
});

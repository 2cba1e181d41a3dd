import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { feature as toFeature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { decodeParts, type EncodedFeature, type Part, rewound } from "./outlineParts";

const ECHARTS = "node_modules/echarts/map/json";
const WORLD = "node_modules/@surbowl/world-geo-json-zh/world.zh.json";

/** Where the ten dashes are, roughly, in degrees: the world map names none of its parts. */
const DASHES: readonly Position[] = [
  [122.65, 24.02],
  [121.53, 21.25],
  [119.74, 18.52],
  [119.06, 15.53],
  [118.76, 11.45],
  [115.89, 7.57],
  [112.32, 3.57],
  [108.25, 6.55],
  [110.2, 11.74],
  [109.58, 15.68],
];
/** South of this the world map's small parts are islands of the South China Sea. */
const SOUTHERN_LATITUDE = 21.5;
const NEAR_DEGREES = 0.2;
const SMALL_DEGREES = 1;

/** What the outline is made of: parts are polygons as rings of [longitude, latitude]. */
export interface OutlineParts {
  readonly provinces: readonly {
    readonly id: string;
    readonly name: string;
    readonly parts: readonly Part[];
  }[];
  readonly islands: readonly Part[];
  readonly dashes: readonly Part[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const readEncoded = (path: string): readonly EncodedFeature[] =>
  (readJson(path) as { features: EncodedFeature[] }).features;

/** The parts as the two packages have them. */
export const readOutlineParts = (): OutlineParts => {
  const provinces = readEncoded(`${ECHARTS}/china.json`).map((feature) => ({
    id: feature.properties.id,
    name: feature.properties.name,
    parts: decodeParts(feature),
  }));
  const sansha = readEncoded(`${ECHARTS}/province/hainan.json`).filter(
    ({ properties }) => properties.name === "三沙市",
  );
  const { features } = readJson(WORLD) as FeatureCollection<MultiPolygon>;
  const china = features.filter(({ properties }) => properties?.["iso_a3"] === "CHN");
  const world = china.flatMap(({ geometry }) => geometry.coordinates).map(rewound);
  const dashes = world.filter(isDash);
  const islands = world.filter((part) => !isDash(part) && isSouthernIsland(part));
  return { provinces, islands: [...sansha.flatMap(decodeParts), ...islands], dashes };
};

const boxOf = (part: Part) => {
  const ring = part[0] ?? [];
  const longitudes = ring.map(([longitude = NaN]) => longitude);
  const latitudes = ring.map(([, latitude = NaN]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return { west, east, south, north };
};

const isDash = (part: Part): boolean => {
  const { west, east, south, north } = boxOf(part);
  return DASHES.some(
    ([longitude = NaN, latitude = NaN]) =>
      Math.abs((west + east) / 2 - longitude) < NEAR_DEGREES &&
      Math.abs((south + north) / 2 - latitude) < NEAR_DEGREES,
  );
};

const isSouthernIsland = (part: Part): boolean => {
  const { west, east, north } = boxOf(part);
  return north < SOUTHERN_LATITUDE && east - west < SMALL_DEGREES;
};

/** Square degrees of the smallest triangle that is kept: some 6 km across, about a pixel of a wide map. */
const LEAST_TRIANGLE = 0.003;
/** However small a ring is, it keeps this many positions (the last repeats the first): a simplified island stays. */
const LEAST_RING = 5;
/** Steps of the grid across the map's extent: some 60 m. */
const GRID = 1e5;

/** The outline as quantised TopoJSON: objects provinces (by code), islands, dashes. Throws where a check fails. */
export const compileOutline = (parts: OutlineParts = readOutlineParts()): Topology => {
  const outline = simplify(
    topology({
      provinces: collection(parts.provinces.map(({ id, parts: own }) => feature(own, id))),
      islands: collection([feature(parts.islands, "islands")]),
      dashes: collection([feature(parts.dashes, "dashes")]),
    }),
  );
  const compiled = quantize(outline, GRID);
  checkOutline(parts, compiled);
  return compiled;
};

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

const feature = (parts: readonly Part[], id: string): Feature => ({
  type: "Feature",
  id,
  properties: null,
  geometry: { type: "MultiPolygon", coordinates: parts.map((part) => part.map((ring) => [...ring])) },
});

/** Drops the least positions arc by arc; a ring of its own keeps its most telling ones whatever they weigh. */
const simplify = <Shapes extends Topology>(full: Shapes): Shapes => {
  const weighted = presimplify(full);
  return { ...weighted, arcs: weighted.arcs.map(simplifyArc) };
};

const simplifyArc = (arc: Position[]): Position[] => {
  const weights = arc.map(([, , weight = 0]) => weight);
  const [first, last] = [arc[0], arc.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const least = isRing ? ([...weights].sort((a, b) => b - a)[LEAST_RING - 1] ?? 0) : Infinity;
  const limit = Math.min(LEAST_TRIANGLE, least);
  return arc
    .filter((_, i) => i === 0 || i === arc.length - 1 || (weights[i] ?? 0) >= limit)
    .map(([x = 0, y = 0]) => [x, y]);
};

const PROVINCES = 34;
const MUST_BE_THERE = ["台湾", "香港", "澳门"];

/** Throws unless every province, island and dash of the packages is in the outline, each with all its parts. */
export const checkOutline = (parts: OutlineParts, outline: Topology): void => {
  const fail = (what: string): never => {
    throw new Error(`The map outline: ${what}.`);
  };
  const { provinces, islands, dashes } = parts;
  if (provinces.length !== PROVINCES) fail(`${provinces.length} provinces instead of ${PROVINCES}`);
  for (const name of MUST_BE_THERE)
    if (!provinces.some((province) => province.name === name)) fail(`${name} is missing`);
  if (dashes.length !== DASHES.length) fail(`${dashes.length} dashes instead of ${DASHES.length}`);
  if (islands.length === 0) fail("no southern islands");
  const checkParts = (name: string, own: readonly Part[], object: string, id = object): void => {
    const kept = partsKept(own, ringsOf(outline, object, id));
    if (kept !== own.length) fail(`${name}: ${kept} of ${own.length} parts are left`);
  };
  for (const { id, name, parts: own } of provinces) checkParts(name, own, "provinces", id);
  checkParts("the southern islands", islands, "islands");
  checkParts("the dashes", dashes, "dashes");
};

/** The positions of the outer rings of one feature of the outline. */
const ringsOf = (outline: Topology, object: string, id: string): readonly (readonly Position[])[] => {
  const { geometries } = outline.objects[object] as GeometryCollection;
  const found = geometries.find((geometry) => geometry.id === id);
  if (!found) return [];
  const { geometry } = toFeature(outline, found) as Feature<MultiPolygon>;
  return geometry.coordinates.map(([ring = []]) => ring);
};

/** Parts that are still shapes: three different positions, or as few as the package itself gives. */
const partsKept = (own: readonly Part[], rings: readonly (readonly Position[])[]): number =>
  own.filter(([ring = []], i) => differentPositions(rings[i] ?? []) >= Math.min(3, differentPositions(ring)))
    .length;

const differentPositions = (ring: readonly Position[]): number => new Set(ring.map(String)).size;

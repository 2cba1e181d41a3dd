import { geoConicEqualArea, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { allPlaces } from "../../src/engine/places/gazetteer";
import { type SpatialDistribution, spatialDistribution } from "../../src/engine/spatial/placeCategories";
import outlineTopology from "../../src/map/outlineTopology.json";
import { mapScene } from "../../src/map/scene";
import { mapSvg } from "../../src/map/svg";
import type { BenchCase } from "./bench";

const WIDTH = 640;

const places = allPlaces().map(({ name }) => name);
const LISTS = {
  clusters: places.map((place, i) => ({ place, type: ["甲", "乙", "丙"][i % 3] ?? "", weight: 1 })),
  belts: places.filter((_, i) => i % 2 === 0).map((place) => ({ place })),
};

/** Every place of the gazetteer, an ellipse for each of three cluster types and for belts. */
export const mapOfAllPlaces = (): SpatialDistribution => spatialDistribution(LISTS, { k: Math.SQRT2 });

/** The map as the pane draws it. */
export const drawMap = (distribution: SpatialDistribution): string =>
  mapSvg(mapScene(distribution, { width: WIDTH, language: "zh" }), { theme: "light" });

const topology = outlineTopology as unknown as Topology<
  Record<"provinces" | "islands" | "dashes", GeometryCollection>
>;

/** The outline alone as path data by d3's own path generator, in the same projection and width. */
const outlineByD3 = (): string => {
  const projection = geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitWidth(WIDTH, feature(topology, topology.objects.provinces));
  const path = geoPath(projection);
  return Object.values(topology.objects)
    .map((object) => path(feature(topology, object)))
    .join("");
};

/** The map (`places.md`, "Map"); its first drawing is among the cold starts. The peer draws the outline anew each time. */
export const mapCases = (): readonly BenchCase[] => {
  const distribution = mapOfAllPlaces();
  const name = `map of ${distribution.places.length} places and ${distribution.ellipses.length} ellipses`;
  return [
    {
      name: `${name}, drawn again`,
      items: 1,
      run: () => drawMap(distribution),
      atMostMs: 50,
      peer: { name: "d3-geo, the outline alone", items: 1, run: outlineByD3, atLeast: 2 },
    },
    { name: `${name}, from lists`, items: 1, run: () => drawMap(mapOfAllPlaces()), atMostMs: 50 },
  ];
};

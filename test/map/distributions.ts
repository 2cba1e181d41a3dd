import { allPlaces } from "../../src/engine/places/gazetteer";
import type { Place } from "../../src/engine/places/types";
import {
  type CategorisedPlace,
  PLACE_CATEGORIES,
  type SpatialDistribution,
  spatialDistribution,
} from "../../src/engine/spatial/placeCategories";

const cluster = (place: string, type: string) => ({ row: 0, name: "", place, industry: "", type, weight: 1 });
const belt = (place: string) => ({ row: 0, place, industry: "", year: null });

/** Two types, one of a single place, and belts; one name that is no place of the gazetteer. */
export const smallDistribution = (): SpatialDistribution =>
  spatialDistribution(
    {
      clusters: [
        ...["深圳、广州", "北京", "成都", "哈尔滨"].map((place) => cluster(place, "战略性新兴")),
        cluster("海口", '<b>"A" & B</b>'),
        cluster("Stuttgart", "战略性新兴"),
      ],
      belts: ["深圳", "北京", "义乌", "乌鲁木齐", "Stuttgart"].map(belt),
    },
    { k: Math.SQRT2 },
  );

/** Every place of the gazetteer, categories in turn, with four ellipses. */
export const wholeGazetteer = (): SpatialDistribution => {
  const units = allPlaces();
  const ofType = (offset: number) => units.filter((_, i) => i % 4 === offset).map(({ name }) => name);
  const { ellipses } = spatialDistribution(
    {
      clusters: ["a", "b", "c"].flatMap((type, i) => ofType(i).map((place) => cluster(place, type))),
      belts: ofType(3).map(belt),
    },
    { k: Math.SQRT2 },
  );
  return { places: units.map(categorised), ellipses };
};

const categorised = (unit: Place, i: number): CategorisedPlace => ({
  place: { key: unit.code, unit },
  category: PLACE_CATEGORIES[i % 3] ?? "both",
  clusters: i,
  belts: i,
});

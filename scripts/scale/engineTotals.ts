import { tagger } from "../../src/engine/industries/tagger";
import { matchClusters } from "../../src/engine/matching/matchClusters";
import { typeTable } from "../../src/engine/matching/rates";
import {
  type BeltTexts,
  type ClusterTexts,
  COUNTING_RULES,
  type MatchedCluster,
  type Rate,
  type TypeRates,
} from "../../src/engine/matching/types";
import { areaReader } from "../../src/engine/places/areas";
import { type ColocatedPlace, colocate } from "../../src/engine/spatial/colocation";
import { isCity } from "../../src/engine/places/isCity";
import { normaliseText } from "../../src/engine/text";
import { TABLE_1_RATES } from "./script";
import type { TotalRows, Totals } from "./totals";

/** A chunk of clusters with all belts stays within memory: every pair is kept while it is looked at. */
const CLUSTERS_AT_ONCE = 250;

/** The totals by the engine itself, over the very lists that the SQL script was given. */
export const engineTotals = (clusters: readonly ClusterTexts[], belts: readonly BeltTexts[]): Totals => {
  const recognise = tagger();
  const counts = new Map<string, number[]>();
  const matched: MatchedCluster[] = [];
  for (let start = 0; start < clusters.length; start += CLUSTERS_AT_ONCE) {
    const chunk = clusters.slice(start, start + CLUSTERS_AT_ONCE);
    for (const cluster of matchClusters(chunk, belts, { recognise }).clusters) {
      const index = start + cluster.index;
      countUnit(counts, { counting: "project", index, unit: cluster });
      for (const unit of cluster.memberships) countUnit(counts, { counting: "membership", index, unit });
      const memberships = cluster.memberships.map((membership) => ({ ...membership, belts: [] }));
      matched.push({ ...cluster, index, memberships, belts: [] });
    }
  }
  return {
    verdicts: [...counts].map(([key, sums]) => [...(JSON.parse(key) as TotalRows[number]), ...sums]),
    table1: COUNTING_RULES.flatMap((counting) => {
      const { total, byType } = typeTable({ clusters, matched }, counting);
      return [total, ...byType].map(table1Row);
    }),
    places: placeRows(colocate([...clusters], [...belts]).places),
    types: typeRows(clusters, matched),
  };
};

interface CountedUnit {
  readonly counting: string;
  readonly index: number;
  readonly unit: Pick<MatchedCluster, "verdict" | "reason" | "lenient" | "belts" | "beltsNotUnderstood">;
}

const countUnit = (counts: Map<string, number[]>, { counting, index, unit }: CountedUnit): void => {
  const key = JSON.stringify([counting, unit.verdict, unit.reason, Number(unit.lenient)]);
  const [units = 0, numbers = 0, belts = 0, open = 0] = counts.get(key) ?? [];
  counts.set(key, [units + 1, numbers + index, belts + unit.belts.length, open + unit.beltsNotUnderstood]);
};

const table1Row = (rates: TypeRates): TotalRows[number] => [
  rates.counting,
  rates.type === null ? null : normaliseText(rates.type),
  rates.units,
  ...TABLE_1_RATES.flatMap((asked) => rateCells(rates[asked])),
  rates.undetermined,
  rates.decided,
];

const rateCells = ({ proven, possible, lower, upper }: Rate): readonly number[] => [
  proven,
  possible,
  lower,
  upper,
];

const placeRows = (places: readonly ColocatedPlace[]): TotalRows => {
  const [provinceOf, regionOf] = [areaReader("province"), areaReader("region")];
  const counts = new Map<string, number[]>();
  for (const { place, inPlaces, inOthers } of places) {
    const [province, region] = [provinceOf(place), regionOf(place)];
    const areas = [
      ["country", ""],
      ["province", province.kind === "province" ? province.prefix : "outside"],
      ["region", region.kind === "region" ? region.region : "outside"],
    ];
    for (const scope of isCity(place) ? ["all", "cities"] : ["all"])
      for (const area of areas) {
        const key = JSON.stringify([scope, ...area]);
        const [clusters = 0, belts = 0, both = 0] = counts.get(key) ?? [];
        counts.set(key, [
          clusters + Number(inPlaces),
          belts + Number(inOthers),
          both + Number(inPlaces && inOthers),
        ]);
      }
  }
  return [...counts].map(([key, sums]) => [...(JSON.parse(key) as TotalRows[number]), ...sums]);
};

const typeRows = (clusters: readonly ClusterTexts[], matched: readonly MatchedCluster[]): TotalRows => {
  const byPlace = new Map<string, { readonly types: Set<string>; clusters: number }>();
  for (const { index, places } of matched)
    for (const { key } of places) {
      const there = byPlace.get(key) ?? { types: new Set(), clusters: 0 };
      const type = normaliseText(clusters[index]?.type ?? "");
      if (type !== "") there.types.add(type);
      there.clusters++;
      byPlace.set(key, there);
    }
  const rows = new Map<number, [number, number, number]>();
  for (const there of byPlace.values()) {
    const [types, places, all] = rows.get(there.types.size) ?? [there.types.size, 0, 0];
    rows.set(types, [types, places + 1, all + there.clusters]);
  }
  return [...rows.values()];
};

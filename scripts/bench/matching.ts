import { matchClusters } from "../../src/engine/matching/matchClusters";
import type { BeltTexts, ClusterTexts } from "../../src/engine/matching/types";
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../../src/engine/industries/relateIndustries";
import { resolvePlace } from "../../src/engine/places/resolvePlace";
import type { BenchCase } from "./bench";
import { industryNames, placeTexts } from "./names";
import { mulberry32, pick } from "./random";

/** Two lists of random places and industries, as many of each as told. */
export const randomLists = (clusters: number, belts: number) => {
  const random = mulberry32(clusters + belts);
  const places = placeTexts(600, 5);
  const industries = industryNames(Math.min(20_000, belts), 6);
  const row = (type: string) => ({ place: pick(places, random), industry: pick(industries, random), type });
  return {
    clusters: Array.from({ length: clusters }, (_, i): ClusterTexts => row(`type ${i % 3}`)),
    belts: Array.from({ length: belts }, (): BeltTexts => row("")),
  };
};

/** Matching two lists (`issue H`): the study's size, warm; beside the double loop that reads everything anew. */
export const matchingCases = (): readonly BenchCase[] => {
  const { clusters, belts } = randomLists(159, 4075);
  const few = clusters.slice(0, 2);
  return [
    {
      name: "match 159 clusters × 4,075 belts, warm",
      items: 159 * 4075,
      run: () => matchClusters(clusters, belts),
      atMostMs: 5,
      peer: {
        name: "naive double loop",
        items: few.length * belts.length,
        run: () => naive(few, belts),
      },
    },
  ];
};

/** Every cluster with every belt, places and names read anew for each pair. */
const naive = (clusters: readonly ClusterTexts[], belts: readonly BeltTexts[]): number => {
  let matched = 0;
  for (const cluster of clusters)
    for (const belt of belts) {
      const [a, b] = [resolvePlace(cluster.place), resolvePlace(belt.place)];
      if (a.status !== "resolved" || b.status !== "resolved") continue;
      if (!a.places.some((place) => b.places.includes(place))) continue;
      const { verdict } = relateRecognised(
        recogniseIndustry(cluster.industry),
        recogniseIndustry(belt.industry),
      );
      if (verdict === "identical" || verdict === "affiliated") matched += 1;
    }
  return matched;
};

import { type Area, type AreaReader, groupByArea } from "../places/areas";
import type { TypedClusters } from "./clusterTypes";
import { keepMemberships } from "./partOfMatch";
import { type TypeTable, typeTable } from "./rates";
import type { CountingRule } from "./types";

/** Table 1 of one area. */
export interface AreaRates extends TypeTable {
  readonly area: Area;
}

/**
 * Table 1 for each area that has clusters. A shared cluster stands in each area with its memberships there; by project
 * once, with its best verdict there, so that the areas may add up to more than all projects.
 */
export const ratesByArea = (
  lists: TypedClusters,
  { counting, areaOf }: { readonly counting: CountingRule; readonly areaOf: AreaReader },
): readonly AreaRates[] => {
  const memberships = lists.matched.flatMap((cluster) => cluster.memberships);
  return groupByArea(memberships, ({ place }) => areaOf(place)).map(({ area, members }) => {
    const here = new Set(members);
    const matched = keepMemberships(lists.matched, (membership) => here.has(membership));
    return { area, ...typeTable({ clusters: lists.clusters, matched }, counting) };
  });
};

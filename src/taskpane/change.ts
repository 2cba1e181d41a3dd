import type { Analysis } from "../engine/matching/types";
import type { Lists } from "./state";

/** What a run changed in the figures since the one before, over the same lists and counting. */
export interface Change {
  readonly matched: number;
  readonly similar: number;
  readonly undetermined: number;
  readonly clusters: number;
  readonly belts: number;
}

/** The figures of a run with the lists they were made from. */
interface Figures {
  readonly lists: Lists;
  readonly analysis: Analysis;
}

/** What changed between two runs over the same sources and counting; null where nothing can be compared or did. */
export const changeBetween = (before: Figures | null, after: Figures): Change | null => {
  if (!before || before.analysis.counting !== after.analysis.counting) return null;
  if (addressesOf(before.lists) !== addressesOf(after.lists)) return null;
  const [a, b] = [before.analysis, after.analysis];
  const change: Change = {
    matched: b.total.matched.proven - a.total.matched.proven,
    similar: b.total.similar.proven - a.total.similar.proven,
    undetermined: b.total.undetermined - a.total.undetermined,
    clusters: b.clusters.length - a.clusters.length,
    belts: b.belts.length - a.belts.length,
  };
  return Object.values(change).some((difference) => difference !== 0) ? change : null;
};

/** The lists' sources as text; a table grows with its rows, so the address itself says nothing. */
const addressesOf = (lists: Lists): string => JSON.stringify([lists.clusters.source, lists.belts.source]);

import { RELATIONS } from "../engine/industries/types";
import type { Analysis, MatchedCluster } from "../engine/matching/types";
import { verdictConfidence } from "../engine/matching/verdictConfidence";
import type { Language } from "../i18n/language";
import type { ClusterSort } from "./review";

interface SortOptions {
  readonly sort: ClusterSort;
  readonly language: Language;
}

/** The clusters of an analysis in another order; equal ones stay as listed. */
export const sortClusters = (
  { clusters }: Pick<Analysis, "clusters">,
  listed: readonly MatchedCluster[],
  { sort, language }: SortOptions,
): readonly MatchedCluster[] => {
  if (sort === "listed") return listed;
  if (sort === "verdict") return sortedBy(listed, ({ verdict }) => RELATIONS.indexOf(verdict), ascending);
  if (sort === "review") return sortedBy(listed, reviewOrder, ascending);
  const { compare } = new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });
  return sortedBy(listed, ({ index }) => clusters[index]?.name ?? "", compare);
};

const ascending = (a: number, b: number): number => a - b;

const sortedBy = <Key>(
  listed: readonly MatchedCluster[],
  keyOf: (cluster: MatchedCluster) => Key,
  compare: (a: Key, b: Key) => number,
): readonly MatchedCluster[] =>
  listed
    .map((cluster) => ({ cluster, key: keyOf(cluster) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ cluster }) => cluster);

/** Where nothing was decided there is no decision to check: undetermined clusters come after, then those without belts. */
const reviewOrder = (cluster: MatchedCluster): number =>
  verdictConfidence(cluster) ?? (cluster.verdict === "undetermined" ? 2 : 3);

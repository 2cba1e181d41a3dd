import type { MatchedCluster } from "./types";

/**
 * How sure a verdict is, 0..1: that of its best pair; for none over belts, that of its least sure pair. Null where no
 * pair decided: undetermined, or no belts.
 */
export const verdictConfidence = ({ verdict, belts }: MatchedCluster): number | null => {
  const deciding = belts.filter(({ relation }) => relation.verdict === verdict);
  if (verdict === "undetermined" || deciding.length === 0) return null;
  const confidences = deciding.map(({ relation }) => relation.confidence);
  return confidences.reduce((a, b) => (verdict === "none" ? Math.min(a, b) : Math.max(a, b)));
};

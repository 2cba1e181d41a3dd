import type { BeltRelation, MatchedCluster } from "../../../src/engine/matching/types";
import type { IndustryRelation, Relation } from "../../../src/engine/industries/types";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { verdictConfidence } from "../../../src/engine/matching/verdictConfidence";

const [real] = matchClusters(
  [{ place: "深圳", industry: "软件" }],
  [{ place: "深圳", industry: "软件" }],
).clusters;

const clusterOf = (verdict: Relation, ...belts: readonly (readonly [Relation, number])[]): MatchedCluster => {
  if (!real?.belts[0]) throw new Error("no cluster");
  const { relation } = real.belts[0];
  const beltOf = ([one, confidence]: readonly [Relation, number], belt: number): BeltRelation => ({
    belt,
    relation: { ...relation, verdict: one, confidence } satisfies IndustryRelation,
  });
  return { ...real, verdict, belts: belts.map(beltOf) };
};

test("of a related belt the surest pair decides, of none the least sure", () => {
  expect(verdictConfidence(clusterOf("similar", ["similar", 0.7], ["similar", 0.9], ["none", 1]))).toBe(0.9);
  expect(verdictConfidence(clusterOf("none", ["none", 0.9], ["none", 0.6], ["undetermined", 0]))).toBe(0.6);
});

test("where no pair decided there is none", () => {
  expect(verdictConfidence(clusterOf("undetermined", ["undetermined", 0]))).toBeNull();
  expect(verdictConfidence(clusterOf("none"))).toBeNull();
});

import { recogniseIndustry } from "../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../src/engine/industries/relateIndustries";
import type { Relation } from "../src/engine/industries/types";
import type { Label, LabelledPair } from "./evaluation";

/** Rule → right and all of the pairs that it decided, surely and doubtfully. */
export type MeasuredConfidence = Readonly<
  Record<string, { readonly sure: readonly number[]; readonly doubtful: readonly number[] }>
>;

/** What `src/engine/industries/measuredConfidence.json` holds: how often the decisions of each rule are right. */
export const measureConfidence = (pairs: readonly LabelledPair[]): MeasuredConfidence => {
  const counts: Record<string, { sure: number[]; doubtful: number[] }> = {};
  for (const { a, b, label } of pairs) {
    const { rule, doubtful, verdict } = relateRecognised(recogniseIndustry(a), recogniseIndustry(b));
    if (verdict === "undetermined") continue;
    const ofRule = (counts[rule] ??= { sure: [0, 0], doubtful: [0, 0] });
    const [right = 0, all = 0] = doubtful ? ofRule.doubtful : ofRule.sure;
    ofRule[doubtful ? "doubtful" : "sure"] = [right + Number(labelOf(verdict) === label), all + 1];
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The label that a verdict amounts to. */
export const labelOf = (verdict: Relation): Label | "undetermined" =>
  verdict === "identical" || verdict === "affiliated" ? "matched" : verdict;

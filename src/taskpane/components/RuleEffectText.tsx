import type { RuleImpact } from "../../engine/matching/ruleImpact";
import { useSpeech } from "../Speech";

/** What a rule would change, in words; `impact` is null while that is worked out. */
export const RuleEffectText = ({ impact }: { readonly impact: RuleImpact | null }) => {
  const { phrases, count, share } = useSpeech();
  const { review } = phrases.match;
  const sentences = (): readonly string[] => {
    if (impact === null) return [review.judging];
    if (impact.issues.length > 0) return [review.conflict];
    const { changedPairs, changedClusters, before, after } = impact;
    if (changedPairs.length + changedClusters.length === 0) return [review.noEffect];
    const rates = [before, after].map(({ total }) => share(total.matched.lower)) as [string, string];
    return [
      review.effect(count(changedPairs.length), count(changedClusters.length)),
      rates[0] === rates[1] ? review.sameRate(rates[0]) : review.rate(...rates),
    ];
  };
  return <div role="status">{sentences().join(" ")}</div>;
};

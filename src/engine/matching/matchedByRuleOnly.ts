import { relateRecognised } from "../industries/relateIndustries";
import { tagger } from "../industries/tagger";
import type { Relation } from "../industries/types";
import type { MatchedCluster, RuleMatchedPair } from "./types";

/**
 * The pairs that are matched only because a rule of the user says so: matched here, and not by the built-in vocabulary.
 * A rule that settles what a place text means brings pairs together and matches none. In the order of the clusters,
 * their places and their belts.
 */
export const matchedByRuleOnly = (matched: readonly MatchedCluster[]): readonly RuleMatchedPair[] => {
  const recognise = tagger();
  return matched.flatMap(({ index: cluster, memberships }) =>
    memberships.flatMap(({ place, belts }) =>
      belts.flatMap(({ belt, relation }): RuleMatchedPair[] => {
        const { verdict, ruleRow, a, b } = relation;
        if (ruleRow === undefined || place === null || !isMatched(verdict)) return [];
        const builtIn = relateRecognised(recognise(a.text), recognise(b.text)).verdict;
        return isMatched(builtIn) ? [] : [{ cluster, place, belt, verdict, builtIn, ruleRow }];
      }),
    ),
  );
};

const isMatched = (relation: Relation): boolean => relation === "identical" || relation === "affiliated";

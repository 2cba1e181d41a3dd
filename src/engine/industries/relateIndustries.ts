import { confidenceOf } from "./confidence";
import { recogniseIndustry } from "./recogniseIndustry";
import { type Decision, relateStances } from "./relateStances";
import type { Rule } from "./rules";
import type { DecidingRule, IndustryRelation, Recognition, RecognisedConcept, Relation } from "./types";
import { isUnderstood } from "./understood";
import { userDecision } from "./userDecision";

/** The user's rules, and the place in which the pair stands (a verdict may hold in one place only). */
export interface RelateOptions {
  readonly rules?: readonly Rule[];
  readonly place?: string;
}

/** How two industry names stand to each other. Symmetric in its verdict; undetermined where either is not understood. */
export const relateIndustries = (a: string, b: string, options: RelateOptions = {}): IndustryRelation =>
  relateRecognised(recogniseIndustry(a, options), recogniseIndustry(b, options), options);

/** The same for names that are tagged already (with the same rules): for many pairs over few names. */
export const relateRecognised = (
  a: Recognition,
  b: Recognition,
  options: RelateOptions = {},
): IndustryRelation => {
  const user = userDecision(a, b, options);
  if (user) {
    const { relation: verdict, rule, row } = user;
    const lenient = verdict === "identical" || verdict === "affiliated";
    const sure = sureness(verdict === "undetermined" ? "not-understood" : rule, false);
    return { verdict, lenient, rule, ...sure, path: [], ruleRow: row, a, b };
  }
  const best = bestPair(a, b);
  if (best) return fromPair(best, a, b);
  const rule: DecidingRule = isUnderstood(a) && isUnderstood(b) ? "no-path" : "not-understood";
  const doubtful = hasLeftover(a) || hasLeftover(b);
  const { confidence, fewCases } = confidenceOf({ rule, doubtful });
  const ruleRow = a.ruleRows?.[0] ?? b.ruleRows?.[0];
  const verdict: Relation = rule === "no-path" ? "none" : "undetermined";
  const decided = { verdict, lenient: false, rule, confidence, fewCases, doubtful, path: NO_PATH, a, b };
  return ruleRow === undefined ? decided : { ...decided, ruleRow };
};

const NO_PATH: readonly never[] = [];

const sureness = (rule: DecidingRule, doubtful: boolean) => ({
  ...confidenceOf({ rule, doubtful }),
  doubtful,
});

const hasLeftover = ({ leftover }: Recognition): boolean => leftover.length > 0;

interface RelatedPair extends Decision {
  readonly conceptA: RecognisedConcept;
  readonly conceptB: RecognisedConcept;
}

const fromPair = (best: RelatedPair, a: Recognition, b: Recognition): IndustryRelation => {
  const { verdict, rule, path, conceptA, conceptB } = best;
  return {
    verdict,
    lenient: verdict !== "similar" || rule === "supply-chain",
    rule,
    ...sureness(rule, best.doubtful || hasLeftover(a) || hasLeftover(b)),
    path,
    conceptA: conceptA.id,
    conceptB: conceptB.id,
    ...ruleRowOf([conceptA, conceptB], a, b),
    a,
    b,
  };
};

const RANK: Readonly<Record<Relation, number>> = {
  identical: 0,
  affiliated: 1,
  similar: 2,
  none: 3,
  undetermined: 4,
};

/** The rules in the order in which they are asked. */
const ORDER: Readonly<Record<DecidingRule, number>> = {
  "user-verdict": 0,
  "user-relation": 1,
  "same-concept": 2,
  "broader-path": 3,
  "dedicated-part": 4,
  "supply-chain": 5,
  "same-parent": 6,
  "no-path": 7,
  "not-understood": 8,
};

/** The best relation over all pairs of concepts; of equal ones one without doubt, by the earliest rule. */
const bestPair = (a: Recognition, b: Recognition): RelatedPair | null => {
  const same = sameName(a, b);
  let best: RelatedPair | null = null;
  for (const conceptA of a.concepts) {
    for (const conceptB of b.concepts) {
      const decided = same ?? relateStances(conceptA, conceptB);
      if (!decided) continue;
      const doubtful = decided.doubtful || conceptA.secondary || conceptB.secondary;
      const pair = { ...decided, doubtful, conceptA, conceptB };
      const better =
        best === null
          ? -1
          : RANK[pair.verdict] - RANK[best.verdict] ||
            Number(pair.doubtful) - Number(best.doubtful) ||
            ORDER[pair.rule] - ORDER[best.rule];
      if (better < 0) best = pair;
    }
  }
  return best;
};

/** Names which come to the same concepts in the same way are one name, also where no concept is the name itself. */
const sameName = (a: Recognition, b: Recognition): Decision | null =>
  a.concepts.length > 0 && a.concepts.length === b.concepts.length && haveSameStances(a, b)
    ? { verdict: "identical", rule: "same-concept", doubtful: false, path: [] }
    : null;

const haveSameStances = (a: Recognition, b: Recognition): boolean =>
  a.concepts.every(({ id, head }) => b.concepts.some((other) => other.id === id && other.head === head)) &&
  // Unknown words make two kinds of one thing different kinds (太师椅, 吧台椅), and so does what they are about (汽车维修,
  // 农机维修).
  (a.concepts.every(({ head }) => head === undefined) || kindWords(a) === kindWords(b));

const kindWords = ({ leftover, ignored }: Recognition): string =>
  [...leftover, ...ignored.filter(({ because }) => because === "described").map(({ words }) => words)].join(
    "|",
  );

/** The row of the user's rule that decided, else of one that changed how a name was read. */
const ruleRowOf = (
  concepts: readonly RecognisedConcept[],
  a: Recognition,
  b: Recognition,
): { ruleRow?: number } => {
  const row =
    concepts.find(({ ruleRow }) => ruleRow !== undefined)?.ruleRow ?? a.ruleRows?.[0] ?? b.ruleRows?.[0];
  return row === undefined ? {} : { ruleRow: row };
};

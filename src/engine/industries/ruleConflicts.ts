import type { RowIssue } from "../records";
import { normaliseText } from "../text";
import { synonymCycles } from "./ruleCycles";
import { type RulePlaces, rulePlaces } from "./rulePlaces";
import type { Rule } from "./rules";
import { ruleSide } from "./ruleSides";

/** The rules that hold, and why the others do not. */
export interface ConsistentRules {
  readonly rules: readonly Rule[];
  readonly issues: readonly RowIssue[];
}

/**
 * Takes out the rules that contradict each other: none of them holds, whatever their order. First words with two
 * meanings, then meanings that lead back to their own word, then industries and pairs with two relations as the words
 * that are left are understood.
 */
export const consistentRules = (given: readonly Rule[]): ConsistentRules => {
  let rules = given;
  const issues: RowIssue[] = [];
  for (const find of [wordConflicts, synonymCycles, relationConflicts, verdictConflicts]) {
    const found = find(rules);
    const rows = new Set(found.map(({ row }) => row));
    rules = rules.filter(({ row }) => !rows.has(row));
    issues.push(...found);
  }
  return { rules, issues };
};

/** Two meanings of one word, or a meaning of a word that counts for nothing. */
const wordConflicts = (rules: readonly Rule[]): RowIssue[] => {
  const words = rules.filter((rule) => rule.kind === "synonym" || rule.kind === "ignore");
  const saying = (rule: Rule): string => (rule.kind === "synonym" ? `=${normaliseText(rule.b)}` : "");
  return clashes(
    grouped(words, (rule) => normaliseText(rule.a)),
    (one, other) => saying(one) !== saying(other),
  );
};

type Relations = Extract<Rule, { kind: "relation" }>;
type Verdicts = Extract<Rule, { kind: "verdict" }>;

/** Two relations of the same two industries, whatever words name them. */
const relationConflicts = (rules: readonly Rule[]): RowIssue[] => {
  const industry = (text: string): string => {
    const { concept, text: words } = ruleSide(text, rules);
    return concept === undefined ? `"${words}"` : concept;
  };
  const relations = rules.filter((rule): rule is Relations => rule.kind === "relation");
  return clashes(
    grouped(relations, ({ a, b }) => pairKey(industry(a), industry(b))),
    (one, other) => one.relation !== other.relation,
  );
};

/** Two verdicts on the same pair in the same place; a verdict for one place stands before one for everywhere. */
const verdictConflicts = (rules: readonly Rule[]): RowIssue[] => {
  const placesOf = rulePlaces(rules);
  const places = new Map<Rule, RulePlaces>();
  const issues: RowIssue[] = [];
  const verdicts = rules.filter((rule): rule is Verdicts => {
    if (rule.kind !== "verdict") return false;
    const where = placesOf(rule);
    if (where === null) issues.push({ row: rule.row, kind: "ambiguous-place" });
    else places.set(rule, where);
    return where !== null;
  });
  const found = clashes(
    grouped(verdicts, ({ a, b }) => pairKey(normaliseText(a), normaliseText(b))),
    (one, other) => one.relation !== other.relation && overlap(places.get(one), places.get(other)),
  );
  return [...issues, ...found];
};

const overlap = (one: RulePlaces | undefined, other: RulePlaces | undefined): boolean => {
  if (one === undefined || other === undefined) return false;
  if (one === "everywhere" || other === "everywhere") return one === other;
  return [...one].some((place) => other.has(place));
};

const pairKey = (a: string, b: string): string => JSON.stringify([a, b].sort());

const grouped = <R extends Rule>(rules: readonly R[], keyOf: (rule: R) => string): readonly R[][] => {
  const groups = new Map<string, R[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
};

/** An issue for every rule that clashes with another of its group. */
const clashes = <R extends Rule>(
  groups: readonly (readonly R[])[],
  clash: (one: R, other: R) => boolean,
): RowIssue[] =>
  groups.flatMap((group) =>
    group.flatMap((rule): RowIssue[] => {
      const otherRows = group.filter((other) => clash(rule, other)).map(({ row }) => row);
      return otherRows.length === 0 ? [] : [{ row: rule.row, kind: "conflict", otherRows }];
    }),
  );

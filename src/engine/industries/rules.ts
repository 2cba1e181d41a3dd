import { type Cells, cellText, type HeaderWords, isBlankCell, isErrorCell, readHeader } from "../cells";
import type { RowIssue } from "../records";
import { normaliseText } from "../text";
import { RELATIONS, type Relation } from "./types";

/** One row of the user's Rules table. */
export type Rule =
  | (RuleBase & { readonly kind: "synonym"; readonly b: string })
  | (RuleBase & { readonly kind: "relation"; readonly relation: Relation; readonly b: string })
  | (RuleBase & {
      readonly kind: "verdict";
      readonly relation: Relation;
      readonly b: string;
      readonly place?: string;
    })
  | (RuleBase & { readonly kind: "ignore" });

interface RuleBase {
  /** 0-based row in the range as given. */
  readonly row: number;
  readonly a: string;
}

/** The rules of a table, and the rows that could not be used. */
export interface RulesRead {
  readonly rules: Rule[];
  readonly issues: RowIssue[];
}

/** The columns of the Rules table. */
export type RuleColumn = "kind" | "a" | "relation" | "b" | "place" | "reason" | "by" | "date";

/** Their usual order. */
export const RULE_COLUMNS: readonly RuleColumn[] = [
  "kind",
  "a",
  "relation",
  "b",
  "place",
  "reason",
  "by",
  "date",
];
/** The headings that name a column of the Rules table; compared after `normaliseText`. */
export const RULE_COLUMN_WORDS: HeaderWords<RuleColumn> = {
  kind: ["种类", "类型", "规则种类", "规则类型", "规则", "kind", "type"],
  a: ["a", "甲", "词语", "产业a", "产业甲"],
  relation: ["关系", "判定", "relation"],
  b: ["b", "乙", "产业b", "产业乙"],
  place: ["地点", "城市", "place", "city"],
  reason: ["理由", "原因", "reason"],
  by: ["填写人", "by"],
  date: ["日期", "date"],
};

const KIND_WORDS: Readonly<Record<Rule["kind"], readonly string[]>> = {
  synonym: ["同义", "同义词", "synonym"],
  relation: ["关系", "relation"],
  verdict: ["判定", "verdict"],
  ignore: ["忽略", "忽略词", "ignore"],
};

const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  identical: ["相同", "identical"],
  affiliated: ["隶属", "affiliated"],
  similar: ["相近", "similar"],
  none: ["无关", "none"],
  undetermined: ["待判", "undetermined"],
};

/**
 * Reads the Rules table; without a header row the columns are taken in their usual order. Blank rows are passed
 * over. A row that cannot be used is an issue, and rows that contradict each other are issues and none of them holds.
 */
export const readRules = (cells: Cells): RulesRead => {
  const header = readHeader(cells[0] ?? [], RULE_COLUMN_WORDS);
  const hasHeader = header.has("kind") && header.has("a");
  const columns = hasHeader ? header : new Map(RULE_COLUMNS.map((column, at) => [column, at]));
  const rules: Rule[] = [];
  const issues: RowIssue[] = [];
  cells.forEach((row, at) => {
    if ((at === 0 && hasHeader) || row.every(isBlankCell)) return;
    const read = readRow(row, { at, columns });
    if ("issue" in read) issues.push({ row: at, kind: read.issue });
    else rules.push(read.rule);
  });
  const contradicting = new Set([...contradictions(rules), ...cycles(rules)]);
  for (const row of [...contradicting].sort((a, b) => a - b)) issues.push({ row, kind: "conflict" });
  return { rules: rules.filter(({ row }) => !contradicting.has(row)), issues };
};

type RowRead = { readonly rule: Rule } | { readonly issue: RowIssue["kind"] };

const readRow = (
  row: readonly unknown[],
  { at, columns }: { at: number; columns: ReadonlyMap<RuleColumn, number> },
): RowRead => {
  const cell = (column: RuleColumn): unknown => row[columns.get(column) ?? -1];
  const text = (column: RuleColumn): string => cellText(cell(column));
  if ((["kind", "a", "relation", "b", "place"] as const).some((column) => isErrorCell(cell(column))))
    return { issue: "error-cell" };
  const kind = (Object.keys(KIND_WORDS) as Rule["kind"][]).find((known) =>
    KIND_WORDS[known].includes(normaliseText(text("kind"))),
  );
  if (kind === undefined) return { issue: "unknown-kind" };
  const [a, b, place] = [text("a"), text("b"), text("place")];
  if (a === "" || (kind !== "ignore" && b === "")) return { issue: "blank-industry" };
  if (kind === "ignore") return { rule: { kind, row: at, a } };
  if (kind === "synonym") return { rule: { kind, row: at, a, b } };
  const relation = RELATIONS.find((known) => RELATION_WORDS[known].includes(normaliseText(text("relation"))));
  if (relation === undefined) return { issue: "unknown-relation" };
  if (kind === "relation") return { rule: { kind, row: at, a, b, relation } };
  return { rule: { kind, row: at, a, b, relation, ...(place === "" ? {} : { place }) } };
};

/** The rows that say different things of the same: two meanings of one word, two relations of one pair. */
const contradictions = (rules: readonly Rule[]): number[] => {
  const bySubject = new Map<string, Rule[]>();
  for (const rule of rules) {
    const subject = subjectOf(rule);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), rule]);
  }
  return [...bySubject.values()].flatMap((same) =>
    new Set(same.map(sayingOf)).size > 1 ? same.map(({ row }) => row) : [],
  );
};

const subjectOf = (rule: Rule): string => {
  const a = normaliseText(rule.a);
  if (rule.kind === "ignore" || rule.kind === "synonym") return JSON.stringify([a]);
  const pair = [a, normaliseText(rule.b)].sort();
  return JSON.stringify([rule.kind, ...pair, rule.kind === "verdict" ? normaliseText(rule.place ?? "") : ""]);
};

const sayingOf = (rule: Rule): string =>
  rule.kind === "ignore" ? "" : rule.kind === "synonym" ? normaliseText(rule.b) : rule.relation;

/** The rows of synonyms that lead back to their own word. */
const cycles = (rules: readonly Rule[]): number[] => {
  const meaning = new Map<string, { readonly to: string; readonly row: number }>();
  for (const rule of rules)
    if (rule.kind === "synonym")
      meaning.set(normaliseText(rule.a), { to: normaliseText(rule.b), row: rule.row });
  return [...meaning].flatMap(([start, { to, row }]) => {
    const seen = new Set<string>();
    for (let at: string | undefined = to; at !== undefined && !seen.has(at); at = meaning.get(at)?.to) {
      if (at === start) return [row];
      seen.add(at);
    }
    return [];
  });
};

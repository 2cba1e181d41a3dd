import { type Cells, cellText, isBlankCell, isErrorCell, readHeader } from "../cells";
import type { RowIssue } from "../records";
import { normaliseText } from "../text";
import { RULE_COLUMN_WORDS, RULE_COLUMNS, type RuleColumn } from "./ruleColumns";
import { consistentRules } from "./ruleConflicts";
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
  readonly rules: readonly Rule[];
  readonly issues: readonly RowIssue[];
}

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
  const consistent = consistentRules(rules);
  issues.push(...consistent.issues);
  return { rules: consistent.rules, issues: issues.sort((a, b) => a.row - b.row) };
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
  const kindWord = normaliseText(text("kind"));
  const kind = (Object.keys(KIND_WORDS) as Rule["kind"][]).find((known) =>
    KIND_WORDS[known].includes(kindWord),
  );
  if (kind === undefined) return { issue: "unknown-kind" };
  const [a, b, place] = [text("a"), text("b"), text("place")];
  if (a === "" || (kind !== "ignore" && b === "")) return { issue: "blank-word" };
  if (kind === "ignore") return { rule: { kind, row: at, a } };
  if (kind === "synonym") return { rule: { kind, row: at, a, b } };
  const relationWord = normaliseText(text("relation"));
  const relation = RELATIONS.find((known) => RELATION_WORDS[known].includes(relationWord));
  if (relation === undefined) return { issue: "unknown-relation" };
  if (kind === "relation") return { rule: { kind, row: at, a, b, relation } };
  return { rule: { kind, row: at, a, b, relation, ...(place === "" ? {} : { place }) } };
};

import type { HeaderWords } from "../cells";

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

import { type Cells, readHeader } from "../engine/cells";
import { RULE_COLUMN_WORDS, RULE_COLUMNS, type RuleColumn } from "../engine/industries/ruleColumns";
import type { Rule } from "../engine/industries/rules";
import type { Relation } from "../engine/industries/types";
import { hasHan } from "../engine/text";
import type { Language } from "../i18n/language";
import { rulesPhrases } from "../i18n/rules";
import { words } from "../i18n/words";
import type { Sheet, SheetCell } from "./sheet";
import { styled, tableSheet } from "./sheetCells";

/** A rule that the pane writes for the user. `date` is as people write it, for example 2026-11-21. */
export interface NewRule {
  readonly kind: Rule["kind"];
  readonly a: string;
  readonly b: string;
  /** With a relation or a verdict. */
  readonly relation?: Relation;
  /** With a verdict: where it holds; everywhere where none is given. */
  readonly place?: string;
  readonly reason: string;
  readonly date: string;
}

/** The sheet with the empty Rules table: one blank row to begin with, and beside it how to fill it in. */
export const rulesSheet = (language: Language): Sheet => {
  const { sheet, headings, note } = rulesPhrases[language];
  const table = tableSheet({
    name: sheet,
    table: "Rules",
    head: RULE_COLUMNS.map((column) => headings[column]),
    body: [RULE_COLUMNS.map(() => null)],
    columnWidths: [10, 28, 12, 28, 12, 40, 12, 12, 3, 60],
  });
  const [head = [], ...body] = table.rows;
  return { ...table, rows: [[...head, null, styled(note, "note")], ...body] };
};

/** A rule as a row of a Rules table, in the order and the language of the table's own header. */
export const ruleRow = (rule: NewRule, table: Cells): readonly SheetCell[] => {
  const header = table[0] ?? [];
  const named = readHeader(header, RULE_COLUMN_WORDS);
  const columns: ReadonlyMap<RuleColumn, number> =
    named.size > 0 ? named : new Map(RULE_COLUMNS.map((column, at) => [column, at]));
  const language: Language = header.some((cell) => hasHan(String(cell ?? ""))) ? "zh" : "en";
  const row: SheetCell[] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => null);
  const put = (column: RuleColumn, value: string): void => {
    const at = columns.get(column);
    if (at !== undefined) row[at] = value;
  };
  put("kind", rulesPhrases[language].kind[rule.kind]);
  put("a", rule.a);
  if (rule.relation) put("relation", words[language].relation[rule.relation]);
  put("b", rule.b);
  if (rule.place) put("place", rule.place);
  put("reason", rule.reason);
  put("date", rule.date);
  return row;
};

import type { Language } from "../i18n/language";
import { type NewRule, ruleRow, rulesSheet } from "../reports/rules";
import type { CellSource, Workbook } from "../workbook/workbook";
import { sourceKey } from "./lists";

/** Where a rule was written. */
export interface WrittenRule {
  readonly rules: CellSource;
  readonly address: string;
}

/** Writes a rule as a row of the Rules table; without one (`rules` is null) the sheet with the table is made first. */
export const writeRule = async (
  workbook: Workbook,
  {
    rule,
    rules,
    language,
  }: { readonly rule: NewRule; readonly rules: CellSource | null; readonly language: Language },
): Promise<WrittenRule> => {
  const source = rules ?? (await makeRulesTable(workbook, language));
  const { cells } = await workbook.readCells(source);
  return { rules: source, address: await workbook.appendRow(source, ruleRow(rule, cells)) };
};

/** Gives the table that the new sheet holds; its name may have got a suffix. */
const makeRulesTable = async (workbook: Workbook, language: Language): Promise<CellSource> => {
  const before = new Set((await workbook.listSources()).map(sourceKey));
  const [sheet = ""] = await workbook.writeSheets([rulesSheet(language)]);
  const made = (await workbook.listSources()).find(
    (source) => source.kind === "table" && !before.has(sourceKey(source)),
  );
  return made ?? { kind: "sheet", name: sheet };
};

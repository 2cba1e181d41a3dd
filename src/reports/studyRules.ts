import { RULE_COLUMNS, type RuleColumn } from "../engine/industries/ruleColumns";
import { rulesPhrases } from "../i18n/rules";
import rows from "./sampleRows.json";
import type { SampleTexts } from "./sampleTexts";
import type { Sheet } from "./sheet";
import { styled, tableSheet } from "./sheetCells";

/**
 * One verdict for each pair that the study calls matched and we, strictly, do not: given as rules, the published pairs
 * and no others are matched. The study prints no relation; affiliated is the lesser of the two that count as matched.
 */
export const studyRulesSheet = ({ language, phrases }: SampleTexts): Sheet => {
  const { headings, kind } = rulesPhrases[language];
  const table = tableSheet({
    name: phrases.sheets.studyRules,
    table: "StudyRules",
    head: RULE_COLUMNS.map((column) => headings[column]),
    body: rows.studyRules.map((pair) => {
      const cells: Readonly<Record<RuleColumn, string>> = {
        kind: kind.verdict,
        a: pair.cluster,
        relation: phrases.relation.affiliated,
        b: pair.belt,
        place: pair.city,
        reason: phrases.studyRuleReason(pair.table, pair[language]),
        by: phrases.study,
        date: STUDY_YEAR,
      };
      return RULE_COLUMNS.map((column) => cells[column]);
    }),
    columnWidths: [10, 44, 12, 24, 10, 84, 14, 10, 3, 60],
  });
  const [head = [], ...body] = table.rows;
  return { ...table, rows: [[...head, null, styled(phrases.studyRulesNote, "note")], ...body] };
};

const STUDY_YEAR = "2022";

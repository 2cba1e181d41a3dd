import { ellipseSize } from "../i18n/ellipse";
import { matchCellPhrases } from "../i18n/matchCells";
import type { ReportPart } from "../i18n/reportParts";
import type { ReportContext } from "./report";
import type { SheetCell } from "./sheet";
import { styled } from "./sheetCells";

/** Title, time, where the lists are and by which rules was counted: the same on every sheet of a report. */
export const reportHead = (
  part: ReportPart,
  { language, phrases, sources, analysis, ellipses, computedAt }: ReportContext,
): readonly (readonly SheetCell[])[] => {
  const { countingRule } = matchCellPhrases[language];
  const { head } = phrases;
  const facts: readonly (readonly [string, string])[] = [
    [head.computedAt, computedAt],
    [head.clusters, sources.clusters.address],
    [head.belts, sources.belts.address],
    [head.rules, sources.rules?.address ?? head.noRules],
    [
      head.counting,
      `${countingRule[analysis.counting]}${head.colon}${head.countingMeaning[analysis.counting]}`,
    ],
    ...(part === "ellipses"
      ? ([
          [head.ellipseSize, ellipseSize(ellipses.scale, language)],
          [head.ellipseCounting, countingRule[ellipses.counting]],
        ] as const)
      : []),
    [head.method, phrases.methods[part]],
  ];
  return [
    [styled(phrases.titles[part], "title")],
    ...facts.map(([label, text]) => [styled(label, "note"), styled(text, "note")]),
  ];
};

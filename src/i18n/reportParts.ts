/** The parts of a report, in the order in which they are offered. */
export const REPORT_PARTS = [
  "summary",
  "table1",
  "pairs",
  "relations",
  "places",
  "ellipses",
  "unknownWords",
  "leftOut",
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

import { REPORT_PARTS, type ReportPart } from "../i18n/reportParts";

/** How far the writing of a report is; `part` is null while its figures are worked out. */
export interface ReportProgress {
  readonly done: number;
  readonly all: number;
  readonly part: ReportPart | null;
}

/** What the Report tab shows. */
export interface Reporting {
  readonly parts: ReadonlySet<ReportPart>;
  /** null while nothing is written. */
  readonly progress: ReportProgress | null;
}

/** What happens to a report. */
export type ReportEvent =
  | { readonly type: "part-ticked"; readonly part: ReportPart; readonly ticked: boolean }
  | { readonly type: "progressed"; readonly progress: ReportProgress | null };

/** Everything ticked, nothing written. */
export const NEW_REPORT: Reporting = { parts: new Set(REPORT_PARTS), progress: null };

/** The report after an event. */
export const reduceReport = (reporting: Reporting, event: ReportEvent): Reporting => {
  if (event.type === "progressed") return { ...reporting, progress: event.progress };
  const parts = new Set(reporting.parts);
  if (event.ticked) parts.add(event.part);
  else parts.delete(event.part);
  return { ...reporting, parts };
};

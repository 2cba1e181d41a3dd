import type { Analysis } from "../engine/matching/types";
import { readScale } from "../engine/spatial/ellipseScale";
import type { Language } from "../i18n/language";
import { REPORT_PARTS } from "../i18n/reportParts";
import type { ReportFacts, ReportSource } from "../reports/report";
import { sheetRowNumber } from "./addresses";
import { formatTime, isoDate } from "./format";
import type { ReportProgress } from "./reporting";
import type { RunOptions } from "./runQueue";
import { requestOf } from "./reviewing";
import type { Session } from "./session";
import type { ReadList, Shown } from "./state";

/** Writes reports of the figures on show, one sheet after another. */
export const createReporting = (
  options: RunOptions,
  attempt: (act: () => Promise<void>) => Promise<void>,
): Pick<Session, "writeReport" | "cancelReport"> => {
  const { workbook, store } = options;
  let cancelled = false;
  let stop = (): void => undefined;
  const progress = (to: ReportProgress | null): void =>
    store.dispatch({ type: "report", event: { type: "progressed", progress: to } });
  const write = async (shown: Shown, language: Language): Promise<void> => {
    const parts = REPORT_PARTS.filter((part) => store.read().reporting.parts.has(part));
    const all = parts.length;
    const sheets: string[] = [];
    progress({ done: 0, all, part: null });
    const stopped = new Promise<null>((resolve) => {
      stop = () => resolve(null);
    });
    // The builders and their words load with the first report.
    const { reportSheet } = await import("../reports/report");
    const facts = await Promise.race([factsOf(options, { shown, language }), stopped]);
    for (const [done, part] of parts.entries()) {
      if (cancelled || !facts) break;
      progress({ done, all, part });
      sheets.push(...(await workbook.writeSheets([reportSheet(part, facts)])));
    }
    store.dispatch({ type: "noticed", notice: { kind: "report-written", sheets, cancelled } });
  };
  return {
    writeReport: (language) =>
      attempt(async () => {
        const { shown, reporting } = store.read();
        if (!shown || reporting.progress) return;
        cancelled = false;
        try {
          await write(shown, language);
        } finally {
          progress(null);
        }
      }),
    cancelReport: () => {
      cancelled = true;
      stop();
    },
  };
};

const factsOf = async (
  { engine, store }: RunOptions,
  { shown, language }: { readonly shown: Shown; readonly language: Language },
): Promise<ReportFacts> => {
  const { analysis, lists, finishedAt } = shown;
  const {
    choices: { map },
    review,
  } = store.read();
  const scale = readScale(map.scale);
  const ellipses = { k: scale.k, counting: map.counting };
  const [chance, figures] = await Promise.all([
    review.chance?.of === analysis ? review.chance.chance : chanceOf(engine, analysis),
    engine.reportFigures({ lists: requestOf(shown), ellipses }),
  ]);
  return {
    language,
    analysis,
    ...figures,
    chance,
    ellipses: { scale, counting: map.counting },
    sources: {
      clusters: sourceOf(lists.clusters),
      belts: sourceOf(lists.belts),
      rules: lists.rules && sourceOf(lists.rules),
    },
    computedAt: `${isoDate(finishedAt)} ${formatTime(finishedAt, language)}`,
  };
};

const chanceOf = (engine: RunOptions["engine"], { clusters, belts, rules, counting }: Analysis) =>
  engine.chance({ clusters, belts, rules, counting });

const sourceOf = ({ address }: ReadList): ReportSource => ({ address, firstRow: sheetRowNumber(address, 0) });

import { problemPhrase } from "../i18n/problems";
import type { Speech } from "./Speech";
import type { State } from "./state";

/** The two lines that always stand at the foot of the pane. */
export interface Status {
  readonly line: string;
  readonly detail: string;
  readonly failed: boolean;
  /** What a screen reader is told; "" where nothing new is to be said. */
  readonly announcement: string;
}

/** What the pane is doing, in words. */
export const statusOf = (state: State, speech: Speech): Status => {
  const { run, notice, shown } = state;
  const { language, phrases } = speech;
  const failure = run.status === "failed" ? run.problem : notice?.kind === "failed" ? notice.problem : null;
  if (failure) {
    const detail = shown ? phrases.status.failedBefore(speech.time(shown.finishedAt)) : "";
    const line = problemPhrase(failure, language);
    return { line, detail, failed: true, announcement: line };
  }
  const line = standing(state, speech);
  const detail = progressOf(state, speech);
  const silent = "silent" in run && run.silent;
  const settled = run.status === "done" || run.status === "idle";
  const announcement =
    silent || !settled
      ? []
      : [line, ...(state.paused ? [] : toldChanges(state, speech)), noticeIn(state, speech)];
  return { line, detail, failed: false, announcement: announcement.filter(Boolean).join(" · ") };
};

const standing = ({ shown, paused, stale, run }: State, { phrases, count }: Speech): string => {
  if (paused) return stale ? phrases.status.pausedStale : phrases.status.paused;
  if (shown)
    return phrases.status.live(count(shown.analysis.clusters.length), count(shown.analysis.belts.length));
  return run.status === "idle" ? phrases.status.noLists : phrases.status.opening;
};

const progressOf = (state: State, speech: Speech): string => {
  const { run, shown } = state;
  const { phrases, time } = speech;
  const told = "silent" in run && !run.silent;
  if (told && run.status === "reading") return phrases.status.reading;
  if (told && run.status === "computing") return phrases.status.computing;
  const notice = noticeIn(state, speech);
  if (notice) return notice;
  if (!shown) return "";
  const [first = "", second] = toldChanges(state, speech);
  const change = second === undefined ? first : `${first}…`;
  return [phrases.status.updated(time(shown.finishedAt)), change].filter(Boolean).join(" · ");
};

const noticeIn = ({ notice }: State, { phrases }: Speech): string => {
  if (notice?.kind === "formula-inserted") return phrases.status.formulaInserted(notice.address);
  if (notice?.kind === "rule-written") return phrases.status.ruleWritten(notice.address);
  if (notice?.kind === "report-written")
    return (notice.cancelled ? phrases.status.reportCancelled : phrases.status.reportWritten)(notice.sheets);
  return notice?.kind === "sample-inserted" ? phrases.status.sampleInserted : "";
};

const CHANGES = ["matched", "similar", "undetermined", "clusters", "belts"] as const;

/** What the last run changed, figure by figure; nothing after a silent run, while it is a colleague's affair. */
export const toldChanges = ({ run, shown }: State, { phrases, difference }: Speech): readonly string[] => {
  const change = shown?.change;
  if (!change || (run.status === "done" && run.silent)) return [];
  return CHANGES.filter((figure) => change[figure] !== 0).map(
    (figure) => `${difference(change[figure])} ${phrases.change[figure]}`,
  );
};

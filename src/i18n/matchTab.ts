import type { Counting, VerdictReason } from "../engine/matching/types";
import type { InBothLanguages } from "./language";

/** How sure a decision is, in words. */
export type ConfidenceLevel = "high" | "medium" | "low" | "fewCases";

/** What the Match tab says; figures arrive formatted. */
export interface MatchTabPhrases {
  readonly rate: string;
  readonly upper: (share: string) => string;
  readonly counts: (matched: string, units: string) => string;
  readonly band: (strict: string, lenient: string) => string;
  readonly similar: (count: string, share: string) => string;
  readonly undetermined: (count: string) => string;
  readonly changed: (changes: string) => string;
  readonly insertFormula: string;
  readonly chooseLists: string;
  readonly counting: string;
  readonly countingName: Readonly<Record<Counting, string>>;
  readonly countingRule: Readonly<Record<Counting, string>>;
  readonly table: {
    readonly title: string;
    readonly type: string;
    readonly units: string;
    readonly matched: string;
    readonly rate: string;
    readonly similar: string;
    readonly undetermined: string;
    readonly total: string;
    readonly noType: string;
    readonly note: string;
  };
  readonly list: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly filter: string;
    readonly all: string;
    readonly shown: (shown: string, all: string) => string;
    readonly none: string;
    readonly more: string;
  };
  readonly reason: Readonly<Record<VerdictReason, string>>;
  readonly notUnderstood: (belts: string) => string;
  readonly goToRow: string;
  readonly goToCluster: string;
  readonly confidence: (level: string) => string;
  readonly confidenceLevel: Readonly<Record<ConfidenceLevel, string>>;
  readonly noBelts: string;
  readonly moreBelts: (belts: string) => string;
}

/** The Match tab in both languages. */
export const matchTabPhrases: InBothLanguages<MatchTabPhrases> = {
  zh: {
    rate: "匹配率",
    upper: (share) => `上限 ${share}`,
    counts: (matched, units) => `${units} 个中已确认匹配 ${matched} 个`,
    band: (strict, lenient) => `严口径 ${strict} — 宽口径 ${lenient}`,
    similar: (count, share) => `相近 ${count}（${share}）`,
    undetermined: (count) => `待判 ${count}`,
    changed: (changes) => `较上次 ${changes}`,
    insertFormula: "插入公式",
    chooseLists: "去“数据”页选定",
    counting: "计数规则",
    countingName: { membership: "按城市份额", project: "按项目" },
    countingRule: {
      membership: "一个集群分布在几个城市就计几次。",
      project: "一个集群只计一次，取各城市中最好的判定。",
    },
    table: {
      title: "分类型匹配情况",
      type: "集群类型",
      units: "总数",
      matched: "匹配",
      rate: "匹配率",
      similar: "相近率",
      undetermined: "待判",
      total: "合计",
      noType: "（未填类型）",
      note: "各率为已确认的比例；≤ 后是上限，即待判的和同城有产业带未识别的全部算上。",
    },
    list: {
      title: "集群清单",
      search: "按名称、地点、产业查找",
      searchHint: "查找名称、地点…",
      filter: "判定",
      all: "全部判定",
      shown: (shown, all) => `${shown} / ${all} 个`,
      none: "没有符合条件的集群。",
      more: "再显示 200 个",
    },
    reason: {
      "related-belt": "同城有相关的产业带。",
      "no-related-belt": "同城有产业带，但产业都不相关。",
      "no-belts-in-place": "同城没有产业带。",
      "industry-not-understood": "集群的产业名称未能识别，因此待判。",
      "no-belt-understood": "同城产业带的名称都未能识别，因此待判。",
      "place-unknown": "不认识集群的地点，因此待判。",
      "place-ambiguous": "集群的地点有歧义，因此待判。请补上省份。",
    },
    notUnderstood: (belts) => `另有 ${belts} 条同城产业带的名称未能识别。`,
    goToRow: "转到该行",
    goToCluster: "转到集群所在行",
    confidence: (level) => `把握${level}`,
    confidenceLevel: { high: "大", medium: "中等", low: "小", fewCases: "不明（样例少）" },
    noBelts: "没有产业带",
    moreBelts: (belts) => `再显示 ${belts} 条产业带`,
  },
  en: {
    rate: "Match rate",
    upper: (share) => `at most ${share}`,
    counts: (matched, units) => `${matched} of ${units} proven to match`,
    band: (strict, lenient) => `strict ${strict} – lenient ${lenient}`,
    similar: (count, share) => `similar ${count} (${share})`,
    undetermined: (count) => `undetermined ${count}`,
    changed: (changes) => `since before: ${changes}`,
    insertFormula: "Insert as formula",
    chooseLists: "Choose them on the Data tab",
    counting: "Counting rule",
    countingName: { membership: "by membership", project: "by project" },
    countingRule: {
      membership: "A cluster shared by several cities counts once in each.",
      project: "A cluster counts once, with its best verdict over its cities.",
    },
    table: {
      title: "Matches by cluster type",
      type: "Cluster type",
      units: "Units",
      matched: "Match",
      rate: "Rate",
      similar: "Similar",
      undetermined: "Open",
      total: "Total",
      noType: "(no type given)",
      note: "Rates are what is proven; after ≤ stands the upper bound, if all that is not understood turned out to match. Open: undetermined.",
    },
    list: {
      title: "Clusters",
      search: "Find a name, place or industry",
      searchHint: "Name, place…",
      filter: "Verdict",
      all: "all verdicts",
      shown: (shown, all) => `${shown} of ${all}`,
      none: "No cluster meets these conditions.",
      more: "Show 200 more",
    },
    reason: {
      "related-belt": "A related belt stands in the same place.",
      "no-related-belt": "Belts stand in the same place, but none of a related industry.",
      "no-belts-in-place": "No belt stands in the same place.",
      "industry-not-understood": "The cluster's industry was not understood, so it is undetermined.",
      "no-belt-understood": "None of the belts in its place was understood, so it is undetermined.",
      "place-unknown": "The cluster's place is not known, so it is undetermined.",
      "place-ambiguous": "The cluster's place is ambiguous, so it is undetermined. Add the province.",
    },
    notUnderstood: (belts) => `Belts in its place that were not understood: ${belts}.`,
    goToRow: "Go to row",
    goToCluster: "Go to the cluster's row",
    confidence: (level) => `confidence ${level}`,
    confidenceLevel: { high: "high", medium: "medium", low: "low", fewCases: "not known (few cases)" },
    noBelts: "no belts",
    moreBelts: (belts) => `Show ${belts} more belts`,
  },
};

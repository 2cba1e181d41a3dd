import type { Counting, VerdictReason } from "../engine/matching/types";
import type { InBothLanguages } from "./language";

/** How sure a decision is, in words. */
export type ConfidenceLevel = "high" | "medium" | "low" | "fewCases";

/** What the headline says of chance. */
interface ChancePhrasesOfPane {
  readonly judging: string;
  readonly expected: (share: string) => string;
  /** `lift` is null where nothing is expected. */
  readonly compared: (lift: string | null, p: string) => string;
  readonly meaning: string;
}

/** What stands beside a belt to be checked. */
interface ReviewPhrases {
  readonly group: (belt: string) => string;
  readonly agree: string;
  readonly change: string;
  readonly cancel: string;
  readonly write: string;
  readonly decided: (row: string) => string;
  readonly relation: string;
  readonly choose: string;
  readonly judging: string;
  readonly noEffect: string;
  readonly effect: (decisions: string, clusters: string) => string;
  readonly rate: (before: string, after: string) => string;
  readonly sameRate: (share: string) => string;
  /** Why the rule cannot be written: other rows of the rules table contradict it. */
  readonly conflict: string;
}

/** What the Match tab says; figures arrive formatted. */
export interface MatchTabPhrases {
  readonly rate: string;
  readonly upper: (share: string) => string;
  readonly counts: (matched: string, units: string) => string;
  readonly band: (strict: string, lenient: string) => string;
  readonly similar: (count: string, share: string) => string;
  readonly undetermined: (count: string) => string;
  readonly changed: (changes: string) => string;
  readonly chance: ChancePhrasesOfPane;
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
    /** Names the list for those who do not see it. */
    readonly keys: string;
    readonly sort: string;
    readonly sorts: Readonly<Record<"listed" | "name" | "verdict" | "review", string>>;
  };
  readonly review: ReviewPhrases;
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
    chance: {
      judging: "正在估算随机水平…",
      expected: (share) => `随机水平 ${share}`,
      compared: (lift, p) => `${lift === null ? "" : `实际是它的 ${lift} 倍，`}p = ${p}`,
      meaning:
        "随机水平：各地产业带数不变，把产业带随机换位后的期望匹配率；p 是打乱 999 次中不低于实际的比例。产业带清单若只列了匹配的产业带，就无从比较。",
    },
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
      keys: "集群清单，用上下方向键移动，回车键展开",
      sort: "排序",
      sorts: { listed: "按原表顺序", name: "按名称", verdict: "按判定", review: "核对：把握小的在前" },
    },
    review: {
      group: (belt) => `核对“${belt}”`,
      agree: "同意",
      change: "更改",
      cancel: "取消",
      write: "写入规则",
      decided: (row) => `已由规则表第 ${row} 行判定`,
      relation: "应为",
      choose: "请选择关系…",
      judging: "正在计算影响…",
      noEffect: "这条规则不改变任何判定。",
      effect: (decisions, clusters) => `这条规则改变 ${decisions} 个判定，涉及 ${clusters} 个集群的结论。`,
      rate: (before, after) => `匹配率由 ${before} 变为 ${after}。`,
      sameRate: (share) => `匹配率不变，仍为 ${share}。`,
      conflict: "规则表里已有相反的规则。请先在规则表里修改那一行。",
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
    chance: {
      judging: "Working out chance…",
      expected: (share) => `by chance ${share}`,
      compared: (lift, p) => `${lift === null ? "" : `${lift} times that, `}p = ${p}`,
      meaning:
        "By chance: the expected match rate if each place kept its number of belts and the belts were dealt at random; p is the share of 999 shuffles that do as well. Where the list holds only belts that match, chance cannot be judged.",
    },
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
      keys: "Clusters: up and down move, Enter opens",
      sort: "Sort",
      sorts: {
        listed: "as listed",
        name: "by name",
        verdict: "by verdict",
        review: "review: least sure first",
      },
    },
    review: {
      group: (belt) => `Check “${belt}”`,
      agree: "Agree",
      change: "Change",
      cancel: "Cancel",
      write: "Write the rule",
      decided: (row) => `decided by row ${row} of the rules`,
      relation: "Should be",
      choose: "Choose a relation…",
      judging: "Working out the effect…",
      noEffect: "This rule changes no decision.",
      effect: (decisions, clusters) =>
        `Decisions that this rule changes: ${decisions}; clusters with another verdict: ${clusters}.`,
      rate: (before, after) => `The match rate moves from ${before} to ${after}.`,
      sameRate: (share) => `The match rate stays at ${share}.`,
      conflict: "A rule in the table says otherwise. Change that row of the rules first.",
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

import type { Counting, VerdictReason } from "../engine/matching/types";
import type { ColumnRole } from "../engine/problems";
import type { RowIssue } from "../engine/records";
import type { InBothLanguages } from "./language";

type List = "clusters" | "belts" | "rules";
type Finding =
  | RowIssue["kind"]
  | "blank-row"
  | "place-unknown"
  | "place-ambiguous"
  | "industry-not-understood"
  | "belts-not-understood";

/** What the pane says; figures arrive formatted. */
export interface PanePhrases {
  readonly title: string;
  readonly tabs: Readonly<Record<"data" | "match", string>>;
  readonly switchLanguage: string;
  readonly lists: Readonly<Record<List, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly firstRun: {
    readonly heading: string;
    readonly what: string;
    readonly how: string;
    readonly picture: string;
    readonly insertSample: string;
    readonly ownLists: string;
  };
  readonly status: {
    readonly live: (clusters: string, belts: string) => string;
    readonly paused: string;
    readonly pausedStale: string;
    readonly opening: string;
    readonly reading: string;
    readonly computing: string;
    readonly noLists: string;
    readonly updated: (time: string) => string;
    readonly failedBefore: (time: string) => string;
    readonly refresh: string;
    readonly pause: string;
    readonly resume: string;
    readonly formulaInserted: (address: string) => string;
    readonly sampleInserted: string;
  };
  readonly change: {
    readonly matched: string;
    readonly similar: string;
    readonly undetermined: string;
    readonly clusters: string;
    readonly belts: string;
    readonly join: string;
  };
  readonly data: {
    readonly choose: (list: string) => string;
    readonly tables: string;
    readonly names: string;
    readonly sheets: string;
    readonly range: string;
    readonly noRules: string;
    readonly notChosen: string;
    readonly useSelection: string;
    readonly columns: string;
    readonly column: (role: string, heading: string) => string;
    readonly byPosition: string;
    readonly preview: string;
    readonly rows: (rows: string) => string;
    readonly findings: Readonly<Record<Finding, (rows: string) => string>>;
    readonly noFindings: string;
    readonly rowsOf: (finding: string) => string;
    readonly row: (row: string) => string;
    readonly more: (rows: string) => string;
    readonly missing: string;
  };
  readonly match: {
    readonly rate: string;
    readonly upper: (share: string) => string;
    readonly counts: (matched: string, units: string) => string;
    readonly band: (strict: string, lenient: string) => string;
    readonly similar: (count: string, share: string) => string;
    readonly undetermined: (count: string) => string;
    readonly insertFormula: string;
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
    readonly confidenceLevel: Readonly<Record<"high" | "medium" | "low", string>>;
    readonly noBelts: string;
    readonly moreBelts: (belts: string) => string;
  };
}

export const panePhrases: InBothLanguages<PanePhrases> = {
  zh: {
    title: "群带匹配",
    tabs: { data: "数据", match: "匹配" },
    switchLanguage: "English",
    lists: { clusters: "产业集群", belts: "线上产业带", rules: "规则表" },
    roles: {
      place: "地点",
      industry: "产业",
      name: "名称",
      type: "类型",
      weight: "权重",
      year: "年份",
      longitude: "经度",
      latitude: "纬度",
      x: "x",
      y: "y",
    },
    firstRun: {
      heading: "产业集群的数字化走到哪一步了？",
      what: "把两张表放进工作簿：一张是产业集群，一张是线上产业带。群带匹配会告诉您，哪些集群在本市有同一产业的线上产业带，占多大比例，依据是什么。",
      how: "全部在本机计算，表格改动后结果自动更新。",
      picture: "示意图：一座城市里的产业集群与同一产业的线上产业带相连",
      insertSample: "插入示例数据",
      ownLists: "使用我自己的表",
    },
    status: {
      live: (clusters, belts) => `实时 ● ${clusters} 个集群 · ${belts} 条产业带`,
      paused: "已暂停 ‖",
      pausedStale: "已暂停 ‖ 有改动尚未计入",
      opening: "正在查看工作簿…",
      reading: "正在读取表格…",
      computing: "正在计算…",
      noLists: "尚未选定产业集群和线上产业带",
      updated: (time) => `更新于 ${time}`,
      failedBefore: (time) => `下面仍是 ${time} 的结果。`,
      refresh: "立即刷新",
      pause: "暂停自动刷新",
      resume: "恢复自动刷新",
      formulaInserted: (address) => `公式已写入 ${address}`,
      sampleInserted: "示例数据已插入",
    },
    change: {
      matched: "匹配",
      similar: "相近",
      undetermined: "待判",
      clusters: "集群",
      belts: "产业带",
      join: "，",
    },
    data: {
      choose: (list) => `${list}在哪里`,
      tables: "表格",
      names: "名称",
      sheets: "工作表",
      range: "区域",
      noRules: "不使用规则表",
      notChosen: "请选择…",
      useSelection: "用选中的区域",
      columns: "认出的列",
      column: (role, heading) => `${role}：${heading}`,
      byPosition: "没有标题行，按列的位置认定",
      preview: "前三行",
      rows: (rows) => `${rows} 行`,
      findings: {
        "error-cell": (rows) => `${rows} 行有错误值，未计入`,
        "blank-place": (rows) => `${rows} 行没有地点`,
        "blank-industry": (rows) => `${rows} 行没有产业`,
        "bad-weight": (rows) => `${rows} 行的权重不是数`,
        "zero-coordinates": (rows) => `${rows} 行的坐标为零，未计入`,
        "bad-coordinates": (rows) => `${rows} 行的坐标有误，未计入`,
        "unknown-place": (rows) => `${rows} 行的地点不认识`,
        "ambiguous-place": (rows) => `${rows} 行的地点有歧义`,
        "unknown-kind": (rows) => `${rows} 行的规则种类不认识，未采用`,
        "unknown-relation": (rows) => `${rows} 行的关系不认识，未采用`,
        "blank-word": (rows) => `${rows} 行缺少产业词，未采用`,
        conflict: (rows) => `${rows} 行与别的规则冲突`,
        "blank-row": (rows) => `${rows} 行空白`,
        "place-unknown": (rows) => `${rows} 行的地点不认识，待判`,
        "place-ambiguous": (rows) => `${rows} 行的地点有歧义，待判`,
        "industry-not-understood": (rows) => `${rows} 行的产业未能识别`,
        "belts-not-understood": (rows) => `${rows} 行因同城产业带未能识别而待判`,
      },
      noFindings: "每一行都已认出",
      rowsOf: (finding) => `${finding}：各行`,
      row: (row) => `第 ${row} 行`,
      more: (rows) => `另有 ${rows} 行`,
      missing:
        "没有认出两张表。请在下面选定产业集群和线上产业带所在的表格，或先在工作表里选中区域。标题行里要有“城市”和“产业”（或“集群名称”“产业带”）。",
    },
    match: {
      rate: "匹配率",
      upper: (share) => `上限 ${share}`,
      counts: (matched, units) => `${units} 个中已确认 ${matched} 个`,
      band: (strict, lenient) => `严口径 ${strict} — 宽口径 ${lenient}`,
      similar: (count, share) => `相近 ${count}（${share}）`,
      undetermined: (count) => `待判 ${count}`,
      insertFormula: "插入公式",
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
        note: "匹配率是已确认的比例，“≤”后是待判和未识别的产业带全部算上时的上限。",
      },
      list: {
        title: "集群清单",
        search: "按名称、地点、产业查找",
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
      confidenceLevel: { high: "大", medium: "中等", low: "小" },
      noBelts: "没有产业带",
      moreBelts: (belts) => `再显示 ${belts} 条产业带`,
    },
  },
  en: {
    title: "ClusterBelt",
    tabs: { data: "Data", match: "Match" },
    switchLanguage: "中文",
    lists: { clusters: "Clusters", belts: "Belts", rules: "Rules" },
    roles: {
      place: "place",
      industry: "industry",
      name: "name",
      type: "type",
      weight: "weight",
      year: "year",
      longitude: "longitude",
      latitude: "latitude",
      x: "x",
      y: "y",
    },
    firstRun: {
      heading: "How far are our industrial clusters digitalised?",
      what: "Keep two lists in a workbook: industrial clusters and online industrial belts. ClusterBelt says which clusters have a belt of their own industry in their own city, how often that happens, and why.",
      how: "Everything is computed on this machine, and the results follow your edits.",
      picture: "A city in which an industrial cluster and an online belt of the same industry are joined",
      insertSample: "Insert the sample",
      ownLists: "Use my own lists",
    },
    status: {
      live: (clusters, belts) => `Live ● ${clusters} clusters · ${belts} belts`,
      paused: "Paused ‖",
      pausedStale: "Paused ‖ changes not counted yet",
      opening: "Looking at the workbook…",
      reading: "Reading the lists…",
      computing: "Computing…",
      noLists: "Clusters and belts are not chosen yet",
      updated: (time) => `updated ${time}`,
      failedBefore: (time) => `The figures are still those of ${time}.`,
      refresh: "Refresh now",
      pause: "Pause live refresh",
      resume: "Resume live refresh",
      formulaInserted: (address) => `Formula written to ${address}`,
      sampleInserted: "The sample is in the workbook",
    },
    change: {
      matched: "matched",
      similar: "similar",
      undetermined: "undetermined",
      clusters: "clusters",
      belts: "belts",
      join: ", ",
    },
    data: {
      choose: (list) => `${list}: where`,
      tables: "Tables",
      names: "Names",
      sheets: "Sheets",
      range: "Range",
      noRules: "No rules table",
      notChosen: "Choose…",
      useSelection: "Use the selection",
      columns: "Columns recognised",
      column: (role, heading) => `${role}: ${heading}`,
      byPosition: "No header row; columns taken by position",
      preview: "First three rows",
      rows: (rows) => `${rows} rows`,
      findings: {
        "error-cell": (rows) => `rows with an error value, left out: ${rows}`,
        "blank-place": (rows) => `rows without a place: ${rows}`,
        "blank-industry": (rows) => `rows without an industry: ${rows}`,
        "bad-weight": (rows) => `rows whose weight is no number: ${rows}`,
        "zero-coordinates": (rows) => `rows with zero coordinates, left out: ${rows}`,
        "bad-coordinates": (rows) => `rows with wrong coordinates, left out: ${rows}`,
        "unknown-place": (rows) => `rows whose place is not known: ${rows}`,
        "ambiguous-place": (rows) => `rows whose place is ambiguous: ${rows}`,
        "unknown-kind": (rows) => `rules of an unknown kind, not applied: ${rows}`,
        "unknown-relation": (rows) => `rules with an unknown relation, not applied: ${rows}`,
        "blank-word": (rows) => `rules without an industry, not applied: ${rows}`,
        conflict: (rows) => `rules that contradict another: ${rows}`,
        "blank-row": (rows) => `blank rows: ${rows}`,
        "place-unknown": (rows) => `undetermined, place not known: ${rows}`,
        "place-ambiguous": (rows) => `undetermined, place ambiguous: ${rows}`,
        "industry-not-understood": (rows) => `industry not understood: ${rows}`,
        "belts-not-understood": (rows) => `undetermined, no belt there understood: ${rows}`,
      },
      noFindings: "Every row was understood",
      rowsOf: (finding) => `Rows: ${finding}`,
      row: (row) => `Row ${row}`,
      more: (rows) => `and ${rows} more`,
      missing:
        "The two lists were not recognised. Choose below where clusters and belts are, or select a range in the sheet first. The header row needs “city” and “industry” (or “cluster”, “belt”).",
    },
    match: {
      rate: "Match rate",
      upper: (share) => `at most ${share}`,
      counts: (matched, units) => `${matched} of ${units} proven`,
      band: (strict, lenient) => `strict ${strict} – lenient ${lenient}`,
      similar: (count, share) => `similar ${count} (${share})`,
      undetermined: (count) => `undetermined ${count}`,
      insertFormula: "Insert as formula",
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
        note: "Rates are what is proven; after “≤” stands the upper bound, if everything not understood turned out to match. Open: undetermined.",
      },
      list: {
        title: "Clusters",
        search: "Find a name, place or industry",
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
      confidenceLevel: { high: "high", medium: "medium", low: "low" },
      noBelts: "no belts",
      moreBelts: (belts) => `Show ${belts} more belts`,
    },
  },
};

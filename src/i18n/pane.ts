import { type DataTabPhrases, dataTabPhrases } from "./dataTab";
import type { InBothLanguages } from "./language";
import { type MatchTabPhrases, matchTabPhrases } from "./matchTab";
import { type PlacesPhrases, placesPhrases } from "./placesTab";
import { type ReportTabPhrases, reportTabPhrases } from "./reportTab";

type List = "clusters" | "belts" | "rules";

/** What the pane says; figures arrive formatted. */
export interface PanePhrases {
  readonly title: string;
  readonly tabs: Readonly<Record<"data" | "match" | "places" | "map" | "report", string>>;
  readonly switchLanguage: string;
  readonly lists: Readonly<Record<List, string>>;
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
    readonly ruleWritten: (address: string) => string;
    readonly reportWritten: (sheets: readonly string[]) => string;
    readonly reportCancelled: (sheets: readonly string[]) => string;
  };
  readonly change: {
    readonly matched: string;
    readonly similar: string;
    readonly undetermined: string;
    readonly clusters: string;
    readonly belts: string;
    readonly join: string;
  };
  readonly data: DataTabPhrases;
  readonly match: MatchTabPhrases;
  readonly places: PlacesPhrases;
  readonly report: ReportTabPhrases;
}

/** The pane in both languages. */
export const panePhrases: InBothLanguages<PanePhrases> = {
  zh: {
    title: "群带匹配",
    tabs: { data: "数据", match: "匹配", places: "城市", map: "地图", report: "报告" },
    switchLanguage: "English",
    lists: { clusters: "产业集群", belts: "线上产业带", rules: "规则表" },
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
      ruleWritten: (address) => `规则已写入 ${address}`,
      reportWritten: (sheets) => `报告已写入 ${sheets.length} 张工作表，从“${sheets[0] ?? ""}”起`,
      reportCancelled: (sheets) =>
        sheets.length === 0 ? "已取消，没有写入报告" : `已取消，此前写入了 ${sheets.length} 张工作表`,
    },
    change: {
      matched: "匹配",
      similar: "相近",
      undetermined: "待判",
      clusters: "集群",
      belts: "产业带",
      join: "，",
    },
    data: dataTabPhrases.zh,
    match: matchTabPhrases.zh,
    places: placesPhrases.zh,
    report: reportTabPhrases.zh,
  },
  en: {
    title: "ClusterBelt",
    tabs: { data: "Data", match: "Match", places: "Places", map: "Map", report: "Report" },
    switchLanguage: "中文",
    lists: { clusters: "Clusters", belts: "Belts", rules: "Rules" },
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
      ruleWritten: (address) => `Rule written to ${address}`,
      reportWritten: (sheets) => `Report written: ${sheets.length} sheets, from “${sheets[0] ?? ""}” on`,
      reportCancelled: (sheets) =>
        sheets.length === 0
          ? "Cancelled: nothing was written"
          : `Cancelled; sheets written before: ${sheets.length}`,
    },
    change: {
      matched: "matched",
      similar: "similar",
      undetermined: "undetermined",
      clusters: "clusters",
      belts: "belts",
      join: ", ",
    },
    data: dataTabPhrases.en,
    match: matchTabPhrases.en,
    places: placesPhrases.en,
    report: reportTabPhrases.en,
  },
};

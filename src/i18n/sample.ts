import type { Relation } from "../engine/industries/types";
import type { InBothLanguages } from "./language";
import { rulesPhrases } from "./rules";
import { type SampleClusterType, type StudyPhrases, studyPhrases } from "./study";

export type SampleSource = "sei66" | "amc44" | "inno56" | "study";

/** Everything the sample workbook says besides names of clusters and belts. */
export interface SamplePhrases extends StudyPhrases {
  readonly sheets: Readonly<
    Record<"start" | "clusters" | "belts" | "matches" | "study" | "rules" | "studyRules", string>
  >;
  readonly types: Readonly<Record<SampleClusterType, string>>;
  readonly sources: Readonly<Record<SampleSource, string>>;
  readonly place: string;
  readonly cluster: string;
  /** A cluster as the national list writes it. */
  readonly listedCluster: string;
  readonly type: string;
  readonly source: string;
  readonly product: string;
  readonly belt: string;
  readonly table: string;
  readonly studySays: string;
  readonly weSay: string;
  readonly withStudyRules: string;
  readonly pairsTitle: string;
  readonly clustersTitle: string;
  readonly clusterA: string;
  readonly clusterB: string;
  readonly typeA: string;
  readonly typeB: string;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly startTitle: string;
  readonly startIntroduction: readonly string[];
  readonly startFigures: readonly {
    readonly label: string;
    readonly key: "matchRate" | "lenient" | "relation";
  }[];
  readonly colocatedTitle: string;
  readonly ellipseTitle: string;
  readonly faultsTitle: string;
  readonly faults: readonly string[];
}

const zhRelation = {
  identical: "相同",
  affiliated: "隶属",
  similar: "相近",
  none: "无关",
  undetermined: "待判",
};
const enRelation = {
  identical: "identical",
  affiliated: "affiliated",
  similar: "similar",
  none: "none",
  undetermined: "undetermined",
};

export const samplePhrases: InBothLanguages<SamplePhrases> = {
  zh: {
    sheets: {
      start: "从这里开始",
      clusters: "集群",
      belts: "产业带",
      matches: "公布的匹配",
      study: "研究对照",
      rules: rulesPhrases.zh.sheet,
      studyRules: "研究规则",
    },
    types: {
      "strategic-emerging": "战略性新兴产业集群",
      "advanced-manufacturing": "先进制造业集群",
      innovation: "创新型产业集群",
      total: "总计",
    },
    sources: {
      sei66: "战略性新兴产业集群名单（66 个）",
      amc44: "先进制造业集群竞赛初赛优胜者（两批，44 个）",
      inno56: "创新型产业集群白皮书（56 个）",
      study: "仅见于该研究的表格",
    },
    place: "地点",
    cluster: "集群",
    listedCluster: "集群（名单中的写法）",
    type: "类型",
    source: "来源",
    product: "产品类目",
    belt: "产业带",
    table: "研究表号",
    studySays: "研究的判定",
    weSay: "本插件的判定",
    withStudyRules: "用研究规则判定",
    pairsTitle: "研究表 3–5 列出的 75 对：研究都判为匹配",
    clustersTitle: "其中的 50 个集群：研究都判为匹配",
    ...studyPhrases.zh,
    clusterA: "集群甲",
    clusterB: "集群乙",
    typeA: "甲的类型",
    typeB: "乙的类型",
    relation: zhRelation,
    startTitle: "群带匹配 ClusterBelt：我们的产业集群数字化到什么程度？",
    startIntroduction: [
      "“集群”表是国家级产业集群，“产业带”表是 B2B 平台上的线上产业带。同一城市里有同业产业带的集群，算作正在数字化。",
      "下面的数都是公式，改动任何一张表都会立即重算；右侧窗格给出每一条判定的理由；要更正，就在“规则”表里写一行。",
      "样例取自《中国科学院院刊》2022 年的研究“中国国家级产业集群数字化程度估计：基于与线上产业带的匹配分析”（doi 10.16418/j.issn.1000-3045.20220906001）。",
    ],
    startFigures: [
      { key: "matchRate", label: "匹配率（严口径，按城市份额）" },
      { key: "lenient", label: "匹配率（宽口径：多算一步供应链）" },
      { key: "relation", label: "“工业机器人”与“智能装备”的关系" },
    ],
    colocatedTitle: "有集群的地点与有产业带的地点",
    ellipseTitle: "集群的标准差椭圆（各地点按 1/N 计）",
    faultsTitle: "资料来源的已知问题",
    faults: [
      "61 个创新型产业集群中，有一个在任何来源里都找不到；白皮书有 56 个，另有 4 个只出现在研究的表格里。",
      "44 个先进制造业集群是竞赛初赛优胜者；研究所用的 25 个决赛优胜者是另一组，两处来源都没有，因此样例凑不成 159 或 152。",
      "研究所用的 4 075 条产业带从未公布；样例只有表 3–5 点名的产业带，它们本来就是因为匹配才被列出的，所以这里看不出匹配是否出于偶然。",
      "表 1 称先进制造业集群匹配 18 个（连同相近为 100 %），而 3.3 节和表 4 是 17 个，并有一个未匹配。",
      "“36 个集群，占 23.0 %”既不是除以 152（23.7 %），也不是除以 159（22.6 %）。",
      "表 1 中标题为“产业带数量”的列，实际数的是集群。",
    ],
  },
  en: {
    sheets: {
      start: "Start here",
      clusters: "Clusters",
      belts: "Belts",
      matches: "Published matches",
      study: "Study",
      rules: rulesPhrases.en.sheet,
      studyRules: "Study rules",
    },
    types: {
      "strategic-emerging": "strategic emerging",
      "advanced-manufacturing": "advanced manufacturing",
      innovation: "innovation",
      total: "total",
    },
    sources: {
      sei66: "list of strategic emerging industry clusters (66)",
      amc44: "preliminary winners of the advanced manufacturing competition (two batches, 44)",
      inno56: "white paper on innovation clusters (56)",
      study: "named by the study's tables only",
    },
    place: "place",
    cluster: "cluster",
    listedCluster: "cluster, as listed",
    type: "type",
    source: "source",
    product: "product category",
    belt: "belt",
    table: "table",
    studySays: "the study says",
    weSay: "we say",
    withStudyRules: "with Study rules",
    pairsTitle: "The 75 pairs of the study's Tables 3–5: the study calls all of them matched",
    clustersTitle: "Their 50 clusters: the study calls all of them matched",
    ...studyPhrases.en,
    clusterA: "cluster A",
    clusterB: "cluster B",
    typeA: "type of A",
    typeB: "type of B",
    relation: enRelation,
    startTitle: "ClusterBelt 群带匹配: how far are our industrial clusters digitalised?",
    startIntroduction: [
      "The sheet Clusters lists designated industrial clusters, Belts the online industrial belts of a B2B platform. A cluster with a belt of its own industry in its own city is being digitalised.",
      "The figures below are formulas: edit any list and they follow. The pane beside the sheet explains every decision; a row in the sheet Rules corrects it.",
      "The sample comes from a study in the Bulletin of the Chinese Academy of Sciences 2022 (doi 10.16418/j.issn.1000-3045.20220906001).",
    ],
    startFigures: [
      { key: "matchRate", label: "match rate (strict, by membership)" },
      { key: "lenient", label: "match rate (lenient: one supply-chain link counts)" },
      {
        key: "relation",
        label: "how 工业机器人 (industrial robots) stands to 智能装备 (intelligent equipment)",
      },
    ],
    colocatedTitle: "Places with clusters and places with belts",
    ellipseTitle: "Standard deviational ellipse of the clusters (each of N places counts 1/N)",
    faultsTitle: "Known faults of the sources",
    faults: [
      "Of the 61 innovation clusters one is in no source; the white paper has 56 and the study's tables alone name four.",
      "The 44 advanced manufacturing clusters are preliminary winners of the competition. The study's 25 finalists are another set and in neither source, so the sample cannot give 159 or 152.",
      "The study's 4,075 belts were never published. The sample has the belts that Tables 3–5 name; they were listed because they match, so chance cannot be judged here.",
      "Table 1 counts 18 matched advanced manufacturing clusters (100 % with similar ones); section 3.3 and Table 4 count 17 and leave one unmatched.",
      "“36 clusters = 23.0 %” follows from neither 152 (23.7 %) nor 159 (22.6 %).",
      "The columns of Table 1 headed 产业带数量 (number of belts) count clusters.",
    ],
  },
};

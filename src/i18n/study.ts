import type { InBothLanguages } from "./language";

/** The cluster types of the study's Table 1, and its last row. */
export type SampleClusterType = "strategic-emerging" | "advanced-manufacturing" | "innovation" | "total";

/** What the sample workbook says of the study's figures beside ours. */
export interface StudyPhrases {
  readonly table1Title: string;
  readonly table2Title: string;
  readonly listedTitle: string;
  readonly studyNote: string;
  /** The study, as whoever wrote a rule. */
  readonly study: string;
  readonly studyRuleReason: (table: string, whyNotStrictly: string) => string;
  /** Stands beside the table of Study rules. */
  readonly studyRulesNote: string;
  readonly published: Readonly<Record<"units" | "matched" | "matchRate" | "similarRate", string>>;
  readonly ours: Readonly<
    Record<
      | "projects"
      | "matched"
      | "matchRate"
      | "similarRate"
      | "matchedWithStudyRules"
      | "matchRateWithStudyRules"
      | "similarRateWithStudyRules"
      | "lenientRate"
      | "undetermined",
      string
    >
  >;
  readonly whyDifferent: string;
  /** Why the rates of Table 1 differ: `listed` of the `matched` clusters stand in Tables 3–5. */
  readonly whyTable1: Readonly<
    Record<SampleClusterType, (clusters: { readonly matched: number; readonly listed: number }) => string>
  >;
  readonly whyListed: string;
}

export const studyPhrases: InBothLanguages<StudyPhrases> = {
  zh: {
    table1Title: "研究表 1：公布的匹配率，与用本样例现算的匹配率",
    table2Title: "研究表 2：同一城市不同类型集群之间的关系",
    listedTitle: "研究表 3–5 列出的集群：有多少匹配",
    studyNote:
      "样例不能重现 159 和 152 这两个分母（原因见“从这里开始”），产业带也只有表 3–5 列出的那些，所以两者不应相等。样例按城市份额计数，严口径，只计已经证明的。用研究规则，就是把“研究规则”表当作规则：研究判为匹配、严口径却不算的各对都算匹配。",
    study: "该研究",
    studyRuleReason: (table, why) => `研究表 ${table} 列为匹配；严口径不算：${why}。`,
    studyRulesNote:
      "研究判为匹配、严口径却不算的各对，一对一行。把这张表当作规则（StudyRules[#All]），研究列出的 75 对就都匹配，而且不会多出别的匹配。平时请不要用它。",
    published: {
      units: "公布：集群数",
      matched: "公布：匹配数",
      matchRate: "公布：匹配率",
      similarRate: "公布：相近率",
    },
    ours: {
      projects: "样例：集群数",
      matched: "样例：匹配数",
      matchRate: "样例：匹配率",
      similarRate: "样例：相近率",
      matchedWithStudyRules: "用研究规则：匹配数",
      matchRateWithStudyRules: "用研究规则：匹配率",
      similarRateWithStudyRules: "用研究规则：相近率",
      lenientRate: "样例：宽口径",
      undetermined: "样例：待判",
    },
    whyDifferent: "为什么不同",
    whyTable1: {
      "strategic-emerging": ({ matched, listed }) =>
        `研究匹配的 ${matched} 个里，表 3 只列出 ${listed} 个的产业带；其余的没有公布。`,
      "advanced-manufacturing": ({ matched, listed }) =>
        `名单不同：样例是 44 个初赛优胜者，研究是 25 个决赛优胜者。研究匹配的 ${matched} 个里，表 4 列出 ${listed} 个的产业带。`,
      innovation: ({ matched, listed }) =>
        `样例缺一个集群。研究匹配的 ${matched} 个里，表 5 只列出 ${listed} 个的产业带；其余的没有公布。`,
      total: ({ matched, listed }) =>
        `名单不同，产业带也不全：研究匹配的 ${matched} 个里，表 3–5 只列出 ${listed} 个的产业带。`,
    },
    whyListed: "相差的集群，只有供应链上的邻居或没有联系的产业带；逐对的理由在“研究规则”表里。",
  },
  en: {
    table1Title: "The study's Table 1: match rates as published, and as computed from this sample",
    table2Title: "The study's Table 2: clusters of different types in one city",
    listedTitle: "The clusters of the study's Tables 3–5: how many are matched",
    studyNote:
      "The sample cannot give the denominators 159 and 152 (see Start here) and holds only the belts of Tables 3–5, so the two are not meant to be equal. The sample counts by membership, strictly, and only what is proven. “With Study rules” takes the sheet Study rules as the rules: the pairs that the study calls matched and the strict definition does not count as matched.",
    study: "the study",
    studyRuleReason: (table, why) =>
      `Table ${table} of the study lists it as matched. Strictly it is not: ${why}.`,
    studyRulesNote:
      "The pairs that the study calls matched and the strict definition does not, one a row. Given as rules (StudyRules[#All]), all 75 published pairs are matched, and no others become so. Not meant for everyday use.",
    published: {
      units: "published: clusters",
      matched: "published: matched",
      matchRate: "published: rate",
      similarRate: "published: similar",
    },
    ours: {
      projects: "sample: clusters",
      matched: "sample: matched",
      matchRate: "sample: rate",
      similarRate: "sample: similar",
      matchedWithStudyRules: "with Study rules: matched",
      matchRateWithStudyRules: "with Study rules: rate",
      similarRateWithStudyRules: "with Study rules: similar",
      lenientRate: "sample: lenient",
      undetermined: "sample: undetermined",
    },
    whyDifferent: "why they differ",
    whyTable1: {
      "strategic-emerging": ({ matched, listed }) =>
        `Of the ${matched} clusters that the study matched, Table 3 lists the belts of ${listed}; the rest were never published.`,
      "advanced-manufacturing": ({ matched, listed }) =>
        `Other clusters: 44 preliminary winners here, 25 finalists in the study. Of its ${matched} matched ones, Table 4 lists the belts of ${listed}.`,
      innovation: ({ matched, listed }) =>
        `One cluster is in no source. Of the ${matched} that the study matched, Table 5 lists the belts of ${listed}; the rest were never published.`,
      total: ({ matched, listed }) =>
        `Other clusters and fewer belts: of the ${matched} clusters that the study matched, Tables 3–5 list the belts of ${listed}.`,
    },
    whyListed:
      "The clusters between have only neighbours in the supply chain, or unrelated belts; the sheet Study rules says why, pair by pair.",
  },
};

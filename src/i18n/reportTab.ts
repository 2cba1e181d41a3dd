import type { InBothLanguages } from "./language";
import type { ReportPart } from "./reportParts";

/** What the Report tab says; figures arrive formatted. */
export interface ReportTabPhrases {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly parts: Readonly<Record<ReportPart, string>>;
  readonly write: string;
  readonly cancel: string;
  readonly computing: string;
  readonly writing: (part: string, number: string, all: string) => string;
  readonly safe: string;
}

/** The Report tab in both languages. */
export const reportTabPhrases: InBothLanguages<ReportTabPhrases> = {
  zh: {
    title: "写成报告",
    hint: "把当前结果写成工作表：都是数值，没有本插件也能看。每张表都注明时间、数据区域、计数规则和方法。",
    choose: "写哪些内容",
    parts: {
      summary: "概要和方法说明",
      table1: "表 1：分类型匹配情况",
      pairs: "表 3—5：各类型的匹配清单",
      relations: "表 2：同城集群之间的关系",
      places: "城市：地点、省份和区域",
      ellipses: "椭圆的各项数值",
      unknownWords: "不认识的词",
      leftOut: "未计入或待判的行",
    },
    write: "写入工作簿",
    cancel: "取消",
    computing: "正在计算报告所需的数值…",
    writing: (part, number, all) => `正在写入 ${number} / ${all}：${part}`,
    safe: "再次写入时只替换上次写的报告表，不动您的其他工作表。",
  },
  en: {
    title: "Write a report",
    hint: "Writes the figures on show into sheets: plain values that need no add-in. Each sheet says when, from which ranges, by which counting rule and method.",
    choose: "What to write",
    parts: {
      summary: "Summary with method note",
      table1: "Table 1: matches by cluster type",
      pairs: "Tables 3–5: matched pairs by type",
      relations: "Table 2: relations between clusters",
      places: "Places, provinces and regions",
      ellipses: "Figures of the ellipses",
      unknownWords: "Words not understood",
      leftOut: "Rows left out or undetermined",
    },
    write: "Write to the workbook",
    cancel: "Cancel",
    computing: "Working out the figures…",
    writing: (part, number, all) => `Writing ${number} of ${all}: ${part}`,
    safe: "Written again, only the report's own sheets are replaced; no other sheet is touched.",
  },
};

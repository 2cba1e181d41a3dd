import type { Relation } from "../engine/industries/types";
import type { AskedRelation, Counting } from "../engine/matching/types";
import type { InBothLanguages } from "./language";

/** The closed list of words that results in cells are made of, and that arguments may use in either language. */
export interface Words {
  readonly relation: Readonly<Record<Relation, string>>;
  readonly asked: Readonly<Record<AskedRelation, string>>;
  readonly counting: Readonly<Record<Counting, string>>;
  readonly ellipseShow: Readonly<Record<EllipseShow, string>>;
  readonly colocatedShow: Readonly<Record<ColocatedShow, string>>;
}

/** What SDELLIPSE can show. */
export type EllipseShow = "table" | "values" | "outline";
/** What COLOCATED can show. */
export type ColocatedShow = "rows" | "list" | "summary" | "count" | "share";

export const words: InBothLanguages<Words> = {
  zh: {
    relation: { identical: "相同", affiliated: "隶属", similar: "相近", none: "无关", undetermined: "待判" },
    asked: {
      matched: "匹配",
      identical: "相同",
      affiliated: "隶属",
      similar: "相近",
      any: "匹配或相近",
      lenient: "宽口径",
      none: "无关",
      undetermined: "待判",
    },
    counting: { membership: "按城市份额", project: "按项目" },
    ellipseShow: { table: "表格", values: "数值", outline: "轮廓" },
    colocatedShow: { rows: "逐行", list: "清单", summary: "汇总", count: "个数", share: "占比" },
  },
  en: {
    relation: {
      identical: "identical",
      affiliated: "affiliated",
      similar: "similar",
      none: "none",
      undetermined: "undetermined",
    },
    asked: {
      matched: "matched",
      identical: "identical",
      affiliated: "affiliated",
      similar: "similar",
      any: "any",
      lenient: "lenient",
      none: "none",
      undetermined: "undetermined",
    },
    counting: { membership: "membership", project: "project" },
    ellipseShow: { table: "table", values: "values", outline: "outline" },
    colocatedShow: { rows: "rows", list: "list", summary: "summary", count: "count", share: "share" },
  },
};

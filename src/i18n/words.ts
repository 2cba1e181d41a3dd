import type { Relation } from "../engine/industries/types";
import type { AskedRelation, Counting } from "../engine/matching/types";
import type { Region } from "../engine/places/regions";
import type { PlaceKind, PlaceResolution } from "../engine/places/types";
import type { InBothLanguages } from "./language";

/** The closed list of words that results in cells are made of, and that arguments may use in either language. */
export interface Words {
  readonly relation: Readonly<Record<Relation, string>>;
  readonly asked: Readonly<Record<AskedRelation, string>>;
  readonly counting: Readonly<Record<Counting, string>>;
  readonly ellipseShow: Readonly<Record<EllipseShow, string>>;
  readonly colocatedShow: Readonly<Record<ColocatedShow, string>>;
  readonly placeShow: Readonly<Record<PlaceShow, string>>;
  readonly industryShow: Readonly<Record<IndustryShow, string>>;
  readonly placeKind: Readonly<Record<PlaceKind, string>>;
  /** Where no place can be given. */
  readonly placeStatus: Readonly<Record<Exclude<PlaceResolution["status"], "resolved">, string>>;
  readonly region: Readonly<Record<Region, string>>;
}

/** What SDELLIPSE can show. */
export type EllipseShow = "table" | "values" | "outline";
/** What INDUSTRY can show. */
export type IndustryShow = "name" | "code" | "path" | "leftover" | "all";
/** What COLOCATED can show. */
export type ColocatedShow = "rows" | "list" | "summary" | "count" | "share";
/** What PLACE can show. */
export type PlaceShow = "name" | "code" | "province" | "region" | "all";

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
    industryShow: { name: "名称", code: "代码", path: "路径", leftover: "剩余", all: "全部" },
    placeShow: { name: "名称", code: "代码", province: "省份", region: "区域", all: "全部" },
    placeKind: {
      municipality: "直辖市",
      "prefecture-level city": "地级市",
      "autonomous prefecture": "自治州",
      league: "盟",
      prefecture: "地区",
      "county-level unit under the province": "省直辖县级行政区",
    },
    placeStatus: { ambiguous: "有歧义", unknown: "不明" },
    region: {
      "yangtze-delta": "长三角",
      "beijing-tianjin-hebei": "京津冀",
      "pearl-delta": "珠三角",
      "shandong-peninsula": "山东半岛",
      central: "中部",
      west: "西部",
      northeast: "东北",
      "other-east": "其他东部",
    },
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
    industryShow: { name: "name", code: "code", path: "path", leftover: "leftover", all: "all" },
    placeShow: { name: "name", code: "code", province: "province", region: "region", all: "all" },
    placeKind: {
      municipality: "municipality",
      "prefecture-level city": "prefecture-level city",
      "autonomous prefecture": "autonomous prefecture",
      league: "league",
      prefecture: "prefecture",
      "county-level unit under the province": "county-level unit under the province",
    },
    placeStatus: { ambiguous: "ambiguous", unknown: "unknown" },
    region: {
      "yangtze-delta": "Yangtze River Delta",
      "beijing-tianjin-hebei": "Beijing-Tianjin-Hebei",
      "pearl-delta": "Pearl River Delta",
      "shandong-peninsula": "Shandong Peninsula",
      central: "Central",
      west: "West",
      northeast: "Northeast",
      "other-east": "Other East",
    },
  },
};

import type { CountingRule } from "../engine/matching/types";
import type { InBothLanguages } from "./language";

/** The labels of MATCHES and MATCHTABLE; part of the closed list of words. */
export interface MatchCellPhrases {
  readonly verdict: string;
  readonly places: string;
  readonly matchedPlaces: string;
  readonly similarPlaces: string;
  readonly byPlace: string;
  readonly matchedBelts: string;
  readonly similarBelts: string;
  readonly beltsNotUnderstood: string;
  readonly confidence: string;
  readonly namesOfMatchedBelts: string;
  readonly namesOfSimilarBelts: string;
  /** After a list of names that was cut. */
  readonly moreNames: (names: number) => string;
  readonly clusterType: string;
  readonly units: (countingRule: string) => string;
  readonly countingRule: Readonly<Record<CountingRule, string>>;
  readonly matchRate: string;
  readonly matchRateUpper: string;
  readonly similarRate: string;
  readonly similarRateUpper: string;
  readonly lenientRate: string;
  readonly lenientRateUpper: string;
  readonly decided: string;
  readonly total: string;
  readonly noType: string;
}

export const matchCellPhrases: InBothLanguages<MatchCellPhrases> = {
  zh: {
    verdict: "判定",
    places: "地点数",
    matchedPlaces: "匹配的地点数",
    similarPlaces: "相近的地点数",
    byPlace: "各地点",
    matchedBelts: "匹配的产业带数",
    similarBelts: "相近的产业带数",
    beltsNotUnderstood: "未识别的产业带数",
    confidence: "把握",
    namesOfMatchedBelts: "匹配的产业带",
    namesOfSimilarBelts: "相近的产业带",
    moreNames: (names) => `，另有 ${names} 个`,
    clusterType: "集群类型",
    units: (countingRule) => `总数（${countingRule}）`,
    countingRule: { membership: "按城市份额", project: "按项目", shared: "按 1/N 权重" },
    matchRate: "匹配率",
    matchRateUpper: "匹配率上限",
    similarRate: "相近率",
    similarRateUpper: "相近率上限",
    lenientRate: "宽口径匹配率",
    lenientRateUpper: "宽口径匹配率上限",
    decided: "已判定的比例",
    total: "合计",
    noType: "（未填类型）",
  },
  en: {
    verdict: "verdict",
    places: "places",
    matchedPlaces: "matched places",
    similarPlaces: "similar places",
    byPlace: "by place",
    matchedBelts: "matched belts",
    similarBelts: "similar belts",
    beltsNotUnderstood: "belts not understood",
    confidence: "confidence",
    namesOfMatchedBelts: "names of matched belts",
    namesOfSimilarBelts: "names of similar belts",
    moreNames: (names) => ` and ${names} more`,
    clusterType: "cluster type",
    units: (countingRule) => `units (${countingRule})`,
    countingRule: { membership: "by membership", project: "by project", shared: "shared weight 1/N" },
    matchRate: "match rate",
    matchRateUpper: "match rate, upper",
    similarRate: "similar rate",
    similarRateUpper: "similar rate, upper",
    lenientRate: "lenient rate",
    lenientRateUpper: "lenient rate, upper",
    decided: "share decided",
    total: "total",
    noType: "(no type given)",
  },
};

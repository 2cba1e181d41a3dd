import type { InBothLanguages } from "./language";

/** The labels of what chance alone would do; part of the closed list of words that results in cells are made of. */
export interface ChancePhrases {
  readonly type: string;
  /** A type cell that is blank. */
  readonly noType: string;
  readonly total: string;
  readonly units: string;
  readonly observed: string;
  readonly expected: string;
  readonly lift: string;
  readonly lower: string;
  readonly upper: string;
  readonly p: string;
}

export const chancePhrases: InBothLanguages<ChancePhrases> = {
  zh: {
    type: "集群类型",
    noType: "（未填类型）",
    total: "合计",
    units: "计数单位",
    observed: "实际比例",
    expected: "随机期望",
    lift: "实际与期望之比",
    lower: "随机 95% 区间下限",
    upper: "随机 95% 区间上限",
    p: "p 值（单侧）",
  },
  en: {
    type: "cluster type",
    noType: "(no type given)",
    total: "total",
    units: "counting units",
    observed: "observed",
    expected: "expected by chance",
    lift: "lift",
    lower: "95% by chance, from",
    upper: "95% by chance, to",
    p: "p (one-sided)",
  },
};

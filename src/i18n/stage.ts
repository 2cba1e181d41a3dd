import type { Answer, Stage, StageCondition, StageMode } from "../engine/stage/types";
import type { InBothLanguages } from "./language";

/** The words of the digitalisation checklist; part of the closed list of words that results in cells are made of. */
export interface StagePhrases {
  readonly heading: {
    readonly stage: string;
    readonly next: string;
    readonly answer: string;
    readonly mode: string;
  };
  readonly stage: Readonly<Record<Stage, string>>;
  /** Where not even the first condition is a yes. */
  readonly beforeFirst: string;
  /** The headings of the checklist's columns. */
  readonly condition: Readonly<Record<StageCondition, string>>;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly mode: Readonly<Record<StageMode, string>>;
}

export const stagePhrases: InBothLanguages<StagePhrases> = {
  zh: {
    heading: { stage: "数字化阶段", next: "下一项条件", answer: "该项现状", mode: "数字化模式" },
    stage: {
      "infrastructure-led": "新型基础设施拉动",
      "digital-transformation": "集群数字化转型",
      "digital-ecosystem": "数字生态形成",
      "new-technology-and-industry": "新技术新产业产生",
    },
    beforeFirst: "未达第一阶段",
    condition: {
      base: "数据+算力+算法底座",
      platform: "工业互联网或一体化平台打通上下游",
      ecosystem: "跨产业、跨区域的平台生态",
      innovation: "创新机构与新兴企业",
    },
    answer: { yes: "是", no: "否", unknown: "未知", unreadable: "无法识别" },
    mode: {
      "regional-integration": "区域一体化",
      "digital-industry-led": "数字产业主导",
      "digital-transformation-led": "数字转型牵引",
      "platform-aggregation": "数字平台聚合",
    },
  },
  en: {
    heading: {
      stage: "digitalisation stage",
      next: "next condition",
      answer: "its answer",
      mode: "digitalisation mode",
    },
    stage: {
      "infrastructure-led": "infrastructure-led",
      "digital-transformation": "digital transformation",
      "digital-ecosystem": "digital ecosystem",
      "new-technology-and-industry": "new technology and industry",
    },
    beforeFirst: "before the first stage",
    condition: {
      base: "data, computing and algorithm base",
      platform: "platform that links the chain",
      ecosystem: "platform ecosystem across industries and regions",
      innovation: "innovation bodies and emerging firms",
    },
    answer: { yes: "yes", no: "no", unknown: "unknown", unreadable: "not understood" },
    mode: {
      "regional-integration": "regional integration",
      "digital-industry-led": "digital-industry-led",
      "digital-transformation-led": "digital-transformation-led",
      "platform-aggregation": "platform aggregation",
    },
  },
};

/** The stages of a cluster's digitalisation, in their order (framework of the CCID deck of 2023). */
export const STAGES = [
  "infrastructure-led",
  "digital-transformation",
  "digital-ecosystem",
  "new-technology-and-industry",
] as const;
export type Stage = (typeof STAGES)[number];

/** What must hold for each stage, in the order of the stages. */
export const STAGE_CONDITIONS = ["base", "platform", "ecosystem", "innovation"] as const;
export type StageCondition = (typeof STAGE_CONDITIONS)[number];

/** How a cluster goes about it. */
export const STAGE_MODES = [
  "regional-integration",
  "digital-industry-led",
  "digital-transformation-led",
  "platform-aggregation",
] as const;
export type StageMode = (typeof STAGE_MODES)[number];

/** An answer of the checklist; `unreadable` is a word that is none of them: it never counts as yes. */
export type Answer = "yes" | "no" | "unknown" | "unreadable";

/** The checklist of one cluster. */
export interface StageAnswers {
  readonly answers: Readonly<Record<StageCondition, Answer>>;
  /** Null where none is given. */
  readonly mode: StageMode | "unreadable" | null;
}

/** Where a cluster stands, and what comes next. */
export interface StageReached {
  /** The highest stage whose condition, and all before it, are yes; null before the first. */
  readonly stage: Stage | null;
  /** The first condition that is not yes, with its answer; null where all are. */
  readonly next: { readonly condition: StageCondition; readonly answer: Exclude<Answer, "yes"> } | null;
}

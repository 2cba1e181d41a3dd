/** How two industries stand to each other, best first. */
export const RELATIONS = ["identical", "affiliated", "similar", "none", "undetermined"] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONCEPT_KINDS = [
  "industry",
  "product",
  "material",
  "component",
  "equipment",
  "service",
  "technology",
  "application",
  "trade-mode",
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** One industry of the vocabulary. */
export interface Concept {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: ConceptKind;
  /** GB/T 4754-2017 codes without the section letter, for example 3491. */
  readonly gbCodes: readonly string[];
  /** Strategic emerging industries 2018 codes, for example 1.2.1. */
  readonly seiCodes: readonly string[];
  /** Too broad to join two industries (化工, 材料, 电子, 制造 …). */
  readonly tooBroad: boolean;
}

/** How a part of a name was understood. */
export interface RecognisedConcept {
  readonly id: string;
  /** Its position in the vocabulary of this build. */
  readonly concept: number;
  /** The words of the name that were used. */
  readonly words: string;
  /** term: a term of the vocabulary; head: made by a head operator (X机械 → equipment for X); rule: the user's rule. */
  readonly by: "term" | "head" | "rule";
  /** With `by: "head"`: how the name stands to the concept. */
  readonly head?: HeadKind;
  /** Words in brackets are secondary evidence. */
  readonly secondary: boolean;
  /** With `by: "rule"`: the row of the user's synonym. */
  readonly ruleRow?: number;
}

/**
 * How a name that is not a term stands to a concept: what its head word makes of the concept before it; `narrower`:
 * the name is some kind of the concept (塑料玩具 of 玩具); `made_of`: it is made of the concept (塑料玩具 of 塑料).
 */
export type HeadKind =
  | "equipment_for"
  | "material_of"
  | "dedicated_part_of"
  | "component_of"
  | "packaging_of"
  | "service_for"
  | "narrower"
  | "made_of";

/** A word of a name that counts for nothing, and why. */
export interface IgnoredWord {
  readonly words: string;
  /** `described`: what a thing is about or looks like (汽车 of 汽车模型), which its head word makes void. */
  readonly because: "place" | "scaffold" | "modifier" | "described" | "rule";
  /** With `because: "rule"`: its row. */
  readonly ruleRow?: number;
}

/** A name as the tagger understood it: plain data, made once per distinct text and kept by the caller. */
export interface Recognition {
  readonly text: string;
  readonly concepts: readonly RecognisedConcept[];
  readonly ignored: readonly IgnoredWord[];
  /** Words that the vocabulary does not know, in order. */
  readonly leftover: readonly string[];
  /** Rows of the user's rules that changed how the name is read; left out where none did. */
  readonly ruleRows?: readonly number[];
}

/** Which of the deciding rules fired (`industries.md`, "Deciding"). */
export type DecidingRule =
  | "user-verdict"
  | "user-relation"
  | "same-concept"
  | "broader-path"
  | "dedicated-part"
  | "supply-chain"
  | "same-parent"
  | "no-path"
  | "not-understood";

/**
 * One step of the path that joins two industries, always in the direction in which it is true ("from is a part of
 * to"). Both ends are concept ids, save that `from` is the words of the name where a head operator made the step.
 */
export interface PathStep {
  readonly from: string;
  readonly link: LinkType;
  readonly to: string;
}

export const LINK_TYPES = [
  "broader",
  "dedicated_part_of",
  "component_of",
  "material_of",
  "equipment_for",
  "service_for",
  "application_of",
  "packaging_of",
  "close",
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** How two names stand to each other, with everything needed to explain it. Plain data, no words for people. */
export interface IndustryRelation {
  readonly verdict: Relation;
  /** True for matched pairs and for pairs joined by one supply-chain link. */
  readonly lenient: boolean;
  readonly rule: DecidingRule;
  /** 0..1: the share of labelled pairs on which such decisions are right (`confidence.ts`); 0 when undetermined. */
  readonly confidence: number;
  /** So few labelled pairs were decided so that the confidence says little. */
  readonly fewCases: boolean;
  /** Unknown words, brackets, a head word, a too broad word or a weak link: such decisions are measured apart. */
  readonly doubtful: boolean;
  /** The steps between a and b; empty for same-concept, no-path, not-understood and the user's rules. */
  readonly path: readonly PathStep[];
  /** The concepts that decided: ids, where there are any. */
  readonly conceptA?: string;
  readonly conceptB?: string;
  /** Row (0-based in the rules range as given) of the user's rule that decided or changed a name. */
  readonly ruleRow?: number;
  readonly a: Recognition;
  readonly b: Recognition;
}

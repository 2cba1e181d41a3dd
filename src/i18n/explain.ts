import type {
  DecidingRule,
  IgnoredWord,
  IndustryRelation,
  LinkType,
  PathStep,
  Recognition,
} from "../engine/industries/types";
import { conceptById } from "../engine/industries/vocabulary";
import type { InBothLanguages, Language } from "./language";
import { words } from "./words";

/** What explanations are made of. */
interface ExplainPhrases {
  /** Between two industries of a path: read along the link, and against it. */
  readonly along: Readonly<Record<LinkType, string>>;
  readonly against: Readonly<Record<LinkType, string>>;
  readonly levels: (steps: number) => string;
  readonly rule: (number: number) => string;
  readonly userRule: (row: number) => string;
  readonly notUnderstood: (text: string) => string;
  /** In the place of a confidence that too few labelled pairs say something of. */
  readonly fewCases: string;
  readonly because: Readonly<Record<IgnoredWord["because"] | "leftover", string>>;
  readonly remark: (words: string, why: string) => string;
  readonly notCounted: (remarks: string) => string;
  readonly listed: string;
  readonly colon: string;
  readonly separator: string;
  readonly apart: string;
}

const phrases: InBothLanguages<ExplainPhrases> = {
  zh: {
    along: {
      broader: " ⊂ ",
      dedicated_part_of: " —专用部件→ ",
      component_of: " —部件→ ",
      material_of: " —材料→ ",
      equipment_for: " —设备→ ",
      service_for: " —服务→ ",
      application_of: " —应用→ ",
      packaging_of: " —包装→ ",
      close: " ≈ ",
    },
    against: {
      broader: " ⊃ ",
      dedicated_part_of: " ←专用部件— ",
      component_of: " ←部件— ",
      material_of: " ←材料— ",
      equipment_for: " ←设备— ",
      service_for: " ←服务— ",
      application_of: " ←应用— ",
      packaging_of: " ←包装— ",
      close: " ≈ ",
    },
    levels: (steps) => `，${steps} 级`,
    rule: (number) => `规则 ${number}`,
    userRule: (row) => `您的规则表第 ${row} 行`,
    notUnderstood: (text) => `未能识别“${text}”`,
    fewCases: "样例少",
    because: {
      place: "地名",
      scaffold: "通用词",
      modifier: "修饰",
      described: "只作描述",
      rule: "按您的规则",
      leftover: "词库未收",
    },
    remark: (text, why) => `${text}（${why}）`,
    notCounted: (remarks) => `未计入：${remarks}`,
    listed: "、",
    colon: "：",
    separator: "；",
    apart: " ∥ ",
  },
  en: {
    along: {
      broader: " ⊂ ",
      dedicated_part_of: " —dedicated part→ ",
      component_of: " —component→ ",
      material_of: " —material→ ",
      equipment_for: " —equipment→ ",
      service_for: " —service→ ",
      application_of: " —application→ ",
      packaging_of: " —packaging→ ",
      close: " ≈ ",
    },
    against: {
      broader: " ⊃ ",
      dedicated_part_of: " ←dedicated part— ",
      component_of: " ←component— ",
      material_of: " ←material— ",
      equipment_for: " ←equipment— ",
      service_for: " ←service— ",
      application_of: " ←application— ",
      packaging_of: " ←packaging— ",
      close: " ≈ ",
    },
    levels: (steps) => `, ${steps} level${steps === 1 ? "" : "s"}`,
    rule: (number) => `rule ${number}`,
    userRule: (row) => `row ${row} of your rules`,
    notUnderstood: (text) => `“${text}” not understood`,
    fewCases: "few cases",
    because: {
      place: "place",
      scaffold: "general word",
      modifier: "modifier",
      described: "only describes",
      rule: "by your rule",
      leftover: "not in the vocabulary",
    },
    remark: (text, why) => `${text} (${why})`,
    notCounted: (remarks) => `not counted: ${remarks}`,
    listed: ", ",
    colon: ": ",
    separator: "; ",
    apart: " ∥ ",
  },
};

/** The rules in the order in which they are tried (`industries.md`, Deciding). */
const RULE_NUMBERS: Readonly<Record<DecidingRule, number>> = {
  "user-verdict": 1,
  "user-relation": 1,
  "same-concept": 2,
  "broader-path": 3,
  "dedicated-part": 4,
  "supply-chain": 5,
  "same-parent": 6,
  "no-path": 7,
  "not-understood": 8,
};

/** Why two industries stand as they do, in one line: path, verdict, codes, rule, confidence, words not counted. */
export const explainRelation = (relation: IndustryRelation, language: Language): string => {
  const phrase = phrases[language];
  const levels = relation.rule === "broader-path" ? phrase.levels(relation.path.length) : "";
  const decided = `${wayOf(relation, language)}${phrase.colon}${words[language].relation[relation.verdict]}${levels}`;
  const codes = codesOf(relation);
  const parts = [decided, ...(codes === "" ? [] : [codes]), ruleOf(relation, phrase)];
  if (relation.verdict !== "undetermined")
    parts.push(relation.fewCases ? phrase.fewCases : relation.confidence.toFixed(2));
  const remarks = [...remarksOf(relation.a, phrase), ...remarksOf(relation.b, phrase)];
  if (remarks.length > 0) parts.push(phrase.notCounted([...new Set(remarks)].join(phrase.listed)));
  return parts.join(phrase.separator);
};

/** The industries from one name to the other, or what stood in the way. */
const wayOf = (relation: IndustryRelation, language: Language): string => {
  const phrase = phrases[language];
  const { a, b, path, conceptA, conceptB } = relation;
  if (relation.rule === "not-understood") {
    const unknown = [a, b].filter(({ concepts }) => concepts.length === 0).map(({ text }) => text);
    return [...new Set(unknown)].map(phrase.notUnderstood).join(phrase.listed);
  }
  if (path.length > 0) return chainOf(path, language);
  const left = conceptA === undefined ? a.text : conceptName(conceptA, language);
  const right = conceptB === undefined ? b.text : conceptName(conceptB, language);
  return left === right ? left : `${left}${phrase.apart}${right}`;
};

/**
 * Steps joined into one line. Each step stands in the direction in which it is true, so the way between two industries
 * may go up and down again: it is walked from one of its ends, a step met at its `to` is read against its link.
 */
const chainOf = (path: readonly PathStep[], language: Language): string => {
  const phrase = phrases[language];
  const left = [...path];
  const steps = (end: string): number => path.filter(({ from, to }) => from === end || to === end).length;
  let at = path.flatMap(({ from, to }) => [from, to]).find((end) => steps(end) === 1) ?? path[0]?.from ?? "";
  let line = conceptName(at, language);
  while (left.length > 0) {
    const next = left.findIndex(({ from, to }) => from === at || to === at);
    const [step] = left.splice(Math.max(0, next), 1);
    if (!step) break;
    if (next < 0) line += phrase.separator + conceptName(step.from, language);
    const forward = next < 0 || step.from === at;
    at = forward ? step.to : step.from;
    line += (forward ? phrase.along : phrase.against)[step.link] + conceptName(at, language);
  }
  return line;
};

/** A step made by a head word begins with the words of the name, which are no concept's id. */
const conceptName = (id: string, language: Language): string => conceptById(id)?.[language] ?? id;

const codesOf = ({ conceptA, conceptB }: IndustryRelation): string => {
  const codes = [conceptA, conceptB].flatMap((id) =>
    id === undefined ? [] : (conceptById(id)?.gbCodes ?? []),
  );
  return codes.length === 0 ? "" : `GB/T ${[...new Set(codes)].join(" · ")}`;
};

const ruleOf = ({ rule, ruleRow }: IndustryRelation, phrase: ExplainPhrases): string => {
  const number = phrase.rule(RULE_NUMBERS[rule]);
  return ruleRow === undefined ? number : phrase.remark(number, phrase.userRule(ruleRow + 1));
};

const remarksOf = ({ ignored, leftover }: Recognition, phrase: ExplainPhrases): string[] => [
  ...ignored.map(({ words: text, because }) => phrase.remark(text, phrase.because[because])),
  ...leftover.map((text) => phrase.remark(text, phrase.because.leftover)),
];

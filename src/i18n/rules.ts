import type { RuleColumn } from "../engine/industries/ruleColumns";
import type { Rule } from "../engine/industries/rules";
import type { InBothLanguages } from "./language";

/** The words of the Rules table, as we write it. */
export interface RulesPhrases {
  readonly sheet: string;
  readonly headings: Readonly<Record<RuleColumn, string>>;
  readonly kind: Readonly<Record<Rule["kind"], string>>;
  /** Stands beside the table. */
  readonly note: string;
  /** The reason of a rule that settles what a place text means. */
  readonly placeSettled: string;
  /** The reason of a rule that says what an unknown word means, or that it means nothing. */
  readonly wordTaught: string;
  /** The reasons of a verdict that agrees with ours, and of one that changes it. */
  readonly agreed: string;
  readonly changed: string;
}

export const rulesPhrases: InBothLanguages<RulesPhrases> = {
  zh: {
    sheet: "规则",
    headings: {
      kind: "种类",
      a: "A",
      relation: "关系",
      b: "B",
      place: "地点",
      reason: "理由",
      by: "填写人",
      date: "日期",
    },
    kind: { synonym: "同义", relation: "关系", verdict: "判定", ignore: "忽略" },
    note: "在这里写您自己的规则，一行一条。种类：同义、关系、判定、忽略。例如：同义｜智造｜｜智能制造；判定｜某集群｜匹配的关系｜某产业带｜地点。地点写法也可以用同义来定：同义｜朝阳区｜｜北京市。",
    placeSettled: "在窗格里确认的地点",
    wordTaught: "在窗格里教的词",
    agreed: "在窗格里核对，同意判定",
    changed: "在窗格里核对，改了判定",
  },
  en: {
    sheet: "Rules",
    headings: {
      kind: "kind",
      a: "A",
      relation: "relation",
      b: "B",
      place: "place",
      reason: "reason",
      by: "by",
      date: "date",
    },
    kind: { synonym: "synonym", relation: "relation", verdict: "verdict", ignore: "ignore" },
    note: "Write your own rules here, one a row. Kinds: synonym, relation, verdict, ignore. For example: synonym | smart making | | intelligent manufacturing. A synonym settles a place, too: synonym | Chaoyang District | | Beijing.",
    placeSettled: "place confirmed in the pane",
    wordTaught: "word taught in the pane",
    agreed: "checked in the pane: agreed",
    changed: "checked in the pane: changed",
  },
};

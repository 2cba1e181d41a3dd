import type { AnswerList } from "../engine/stage/answers";
import { stageReached } from "../engine/stage/stageReached";
import type { StageAnswers } from "../engine/stage/types";
import { type StagePhrases, stagePhrases } from "../i18n/stage";
import { spilled } from "./spilled";

/** Stage, next condition, its answer and the mode of each row; "" beside a blank or unusable one. */
export const stageCells = ({ rows, hasHeader, han }: AnswerList): unknown[][] => {
  const phrases = stagePhrases[han ? "zh" : "en"];
  const { stage, next, answer, mode } = phrases.heading;
  const cells = rows.map((row) => (row === null ? ["", "", "", ""] : stageRow(row, phrases)));
  if (hasHeader) cells[0] = [stage, next, answer, mode];
  return spilled(cells);
};

const stageRow = (row: StageAnswers, phrases: StagePhrases): string[] => {
  const { stage, next } = stageReached(row);
  const { mode } = row;
  return [
    stage === null ? phrases.beforeFirst : phrases.stage[stage],
    next === null ? "" : phrases.condition[next.condition],
    next === null ? "" : phrases.answer[next.answer],
    mode === null ? "" : mode === "unreadable" ? phrases.answer.unreadable : phrases.mode[mode],
  ];
};

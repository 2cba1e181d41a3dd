import fc from "fast-check";
import { readAnswers } from "../../../src/engine/stage/answers";
import { stageReached } from "../../../src/engine/stage/stageReached";
import { type Answer, STAGE_CONDITIONS, STAGE_MODES, STAGES } from "../../../src/engine/stage/types";
import { stagePhrases } from "../../../src/i18n/stage";

const answer = fc.constantFrom<Answer>("yes", "no", "unknown", "unreadable");
const answers = fc.record({ base: answer, platform: answer, ecosystem: answer, innovation: answer });

test("law: the stage is the number of conditions that are yes from the first on, and the next is the first that is not", () =>
  fc.assert(
    fc.property(answers, (given) => {
      const { stage, next } = stageReached({ answers: given });
      const reached = stage === null ? 0 : STAGES.indexOf(stage) + 1;
      expect(STAGE_CONDITIONS.slice(0, reached).every((condition) => given[condition] === "yes")).toBe(true);
      const open = STAGE_CONDITIONS[reached];
      expect(next).toEqual(open === undefined ? null : { condition: open, answer: given[open] });
      expect(next?.answer).not.toBe("yes");
    }),
  ));

test("law: one more yes never lowers the stage", () =>
  fc.assert(
    fc.property(answers, fc.constantFrom(...STAGE_CONDITIONS), (given, condition) => {
      const rank = (list: typeof given): number => {
        const { stage } = stageReached({ answers: list });
        return stage === null ? -1 : STAGES.indexOf(stage);
      };
      expect(rank({ ...given, [condition]: "yes" })).toBeGreaterThanOrEqual(rank(given));
    }),
  ));

test("every heading, answer and mode that we write is read back, in both languages", () => {
  for (const { condition, answer: words, mode, heading } of Object.values(stagePhrases)) {
    const header = [...STAGE_CONDITIONS.map((one) => condition[one]), heading.mode];
    const given: Answer[] = ["yes", "no", "unknown", "yes"];
    for (const one of STAGE_MODES) {
      const { rows, hasHeader } = readAnswers([header, [...given.map((each) => words[each]), mode[one]]]);
      expect(hasHeader).toBe(true);
      expect(rows[1]).toEqual({
        answers: { base: "yes", platform: "no", ecosystem: "unknown", innovation: "yes" },
        mode: one,
      });
    }
  }
});

test("a blank is unknown however it arrives, a tick box is an answer, and another word is never a yes", () => {
  const read = (cell: unknown) => readAnswers([[cell, "是", "是", "是"]]).rows[0]?.answers.base;
  expect([null, 0, "", " "].map(read)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  expect([true, false, " Ｙｅｓ ", "√", "×", "？"].map(read)).toEqual([
    "yes",
    "no",
    "yes",
    "yes",
    "no",
    "unknown",
  ]);
  expect(["部分", 1, "基本是"].map(read)).toEqual(["unreadable", "unreadable", "unreadable"]);
});

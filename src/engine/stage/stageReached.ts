import { STAGE_CONDITIONS, type StageAnswers, type StageReached, STAGES } from "./types";

/**
 * The digitalisation stage of a cluster: a checklist, not a score (`product.md`, after the CCID deck of 2023). A yes
 * beyond the first condition that is not yes counts for nothing, and the match verdict never does.
 */
export const stageReached = ({ answers }: Pick<StageAnswers, "answers">): StageReached => {
  for (const [index, condition] of STAGE_CONDITIONS.entries()) {
    const answer = answers[condition];
    if (answer !== "yes") return { stage: STAGES[index - 1] ?? null, next: { condition, answer } };
  }
  return { stage: STAGES.at(-1) ?? null, next: null };
};

import { ProblemError } from "../../src/engine/problems";

/** What a function gives, or the problem that it throws. */
export const problem = (compute: () => unknown) => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
};

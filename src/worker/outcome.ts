import { type Problem, ProblemError, problemOf } from "../engine/problems";

/** What a call across the worker's border gives back: a value, or the problem as plain data (errors lose their class). */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Runs `compute` on the worker's side: whatever it throws becomes a problem. */
export const settle = <Value>(compute: () => Value): Outcome<Value> => {
  try {
    return { ok: true, value: compute() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

/** The value of an outcome on the pane's side; throws the ProblemError that the engine threw. */
export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return outcome.value;
};

import { isNothingToCompute, problemOf } from "../engine/problems";
import { type Language, languageOf } from "../i18n/language";
import { problemPhrase } from "../i18n/problems";

/**
 * The one door from an error to a cell: a problem becomes #N/A (nothing to compute from) or #VALUE! with its
 * sentence. Outside Excel the problem goes on to the browser workbook's own door.
 */
export const inCell = <Result>(compute: () => Result): Result => {
  try {
    return compute();
  } catch (error) {
    if (typeof CustomFunctions === "undefined") throw error;
    const problem = problemOf(error);
    if (problem.code === "inside") console.error(error);
    const code = isNothingToCompute(problem)
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(code, problemPhrase(problem, displayLanguage()));
  }
};

const displayLanguage = (): Language =>
  languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);

/** Tells Excel which function stands behind each id: the id is the function's name in capitals. */
export const associateAll = (functions: Readonly<Record<string, (...cells: never[]) => unknown>>): void => {
  for (const [name, compute] of Object.entries(functions))
    CustomFunctions.associate(name.toUpperCase(), compute);
};

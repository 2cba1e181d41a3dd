import type { Ctor } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject, FunctionType } from "@univerjs/engine-formula";
import type { Problem } from "../engine/problems";
import { isNothingToCompute, problemOf } from "../engine/problems";
import type { Dimensionality } from "./cellValues";
import { argumentOf, valueOf } from "./cellValues";

/** The prefix of every function of ours, as Excel shows it. */
export const NAMESPACE = "CLUSTER";

/** One function of functions.json, as far as the grid needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** One parameter of functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
}

/** The exports of `functions/functions.ts`; the id of a function is its export's name in capitals. */
export type WorksheetFunctions = Readonly<Record<string, unknown>>;

/** A cell of the grid, 0-based. */
export interface GridCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Our functions in the grid's terms. */
export interface Formulas {
  /** What the formula engine registers: one class per function, with its dotted name. */
  readonly executors: [Ctor<BaseFunction>, string][];
  /** Why the formula in a cell failed, while it fails. */
  problemAt(cell: GridCell): Problem | undefined;
}

type WorksheetFunction = (...given: unknown[]) => unknown;

/** A reference that names nothing is a slip in the formula, not a cell of the lists: it shows as itself. */
const isBrokenReference = (value: BaseValueObject): boolean =>
  value.isError() && [ErrorType.NAME, ErrorType.REF].includes((value as ErrorValueObject).getErrorType());

const cellKey = (cell: GridCell): string => `${cell.unitId}|${cell.sheetId}|${cell.row}|${cell.column}`;

const findFunction = (functions: WorksheetFunctions, id: string): WorksheetFunction => {
  const found = Object.entries(functions).find(([name]) => name.toUpperCase() === id.toUpperCase())?.[1];
  if (typeof found !== "function")
    throw new Error(`functions.json lists ${id}, but no function is exported for it`);
  return found as WorksheetFunction;
};

const executorOf = (
  metadata: FunctionMetadata,
  options: { readonly compute: WorksheetFunction; readonly problems: Map<string, Problem> },
): Ctor<BaseFunction> =>
  class extends BaseFunction {
    override minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = metadata.parameters.length;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const broken = given.find(isBrokenReference);
      if (broken) return broken;
      const key = cellKey({
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      });
      options.problems.delete(key);
      try {
        return valueOf(
          options.compute(
            ...metadata.parameters.map((parameter, index) =>
              argumentOf(given[index], parameter.dimensionality ?? "scalar"),
            ),
          ),
        );
      } catch (error) {
        const problem = problemOf(error);
        options.problems.set(key, problem);
        return ErrorValueObject.create(isNothingToCompute(problem) ? ErrorType.NA : ErrorType.VALUE);
      }
    }
  };

/**
 * Our worksheet functions for the grid's formula engine. Own subclasses: the grid's registerFunction would turn the
 * text "00123" into a number, and one throw would stop all later calculation.
 */
export const createFormulas = (
  metadata: readonly FunctionMetadata[],
  functions: WorksheetFunctions,
): Formulas => {
  const problems = new Map<string, Problem>();
  return {
    executors: metadata.map((one) => [
      executorOf(one, { compute: findFunction(functions, one.id), problems }),
      `${NAMESPACE}.${one.name}`,
    ]),
    problemAt: (cell) => problems.get(cellKey(cell)),
  };
};

/** What the formula editor shows while typing: the functions' names, descriptions and parameters. */
export const describeFunctions = (metadata: readonly FunctionMetadata[]): IFunctionInfo[] =>
  metadata.map((one) => ({
    functionName: `${NAMESPACE}.${one.name}`,
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: one.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));

import { problemOf, type Problem } from "../../src/engine/problems";
import type { Workbook } from "../../src/workbook/workbook";

/** An open, empty workbook with one sheet "Sheet1", and what its user does. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** The user types into cells of a sheet; arrays of rows. */
  userTypes(sheet: string, address: string, values: readonly (readonly unknown[])[]): void;
  /** The user gives cells a name; the address is sheet-qualified. */
  userNames(name: string, address: string): void;
  /** The formulas of a sheet's cells, "" where there is none. */
  formulaAt(sheet: string, address: string): unknown;
}

/** The problem that a promise is refused with. */
export const problemFrom = async (promise: Promise<unknown>): Promise<Problem> => {
  try {
    await promise;
  } catch (error) {
    return problemOf(error);
  }
  throw new Error("nothing was refused");
};

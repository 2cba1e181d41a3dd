import type { Compiler } from "webpack";

/** A cell or a range, given or returned. */
interface CellType {
  readonly type?: "boolean" | "number" | "string" | "any";
  readonly dimensionality?: "scalar" | "matrix";
}

/** One function as Excel and the browser workbook show it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly (CellType & {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  })[];
  readonly result: CellType;
}

/** The content of functions.json. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Where the functions and their Chinese texts are. */
export interface MetadataPaths {
  readonly source: string;
  readonly dictionary: string;
}

/** What Excel shows of each function, in both languages; throws an Error with every complaint, one a line. */
export const compileFunctionsMetadata: (
  paths: MetadataPaths,
) => Promise<{ readonly english: FunctionsJson; readonly chinese: FunctionsJson }>;

/** Emits functions.json and functions-zh-CN.json; what is wrong with them is an error of the build. */
export class FunctionsMetadata {
  constructor(paths?: MetadataPaths);
  apply(compiler: Compiler): void;
}

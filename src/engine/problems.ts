/** The lists a function or the pane can be given. */
export type ListName =
  | "clusters"
  | "belts"
  | "rules"
  | "points"
  | "pointsA"
  | "pointsB"
  | "weights"
  | "weightsA"
  | "weightsB"
  | "places"
  | "otherPlaces"
  | "industryA"
  | "industryB"
  | "groups"
  | "answers"
  | "text";

/** What a column of a list holds. */
export type ColumnRole =
  | "place"
  | "province"
  | "region"
  | "industry"
  | "name"
  | "type"
  | "weight"
  | "year"
  | "longitude"
  | "latitude"
  | "x"
  | "y";

/**
 * Every way a request can fail, as facts; the words are in `i18n/messages.ts`. `row` is 1-based within the range as
 * given (header included), so that a person can count to it.
 */
export type Problem =
  | { readonly code: "no-rows"; readonly list: ListName }
  | { readonly code: "too-many-columns"; readonly list: ListName; readonly columns: number }
  | { readonly code: "missing-column"; readonly list: ListName; readonly role: ColumnRole }
  | {
      readonly code: "unknown-word";
      readonly argument: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "negative-weight"; readonly list: ListName; readonly row: number }
  | { readonly code: "infinite-weight"; readonly list: ListName; readonly row: number }
  | { readonly code: "all-weights-zero"; readonly list?: ListName }
  | { readonly code: "unlike-coordinates"; readonly list: ListName; readonly other: ListName }
  | {
      readonly code: "unequal-lengths";
      readonly list: ListName;
      readonly rows: number;
      readonly other: ListName;
      readonly otherRows: number;
    }
  | { readonly code: "bad-scale"; readonly given: string }
  | {
      readonly code: "coordinate-out-of-range";
      readonly list: ListName;
      readonly row: number;
      readonly column: "longitude" | "latitude";
      readonly value: number;
    }
  | { readonly code: "no-known-places"; readonly list: ListName }
  | { readonly code: "too-many-rows"; readonly rows: number; readonly limit: number }
  | { readonly code: "source-missing"; readonly source: string }
  | { readonly code: "sheet-protected"; readonly address: string }
  | { readonly code: "merged-cells"; readonly address: string }
  | { readonly code: "no-room-below"; readonly address: string }
  | { readonly code: "table-cannot-grow"; readonly table: string }
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "other-workbook-active" }
  | { readonly code: "busy" }
  | { readonly code: "too-large"; readonly address: string }
  | { readonly code: "unreadable-file"; readonly file: string }
  | { readonly code: "file-too-large"; readonly file: string; readonly megabytes: number }
  | { readonly code: "inside"; readonly detail: string };

/** Problems that mean "nothing to compute from" (#N/A); all others are wrong arguments (#VALUE!). */
export const isNothingToCompute = (problem: Problem): boolean =>
  problem.code === "no-rows" || problem.code === "all-weights-zero" || problem.code === "no-known-places";

/** The only error the engine throws. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  constructor(readonly problem: Problem) {
    super(JSON.stringify(problem));
  }
}

/** The problem behind anything thrown; what is not ours is a bug inside the add-in. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError
    ? error.problem
    : { code: "inside", detail: error instanceof Error ? error.message : String(error) };

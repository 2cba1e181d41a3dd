/** A result table as rows of numbers and texts; null stands for the type of a total. */
export type TotalRows = readonly (readonly (string | number | null)[])[];

/** What runs of different engines over the same lists are compared by. */
export type Totals = Readonly<Record<TotalsName, TotalRows>>;

export const TOTALS = ["verdicts", "table1", "places", "types"] as const;
export type TotalsName = (typeof TOTALS)[number];

/** The columns of Table 1 behind the counting rule and the type. */
export const TABLE_1_COLUMNS = [
  "units",
  ...["matched", "similar", "any", "lenient"].flatMap((asked) =>
    ["proven", "possible", "lower", "upper"].map((bound) => `${asked}_${bound}`),
  ),
  "undetermined",
  "decided",
];

/** How to ask for the totals in SQL. A sum of the clusters' numbers stands for which clusters got which verdict. */
export const TOTALS_SQL: Readonly<Record<TotalsName, string>> = {
  verdicts: `SELECT counting, verdict, reason, lenient, COUNT(*) AS units, CAST(SUM(cluster) AS BIGINT) AS numbers,
      CAST(SUM(belts) AS BIGINT) AS belts, CAST(SUM(belts_not_understood) AS BIGINT) AS belts_not_understood
    FROM verdicts GROUP BY counting, verdict, reason, lenient`,
  table1: `SELECT counting, type, ${TABLE_1_COLUMNS.join(", ")} FROM table1`,
  places: "SELECT scope, area_kind, area, with_clusters, with_belts, with_both FROM place_counts",
  types: "SELECT types, places, clusters FROM type_counts",
};

/** Where two totals differ, as sentences; none where they are equal. Fractions may differ in their last digits. */
export const differences = (a: Totals, b: Totals): readonly string[] =>
  TOTALS.flatMap((name) => {
    const [rowsA, rowsB] = [a[name], b[name]].map((rows) => rows.map(keyed).sort(byKey));
    const all = Math.max(rowsA?.length ?? 0, rowsB?.length ?? 0);
    return Array.from({ length: all }, (_, at) => [rowsA?.[at], rowsB?.[at]] as const).flatMap(
      ([rowA, rowB]) =>
        rowA && rowB && rowA.key === rowB.key && sameNumbers(rowA.numbers, rowB.numbers)
          ? []
          : [`${name}: ${rowA?.text ?? "nothing"} against ${rowB?.text ?? "nothing"}`],
    );
  });

interface KeyedRow {
  readonly key: string;
  readonly numbers: readonly number[];
  readonly text: string;
}

const keyed = (row: TotalRows[number]): KeyedRow => ({
  // `types` has no text: its first number tells the row.
  key: JSON.stringify([...row.filter((cell) => typeof cell !== "number"), row[0]]),
  numbers: row.filter((cell) => typeof cell === "number"),
  text: row.join(" "),
});

const byKey = (a: KeyedRow, b: KeyedRow): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0);

const CLOSE = 1e-9;

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length &&
  a.every(
    (value, at) => Math.abs(value - (b[at] ?? NaN)) <= CLOSE * Math.max(1, Math.abs(value)) * fraction(value),
  );

/** Whole numbers must be equal. */
const fraction = (value: number): number => (Number.isInteger(value) ? 0 : 1);

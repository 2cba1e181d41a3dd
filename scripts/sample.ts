import { type CsvRow, readCsv } from "./csv";

const FOLDER = "data/sample";
const TYPES = ["strategic-emerging", "advanced-manufacturing", "innovation"];
const SOURCES = ["sei66", "amc44", "inno56", "study"];
const RELATIONS = ["identical", "affiliated", "similar"];

/** Throws with file and line unless the cell is one of `allowed`. */
const oneOf = (
  allowed: readonly string[],
  { file, row, column }: { file: string; row: CsvRow; column: string },
): string => {
  const value = row.cells[column] ?? "";
  if (!allowed.includes(value))
    throw new Error(`${file}:${row.line}: ${column} is “${value}”, must be one of ${allowed.join(", ")}`);
  return value;
};

const rowsOf = <Row>(
  name: string,
  read: (
    cell: (column: string) => string,
    choose: (column: string, allowed: readonly string[]) => string,
  ) => Row,
): Row[] => {
  const file = `${FOLDER}/${name}`;
  return readCsv(file).rows.map((row) => {
    const cell = (column: string): string => {
      const value = row.cells[column];
      if (value === undefined || value === "")
        throw new Error(`${file}:${row.line}: ${column} is blank or missing`);
      return value;
    };
    return read(cell, (column, allowed) => oneOf(allowed, { file, row, column }));
  });
};

const count = (cell: string): number => {
  if (!/^\d+$/.test(cell)) throw new Error(`${FOLDER}/table1.csv: “${cell}” is not a count`);
  return Number(cell);
};

/** The sample's rows, checked, as `src/reports/sampleRows.json` holds them. */
export const compileSample = () => ({
  clusters: rowsOf("clusters.csv", (cell, choose) => ({
    name: cell("name"),
    type: choose("type", TYPES),
    places: cell("places"),
    source: choose("source", SOURCES),
  })),
  belts: rowsOf("belts.csv", (cell) => ({ place: cell("place"), category: cell("category") })),
  matches: rowsOf("matches.csv", (cell, choose) => ({
    table: choose("table", ["3", "4", "5"]),
    city: cell("city"),
    cluster: cell("cluster"),
    belt: cell("belt"),
  })),
  table1: rowsOf("table1.csv", (cell, choose) => ({
    type: choose("type", [...TYPES, "total"]),
    clusters: count(cell("clusters")),
    matched: count(cell("matched")),
    similar: count(cell("similar")),
  })),
  table2: rowsOf("table2.csv", (cell, choose) => ({
    city: cell("city"),
    clusterA: cell("cluster_a"),
    typeA: choose("type_a", TYPES),
    clusterB: cell("cluster_b"),
    typeB: choose("type_b", TYPES),
    relation: choose("relation", RELATIONS),
  })),
});

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
    stop: (message: string) => never,
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
    const stop = (message: string): never => {
      throw new Error(`${file}:${row.line}: ${message}`);
    };
    return read(cell, (column, allowed) => oneOf(allowed, { file, row, column }), stop);
  });
};

const count = (cell: string): number => {
  if (!/^\d+$/.test(cell)) throw new Error(`${FOLDER}/table1.csv: “${cell}” is not a count`);
  return Number(cell);
};

const TYPE_OF_TABLE: Readonly<Record<string, string>> = {
  "3": "strategic-emerging",
  "4": "advanced-manufacturing",
  "5": "innovation",
};
const TABLES = Object.keys(TYPE_OF_TABLE);

const readClusters = () =>
  rowsOf("clusters.csv", (cell, choose) => ({
    name: cell("name"),
    type: choose("type", TYPES),
    places: cell("places"),
    source: choose("source", SOURCES),
  }));

const readBelts = () => rowsOf("belts.csv", (cell) => ({ place: cell("place"), category: cell("category") }));

interface Lists {
  readonly clusters: ReturnType<typeof readClusters>;
  readonly belts: ReturnType<typeof readBelts>;
}

/** The published pairs: each names a belt of the sample, and its cluster also as the national list writes it. */
const readMatches = ({ clusters, belts }: Lists) =>
  rowsOf("matches.csv", (cell, choose, stop) => {
    const table = choose("table", TABLES);
    const [city, belt, listedAs] = [cell("city"), cell("belt"), cell("listed_as")];
    const isListed = clusters.some(
      ({ name, type, places }) => name === listedAs && type === TYPE_OF_TABLE[table] && places.includes(city),
    );
    if (!isListed)
      stop(`listed_as “${listedAs}” is no cluster of ${city} and of Table ${table} in clusters.csv`);
    if (!belts.some(({ place, category }) => place === city && category === belt))
      stop(`“${belt}” is no belt of ${city} in belts.csv`);
    return { table, city, cluster: cell("cluster"), belt, listedAs };
  });

/** The pairs that only the study calls matched: each is a published pair, and stands once. */
const readStudyRules = (matches: ReturnType<typeof readMatches>) => {
  const seen = new Set<unknown>();
  return rowsOf("study-rules.csv", (cell, _, stop) => {
    const pair = matches.find(
      ({ table, city, cluster, belt }) =>
        table === cell("table") &&
        city === cell("city") &&
        cluster === cell("cluster") &&
        belt === cell("belt"),
    );
    if (pair === undefined) return stop("not a pair of matches.csv");
    if (seen.has(pair)) stop("the pair stands twice");
    seen.add(pair);
    const { table, city, listedAs, belt } = pair;
    return { table, city, cluster: listedAs, belt, zh: cell("reason_zh"), en: cell("reason_en") };
  });
};

/** The sample's rows, checked, as `src/reports/sampleRows.json` holds them. */
export const compileSample = () => {
  const lists = { clusters: readClusters(), belts: readBelts() };
  const matches = readMatches(lists);
  return { ...lists, matches, studyRules: readStudyRules(matches), ...readTables() };
};

const readTables = () => ({
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

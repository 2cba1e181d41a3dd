import type { DuckDBConnection } from "@duckdb/node-api";
import { scriptParts } from "./script";
import { type Totals, TOTALS_SQL, type TotalRows } from "./totals";
import { TAG_COLUMNS, TAG_INPUT } from "./tagLine";
import { RELATION_COLUMNS, RELATION_INPUT } from "./relationLines";

/** Passes rows of texts through `tag` or `tag --relations`: a table in, a table out. */
export interface Piping {
  readonly from: string;
  readonly columns: readonly string[];
  readonly orderBy?: string;
  readonly to: string;
  readonly toColumns: readonly string[];
  readonly relations: boolean;
}

/** The two places where the script waits for the stream, in order. */
export const PIPINGS: readonly Piping[] = [
  { from: "names_to_tag", columns: TAG_INPUT, to: "tags", toColumns: TAG_COLUMNS, relations: false },
  {
    from: "stances_to_relate",
    columns: RELATION_INPUT,
    orderBy: "side",
    to: "relations",
    toColumns: RELATION_COLUMNS,
    relations: true,
  },
];

/** Runs the script on a connection that holds clusters and belts, and gives the totals. */
export const runScript = async (
  connection: DuckDBConnection,
  pipe: (piping: Piping) => Promise<void>,
): Promise<Totals> => {
  for (const [at, statements] of scriptParts().entries()) {
    for (const statement of statements) await connection.run(statement);
    const piping = PIPINGS[at];
    if (piping) await pipe(piping);
  }
  return {
    verdicts: await rowsOf(connection, TOTALS_SQL.verdicts),
    table1: await rowsOf(connection, TOTALS_SQL.table1),
    places: await rowsOf(connection, TOTALS_SQL.places),
    types: await rowsOf(connection, TOTALS_SQL.types),
  };
};

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<TotalRows> =>
  (await connection.runAndReadAll(sql))
    .getRows()
    .map((row) => row.map((cell) => (cell === null || typeof cell === "string" ? cell : Number(cell))));

/** How the files of texts between the two are written and read: tabs, no quotes, no nulls. */
export const TSV = "DELIMITER '\\t', HEADER false, QUOTE '', ESCAPE ''";

/** A table function over tab-separated files. */
export const readTsv = (files: string, columns: readonly string[], whole: readonly string[] = []): string => {
  const types = columns.map((name) => `'${name}': '${whole.includes(name) ? "BIGINT" : "VARCHAR"}'`);
  return (
    `read_csv('${files}', delim = '\\t', header = false, quote = '', escape = '', auto_detect = false, ` +
    `nullstr = '\\N', columns = {${types.join(", ")}})`
  );
};

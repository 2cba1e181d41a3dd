import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { readTsv, runScript, TSV } from "./duckdb";
import type { Clock } from "./clock";
import type { Totals } from "./totals";
import { BELT_COLUMNS, CLUSTER_COLUMNS } from "./writeLists";

/** A run over lists that `writeLists` wrote. */
export interface ScaleRun {
  /** The folder of the lists. */
  readonly lists: string;
  /** A folder for everything else; it need not exist. */
  readonly work: string;
  /** The stream as `npm run tag -- --bundle` writes it. */
  readonly stream: string;
  readonly clock: Clock;
}

/** The script on DuckDB in this process, the stream in a process of its own. */
export const runDuckdb = async ({ lists, work, stream, clock }: ScaleRun): Promise<Totals> => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const instance = await DuckDBInstance.create(join(work, "scale.duckdb"));
  const connection = await instance.connect();
  try {
    const load = async (table: string, from: string): Promise<void> =>
      void (await connection.run(`CREATE OR REPLACE TABLE ${table} AS FROM ${from}`));
    await load("clusters", readTsv(join(lists, "clusters.tsv"), CLUSTER_COLUMNS, ["cluster"]));
    await load("belts", readTsv(join(lists, "belts", "*.tsv"), BELT_COLUMNS, ["belt"]));
    clock("lists loaded");
    const totals = await runScript(connection, async (piping) => {
      const { from, columns, orderBy, to, toColumns, relations } = piping;
      const [given, made] = [join(work, `${from}.tsv`), join(work, `${to}.tsv`)];
      const order = orderBy === undefined ? "" : ` ORDER BY ${orderBy}`;
      await connection.run(`COPY (SELECT ${columns.join(", ")} FROM ${from}${order}) TO '${given}' (${TSV})`);
      clock(`${from} written`);
      await throughStream(stream, { given, made, relations });
      await load(to, readTsv(made, toColumns, ["standing"]));
      const [[rows] = []] = (await connection.runAndReadAll(`SELECT COUNT(*) FROM ${to}`)).getRows();
      clock(`${to} piped: ${String(rows)} rows`);
    });
    clock("results");
    return totals;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

interface Files {
  readonly given: string;
  readonly made: string;
  readonly relations: boolean;
}

const throughStream = async (stream: string, { given, made, relations }: Files): Promise<void> => {
  const child = spawn(process.execPath, [stream, ...(relations ? ["--relations"] : [])], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) =>
      code === 0 ? done() : failed(new Error(`the stream ended with code ${code}`)),
    );
  });
  createReadStream(given).pipe(child.stdin);
  await Promise.all([finished(child.stdout.pipe(createWriteStream(made))), ended]);
};

/** The version of the library, as it tells it. */
export const duckdbVersion = async (): Promise<string> => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const [[version] = []] = (await connection.runAndReadAll("SELECT version()")).getRows();
  connection.closeSync();
  instance.closeSync();
  return String(version);
};

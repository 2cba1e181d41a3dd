import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTsv, runScript, TSV } from "../../../scripts/scale/duckdb";
import { engineTotals } from "../../../scripts/scale/engineTotals";
import { relationLines } from "../../../scripts/scale/relationLines";
import { tagLine } from "../../../scripts/scale/tagLine";
import { differences, type Totals } from "../../../scripts/scale/totals";
import { BELT_COLUMNS, CLUSTER_COLUMNS, writeLists } from "../../../scripts/scale/writeLists";
import { scaleLists } from "../../../scripts/scale/lists";
import type { BeltTexts, ClusterTexts } from "../../../src/engine/matching/types";

const PLACES = [
  "深圳",
  "深圳市、东莞市",
  "东莞",
  "京津冀",
  "北京",
  "天津市",
  "朝阳",
  "某园区",
  "另一园区",
  "",
  "Suzhou",
];
const INDUSTRIES = [
  "汽车",
  "汽车零部件",
  "新能源汽车（电池）",
  "玩具设备",
  "太师椅",
  "吧台椅",
  "塑料玩具",
  "汽车维修",
  "农机维修",
  "食品机械",
  "饮料机械",
  "电力及新能源装备",
  "某某",
  "某某设备",
  "化工",
  "",
  "女装、童装",
  "汽车模型",
];
const row = {
  place: fc.constantFrom(...PLACES),
  province: fc.constantFrom("", "", "辽宁省"),
  name: fc.constantFrom("", "辽宁朝阳的"),
};
const industry = fc.oneof(
  fc.constantFrom(...INDUSTRIES),
  fc.tuple(fc.constantFrom(...INDUSTRIES), fc.constantFrom(...INDUSTRIES)).map((both) => both.join("")),
);
const clusters = fc.array(
  fc.record({ ...row, industry, type: fc.constantFrom("創新型", "创新型", "先进制造业", "") }),
  { minLength: 1, maxLength: 12 },
);
const belts = fc.array(fc.record({ ...row, industry }), { maxLength: 25 });

type Lists = {
  readonly clusters: readonly Required<Omit<ClusterTexts, "weight">>[];
  readonly belts: readonly Required<Omit<BeltTexts, "year">>[];
};

/** The script on DuckDB, the stream in this process. */
const scriptTotals = async (lists: Lists): Promise<Totals> => {
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const written = join(folder, "lists");
    writeLists(written, { clusters: lists.clusters, belts: () => lists.belts });
    await connection.run(
      `CREATE TABLE clusters AS FROM ${readTsv(join(written, "clusters.tsv"), CLUSTER_COLUMNS, ["cluster"])}`,
    );
    await connection.run(
      `CREATE TABLE belts AS FROM ${readTsv(join(written, "belts", "*.tsv"), BELT_COLUMNS, ["belt"])}`,
    );
    return await runScript(connection, async ({ from, columns, orderBy, to, toColumns, relations }) => {
      const [given, made] = [join(folder, `${from}.tsv`), join(folder, `${to}.tsv`)];
      const order = orderBy === undefined ? "" : ` ORDER BY ${orderBy}`;
      await connection.run(`COPY (SELECT ${columns.join(", ")} FROM ${from}${order}) TO '${given}' (${TSV})`);
      const linesFor = relations ? relationLines() : (line: string) => [tagLine(line)];
      const lines = readFileSync(given, "utf8").split("\n").slice(0, -1).flatMap(linesFor);
      writeFileSync(made, lines.map((line) => `${line}\n`).join(""));
      await connection.run(`CREATE OR REPLACE TABLE ${to} AS FROM ${readTsv(made, toColumns, ["standing"])}`);
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
};

test("law: the SQL script and the engine give the same verdicts, Table 1 and places", async () => {
  await fc.assert(
    fc.asyncProperty(clusters, belts, async (clusterRows, beltRows) => {
      const totals = await scriptTotals({ clusters: clusterRows, belts: beltRows });
      expect(differences(totals, engineTotals(clusterRows, beltRows))).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("the lists that are made for the large runs agree too, and are not all of one verdict", async () => {
  const lists = scaleLists({ clusters: 400, belts: 1500, names: 1000, seed: 7 });
  const beltRows = [...lists.belts()];
  const totals = await scriptTotals({ clusters: lists.clusters, belts: beltRows });
  expect(differences(totals, engineTotals(lists.clusters, beltRows))).toEqual([]);
  // The lists come from the vocabulary as it stands: which verdicts they meet may change a little, that they differ not.
  expect(new Set(totals.verdicts.map(([, verdict]) => verdict)).size).toBeGreaterThanOrEqual(4);
}, 120_000);

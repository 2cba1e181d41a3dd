import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RELATIONS, type Relation } from "../../src/engine/industries/types";
import { ratesOf } from "../../src/engine/matching/rates";
import type { AskedRelation, MatchedCluster } from "../../src/engine/matching/types";
import { allPlaces, provinceOf } from "../../src/engine/places/gazetteer";
import { isCity } from "../../src/engine/places/isCity";
import { regionOf } from "../../src/engine/places/regions";
import { STANDINGS } from "./stances";

/** The rates that Table 1 has. */
export const TABLE_1_RATES = [
  "matched",
  "similar",
  "any",
  "lenient",
] as const satisfies readonly AskedRelation[];

const COUNTED = [
  ...TABLE_1_RATES.flatMap((asked) => [`${asked}_proven`, `${asked}_possible`]),
  "undetermined",
];

/** The three parts of the SQL script, in order. */
export const scriptParts = (): readonly (readonly string[])[] => {
  const [, ...parts] = scaleScript().split(/^-- part \d+:.*$/m);
  return parts.map((part) =>
    part
      .replace(/^\s*--.*$/gm, "")
      .split(";")
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ""),
  );
};

/** The SQL script: verdicts.sql with the engine's constants and the gazetteer filled in. */
export const scaleScript = (): string => {
  const filled: Readonly<Record<string, string>> = {
    standings: rows(STANDINGS.map(({ verdict, lenient }, at) => [at, verdict, Number(lenient)])),
    unitRates: rows(unitRates()),
    unitRateColumns: ["verdict", "lenient", "some_open", ...COUNTED].join(", "),
    gazetteer: rows(
      allPlaces().map((unit) => [
        unit.code,
        unit.name,
        Number(isCity({ key: unit.code, unit })),
        provinceOf(unit).prefix,
        regionOf(unit),
      ]),
    ),
    counts: lines(COUNTED, (name) => `    CAST(SUM(r.${name}) AS BIGINT) AS ${name}`),
    sums: lines(COUNTED, (name) => `    SUM(CAST(${name} AS DOUBLE) / shared_by) AS ${name}`),
    rates: lines(
      TABLE_1_RATES,
      (asked) =>
        `  ${asked}_proven,\n  ${asked}_possible,\n` +
        `  ${asked}_proven / units AS ${asked}_lower,\n  ${asked}_possible / units AS ${asked}_upper`,
    ),
  };
  return readFileSync(join(__dirname, "verdicts.sql"), "utf8").replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => {
      const text = filled[name];
      if (text === undefined) throw new Error(`verdicts.sql asks for "${name}"`);
      return text;
    },
  );
};

/** Every kind of counting unit with what the engine's own rates say of one such unit. */
const unitRates = (): readonly (readonly (string | number)[])[] =>
  RELATIONS.flatMap((verdict) =>
    [0, 1].flatMap((lenient) =>
      [0, 1].map((open) => {
        const { rate } = ratesOf([oneUnit(verdict, lenient === 1, open)], "project");
        const counts = TABLE_1_RATES.flatMap((asked) => [rate(asked).proven, rate(asked).possible]);
        return [verdict, lenient, open, ...counts, rate("undetermined").proven];
      }),
    ),
  );

const oneUnit = (verdict: Relation, lenient: boolean, beltsNotUnderstood: number): MatchedCluster => ({
  index: 0,
  verdict,
  lenient,
  reason: "related-belt",
  memberships: [],
  places: [],
  belts: [],
  beltsNotUnderstood,
});

const rows = (values: readonly (readonly (string | number)[])[]): string =>
  values.map((row) => `  (${row.map(literal).join(", ")})`).join(",\n");

const literal = (value: string | number): string =>
  typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;

const lines = (names: readonly string[], line: (name: string) => string): string =>
  names.map(line).join(",\n");

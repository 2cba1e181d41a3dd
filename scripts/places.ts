import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { normaliseText } from "../src/engine/text";
import { readCsv } from "./csv";
import { checkCodes, checkPoints, checkRegions, type UnitPoint } from "./placesChecks";
import { type IndexedNames, indexNames, type UnitName } from "./placesIndex";
import { splitPlaceName } from "./placesNames";

export { extractPlaces } from "./placesExtract";

/** The gazetteer as the engine loads it: one line a record, cells separated by commas, lists by semicolons. */
export interface CompiledGazetteer {
  /** Two-digit code, name split into short/suffix, pinyin letters, English name. */
  readonly provinces: string[];
  /** Code, short/suffix, pinyin letters, longitude, latitude, English name, other English names;… */
  readonly units: string[];
  /** For each unit with counties its position to the base of 36, then the pinyin of each. */
  readonly countyPinyin: string[];
  /** What every Chinese name can mean, by its first two characters (`indexNames`). */
  readonly names: string[];
  /** Code of a unit or two digits of a province, and its region. */
  readonly regions: string[];
}

const REFERENCE = "../shared/reference/geo/prefectures_369.csv";
const GZIP_LIMIT_KB = 120;

/** Checks data/places and compiles it into the content of src/engine/places/gazetteerTables.json; throws on a fault. */
export const compilePlaces = (): CompiledGazetteer => {
  const units = readUnits();
  checkCodes(units, table("counties"));
  checkPoints(units, existsSync(REFERENCE) ? readCsv(REFERENCE).rows.map((row) => row.cells) : null);
  const corrections = readCorrections();
  const provinces = readProvinces();
  const countyRows = table("counties");
  const gazetteer: CompiledGazetteer = {
    provinces,
    units: units.map((unit) => unit.line),
    countyPinyin: units.flatMap(({ code }, position) => {
      const pinyin = countyRows
        .filter((row) => unitOf(cell(row, "code")) === code)
        .map((row) => letters(readingOf(row, corrections)));
      return pinyin.length === 0 ? [] : [[position.toString(36), ...new Set(pinyin)].join(" ")];
    }),
    names: indexNames(readNames(units, provinces, corrections)),
    regions: readRegions(units),
  };
  const kilobytes = gzipSync(JSON.stringify(gazetteer)).length / 1024;
  if (kilobytes > GZIP_LIMIT_KB) throw new Error(`the gazetteer has ${kilobytes.toFixed(1)} KB gzip`);
  return gazetteer;
};

type Cells = Readonly<Record<string, string>>;

const table = (name: string): Cells[] => readCsv(`data/places/${name}.csv`).rows.map((row) => row.cells);

const cell = (row: Cells, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`data/places: no column ${name} in ${JSON.stringify(row)}`);
  return value;
};

const readUnits = (): UnitPoint[] => {
  const points = new Map(table("points").map((row) => [cell(row, "code"), row]));
  const english = new Map(table("english-names").map((row) => [cell(row, "code"), row]));
  const corrections = readCorrections();
  return table("units").map((row) => {
    const code = cell(row, "code");
    const point = points.get(code) ?? row;
    const syllables = readingOf(row, corrections);
    const [longitude, latitude] = [cell(point, "longitude"), cell(point, "latitude")];
    const names = english.get(code);
    const nameEn = names === undefined ? spelled(syllables) : cell(names, "name");
    const other = names === undefined ? "" : cell(names, "other");
    const name = splitPlaceName(cell(row, "name"));
    const line = [code, name, letters(syllables), longitude, latitude, nameEn, other].join(",");
    return {
      code,
      name: cell(row, "name"),
      short: name.split("/")[0] ?? "",
      longitude,
      latitude,
      weak: point["weak"] === "yes",
      line,
    };
  });
};

const readProvinces = (): string[] => {
  const english = new Map(table("province-english").map((row) => [cell(row, "code"), cell(row, "name")]));
  return table("provinces").map((row) => {
    const code = cell(row, "code");
    const nameEn = english.get(code);
    if (nameEn === undefined) throw new Error(`province-english.csv: no name for ${code}`);
    return [
      code.slice(0, 2),
      splitPlaceName(cell(row, "name")),
      letters(readingOf(row, new Map())),
      nameEn,
    ].join(",");
  });
};

const readCorrections = (): ReadonlyMap<string, string> =>
  new Map(table("pinyin-corrections").map((row) => [cell(row, "code"), cell(row, "pinyin")]));

/** The split name as texts are compared: 乾县 has a character that is simplified in other words. */
const compared = (row: Cells): string => normaliseText(splitPlaceName(cell(row, "name")));

/** The syllables of the short name. */
const readingOf = (row: Cells, corrected: ReadonlyMap<string, string>): string[] => {
  const short = splitPlaceName(cell(row, "name")).split("/")[0] ?? "";
  return (corrected.get(cell(row, "code")) ?? cell(row, "pinyin")).split(" ").slice(0, short.length);
};

const letters = (syllables: readonly string[]): string => syllables.join("").replaceAll("ü", "v");

/** Hanyu Pinyin spelling of names: an apostrophe before a vowel that begins a later syllable. */
const spelled = (syllables: readonly string[]): string => {
  const word = syllables
    .map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Counties of municipalities and of Chongqing (5001, 5002) belong to the one unit xx0100. */
const unitOf = (code: string): string =>
  /^(11|12|31|50)/.test(code) ? `${code.slice(0, 2)}0100` : `${code.slice(0, 4)}00`;

/** The unit that an old code belongs to today: moved, its prefecture renamed, or as the code says. */
const oldUnits = (): ((code: string) => string) => {
  const moved = new Map(table("moved-names").map((row) => [cell(row, "code"), cell(row, "prefecture")]));
  const dead = new Map(
    table("old-prefectures").map((row) => [cell(row, "old_prefix"), cell(row, "prefecture")]),
  );
  return (code) => moved.get(code) ?? dead.get(code.slice(0, 4)) ?? unitOf(code);
};

const codeFinder = (units: readonly UnitPoint[]): ((name: string) => string) => {
  const codes = new Map(
    units.flatMap((unit) => [
      [unit.short, unit.code],
      [unit.name, unit.code],
    ]),
  );
  return (name) => {
    const code = codes.get(name);
    if (code === undefined) throw new Error(`data/places: no unit is called ${name}`);
    return code;
  };
};

/** Every name with the units that it stands for; throws where one of them is no unit. */
const readNames = (
  units: readonly UnitPoint[],
  provinces: readonly string[],
  corrections: ReadonlyMap<string, string>,
): IndexedNames => {
  const oldUnitOf = oldUnits();
  const codeOf = codeFinder(units);
  const known = new Set(units.map(({ code }) => code));
  const belonging = (name: string, code: string): UnitName => {
    if (!known.has(code)) throw new Error(`data/places: ${name} (${code}) belongs to no unit`);
    return { name, code };
  };
  const several = (file: string, column: string) =>
    table(file).map((row) => ({
      name: cell(row, column),
      codes: cell(row, "places").split(";").map(codeOf),
    }));
  return {
    provinces: provinces.map((line) => {
      const [prefix = "", name = ""] = line.split(",");
      return { prefix, name };
    }),
    units: units.map(({ code, name }) => ({ code, name: splitPlaceName(name) })),
    counties: table("counties").map((row) => ({
      ...belonging(compared(row), unitOf(cell(row, "code"))),
      pinyin: letters(readingOf(row, corrections)),
    })),
    oldNames: table("old-names").map((row) => belonging(compared(row), oldUnitOf(cell(row, "code")))),
    towns: table("towns").map((row) => belonging(compared(row), cell(row, "prefecture"))),
    zones: table("zones").map((row) => belonging(cell(row, "name"), cell(row, "prefecture"))),
    otherNames: table("other-names").map((row) => belonging(cell(row, "name"), cell(row, "code"))),
    special: [...several("known-zones", "name"), ...several("abbreviations", "abbreviation")],
    bareCities: table("bare-cities").map((row) => (codeOf(cell(row, "name")), cell(row, "name"))),
    phrases: notPlaces("phrase"),
    onlyAlone: notPlaces("only-alone"),
  };
};

/** Throws unless every unit has a known region and no line is idle. */
const readRegions = (units: readonly UnitPoint[]): string[] => {
  const rows = table("regions");
  checkRegions(
    units.map((unit) => unit.code),
    new Map(rows.map((row) => [cell(row, "code"), cell(row, "region")])),
  );
  return rows.map((row) => `${cell(row, "code")},${cell(row, "region")}`);
};

const notPlaces = (kind: string): string[] =>
  table("not-places")
    .filter((row) => cell(row, "kind") === kind)
    .map((row) => cell(row, "words"));

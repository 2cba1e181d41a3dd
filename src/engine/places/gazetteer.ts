import { lazy } from "../lazy";
import tables from "./gazetteerTables.json";
import type { Place, PlaceKind } from "./types";

/** A province: its two-digit code, Chinese names, pinyin letters and English name. */
export interface Province {
  readonly prefix: string;
  readonly name: string;
  readonly shortName: string;
  readonly pinyin: string;
  readonly nameEn: string;
}

/** A unit with the spellings in which people write it. */
export interface UnitSpellings {
  readonly place: Place;
  readonly pinyin: string;
  readonly otherEnglish: readonly string[];
}

/** A county or district, written as texts are compared, with the unit that it belongs to. */
export interface County {
  readonly name: string;
  /** Equal to `name` where there is no shorter form. */
  readonly shortName: string;
  /** Letters; "" where the gazetteer has none. */
  readonly pinyin: string;
  readonly place: Place;
}

/** The six-digit code → unit, for every prefecture-level unit and every county directly under a province. */
const placesByCode = lazy(
  (): ReadonlyMap<string, Place> => new Map(unitSpellings().map(({ place }) => [place.code, place])),
);

/** The unit of a six-digit GB/T 2260 code; undefined for any other code. */
export const placeByCode = (code: string): Place | undefined => placesByCode().get(code);

/** The 369 units in the order of the gazetteer. */
export const allPlaces = lazy((): readonly Place[] => unitSpellings().map(({ place }) => place));

/** The 34 provinces, autonomous regions, municipalities and special regions. */
export const provinces = lazy((): readonly Province[] =>
  tables.provinces.map((line) => {
    const [prefix = "", name = "", pinyin = "", nameEn = ""] = line.split(",");
    return { prefix, ...readName(name), pinyin, nameEn };
  }),
);

/** The province of a unit. */
export const provinceOf = ({ code }: Place): Province => {
  const province = provincesByPrefix().get(code.slice(0, 2));
  if (province === undefined) throw new Error(`no province for ${code}`);
  return province;
};

const provincesByPrefix = lazy(
  (): ReadonlyMap<string, Province> => new Map(provinces().map((province) => [province.prefix, province])),
);

/** The units with pinyin and further English spellings. */
export const unitSpellings = lazy((): readonly UnitSpellings[] => {
  const provinceNames = new Map(provinces().map(({ prefix, name }) => [prefix, name]));
  return tables.units.map((line) => {
    const [code = "", cell = "", pinyin = "", longitude, latitude, nameEn = "", other = ""] = line.split(",");
    const names = readName(cell);
    const place: Place = {
      code,
      ...names,
      nameEn,
      kind: kindOf(code, names.name),
      province: provinceNames.get(code.slice(0, 2)) ?? "",
      longitude: Number(longitude),
      latitude: Number(latitude),
    };
    return { place, pinyin, otherEnglish: other === "" ? [] : other.split(";") };
  });
});

/** Calls `visit` with the pinyin of every county or district and its unit. */
export const forEachCountyPinyin = (visit: (pinyin: string, place: Place) => void): void => {
  for (const line of tables.countyPinyin) {
    const words = line.split(" ");
    const place = allPlaces()[parseInt(words[0] ?? "", 36)];
    if (place === undefined) continue;
    for (let i = 1; i < words.length; i += 1) visit(words[i] ?? "", place);
  }
};

/** The counties and districts. */
export const counties = lazy((): readonly County[] => {
  const all: County[] = [];
  for (const line of tables.names) {
    const cells = line.split(",");
    for (let i = 1; i < cells.length; i += 1) readCounties(cells[0] ?? "", cells[i] ?? "", all);
  }
  return all;
});

/** Adds the counties that a name of the index is the full name of (`scripts/placesIndex.ts`). */
const readCounties = (start: string, cell: string, all: County[]): void => {
  // Only counties have a reading, in letters at the end: most names are passed over at once.
  if (!/[a-z]$/.test(cell)) return;
  const [rest = "", , , , positions = "", , readings = ""] = cell.split(":");
  if (readings === "") return;
  const each = readings.split(" ");
  positions.split(" ").forEach((position, i) => {
    const reading = each.length === 1 ? each[0] : each[i];
    const place = allPlaces()[parseInt(position, 36)];
    if (!reading || place === undefined) return;
    const name = start + rest;
    all.push({ name, shortName: name.slice(0, Number(reading[0])), pinyin: reading.slice(1), place });
  });
};

const readName = (cell: string): { name: string; shortName: string } => {
  const [shortName = "", suffix = ""] = cell.split("/");
  return { name: shortName + suffix, shortName };
};

const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);

const kindOf = (code: string, name: string): PlaceKind => {
  if (MUNICIPALITIES.has(code.slice(0, 2))) return "municipality";
  if (code.slice(2, 4) === "90") return "county-level unit under the province";
  if (name.endsWith("自治州")) return "autonomous prefecture";
  if (name.endsWith("盟")) return "league";
  return name.endsWith("地区") ? "prefecture" : "prefecture-level city";
};

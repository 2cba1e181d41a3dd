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

/** A name, as texts are compared, that stands for units: a county, a zone, an old name, an abbreviation of several. */
export interface SubordinateName {
  readonly name: string;
  /** Equal to `name` where there is no shorter form. */
  readonly shortName: string;
  /** Letters; "" where the gazetteer has none. */
  readonly pinyin: string;
  readonly places: readonly Place[];
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

type SubordinateTable = "counties" | "oldNames" | "zones" | "towns";

/** The names of one table of the gazetteer that stand for units. */
export const subordinateNames = (table: SubordinateTable): readonly SubordinateName[] =>
  subordinateTables[table]();

const readTable = (lines: readonly string[]): readonly SubordinateName[] => {
  const names: SubordinateName[] = [];
  for (const line of lines) {
    const cells = line.split(",");
    const places = knownPlaces([cells[0] ?? ""]);
    for (let i = 1; i < cells.length; i += 1) names.push(readSubordinate(cells[i] ?? "", places));
  }
  return names;
};

// Slices instead of split and spread: thousands of cells are read before the first answer.
const readSubordinate = (cell: string, places: readonly Place[]): SubordinateName => {
  const colon = cell.indexOf(":");
  const written = colon < 0 ? cell : cell.slice(0, colon);
  const pinyin = colon < 0 ? "" : cell.slice(colon + 1);
  const slash = written.indexOf("/");
  if (slash < 0) return { name: written, shortName: written, pinyin, places };
  const shortName = written.slice(0, slash);
  return { name: shortName + written.slice(slash + 1), shortName, pinyin, places };
};

const subordinateTables: Readonly<Record<SubordinateTable, () => readonly SubordinateName[]>> = {
  counties: lazy(() => readTable(tables.counties)),
  oldNames: lazy(() => readTable(tables.oldNames)),
  zones: lazy(() => readTable(tables.zones)),
  towns: lazy(() => readTable(tables.towns)),
};

/** Zones known by a name of their own, abbreviations of several cities, further names of one unit. */
export const specialNames = (table: "knownZones" | "severalCities" | "otherNames"): SubordinateName[] =>
  tables[table].map((line) => {
    const [name = "", codes = ""] = line.split(",");
    return { name, shortName: name, pinyin: "", places: knownPlaces(codes.split(";")) };
  });

/** Short names that mean the city although another city has a district of that name. */
export const bareCities = lazy((): ReadonlySet<string> => new Set(tables.bareCities));

/** Words that hold a place name and are none, and short names that count only when nothing else stands there. */
export const notPlaces = (): {
  readonly phrases: readonly string[];
  readonly onlyAlone: readonly string[];
} => ({
  phrases: tables.phrases,
  onlyAlone: tables.onlyAlone,
});

const knownPlaces = (codes: readonly string[]): Place[] => codes.flatMap((code) => placeByCode(code) ?? []);

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

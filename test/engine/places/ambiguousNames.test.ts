import { readCsv } from "../../../scripts/csv";
import { splitPlaceName } from "../../../scripts/placesNames";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";

interface Division {
  readonly name: string;
  /** Of the unit that it is or lies in, as the code says: not asked of the gazetteer. */
  readonly unit: string;
}

const unitCode = (code: string): string => {
  if (/^(?:11|12|31|50)/.test(code)) return `${code.slice(0, 2)}0100`;
  return code.slice(2, 4) === "90" ? code : `${code.slice(0, 4)}00`;
};

const divisions: readonly Division[] = ["units", "counties"].flatMap((table) =>
  readCsv(`data/places/${table}.csv`).rows.map(({ cells }) => ({
    name: cells["name"] ?? "",
    unit: unitCode(cells["code"] ?? ""),
  })),
);

const bareCities = new Set(
  readCsv("data/places/bare-cities.csv").rows.map(({ cells }) => cells["name"] ?? ""),
);

const sharedBy = (nameOf: (division: Division) => string): Map<string, Set<string>> => {
  const bearers = new Map<string, Set<string>>();
  for (const division of divisions) {
    const name = nameOf(division);
    bearers.set(name, (bearers.get(name) ?? new Set()).add(division.unit));
  }
  return new Map([...bearers].filter(([, units]) => units.size > 1));
};

const candidates = (text: string): string[] => {
  const resolution = resolvePlace(text);
  return resolution.status === "ambiguous" ? resolution.candidates.map(({ code }) => code).sort() : [];
};

test("every full name that several units' divisions bear is ambiguous, with all of them as candidates", () => {
  const shared = sharedBy(({ name }) => name);
  expect(shared.size).toBeGreaterThanOrEqual(28);
  for (const [name, units] of shared) expect([name, candidates(name)]).toEqual([name, [...units].sort()]);
});

test("every short name that several units' divisions bear is ambiguous, except bare names of four cities", () => {
  const shared = sharedBy(({ name }) => splitPlaceName(name).split("/")[0] ?? "");
  const open = [...shared.keys()].filter((name) => !bareCities.has(name));
  expect(open.length).toBeGreaterThanOrEqual(59);
  expect(open.filter((name) => candidates(name).length === 0)).toEqual([]);
});

test("a name that is a province and a unit is ambiguous", () => {
  const provinces = readCsv("data/places/provinces.csv").rows.map(
    ({ cells }) => splitPlaceName(cells["name"] ?? "").split("/")[0] ?? "",
  );
  const units = readCsv("data/places/units.csv").rows.map(({ cells }) => ({
    short: splitPlaceName(cells["name"] ?? "").split("/")[0] ?? "",
    isMunicipality: /^(?:11|12|31|50)/.test(cells["code"] ?? ""),
  }));
  const both = units.filter(({ short, isMunicipality }) => !isMunicipality && provinces.includes(short));
  expect(both.map(({ short }) => short).sort()).toEqual(["吉林", "海南"].sort());
  expect(both.filter(({ short }) => candidates(short).length === 0)).toEqual([]);
});

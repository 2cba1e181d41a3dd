import { REGIONS } from "../src/engine/places/regions";

/** One prefecture-level unit on its way into the gazetteer. */
export interface UnitPoint {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly longitude: string;
  readonly latitude: string;
  /** True where no good source has the point: not checked against the reference. */
  readonly weak: boolean;
  readonly line: string;
}

type Cells = Readonly<Record<string, string>>;

const EXPECTED_UNITS = 369;
const EXPECTED_COUNTIES_AT_LEAST = 2800;
const TOLERANCE_KM = 10;
const KM_PER_DEGREE = 111.2;

/** Throws unless codes are well-formed and unique, every county lies in a unit, and no two units share a name. */
export const checkCodes = (units: readonly UnitPoint[], counties: readonly Cells[]): void => {
  if (units.length !== EXPECTED_UNITS)
    throw new Error(`units.csv: ${units.length} units, not ${EXPECTED_UNITS}`);
  if (counties.length < EXPECTED_COUNTIES_AT_LEAST)
    throw new Error(`counties.csv: only ${counties.length} counties`);
  unique([...units.map((unit) => unit.code), ...counties.map((county) => county["code"] ?? "")], "code");
  unique(
    units.map((unit) => unit.name),
    "name",
  );
  unique(
    units.map((unit) => unit.short),
    "short name",
  );
  for (const code of [...units.map((unit) => unit.code), ...counties.map((county) => county["code"] ?? "")]) {
    if (!/^[1-6]\d{5}$/.test(code)) throw new Error(`data/places: ${code} is no code of six digits`);
  }
};

const unique = (values: readonly string[], what: string): void => {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new Error(`data/places: the ${what} ${value} stands twice`);
    seen.add(value);
  }
};

/** Throws unless every unit has a point in China, near that of the reference list where this is present. */
export const checkPoints = (units: readonly UnitPoint[], reference: readonly Cells[] | null): void => {
  for (const unit of units) {
    const [longitude, latitude] = [Number(unit.longitude), Number(unit.latitude)];
    const inChina = longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
    if (unit.longitude === "" || !inChina) throw new Error(`data/places: ${unit.name} has no point`);
  }
  if (reference === null) {
    console.log("places: the reference list is not here, points were not checked against it");
    return;
  }
  const byCode = new Map(reference.map((row) => [row["code"], row]));
  for (const unit of units) {
    const other = byCode.get(unit.code);
    if (other === undefined) throw new Error(`data/places: ${unit.code} is not in the reference list`);
    const km = distanceKm(unit, other);
    if (km > TOLERANCE_KM && !unit.weak)
      throw new Error(`data/places: ${unit.name} is ${km.toFixed(0)} km off`);
  }
};

/** Good enough at 10 km: the equirectangular distance. */
const distanceKm = (unit: UnitPoint, other: Cells): number => {
  const latitude = Number(unit.latitude);
  const north = latitude - Number(other["lat"]);
  const east = (Number(unit.longitude) - Number(other["lon"])) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east) * KM_PER_DEGREE;
};

/** Throws unless every unit has one of the known regions, by its own code or its province's, and no line is idle. */
export const checkRegions = (codes: readonly string[], regions: ReadonlyMap<string, string>): void => {
  const known: readonly string[] = REGIONS;
  const used = new Set<string>();
  for (const code of codes) {
    const key = [code, code.slice(0, 2)].find((each) => regions.has(each));
    if (key === undefined) throw new Error(`regions.csv: no region for ${code}`);
    used.add(key);
  }
  for (const [key, region] of regions) {
    if (!known.includes(region)) throw new Error(`regions.csv: ${region} is no region`);
    if (!used.has(key)) throw new Error(`regions.csv: ${key} is the region of no unit`);
  }
};

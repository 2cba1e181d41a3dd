import { provinceOf, provinces } from "./gazetteer";
import type { JoinPlace } from "./joinPlaces";
import { type Region, regionOf, REGIONS } from "./regions";

/** A part of the country that places are counted by. `outside`: a place that is in none, or is not known. */
export type Area =
  | { readonly kind: "province"; readonly prefix: string }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "given"; readonly name: string }
  | { readonly kind: "outside" };

/** What places can be counted by: provinces, the study's regions, or regions that the user's own lists give. */
export type AreaKind = Exclude<Area["kind"], "outside">;

/** The area of a place; null stands for a place that is not known. */
export type AreaReader = (place: JoinPlace | null) => Area;

const OUTSIDE: Area = { kind: "outside" };

/** Areas of one kind. `given`: place key → the region that the lists give; a place without one is outside. */
export const areaReader = (kind: AreaKind, given: ReadonlyMap<string, string> = new Map()): AreaReader => {
  if (kind === "given")
    return (place) => {
      const name = place === null ? undefined : given.get(place.key);
      return name === undefined ? OUTSIDE : { kind, name };
    };
  return (place) => {
    if (place === null || !("unit" in place)) return OUTSIDE;
    return kind === "province"
      ? { kind, prefix: provinceOf(place.unit).prefix }
      : { kind, region: regionOf(place.unit) };
  };
};

/** One area with what is in it. */
export interface InArea<Member> {
  readonly area: Area;
  readonly members: readonly Member[];
}

/** Groups by area: provinces and regions in their usual order, given ones as they appear, what is outside last. */
export const groupByArea = <Member>(
  all: readonly Member[],
  areaOf: (member: Member) => Area,
): readonly InArea<Member>[] => {
  const groups = new Map<string, { readonly area: Area; readonly members: Member[] }>();
  for (const member of all) {
    const area = areaOf(member);
    const key = JSON.stringify(area);
    const group = groups.get(key) ?? { area, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => orderOf(a.area) - orderOf(b.area));
};

const orderOf = (area: Area): number => {
  if (area.kind === "province") return provinces().findIndex(({ prefix }) => prefix === area.prefix);
  if (area.kind === "region") return REGIONS.indexOf(area.region);
  return area.kind === "given" ? 0 : Number.MAX_SAFE_INTEGER;
};

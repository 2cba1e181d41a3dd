import { ProblemError } from "../problems";
import { centreShift } from "./centreShift";
import { type GeographicEllipse, geographicEllipse, standardDeviationalEllipse } from "./ellipse";
import { ellipseOverlap, geographicOverlap } from "./ellipseOverlap";
import type { PointList } from "./points";

/** How far the centre of one list is from that of another: distance in the unit of planar coordinates, else km. */
export interface ListShift {
  readonly distance: number;
  /** Degrees clockwise from north (from y) at the first centre, in [0, 360); null where nothing moved. */
  readonly azimuth: number | null;
}

/**
 * From the weighted mean centre of one list to that of another: on the geodesic of WGS84, or straight in the plane.
 * Throws unlike-coordinates, all-weights-zero.
 */
export const shiftOfLists = (from: PointList, to: PointList): ListShift => {
  if (from.kind === "geographic" && to.kind === "geographic") {
    const [a, b] = [geographicEllipse(from.points), geographicEllipse(to.points)];
    const { distanceKm, azimuth } = centreShift(
      { longitude: a.centreLongitude, latitude: a.centreLatitude },
      { longitude: b.centreLongitude, latitude: b.centreLatitude },
    );
    return { distance: distanceKm, azimuth };
  }
  if (from.kind !== "planar" || to.kind !== "planar") throw unlike();
  const [a, b] = [standardDeviationalEllipse(from.points), standardDeviationalEllipse(to.points)];
  const [dx, dy] = [b.centreX - a.centreX, b.centreY - a.centreY];
  const distance = Math.hypot(dx, dy);
  const azimuth = ((Math.atan2(dx, dy) * 180) / Math.PI + 360) % 360;
  return { distance, azimuth: distance === 0 ? null : azimuth };
};

/**
 * Intersection over union of the ellipses of two lists, 0..1, both `k` times the semi-axes of one; null where neither
 * has an area. Errors as above.
 */
export const overlapOfLists = (a: PointList, b: PointList, { k }: { readonly k: number }): number | null => {
  if (a.kind === "geographic" && b.kind === "geographic") {
    const isLine = ({ semiMajorKm, semiMinorKm }: GeographicEllipse) => isFlat(semiMajorKm, semiMinorKm);
    if (isLine(geographicEllipse(a.points)) && isLine(geographicEllipse(b.points))) return null;
    return geographicOverlap(a.points, b.points, { k }).share;
  }
  if (a.kind !== "planar" || b.kind !== "planar") throw unlike();
  const [first, second] = [
    standardDeviationalEllipse(a.points, { k }),
    standardDeviationalEllipse(b.points, { k }),
  ];
  const areBothFlat = [first, second].every(({ semiMajor, semiMinor }) => isFlat(semiMajor, semiMinor));
  return areBothFlat ? null : ellipseOverlap(first, second).share;
};

/** A line or a point: what is left of its area is rounding. */
const isFlat = (semiMajor: number, semiMinor: number): boolean => semiMinor <= 1e-9 * semiMajor;

const unlike = (): ProblemError =>
  new ProblemError({ code: "unlike-coordinates", list: "pointsA", other: "pointsB" });

import { Geodesic } from "geographiclib-geodesic";

/** A point on WGS84, degrees. */
export interface Degrees {
  readonly longitude: number;
  readonly latitude: number;
}

/** How far and in which direction a centre moved. */
export interface CentreShift {
  readonly distanceKm: number;
  /** Degrees clockwise from true north at the first centre, in [0, 360); null where nothing moved. */
  readonly azimuth: number | null;
}

/** The geodesic from one centre to another on WGS84 (Karney, Journal of Geodesy 87, 2013; geographiclib). */
export const centreShift = (from: Degrees, to: Degrees): CentreShift => {
  const { s12 = 0, azi1 = 0 } = Geodesic.WGS84.Inverse(
    from.latitude,
    from.longitude,
    to.latitude,
    to.longitude,
  );
  return { distanceKm: s12 / 1000, azimuth: s12 === 0 ? null : (azi1 + 360) % 360 };
};

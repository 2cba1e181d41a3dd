import type { Place } from "../places/types";
import type { GeographicEllipse } from "./ellipse";
import { ellipseOutline } from "./outline";
import { type LocalProjection, projectionAt } from "./projection";

/** The places inside an ellipse that are nearest to its ends; null where no place is inside. */
export interface Reach {
  readonly north: Place | null;
  readonly south: Place | null;
  readonly east: Place | null;
  readonly west: Place | null;
}

/** Corners of the outline among which the ends are looked for: they are found to 1 % of the semi-axes. */
const CORNERS = 360;
/** Metres: a place that an ellipse was drawn of is on the border of a degenerate one, rounding aside. */
const SLACK = 1;

/**
 * How far an ellipse reaches, in words of the map: of the places given those inside nearest to its northernmost,
 * southernmost, easternmost and westernmost points, in its own plane.
 */
export const reachOf = (ellipse: GeographicEllipse, places: readonly Place[]): Reach => {
  const { centreLongitude, centreLatitude } = ellipse;
  const projection = projectionAt({ longitude: centreLongitude, latitude: centreLatitude });
  const { x, y } = projection.forward({
    longitude: Float64Array.from(places, ({ longitude }) => longitude),
    latitude: Float64Array.from(places, ({ latitude }) => latitude),
  });
  const axes = axesOf(ellipse);
  const inside = places.flatMap((place, i) => {
    const at = { place, x: x[i] as number, y: y[i] as number };
    return isInside(at, axes) ? [at] : [];
  });
  const corners = ellipseOutline({ ...axes, centreX: 0, centreY: 0, rotation: ellipse.rotation }, CORNERS);
  const { longitude, latitude } = unprojected(corners, projection, centreLongitude);
  const nearestTo = (value: (corner: number) => number): Place | null => {
    const [endX, endY] = corners[outermost(value)] as Corner;
    const distance = (at: { readonly x: number; readonly y: number }) => Math.hypot(at.x - endX, at.y - endY);
    const [first] = inside;
    if (first === undefined) return null;
    return inside.reduce((best, at) => (distance(at) < distance(best) ? at : best), first).place;
  };
  return {
    north: nearestTo((corner) => latitude[corner] as number),
    south: nearestTo((corner) => -(latitude[corner] as number)),
    east: nearestTo((corner) => longitude[corner] as number),
    west: nearestTo((corner) => -(longitude[corner] as number)),
  };
};

type Corner = readonly [number, number];

/** Semi-axes in metres and the unit vector of the major one: east, north. */
interface Axes {
  readonly semiMajor: number;
  readonly semiMinor: number;
  readonly sine: number;
  readonly cosine: number;
}

const axesOf = ({ semiMajorKm, semiMinorKm, rotation }: GeographicEllipse): Axes => {
  const clockwise = ((rotation ?? 0) * Math.PI) / 180;
  return {
    semiMajor: semiMajorKm * 1e3,
    semiMinor: semiMinorKm * 1e3,
    sine: Math.sin(clockwise),
    cosine: Math.cos(clockwise),
  };
};

const isInside = (
  { x, y }: { readonly x: number; readonly y: number },
  { semiMajor, semiMinor, sine, cosine }: Axes,
): boolean => {
  const along = (x * sine + y * cosine) / (semiMajor + SLACK);
  const across = (x * cosine - y * sine) / (semiMinor + SLACK);
  return along * along + across * across <= 1;
};

/** Degrees; longitudes east of the centre, so that the date line is no end. */
const unprojected = (corners: readonly Corner[], { inverse }: LocalProjection, centreLongitude: number) => {
  const degrees = corners.map(([x, y]) => inverse(x, y));
  return {
    longitude: degrees.map(({ longitude }) => ((longitude - centreLongitude + 540) % 360) - 180),
    latitude: degrees.map(({ latitude }) => latitude),
  };
};

const outermost = (value: (corner: number) => number): number => {
  let best = 0;
  for (let corner = 1; corner < CORNERS; corner++) if (value(corner) > value(best)) best = corner;
  return best;
};

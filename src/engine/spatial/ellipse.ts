import { checkWeights, type Moments, momentsOf, type PlanarPoints } from "./moments";
import { ellipseOutline } from "./outline";
import { centredProjection, type GeographicPoints } from "./projection";

export interface EllipseOptions {
  /** Multiplies the semi-axes; 1 unless told. Worksheet scales become k in `functions/` and the pane. */
  readonly k?: number;
}

/** What every ellipse has, whatever its coordinates. Shares count the border as inside within 1e-9. */
export interface EllipseShape {
  /** Points of non-zero weight. */
  readonly count: number;
  readonly sumWeights: number;
  readonly k: number;
  /** Degrees clockwise from north of the major axis, in [0, 180); null where no direction is longer. */
  readonly rotation: number | null;
  /** 1 - b/a; null for a point. */
  readonly flattening: number | null;
  /** √(1 - b²/a²); null for a point. */
  readonly eccentricity: number | null;
  readonly shareInsideByWeight: number;
  readonly shareInsideByCount: number;
}

/** Lengths in the unit of the coordinates, area in its square; axes, area and density times k, standard distance not. */
export interface PlanarEllipse extends EllipseShape {
  readonly centreX: number;
  readonly centreY: number;
  readonly semiMajor: number;
  readonly semiMinor: number;
  readonly area: number;
  /** √(a² + b²) at k = 1. */
  readonly standardDistance: number;
  /** Σ weights / area; null at area 0. */
  readonly density: number | null;
}

/** Degrees on WGS84, kilometres, square kilometres. */
export interface GeographicEllipse extends EllipseShape {
  readonly centreLongitude: number;
  readonly centreLatitude: number;
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  readonly areaKm2: number;
  readonly standardDistanceKm: number;
  readonly densityPerKm2: number | null;
}

/**
 * Weighted standard deviational ellipse (Lefever 1926) in the plane: semi-axes are the square roots of the
 * eigenvalues of the population covariance, times k. Throws no-rows, negative-weight, infinite-weight,
 * all-weights-zero.
 */
export const standardDeviationalEllipse = (
  points: PlanarPoints,
  { k = 1 }: EllipseOptions = {},
): PlanarEllipse => {
  checkWeights(points.weight, points.x.length);
  const moments = momentsOf(points);
  const axes = principalAxes(points, moments);
  const semiMajor = k * Math.sqrt(axes.major);
  const semiMinor = k * Math.sqrt(axes.minor);
  const area = Math.PI * semiMajor * semiMinor;
  return {
    centreX: moments.meanX,
    centreY: moments.meanY,
    semiMajor,
    semiMinor,
    area,
    standardDistance: Math.sqrt(axes.major + axes.minor),
    density: area > 0 ? moments.sumWeights / area : null,
    count: moments.count,
    sumWeights: moments.sumWeights,
    k,
    rotation: axes.angle === null ? null : northClockwise(axes.angle),
    flattening: axes.major > 0 ? 1 - Math.sqrt(axes.minor / axes.major) : null,
    eccentricity: axes.major > 0 ? Math.sqrt(Math.max(0, 1 - axes.minor / axes.major)) : null,
    ...sharesInside(points, moments, { ...axes, k }),
  };
};

/**
 * The same ellipse of places on the Earth: in the Lambert azimuthal equal-area projection on WGS84 centred on the
 * weighted mean centre, so that areas are true and the rotation is against true north. Errors as above.
 */
export const geographicEllipse = (
  points: GeographicPoints,
  options: EllipseOptions = {},
): GeographicEllipse => projectedEllipse(points, options).ellipse;

/** The geographic ellipse with its outline: [longitude, latitude] in degrees, closed, of so many segments. Errors as above. */
export const geographicEllipseWithOutline = (
  points: GeographicPoints,
  { segments = 72, ...options }: EllipseOptions & { readonly segments?: number } = {},
): { readonly ellipse: GeographicEllipse; readonly outline: readonly (readonly [number, number])[] } => {
  const { ellipse, planar, projection } = projectedEllipse(points, options);
  const outline = ellipseOutline(planar, segments).map(([x, y]) => {
    const { longitude, latitude } = projection.inverse(x, y);
    return [longitude, latitude] as const;
  });
  return { ellipse, outline };
};

const projectedEllipse = (points: GeographicPoints, options: EllipseOptions) => {
  checkWeights(points.weight, points.longitude.length);
  const { projection, x, y } = centredProjection(points);
  const planar = standardDeviationalEllipse(
    { x, y, ...(points.weight ? { weight: points.weight } : {}) },
    options,
  );
  const { centreX, centreY, semiMajor, semiMinor, area, standardDistance, density, ...shape } = planar;
  const centre = projection.inverse(centreX, centreY);
  const ellipse: GeographicEllipse = {
    centreLongitude: centre.longitude,
    centreLatitude: centre.latitude,
    semiMajorKm: semiMajor / 1e3,
    semiMinorKm: semiMinor / 1e3,
    areaKm2: area / 1e6,
    standardDistanceKm: standardDistance / 1e3,
    densityPerKm2: density === null ? null : density * 1e6,
    ...shape,
  };
  return { ellipse, planar, projection };
};

/** Eigenvalues of the covariance, and the angle of the major axis counter-clockwise from east; null if isotropic. */
interface PrincipalAxes {
  readonly major: number;
  readonly minor: number;
  readonly angle: number | null;
}

const THIN = 1e-4;

const principalAxes = (points: PlanarPoints, moments: Moments): PrincipalAxes => {
  const trace = moments.varX + moments.varY;
  const spread = Math.hypot(moments.varX - moments.varY, 2 * moments.covXY);
  const major = (trace + spread) / 2;
  const largest = largestCoordinate(points, moments);
  const rounding = 16 * Number.EPSILON * (major > 0 ? largest / Math.sqrt(major) : 0);
  if (Math.sqrt(major) <= 4 * Number.EPSILON * largest) return { major: 0, minor: 0, angle: null };
  if (spread <= trace * Math.max(1e-12, rounding))
    return { major, minor: Math.max(0, (trace - spread) / 2), angle: null };
  const angle = Math.atan2(2 * moments.covXY, moments.varX - moments.varY) / 2;
  const minor = (trace - spread) / 2;
  return minor < THIN * major ? thinAxes(points, moments, angle) : { major, minor, angle };
};

/**
 * The largest coordinate, for the rounding of the moments. Without weights it lies within √(n T) of the mean, and where
 * that bound leaves no doubt a pass over all points is spared.
 */
const largestCoordinate = ({ x, y, weight }: PlanarPoints, { meanX, meanY, varX, varY }: Moments): number => {
  const trace = varX + varY;
  const bound = Math.max(Math.abs(meanX), Math.abs(meanY)) + Math.sqrt(x.length * trace);
  if (!weight && bound < 1e9 * Math.sqrt(trace)) return bound;
  return Math.max(largestOf(x), largestOf(y));
};

const largestOf = (values: Float64Array): number => {
  let [least, most] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value > most) most = value;
    if (value < least) least = value;
  }
  return Math.max(most, -least);
};

/** (T-R)/2 loses all digits on thin sets: turn the points onto the axis and take the moments again. */
const thinAxes = ({ x, y, weight }: PlanarPoints, moments: Moments, angle: number): PrincipalAxes => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = new Float64Array(x.length);
  const across = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - moments.meanX;
    const dy = (y[i] as number) - moments.meanY;
    along[i] = cos * dx + sin * dy;
    across[i] = cos * dy - sin * dx;
  }
  const turned = momentsOf({ x: along, y: across, ...(weight ? { weight } : {}) });
  const difference = turned.varX - turned.varY;
  const spread = Math.hypot(difference, 2 * turned.covXY);
  const minor = turned.varY - (2 * turned.covXY ** 2) / (spread + difference);
  return {
    major: (turned.varX + turned.varY + spread) / 2,
    minor: Math.max(0, minor),
    angle: angle + Math.atan2(2 * turned.covXY, difference) / 2,
  };
};

const northClockwise = (angle: number): number => {
  const degrees = (90 - (angle * 180) / Math.PI) % 180;
  return degrees < 0 ? (degrees + 180) % 180 : degrees;
};

const BORDER = 1e-9;

const sharesInside = (
  points: PlanarPoints,
  moments: Moments,
  { major, minor, angle, k }: PrincipalAxes & { readonly k: number },
): { shareInsideByWeight: number; shareInsideByCount: number } => {
  const [cos, sin] = [Math.cos(angle ?? 0), Math.sin(angle ?? 0)];
  const [perMajor, perMinor] = [major > 0 ? 1 / major : 0, minor > 0 ? 1 / minor : 0];
  const form: QuadraticForm = {
    xx: cos * cos * perMajor + sin * sin * perMinor,
    xy: 2 * sin * cos * (perMajor - perMinor),
    yy: sin * sin * perMajor + cos * cos * perMinor,
    limit: k * k * (1 + BORDER) + BORDER,
  };
  const { weight } = points;
  const { count, sum } = weight
    ? weightInside(points, { weight, moments, form })
    : plainInside(points, { moments, form });
  return { shareInsideByWeight: sum / moments.sumWeights, shareInsideByCount: count / moments.count };
};

/** A point (dx, dy) from the centre is inside when xx dx² + xy dx dy + yy dy² ≤ limit. */
interface QuadraticForm {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  readonly limit: number;
}

interface Inside {
  readonly count: number;
  readonly sum: number;
}

/** Counts by the sign bit: which points are inside no processor can foresee, and wrong guesses take longest. */
const plainInside = (
  { x, y }: PlanarPoints,
  { moments: { meanX, meanY }, form: { xx, xy, yy, limit } }: { moments: Moments; form: QuadraticForm },
): Inside => {
  const difference = new Float64Array(1);
  const bits = new Int32Array(difference.buffer);
  let outside = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    difference[0] = limit - ((xx * dx + xy * dy) * dx + yy * dy * dy);
    outside -= (bits[SIGN_WORD] as number) >> 31;
  }
  return { count: x.length - outside, sum: x.length - outside };
};

/** Which half of a double holds its sign. */
const SIGN_WORD = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0;

const weightInside = (
  { x, y }: PlanarPoints,
  {
    weight,
    moments: { meanX, meanY },
    form: { xx, xy, yy, limit },
  }: { weight: Float64Array; moments: Moments; form: QuadraticForm },
): Inside => {
  let [count, sum] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weight[i] as number;
    if (w === 0) continue;
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    if ((xx * dx + xy * dy) * dx + yy * dy * dy > limit) continue;
    count++;
    sum += w;
  }
  return { count, sum };
};

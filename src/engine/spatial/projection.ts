import { meanOf } from "./moments";

/** Degrees on WGS84, with a weight per point; arrays of equal length. Absent weights are 1. */
export interface GeographicPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly weight?: Float64Array;
}

/** Metres east and north of the centre of a plane. */
export interface PlanePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A plane touching the ellipsoid at its centre; metres. */
export interface LocalProjection {
  readonly forward: (points: GeographicPoints) => PlanePoints;
  readonly inverse: (x: number, y: number) => { longitude: number; latitude: number };
}

const DEGREE = Math.PI / 180;
/** WGS84 (NIMA TR8350.2): equatorial radius in metres and first eccentricity squared. */
const EQUATOR = 6378137;
const E2 = 0.00669437999014132;
const E = Math.sqrt(E2);

/** q of the authalic latitude (Snyder 1987, equation 3-12). */
const authalicQ = (sinLatitude: number): number =>
  (1 - E2) *
  (sinLatitude / (1 - E2 * sinLatitude ** 2) -
    Math.log((1 - E * sinLatitude) / (1 + E * sinLatitude)) / (2 * E));
const Q_POLE = authalicQ(1);
/** Radius of the sphere with the area of the ellipsoid, metres. */
const AUTHALIC_RADIUS = EQUATOR * Math.sqrt(Q_POLE / 2);

/** Geodetic latitude in radians from the sine of the authalic one: Newton steps on q (Snyder 3-16). */
const geodeticLatitude = (sinAuthalic: number): number => {
  const q = Q_POLE * Math.min(1, Math.max(-1, sinAuthalic));
  let latitude = Math.asin(Math.min(1, Math.max(-1, sinAuthalic)));
  for (let round = 0; round < 8; round++) {
    const sine = Math.sin(latitude);
    const cosine = Math.cos(latitude);
    if (cosine < 1e-12) return latitude;
    const step = ((1 - E2 * sine ** 2) ** 2 / (2 * (1 - E2) * cosine)) * (q - authalicQ(sine));
    latitude += step;
    if (Math.abs(step) < 1e-15) return latitude;
  }
  return latitude;
};

/** The plane of the Lambert azimuthal equal-area projection on WGS84 that touches at a point (Snyder 24-17 to 24-26). */
export const projectionAt = (centre: Degrees): LocalProjection => {
  const axes = planeAxes(centre);
  return {
    inverse: (x, y) => inverse(axes, x, y),
    forward: (points) => {
      const n = points.longitude.length;
      const plane = { x: new Float64Array(n), y: new Float64Array(n) };
      projectOnto(axes, authalicVectors(points), plane);
      return plane;
    },
  };
};

const CLOSE_ENOUGH_METRES = 1e-6;
const MOST_ROUNDS = 30;

/**
 * Projects points by Lambert azimuthal equal-area on WGS84 (Snyder 1987, equations 24-17 to 24-26), re-centred on
 * their weighted mean until it moves less than a micrometre. x is metres east, y metres north of the centre.
 */
export const centredProjection = (
  points: GeographicPoints,
): PlanePoints & { readonly projection: LocalProjection } => {
  const vectors = authalicVectors(points);
  const n = points.longitude.length;
  const plane = {
    x: new Float64Array(n),
    y: new Float64Array(n),
    ...(points.weight ? { weight: points.weight } : {}),
  };
  let centre = startingCentre(vectors, points.weight);
  for (let round = 0; ; round++) {
    projectOnto(planeAxes(centre), vectors, plane);
    const projection = projectionAt(centre);
    const { x: meanX, y: meanY } = meanOf(plane);
    if (Math.hypot(meanX, meanY) < CLOSE_ENOUGH_METRES || round === MOST_ROUNDS)
      return { projection, x: plane.x, y: plane.y };
    centre = projection.inverse(meanX, meanY);
  }
};

interface Vectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Unit vectors of the points on the authalic sphere: the only trigonometry per point. */
const authalicVectors = ({ longitude, latitude }: GeographicPoints): Vectors => {
  const n = longitude.length;
  const vectors = { x: new Float64Array(n), y: new Float64Array(n), z: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const lambda = (longitude[i] as number) * DEGREE;
    const z = authalicQ(Math.sin((latitude[i] as number) * DEGREE)) / Q_POLE;
    const r = Math.sqrt(Math.max(0, 1 - z * z));
    vectors.x[i] = r * Math.cos(lambda);
    vectors.y[i] = r * Math.sin(lambda);
    vectors.z[i] = z;
  }
  return vectors;
};

interface Degrees {
  readonly longitude: number;
  readonly latitude: number;
}

const startingCentre = ({ x, y, z }: Vectors, weight: Float64Array | undefined): Degrees => {
  let [sx, sy, sz] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weight ? (weight[i] as number) : 1;
    sx += w * (x[i] as number);
    sy += w * (y[i] as number);
    sz += w * (z[i] as number);
  }
  const length = Math.hypot(sx, sy, sz);
  return {
    longitude: Math.atan2(sy, sx) / DEGREE,
    latitude: length > 0 ? geodeticLatitude(sz / length) / DEGREE : 0,
  };
};

/** The touching plane: unit vectors up, east and north on the authalic sphere, and the ellipsoid's stretch D. */
interface PlaneAxes {
  readonly centre: Degrees;
  readonly sinBeta: number;
  readonly cosBeta: number;
  readonly stretch: number;
}

const planeAxes = (centre: Degrees): PlaneAxes => {
  const latitude = centre.latitude * DEGREE;
  const sine = Math.sin(latitude);
  const sinBeta = authalicQ(sine) / Q_POLE;
  const cosBeta = Math.sqrt(Math.max(0, 1 - sinBeta * sinBeta));
  const m = Math.cos(latitude) / Math.sqrt(1 - E2 * sine * sine);
  const stretch = cosBeta > 1e-9 ? (EQUATOR * m) / (AUTHALIC_RADIUS * cosBeta) : 1;
  return { centre, sinBeta, cosBeta, stretch };
};

const projectOnto = (
  { centre, sinBeta, cosBeta, stretch }: PlaneAxes,
  vectors: Vectors,
  plane: { readonly x: Float64Array; readonly y: Float64Array },
): void => {
  const [cosLambda, sinLambda] = [Math.cos(centre.longitude * DEGREE), Math.sin(centre.longitude * DEGREE)];
  for (let i = 0; i < plane.x.length; i++) {
    const [vx, vy, vz] = [vectors.x[i] as number, vectors.y[i] as number, vectors.z[i] as number];
    const outward = cosLambda * vx + sinLambda * vy;
    const east = cosLambda * vy - sinLambda * vx;
    const north = cosBeta * vz - sinBeta * outward;
    const up = sinBeta * vz + cosBeta * outward;
    const scale = AUTHALIC_RADIUS * Math.sqrt(2 / Math.max(1 + up, 1e-15));
    plane.x[i] = scale * stretch * east;
    plane.y[i] = (scale / stretch) * north;
  }
};

const inverse = ({ centre, sinBeta, cosBeta, stretch }: PlaneAxes, x: number, y: number): Degrees => {
  const [east, north] = [x / stretch, y * stretch];
  const rho = Math.hypot(east, north);
  if (rho === 0) return centre;
  const angle = 2 * Math.asin(Math.min(1, rho / (2 * AUTHALIC_RADIUS)));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const latitude = geodeticLatitude(cosine * sinBeta + (north * sine * cosBeta) / rho);
  const turn = Math.atan2(east * sine, rho * cosBeta * cosine - north * sinBeta * sine);
  const longitude = centre.longitude + turn / DEGREE;
  return { longitude: ((((longitude + 180) % 360) + 360) % 360) - 180, latitude: latitude / DEGREE };
};

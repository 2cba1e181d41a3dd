import { ProblemError } from "../problems";

/** Coordinates in one unit, with a weight per point; arrays of equal length. Absent weights are 1. */
export interface PlanarPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight?: Float64Array;
}

/** Weighted mean and population covariance (Σ w d dᵀ / Σ w). `count` counts points of non-zero weight. */
export interface Moments {
  readonly count: number;
  readonly sumWeights: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly varX: number;
  readonly varY: number;
  readonly covXY: number;
}

/** Throws negative-weight and infinite-weight (row 1-based in the points as given), all-weights-zero. */
export const checkWeights = (weight: Float64Array | undefined, length: number): void => {
  if (length === 0) throw new ProblemError({ code: "no-rows", list: "points" });
  if (!weight) return;
  let largest = 0;
  weight.forEach((value, i) => {
    if (value < 0) throw new ProblemError({ code: "negative-weight", list: "weights", row: i + 1 });
    if (!Number.isFinite(value))
      throw new ProblemError({ code: "infinite-weight", list: "weights", row: i + 1 });
    largest = Math.max(largest, value);
  });
  if (largest === 0) throw new ProblemError({ code: "all-weights-zero" });
};

const BLOCK = 1024;

/**
 * Two passes, shifted by the first used point: the mean, then the covariance with the correction of the mean's own
 * rounding (Chan, Golub & LeVeque 1983). Sums run in blocks, so that error does not grow with n.
 */
export const momentsOf = (points: PlanarPoints): Moments => {
  const { x, y, weight } = points;
  const first = firstUsed(weight);
  const originX = x[first] ?? 0;
  const originY = y[first] ?? 0;
  const mean = sums(points, originX, originY);
  const shiftedX = originX + mean.x / mean.w;
  const shiftedY = originY + mean.y / mean.w;
  const rest = sums(points, shiftedX, shiftedY);
  const correctionX = rest.x / rest.w;
  const correctionY = rest.y / rest.w;
  return {
    count: rest.count,
    sumWeights: rest.w,
    meanX: shiftedX + correctionX,
    meanY: shiftedY + correctionY,
    varX: Math.max(0, rest.xx / rest.w - correctionX * correctionX),
    varY: Math.max(0, rest.yy / rest.w - correctionY * correctionY),
    covXY: rest.xy / rest.w - correctionX * correctionY,
  };
};

const firstUsed = (weight: Float64Array | undefined): number =>
  weight
    ? Math.max(
        0,
        weight.findIndex((w) => w > 0),
      )
    : 0;

const sums = ({ x, y, weight }: PlanarPoints, originX: number, originY: number) => {
  const total = { count: 0, w: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (let start = 0; start < x.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, x.length);
    let [count, sw, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = start; i < end; i++) {
      const w = weight ? (weight[i] as number) : 1;
      if (w === 0) continue;
      const dx = (x[i] as number) - originX;
      const dy = (y[i] as number) - originY;
      count++;
      sw += w;
      sx += w * dx;
      sy += w * dy;
      sxx += w * dx * dx;
      syy += w * dy * dy;
      sxy += w * dx * dy;
    }
    total.count += count;
    total.w += sw;
    total.x += sx;
    total.y += sy;
    total.xx += sxx;
    total.yy += syy;
    total.xy += sxy;
  }
  return total;
};

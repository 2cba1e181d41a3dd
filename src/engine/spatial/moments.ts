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
  const mean = sums(points, { originX, originY, withSquares: false });
  const shiftedX = originX + mean.x / mean.w;
  const shiftedY = originY + mean.y / mean.w;
  const rest = sums(points, { originX: shiftedX, originY: shiftedY, withSquares: true });
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

/** The weighted mean alone, of points about the origin: one pass. */
export const meanOf = (points: PlanarPoints): { readonly x: number; readonly y: number } => {
  const { x, y, w } = sums(points, { originX: 0, originY: 0, withSquares: false });
  return { x: x / w, y: y / w };
};

const firstUsed = (weight: Float64Array | undefined): number =>
  weight
    ? Math.max(
        0,
        weight.findIndex((w) => w > 0),
      )
    : 0;

interface Sums {
  readonly count: number;
  readonly w: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

const sums = (points: PlanarPoints, about: About): Sums => {
  const total = { count: 0, w: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (let start = 0; start < points.x.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, points.x.length);
    const block = { start, end, ...about };
    const part = points.weight ? weightedBlock(points, points.weight, block) : plainBlock(points, block);
    total.count += part.count;
    total.w += part.w;
    total.x += part.x;
    total.y += part.y;
    total.xx += part.xx;
    total.yy += part.yy;
    total.xy += part.xy;
  }
  return total;
};

interface About {
  readonly originX: number;
  readonly originY: number;
  /** The mean needs no squares. */
  readonly withSquares: boolean;
}

interface Block extends About {
  readonly start: number;
  readonly end: number;
}

const NO_SQUARES = { xx: 0, yy: 0, xy: 0 };

/** Without weights apart, and the squares in a loop of their own: a million points take a quarter of the time. */
const plainBlock = (points: PlanarPoints, block: Block): Sums => {
  const count = block.end - block.start;
  return {
    count,
    w: count,
    ...plainSums(points, block),
    ...(block.withSquares ? plainSquares(points, block) : NO_SQUARES),
  };
};

const plainSums = ({ x: xs, y: ys }: PlanarPoints, { start, end, originX, originY }: Block) => {
  let x = 0;
  let y = 0;
  for (let i = start; i < end; i++) {
    x += (xs[i] as number) - originX;
    y += (ys[i] as number) - originY;
  }
  return { x, y };
};

const plainSquares = ({ x: xs, y: ys }: PlanarPoints, { start, end, originX, originY }: Block) => {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = start; i < end; i++) {
    const dx = (xs[i] as number) - originX;
    const dy = (ys[i] as number) - originY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { xx, yy, xy };
};

const weightedBlock = (
  { x: xs, y: ys }: PlanarPoints,
  weight: Float64Array,
  { start, end, originX, originY }: Block,
): Sums => {
  let [count, w, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = start; i < end; i++) {
    const each = weight[i] as number;
    if (each === 0) continue;
    const dx = (xs[i] as number) - originX;
    const dy = (ys[i] as number) - originY;
    count++;
    w += each;
    x += each * dx;
    y += each * dy;
    xx += each * dx * dx;
    yy += each * dy * dy;
    xy += each * dx * dy;
  }
  return { count, w, x, y, xx, yy, xy };
};

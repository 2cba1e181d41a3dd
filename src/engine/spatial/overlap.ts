/** Corners of a convex polygon, in order; the last may repeat the first. */
export interface ConvexPolygon {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Areas in the square of the coordinates' unit. */
export interface Overlap {
  readonly areaA: number;
  readonly areaB: number;
  readonly intersection: number;
  readonly union: number;
  /** Intersection over union, 0..1; null where neither has an area. */
  readonly share: number | null;
}

/**
 * How far two convex polygons overlap: the heights of both over every x at which one has a corner, in between straight.
 * Exact but for the crossings between two such x: with n corners on smooth curves the error is of the order of 1/n².
 */
export const overlapOf = (a: ConvexPolygon, b: ConvexPolygon): Overlap => {
  const [chainsA, chainsB] = [chainsOf(a), chainsOf(b)];
  const xs = Float64Array.from([...a.x, ...b.x]).sort();
  const [heightA, heightB] = [heightsAt(chainsA, xs), heightsAt(chainsB, xs)];
  const sum = { areaA: 0, areaB: 0, intersection: 0 };
  for (let i = 1; i < xs.length; i++) {
    const half = ((xs[i] as number) - (xs[i - 1] as number)) / 2;
    sum.areaA += half * (height(heightA, i - 1) + height(heightA, i));
    sum.areaB += half * (height(heightB, i - 1) + height(heightB, i));
    sum.intersection += half * (common(heightA, heightB, i - 1) + common(heightA, heightB, i));
  }
  const union = sum.areaA + sum.areaB - sum.intersection;
  return { ...sum, union, share: union > 0 ? sum.intersection / union : null };
};

/** The corners of the lower and of the upper border, by ascending x. */
interface Chains {
  readonly lower: readonly Corner[];
  readonly upper: readonly Corner[];
}

type Corner = readonly [number, number];
const ORIGIN: Corner = [0, 0];

const chainsOf = ({ x, y }: ConvexPolygon): Chains => {
  const corners = Array.from(x, (value, i) => [value, y[i] as number] as Corner);
  const byX = corners.sort(([xa, ya], [xb, yb]) => xa - xb || ya - yb);
  const [first, last] = [byX[0] ?? ORIGIN, byX.at(-1) ?? ORIGIN];
  const slope = last[0] > first[0] ? (last[1] - first[1]) / (last[0] - first[0]) : 0;
  const isAbove = ([cx, cy]: Corner): boolean => cy > first[1] + slope * (cx - first[0]);
  return {
    lower: [first, ...byX.filter((corner) => !isAbove(corner) && corner !== first && corner !== last), last],
    upper: [first, ...byX.filter(isAbove), last],
  };
};

interface Heights {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Both borders over each of the ascending xs; NaN beside the polygon. */
const heightsAt = ({ lower, upper }: Chains, xs: Float64Array): Heights => ({
  lower: alongChain(lower, xs),
  upper: alongChain(upper, xs),
});

const alongChain = (chain: Chains["lower"], xs: Float64Array): Float64Array => {
  let at = 0;
  return xs.map((x) => {
    while (at + 2 < chain.length && x > (chain[at + 1]?.[0] ?? 0)) at++;
    const [[x0, y0], [x1, y1]] = [chain[at] ?? ORIGIN, chain[at + 1] ?? ORIGIN];
    if (x < x0 || x > x1) return NaN;
    return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y0;
  });
};

const height = ({ lower, upper }: Heights, i: number): number => {
  const between = (upper[i] as number) - (lower[i] as number);
  return between > 0 ? between : 0;
};

const common = (a: Heights, b: Heights, i: number): number => {
  const top = Math.min(a.upper[i] as number, b.upper[i] as number);
  const bottom = Math.max(a.lower[i] as number, b.lower[i] as number);
  return top > bottom ? top - bottom : 0;
};

import { checkWeights, momentsOf, type PlanarPoints } from "./moments";

const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 100_000;

/**
 * The weighted median centre, from which the sum of the weighted distances is least: Weiszfeld's iteration in the form
 * of Vardi and Zhang (PNAS 97, 2000), which does not stop at a data point that is not the median; to 1e-12 of the
 * spread. Coordinates as given. Throws no-rows, negative-weight, infinite-weight, all-weights-zero.
 */
export const medianCentre = (points: PlanarPoints): { readonly x: number; readonly y: number } => {
  checkWeights(points.weight, points.x.length);
  const moments = momentsOf(points);
  const spread = Math.sqrt(moments.varX + moments.varY);
  let [x, y] = [moments.meanX, moments.meanY];
  for (let round = 0; round < MOST_ROUNDS && spread > 0; round++) {
    const next = step(points, x, y);
    const moved = Math.hypot(next.x - x, next.y - y);
    [x, y] = [next.x, next.y];
    if (moved <= CLOSE_ENOUGH * spread) break;
  }
  return { x, y };
};

const step = ({ x: xs, y: ys, weight }: PlanarPoints, x: number, y: number): { x: number; y: number } => {
  // Sums over the other points of w/d, w/d times the point, and of the pull towards it; the weight that lies here.
  let [inverse, sumX, sumY, pullX, pullY, here] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const w = weight ? (weight[i] as number) : 1;
    const [dx, dy] = [(xs[i] as number) - x, (ys[i] as number) - y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) {
      here += w;
      continue;
    }
    inverse += w / distance;
    sumX += (w * (xs[i] as number)) / distance;
    sumY += (w * (ys[i] as number)) / distance;
    pullX += (w * dx) / distance;
    pullY += (w * dy) / distance;
  }
  if (inverse === 0) return { x, y };
  const pull = Math.hypot(pullX, pullY);
  const held = pull === 0 ? 1 : Math.min(1, here / pull);
  return {
    x: (1 - held) * (sumX / inverse) + held * x,
    y: (1 - held) * (sumY / inverse) + held * y,
  };
};

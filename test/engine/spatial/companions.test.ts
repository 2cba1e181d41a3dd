import fc from "fast-check";
import { centreShift } from "../../../src/engine/spatial/centreShift";
import { type PlanarEllipse, standardDeviationalEllipse } from "../../../src/engine/spatial/ellipse";
import { ellipseOverlap, geographicOverlap } from "../../../src/engine/spatial/ellipseOverlap";
import { medianCentre } from "../../../src/engine/spatial/medianCentre";
import vectors from "../../golden/ellipse/vectors.json";

const planar = (points: readonly (readonly number[])[], weights?: readonly number[]) => ({
  x: Float64Array.from(points, ([x]) => x ?? NaN),
  y: Float64Array.from(points, ([, y]) => y ?? NaN),
  ...(weights === undefined ? {} : { weight: Float64Array.from(weights) }),
});
const drawn = (ellipse: { cx: number; cy: number; a: number; b: number; rot: number }): PlanarEllipse => ({
  ...standardDeviationalEllipse(planar([[0, 0]])),
  centreX: ellipse.cx,
  centreY: ellipse.cy,
  semiMajor: ellipse.a,
  semiMinor: ellipse.b,
  rotation: ellipse.rot,
});

test.each(vectors.overlaps.map((vector) => [vector.id, vector] as const))("%s", (_id, { A, B, expected }) => {
  const { areaA, areaB, intersection, union, share } = ellipseOverlap(drawn(A), drawn(B));
  for (const [actual, right] of [
    [areaA, expected.areaA],
    [areaB, expected.areaB],
    [intersection, expected.intersection],
    [union, expected.union],
    [share ?? NaN, expected.iou],
  ] as const)
    expect(Math.abs(actual - right)).toBeLessThanOrEqual(1e-6 * Math.max(1, right));
});

test.each(vectors.shifts.map((vector) => [vector.id, vector] as const))(
  "%s",
  (_id, { from_, to, expected }) => {
    const [longitude = NaN, latitude = NaN] = from_;
    const [toLongitude = NaN, toLatitude = NaN] = to;
    const { distanceKm, azimuth } = centreShift(
      { longitude, latitude },
      { longitude: toLongitude, latitude: toLatitude },
    );
    expect(Math.abs(distanceKm * 1000 - expected.distance)).toBeLessThan(1e-6);
    expect(Math.abs((azimuth ?? NaN) - expected.azimuthDeg)).toBeLessThan(1e-9);
  },
);

test.each(vectors.medians.map((vector) => [vector.id, vector] as const))(
  "%s",
  (_id, { points, weights, expected }) => {
    const { x, y } = medianCentre(planar(points, weights));
    const distance = (atX: number, atY: number): number =>
      points.reduce(
        (sum, [px = NaN, py = NaN], i) => sum + (weights[i] ?? 1) * Math.hypot(px - atX, py - atY),
        0,
      );
    expect(Math.abs(distance(x, y) - expected.sumDistance)).toBeLessThan(1e-9 * expected.sumDistance);
    expect(Math.abs(x - expected.x)).toBeLessThan(1e-5);
    expect(Math.abs(y - expected.y)).toBeLessThan(1e-5);
  },
);

describe("laws", () => {
  const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
  const cloud = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 });

  test("no step away from the median centre shortens the sum of distances", () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 0, max: 6.28, noNaN: true }), (points, turn) => {
        const { x, y } = medianCentre(planar(points));
        const sum = (atX: number, atY: number): number =>
          points.reduce((all, [px, py]) => all + Math.hypot(px - atX, py - atY), 0);
        const moved = sum(x + 0.1 * Math.cos(turn), y + 0.1 * Math.sin(turn));
        expect(moved).toBeGreaterThanOrEqual(sum(x, y) - 1e-6 * (1 + sum(x, y)));
      }),
    );
  });

  test("overlap is symmetrical, whole with itself, and never more than either area", () => {
    const ellipse = fc
      .record({
        cx: fc.integer({ min: -5, max: 5 }),
        cy: fc.integer({ min: -5, max: 5 }),
        a: fc.integer({ min: 2, max: 6 }),
        b: fc.integer({ min: 1, max: 2 }),
        rot: fc.integer({ min: 0, max: 179 }),
      })
      .map(drawn);
    fc.assert(
      fc.property(ellipse, ellipse, (a, b) => {
        const [ab, ba, aa] = [ellipseOverlap(a, b), ellipseOverlap(b, a), ellipseOverlap(a, a)];
        expect(ab.share).toBeCloseTo(ba.share ?? NaN, 6);
        expect(aa.share).toBeCloseTo(1, 6);
        expect(ab.intersection).toBeLessThanOrEqual(Math.min(ab.areaA, ab.areaB) + 1e-9);
        expect(ab.areaA).toBeCloseTo(Math.PI * a.semiMajor * a.semiMinor, 3);
      }),
      { numRuns: 30 },
    );
  });

  test("a shift back is as long; a centre that stays has no direction", () => {
    const degrees = fc.record({
      longitude: fc.double({ min: 73, max: 135, noNaN: true }),
      latitude: fc.double({ min: 18, max: 53, noNaN: true }),
    });
    fc.assert(
      fc.property(degrees, degrees, (a, b) => {
        expect(centreShift(a, b).distanceKm).toBeCloseTo(centreShift(b, a).distanceKm, 6);
        expect(centreShift(a, a)).toEqual({ distanceKm: 0, azimuth: null });
      }),
    );
  });
});

test("places of one cloud overlap wholly, far ones not at all; areas are true", () => {
  const places = (longitude: number, latitude: number) => ({
    longitude: Float64Array.from([0, 1, 2, 3, 1], (step) => longitude + step),
    latitude: Float64Array.from([0, 1, 0.5, 2, 1.5], (step) => latitude + step),
  });
  expect(geographicOverlap(places(110, 30), places(110, 30)).share).toBeCloseTo(1, 6);
  expect(geographicOverlap(places(80, 40), places(120, 25)).intersection).toBe(0);
  const one = { longitude: Float64Array.of(110), latitude: Float64Array.of(30) };
  expect(geographicOverlap(one, one).share).toBeNull();
});

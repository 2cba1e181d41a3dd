import fc from "fast-check";
import { ProblemError } from "../../../src/engine/problems";
import {
  geographicEllipse,
  type PlanarEllipse,
  standardDeviationalEllipse,
} from "../../../src/engine/spatial/ellipse";
import vectors from "../../golden/ellipse/vectors.json";

type Point = readonly number[];

const planar = (points: readonly Point[], weights?: readonly number[] | null, k = 1): PlanarEllipse =>
  standardDeviationalEllipse(
    {
      x: Float64Array.from(points, ([x]) => x ?? NaN),
      y: Float64Array.from(points, ([, y]) => y ?? NaN),
      ...(weights ? { weight: Float64Array.from(weights) } : {}),
    },
    { k },
  );

const turn = (a: number, b: number): number => Math.min(Math.abs(a - b), 180 - Math.abs(a - b));
const close = (actual: number, expected: number, tolerance: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);

describe("known answers", () => {
  test.each(vectors.planar.map((vector) => [vector.id, vector] as const))(
    "%s",
    (_id, { points, weights, expected, tolerance }) => {
      const ellipse = planar(points, weights);
      close(
        ellipse.semiMajor,
        expected.semiMajor,
        tolerance.semiMajorRel * Math.max(expected.semiMajor, 1e-300),
      );
      close(ellipse.semiMinor, expected.semiMinor, tolerance.semiMinorAbs ?? 1e-12);
      close(ellipse.centreX, expected.centreX, tolerance.centreAbs);
      close(ellipse.centreY, expected.centreY, tolerance.centreAbs);
      close(ellipse.area, expected.area, 1e-10 * Math.max(1, expected.area));
      close(
        ellipse.standardDistance,
        expected.standardDistance,
        1e-12 * Math.max(1, expected.standardDistance),
      );
      if (expected.rotation === null) expect(ellipse.rotation).toBeNull();
      else close(turn(ellipse.rotation ?? NaN, expected.rotation), 0, 1e-9);
      for (const name of ["flattening", "eccentricity"] as const)
        if (expected[name] === null) expect(ellipse[name]).toBeNull();
        else close(ellipse[name] ?? NaN, expected[name], 1e-9);
      if (expected.inside) close(ellipse.shareInsideByCount, expected.inside.countShare ?? NaN, 1e-12);
      if (expected.inside) close(ellipse.shareInsideByWeight, expected.inside.weightShare ?? NaN, 1e-12);
      const arcgis = planar(points, weights, Math.SQRT2);
      close(arcgis.semiMajor, expected.arcgis1std.semiMajor, 1e-12 * Math.max(1, expected.semiMajor));
    },
  );

  test.each(vectors.geographic.map((vector) => [vector.id, vector] as const))(
    "%s",
    (_id, { points, weights, expected }) => {
      const ellipse = geographicEllipse({
        longitude: Float64Array.from(points, ([longitude]) => longitude ?? NaN),
        latitude: Float64Array.from(points, ([, latitude]) => latitude ?? NaN),
        ...(weights ? { weight: Float64Array.from(weights) } : {}),
      });
      close(ellipse.centreLongitude, expected.lon, 1e-10);
      close(ellipse.centreLatitude, expected.lat, 1e-10);
      close(ellipse.semiMajorKm, expected.a / 1e3, 1e-8);
      close(ellipse.semiMinorKm, expected.b / 1e3, 1e-8);
      close(ellipse.rotation ?? NaN, expected.rot, 1e-8);
      close(ellipse.areaKm2, expected.area / 1e6, 1e-3);
    },
  );
});

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
const cloud = fc.array(fc.tuple(coordinate, coordinate, fc.double({ min: 0.1, max: 10, noNaN: true })), {
  minLength: 3,
  maxLength: 40,
});
const parts = (points: readonly (readonly [number, number, number])[]) =>
  [points.map(([x, y]) => [x, y]), points.map(([, , w]) => w)] as const;
/** Clouds with a clear long axis: a rotation is only well defined there. */
const oblong = cloud.filter((points) => {
  const ellipse = planar(...parts(points));
  return ellipse.semiMajor > 1 && ellipse.semiMinor < 0.8 * ellipse.semiMajor;
});

describe("laws", () => {
  test("a ≥ b ≥ 0, finite, rotation in [0, 180)", () =>
    fc.assert(
      fc.property(cloud, (points) => {
        const ellipse = planar(...parts(points));
        expect(ellipse.semiMajor).toBeGreaterThanOrEqual(ellipse.semiMinor);
        expect(ellipse.semiMinor).toBeGreaterThanOrEqual(0);
        for (const value of [ellipse.centreX, ellipse.centreY, ellipse.semiMajor, ellipse.area])
          expect(Number.isFinite(value)).toBe(true);
        if (ellipse.rotation !== null) expect(ellipse.rotation >= 0 && ellipse.rotation < 180).toBe(true);
      }),
    ));

  test("shifting shifts the centre only; scaling scales the axes; turning turns the rotation", () =>
    fc.assert(
      fc.property(
        oblong,
        coordinate,
        fc.double({ min: 0, max: 179, noNaN: true }),
        (points, shift, degrees) => {
          const [xy, weights] = parts(points);
          const ellipse = planar(xy, weights);
          const shifted = planar(
            xy.map(([x, y]) => [(x ?? 0) + shift, (y ?? 0) - shift]),
            weights,
          );
          close(shifted.centreX, ellipse.centreX + shift, 1e-9);
          close(shifted.semiMajor, ellipse.semiMajor, 1e-9 * ellipse.semiMajor);
          close(
            planar(
              xy.map(([x, y]) => [3 * (x ?? 0), 3 * (y ?? 0)]),
              weights,
            ).semiMajor,
            3 * ellipse.semiMajor,
            1e-9 * ellipse.semiMajor,
          );
          const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
          const turned = planar(
            xy.map(([x, y]) => [cosine * (x ?? 0) + sine * (y ?? 0), cosine * (y ?? 0) - sine * (x ?? 0)]),
            weights,
          );
          close(turn(turned.rotation ?? NaN, ((ellipse.rotation ?? NaN) + degrees) % 180), 0, 1e-6);
        },
      ),
    ));

  test("permuting the rows changes nothing beyond 1e-12", () =>
    fc.assert(
      fc.property(
        oblong.chain((points) =>
          fc.tuple(
            fc.constant(points),
            fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
          ),
        ),
        ([points, shuffled]) => {
          const [ellipse, other] = [planar(...parts(points)), planar(...parts(shuffled))];
          for (const name of ["semiMajor", "semiMinor", "sumWeights", "standardDistance"] as const)
            close(other[name], ellipse[name], 1e-12 * Math.max(ellipse[name], ellipse.semiMajor));
          // The centre is a difference of coordinates: to the rounding of the largest of them.
          for (const name of ["centreX", "centreY"] as const) close(other[name], ellipse[name], 1e-12 * 1000);
          close(turn(other.rotation ?? NaN, ellipse.rotation ?? NaN), 0, 1e-9);
          expect(other.count).toBe(ellipse.count);
        },
      ),
    ));

  test("weight w is w copies", () =>
    fc.assert(
      fc.property(oblong, (points) => {
        const xy = points.map(([x, y]) => [x, y]);
        const weights = points.map(([, , w]) => Math.ceil(w));
        const copies = xy.flatMap((point, i) => Array.from({ length: weights[i] ?? 0 }, () => point));
        const [weighted, copied] = [planar(xy, weights), planar(copies)];
        for (const name of ["centreX", "centreY", "semiMajor", "semiMinor", "sumWeights"] as const)
          close(copied[name], weighted[name], 1e-9 * Math.max(1, weighted.semiMajor));
        if (weighted.rotation !== null && weighted.semiMinor < 0.9 * weighted.semiMajor)
          close(turn(copied.rotation ?? NaN, weighted.rotation), 0, 1e-6);
        expect(copied.count).toBe(copies.length);
      }),
    ));

  test("a row of weight 0 changes nothing; nor does a factor of all weights, or every row three times", () =>
    fc.assert(
      fc.property(oblong, coordinate, (points, far) => {
        const [xy, weights] = parts(points);
        const ellipse = planar(xy, weights);
        const same = (other: PlanarEllipse): void => {
          for (const name of ["centreX", "centreY", "semiMajor", "semiMinor"] as const)
            close(other[name], ellipse[name], 1e-9 * Math.max(1, ellipse.semiMajor));
          close(turn(other.rotation ?? NaN, ellipse.rotation ?? NaN), 0, 1e-6);
        };
        same(planar([...xy, [far * 1e3, far]], [...weights, 0]));
        same(
          planar(
            xy,
            weights.map((w) => w * 1e6),
          ),
        );
        const tripled = planar([...xy, ...xy, ...xy], [...weights, ...weights, ...weights]);
        same(tripled);
        expect(tripled.count).toBe(3 * ellipse.count);
      }),
    ));

  test("one more far point in the major direction never shortens the major axis", () =>
    fc.assert(
      fc.property(oblong, (points) => {
        const [xy, weights] = parts(points);
        const { centreX, centreY, semiMajor, rotation } = planar(xy, weights);
        const angle = ((rotation ?? 0) * Math.PI) / 180;
        const far = [centreX + 5 * semiMajor * Math.sin(angle), centreY + 5 * semiMajor * Math.cos(angle)];
        expect(planar([...xy, far], [...weights, 1]).semiMajor).toBeGreaterThanOrEqual(semiMajor);
      }),
    ));
});

test("bad weights are problems that name the row", () => {
  const problem = (weights: number[]) => {
    try {
      planar(
        [
          [0, 0],
          [1, 1],
        ],
        weights,
      );
    } catch (error) {
      return error instanceof ProblemError ? error.problem : error;
    }
    return null;
  };
  expect(problem([1, -1])).toEqual({ code: "negative-weight", list: "weights", row: 2 });
  expect(problem([Infinity, 1])).toEqual({ code: "infinite-weight", list: "weights", row: 1 });
  expect(problem([0, 0])).toEqual({ code: "all-weights-zero" });
});

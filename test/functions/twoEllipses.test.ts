import fc from "fast-check";
import { geographicEllipse } from "../../src/engine/spatial/ellipse";
import { centreShift, ellipseOverlap, sdEllipse } from "../../src/functions/functions";
import vectors from "../golden/ellipse/vectors.json";
import { problem } from "./problem";

const value = (table: unknown[][], label: string): unknown => table.find(([name]) => name === label)?.[1];
const copy = (points: readonly (readonly number[])[]): unknown[][] => points.map((point) => [...point]);

const coordinate = fc.tuple(
  fc.double({ min: 80, max: 130, noNaN: true }),
  fc.double({ min: 20, max: 50, noNaN: true }),
);
const cloud = fc.array(coordinate, { minLength: 1, maxLength: 12 });

describe("CENTRESHIFT", () => {
  test.each(vectors.shifts.map((vector) => [vector.id, vector] as const))(
    "%s",
    (_id, { from_, to, expected }) => {
      const [[distance, azimuth] = []] = centreShift([[...from_]], [[...to]]);
      expect(Number(distance) * 1000).toBeCloseTo(expected.distance, 3);
      expect(Number(azimuth)).toBeCloseTo(expected.azimuthDeg, 6);
    },
  );

  test("from weighted centre to weighted centre: what the ellipses say", () => {
    fc.assert(
      fc.property(cloud, cloud, (a, b) => {
        const centre = (points: typeof a) => {
          const weights = points.map((_, i) => [i + 1]);
          const table = sdEllipse(copy(points), weights);
          return { weights, at: [value(table, "centre longitude"), value(table, "centre latitude")] };
        };
        const [from, to] = [centre(a), centre(b)];
        const [[distance] = []] = centreShift(copy(a), copy(b), from.weights, to.weights);
        const [[between] = []] = centreShift([from.at], [to.at]);
        expect(Number(distance)).toBeCloseTo(Number(between), 6);
      }),
    );
  });

  test("back is as far; where nothing moves there is no direction", () => {
    const [there, back] = [centreShift([["北京"]], [["上海"]]), centreShift([["上海"]], [["北京"]])];
    expect(there[0]?.[0]).toBeCloseTo(Number(back[0]?.[0]), 9);
    expect(centreShift([["北京"]], [["北京市"]])).toEqual([[0, ""]]);
  });

  test("planar x and y: distance in their unit, direction from y", () => {
    const at = (x: number, y: number) => [
      ["x", "y"],
      [x, y],
    ];
    expect(centreShift(at(1, 1), at(4, 5))[0]).toEqual([5, expect.closeTo(36.8699, 4)]);
    expect(centreShift(at(1, 1), at(0, 1))).toEqual([[1, 270]]);
  });
});

describe("ELLIPSEOVERLAP", () => {
  test("whole with itself, symmetrical, between 0 and 1, nothing where they are far apart", () => {
    const wide = fc.array(coordinate, { minLength: 3, maxLength: 8 }).filter((points) => {
      const { flattening } = geographicEllipse({
        longitude: Float64Array.from(points, ([x]) => x),
        latitude: Float64Array.from(points, ([, y]) => y),
      });
      return flattening !== null && flattening < 0.9;
    });
    fc.assert(
      fc.property(wide, wide, (a, b) => {
        const share = Number(ellipseOverlap(copy(a), copy(b)));
        expect(share).toBeCloseTo(Number(ellipseOverlap(copy(b), copy(a))), 6);
        expect(ellipseOverlap(copy(a), copy(a))).toBeCloseTo(1, 6);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 8 },
    );
    expect(ellipseOverlap([["北京"], ["天津"], ["保定"]], [["广州"], ["深圳"], ["韶关"]])).toBe(0);
  });

  test("one standard deviation as SDELLIPSE draws it, against hand calculation", () => {
    // Circles of radius √2 about (0, 0) and (√2, 0): the lens is (2π/3 - √3/2) r², r² = 2.
    const circle = (x: number) => [
      ["x", "y"],
      [x + Math.SQRT2, 0],
      [x - Math.SQRT2, 0],
      [x, Math.SQRT2],
      [x, -Math.SQRT2],
    ];
    const radius = Math.SQRT2;
    const lens = ((2 * Math.PI) / 3 - Math.sqrt(3) / 2) * radius ** 2;
    expect(ellipseOverlap(circle(0), circle(radius))).toBeCloseTo(
      lens / (2 * Math.PI * radius ** 2 - lens),
      5,
    );
  });

  test("blank where neither has an area", () => {
    expect(ellipseOverlap([["北京"]], [["上海"]])).toBe("");
    expect(ellipseOverlap([["北京"], ["上海"]], [["北京"], ["上海"]])).toBe("");
    expect(ellipseOverlap([["北京"]], [["上海"], ["北京"], ["成都"]])).toBe(0);
  });
});

test("problems of two lists name the list", () => {
  const [good, planar] = [
    [["北京"], ["上海"]],
    [
      ["x", "y"],
      [1, 2],
    ],
  ];
  for (const compute of [centreShift, ellipseOverlap]) {
    expect(problem(() => compute(good, [["深玔市"]]))).toEqual({ code: "no-known-places", list: "pointsB" });
    expect(problem(() => compute([[null]], good))).toEqual({ code: "no-rows", list: "pointsA" });
    expect(problem(() => compute(good, good, [[1], [-1]]))).toMatchObject({ list: "weightsA", row: 2 });
    expect(problem(() => compute(good, good, undefined, [[0], [0]]))).toEqual({
      code: "all-weights-zero",
      list: "weightsB",
    });
    expect(problem(() => compute(good, planar))).toEqual({
      code: "unlike-coordinates",
      list: "pointsA",
      other: "pointsB",
    });
  }
});

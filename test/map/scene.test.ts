import fc from "fast-check";
import { allPlaces } from "../../src/engine/places/gazetteer";
import { mapLegend } from "../../src/map/legend";
import {
  closedPath,
  kilometresPerUnit,
  outlinePaths,
  OUTLINE_WIDTH,
  projectPoint,
} from "../../src/map/outlinePaths";
import { mapScene } from "../../src/map/scene";
import { smallDistribution, wholeGazetteer } from "./distributions";

const DEGREE = Math.PI / 180;

/** Albers equal-area conic on the sphere, Snyder 1987, equations 14-1 to 14-6, with 25°N, 47°N and 105°E. */
const snyder = (longitude: number, latitude: number): readonly [number, number] => {
  const [sin1, sin2] = [Math.sin(25 * DEGREE), Math.sin(47 * DEGREE)];
  const n = (sin1 + sin2) / 2;
  const c = Math.cos(25 * DEGREE) ** 2 + 2 * n * sin1;
  const rho = Math.sqrt(c - 2 * n * Math.sin(latitude * DEGREE)) / n;
  const theta = n * (longitude - 105) * DEGREE;
  return [6371.0072 * rho * Math.sin(theta), 6371.0072 * rho * Math.cos(theta)];
};

test("points stand where Albers puts them, in kilometres", () => {
  const inChina = fc.tuple(
    fc.double({ min: 73, max: 135, noNaN: true }),
    fc.double({ min: 3, max: 54, noNaN: true }),
  );
  fc.assert(
    fc.property(inChina, inChina, (a, b) => {
      const [drawnA, drawnB] = [projectPoint(...a), projectPoint(...b)];
      const [trueA, trueB] = [snyder(...a), snyder(...b)];
      for (const axis of [0, 1] as const)
        expect((drawnB[axis] - drawnA[axis]) * kilometresPerUnit()).toBeCloseTo(trueB[axis] - trueA[axis], 6);
    }),
  );
});

test("every place of the gazetteer is inside the picture, at any width", () => {
  const distribution = wholeGazetteer();
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 2000 }), (width) => {
      const scene = mapScene(distribution, { width, language: "en" });
      const marks = scene.marks.flatMap((group) => group.marks);
      expect(marks).toHaveLength(allPlaces().length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(scene.height);
      }
    }),
    { numRuns: 10 },
  );
});

/** The points of path data made of M, l and Z. */
const pointsOf = (path: string): readonly (readonly [number, number])[] => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+),(-?\d+)/g)].map(([, command, dx, dy]) => {
    if (command === "M") [x, y] = [0, 0];
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
};

test("path data run through the projected points, to half a unit", () => {
  const position = fc.tuple(
    fc.double({ min: 73, max: 135, noNaN: true }),
    fc.double({ min: 3, max: 54, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 1 }), (positions) => {
      const drawn = pointsOf(closedPath(positions));
      for (const [longitude, latitude] of positions) {
        const [x, y] = projectPoint(longitude, latitude);
        expect(drawn.some((point) => Math.hypot(point[0] - x, point[1] - y) <= Math.SQRT1_2)).toBe(true);
      }
    }),
  );
});

test("the outline fills its width and holds the southernmost island", () => {
  const { height, provinces, islands, dashes } = outlinePaths();
  const points = [provinces, islands, dashes].flatMap(pointsOf);
  const range = (axis: 0 | 1): readonly number[] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  expect(range(0)).toEqual([60, OUTLINE_WIDTH - 60]);
  expect(range(1)[0]).toBe(60);
  expect(height - (range(1)[1] ?? 0)).toBeGreaterThanOrEqual(60);
  expect(height - (range(1)[1] ?? 0)).toBeLessThan(62);
  expect(projectPoint(112.25, 3.9)[1]).toBeLessThan(height);
});

test("the scale bar is 1,000 km of a standard parallel", () => {
  const width = 640;
  const { scaleBar } = mapScene(smallDistribution(), { width, language: "en" });
  // A degree of longitude on the parallel of 25°N, where lengths are true.
  const [a, b] = [projectPoint(105, 25), projectPoint(106, 25)];
  const kilometres = 6371.0072 * DEGREE * Math.cos(25 * DEGREE);
  const pixels = (Math.hypot(b[0] - a[0], b[1] - a[1]) * width) / OUTLINE_WIDTH;
  expect((pixels / kilometres) * 1000).toBeCloseTo(scaleBar.width, 1);
});

test("switching a legend entry off hides what it stands for, and nothing else", () => {
  const distribution = smallDistribution();
  const legend = mapLegend(distribution, "zh");
  const keys = legend.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  fc.assert(
    fc.property(fc.subarray(keys), (off) => {
      const scene = mapScene(distribution, { width: 300, language: "zh", hidden: new Set(off) });
      expect(scene.legend).toEqual(legend.filter(({ key }) => !off.includes(key)));
      expect(scene.marks.map(({ category }) => `category:${category}`).sort()).toEqual(
        keys.filter((key) => key.startsWith("category:") && !off.includes(key)).sort(),
      );
      const lines = scene.legend.flatMap(({ symbol }) => (symbol.kind === "ellipse" ? [symbol.line] : []));
      expect(scene.ellipses.map(({ line }) => line)).toEqual(lines);
    }),
  );
});

test("a place without coordinates is in no group of marks and no count", () => {
  const { marks, legend } = mapScene(smallDistribution(), { width: 300, language: "en" });
  expect(marks.flatMap((group) => group.marks.map(({ text }) => text))).not.toContainEqual(
    expect.stringContaining("Stuttgart"),
  );
  expect(legend.slice(0, 3).map(({ label }) => label)).toEqual([
    "Clusters and belts (2)",
    "Clusters only (4)",
    "Belts only (2)",
  ]);
});

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { checkOutline, compileOutline, type OutlineParts, readOutlineParts } from "../../scripts/outline";
import { decodeParts, rewound } from "../../scripts/outlineParts";

const OUTLINE = "src/map/outlineTopology.json";
const parts = readOutlineParts();
const compiled = compileOutline(parts);

test("the checked-in outline is what the packages compile to, within its budget", () => {
  const checkedIn = readFileSync(OUTLINE, "utf8");
  // Compared as a whole: a diff of 100,000 characters helps nobody, `npm run data` does.
  expect(checkedIn === `${JSON.stringify(compiled)}\n`).toBe(true);
  expect(gzipSync(checkedIn).length).toBeLessThan(60 * 1024);
});

test("provinces, southern islands and dashes are all there", () => {
  expect(parts.provinces).toHaveLength(34);
  expect(parts.provinces.map(({ name }) => name)).toEqual(expect.arrayContaining(["台湾", "香港", "澳门"]));
  expect(parts.dashes).toHaveLength(10);
  const middles = parts.islands.map(([ring = []]) => ring[0] ?? []);
  const near = (longitude: number, latitude: number): boolean =>
    middles.some(([x = NaN, y = NaN]) => Math.hypot(x - longitude, y - latitude) < 0.3);
  // Pratas, Woody Island, Scarborough Shoal, Itu Aba, James Shoal.
  for (const [longitude, latitude] of [
    [116.8, 20.7],
    [112.33, 16.83],
    [117.76, 15.15],
    [114.36, 10.38],
    [112.25, 3.97],
  ] as const)
    expect(near(longitude, latitude)).toBe(true);
});

test("the Diaoyu islands are parts of Taiwan", () => {
  const taiwan = parts.provinces.find(({ name }) => name === "台湾");
  const boxes = taiwan?.parts.map(([ring = []]) => ring.map(([longitude = NaN]) => longitude)) ?? [];
  expect(boxes.filter((longitudes) => Math.min(...longitudes) > 123)).toHaveLength(2);
});

describe("planted faults stop the build", () => {
  const without = (name: string): OutlineParts["provinces"] =>
    parts.provinces.filter((province) => province.name !== name);
  const renamed = parts.provinces.map((province) =>
    province.name === "台湾" ? { ...province, name: "…" } : province,
  );
  const withoutArcs = (object: string): Topology => {
    const copy = structuredClone(compiled);
    const shape = copy.objects[object];
    if (shape?.type !== "GeometryCollection") throw new Error(object);
    for (const geometry of shape.geometries) if (geometry.type === "MultiPolygon") geometry.arcs.pop();
    return copy;
  };

  test("without a fault nothing is thrown", () => {
    expect(() => checkOutline(parts, compiled)).not.toThrow();
  });

  test.each<[string, Partial<OutlineParts>, RegExp]>([
    ["a province too few", { provinces: without("澳门") }, /33 provinces/],
    ["Taiwan missing", { provinces: renamed }, /台湾 is missing/],
    ["a dash missing", { dashes: parts.dashes.slice(1) }, /9 dashes/],
    ["no islands", { islands: [] }, /no southern islands/],
  ])("%s", (_fault, planted, message) => {
    expect(() => compileOutline({ ...parts, ...planted })).toThrow(message);
  });

  test.each([
    ["provinces", /parts are left/],
    ["islands", /the southern islands: 226 of 227 parts are left/],
    ["dashes", /the dashes: 9 of 10 parts are left/],
  ])("a part of the %s lost on the way", (object, message) => {
    expect(() => checkOutline(parts, withoutArcs(object))).toThrow(message);
  });

  test("an island that collapsed into a line", () => {
    const flat = structuredClone(compiled);
    // Every arc to its two ends: what simplification by weight alone does to a ring of its own.
    flat.arcs = flat.arcs.map((arc) => [arc[0] ?? [], [0, 0]]);
    expect(() => checkOutline(parts, flat)).toThrow(/parts are left/);
  });
});

test("a packed ring is steps from its beginning in 1/1024 degree, zigzag", () => {
  // From (1, 2) degrees: +1 east, +1 north, −1 west, i.e. codes 64 + 2, 64 + 0, …
  const packed = String.fromCharCode(64, 64, 66, 64, 64, 66, 65, 64);
  const [part] = decodeParts({
    properties: { id: "1", name: "" },
    geometry: { type: "Polygon", coordinates: [packed], encodeOffsets: [[1024, 2048]] },
  });
  const step = 1 / 1024;
  // Clockwise and closed.
  expect(part).toEqual([
    [
      [1, 2],
      [1, 2 + step],
      [1 + step, 2 + step],
      [1 + step, 2],
      [1, 2],
    ],
  ]);
});

test("outer rings run clockwise, holes the other way", () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const reversed = [...square].reverse();
  expect(rewound([square, reversed])).toEqual([reversed, square]);
  expect(rewound([reversed, square])).toEqual([reversed, square]);
});

import fc from "fast-check";
import { allPlaces } from "../../src/engine/places/gazetteer";
import { sdEllipse } from "../../src/functions/functions";
import { problem } from "./problem";

const value = (table: unknown[][], label: string): unknown => table.find(([name]) => name === label)?.[1];
const copy = (points: readonly (readonly number[])[]): unknown[][] => points.map((point) => [...point]);

const coordinate = fc.tuple(
  fc.double({ min: 80, max: 130, noNaN: true }),
  fc.double({ min: 20, max: 50, noNaN: true }),
);
const cloud = fc.array(coordinate, { minLength: 1, maxLength: 12 });
const blank = fc.constantFrom<unknown>(null, 0, "");

describe("SDELLIPSE", () => {
  test.each([
    [null, "1 standard deviation, k = 1.4142, covers 63.21 % of a normal distribution"],
    [1, "1 standard deviation, k = 1.4142, covers 63.21 % of a normal distribution"],
    [2, "2 standard deviations, k = 2.8284, covers 98.17 % of a normal distribution"],
    [0.68, "covers 68.00 % of a normal distribution, k = 1.5096"],
    ["68%", "covers 68.00 % of a normal distribution, k = 1.5096"],
    ["６８％", "covers 68.00 % of a normal distribution, k = 1.5096"],
    ["2", "2 standard deviations, k = 2.8284, covers 98.17 % of a normal distribution"],
  ])("scale %p: the first row names what was applied", (scale, said) => {
    expect(
      sdEllipse(
        [
          [116, 40],
          [121, 31],
        ],
        undefined,
        scale,
      )[0],
    ).toEqual(["size", said]);
  });

  test.each([0, -1, "100%", "150%", "0%", "big", true, Infinity, NaN])("scale %p is a problem", (scale) => {
    expect(problem(() => sdEllipse([[116, 40]], undefined, scale))).toMatchObject({ code: "bad-scale" });
  });

  test("scale changes axes, area, density and shares inside, and nothing else", () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 1, max: 4, noNaN: true }), (points, scale) => {
        const [one, scaled] = [sdEllipse(copy(points)), sdEllipse(copy(points), undefined, scale)];
        for (const label of [
          "centre longitude",
          "centre latitude",
          "rotation (degrees clockwise from north)",
          "flattening",
          "eccentricity",
          "standard distance (km)",
        ])
          expect(value(scaled, label)).toEqual(value(one, label));
        const major = "semi-major axis (km)";
        const expected = Number(value(one, major)) * scale;
        expect(Math.abs(Number(value(scaled, major)) - expected)).toBeLessThanOrEqual(1e-12 * expected);
      }),
    );
  });

  test("the row of values is the column of the table, in every case as long", () => {
    const planar = [
      ["x", "y"],
      [0, 0],
      [4, 1],
      [1, 3],
    ];
    const places = [["地点"], ["北京"], ["上海"], ["成都"]];
    const width = sdEllipse(planar, undefined, null, "values")[0]?.length;
    for (const points of [planar, places, [[116, 40]]]) {
      const [row = []] = sdEllipse(points, undefined, null, "values");
      expect(row).toEqual(sdEllipse(points).map(([, one]) => one));
      expect(row).toHaveLength(width ?? NaN);
      expect(row).not.toContain(null);
    }
  });

  test("how far it reaches, in the language of the list; in the plane nowhere", () => {
    const table = sdEllipse([["地点"], ["北京"], ["上海"], ["广州"], ["成都"]]);
    for (const label of ["北至", "南至", "东至", "西至"]) {
      const name = value(table, label);
      expect(allPlaces().map((place) => place.name)).toContain(name);
    }
    expect(
      value(
        sdEllipse([
          [113.26, 23.13],
          [113.27, 23.12],
        ]),
        "reaches north to",
      ),
    ).toBe("");
    expect(value(sdEllipse([["place"], ["Shenzhen"]]), "reaches north to")).toBe("Shenzhen");
    expect(
      value(
        sdEllipse([
          ["x", "y"],
          [1, 2],
          [4, 1],
          [0, 9],
        ]),
        "reaches east to",
      ),
    ).toBe("");
  });

  test("names of places and their coordinates give one ellipse", () => {
    const unit = fc.constantFrom(...allPlaces());
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (rows) => {
        const weights = rows.map(([, weight]) => [weight]);
        const byName = sdEllipse(
          [["code"], ...rows.map(([{ code }]) => [code])].slice(1),
          weights,
          2,
          "values",
        );
        const byPoint = sdEllipse(
          rows.map(([{ longitude, latitude }]) => [longitude, latitude]),
          weights,
          2,
          "values",
        );
        expect(byName[0]?.slice(1, 17)).toEqual(byPoint[0]?.slice(1, 17));
      }),
    );
  });

  test("one blank coordinate, as either host sends it, leaves its row out and never becomes 0", () => {
    fc.assert(
      fc.property(cloud, blank, blank, (points, lon, lat) => {
        const expected = sdEllipse(copy(points), undefined, null, "values")[0] ?? [];
        const withBlanks = [[lon, 31], ...copy(points), [lon, lat], [116, lat], ...copy(points)];
        const weights = withBlanks.map((_, row) => [row <= points.length ? 1 : 0]);
        const [row = []] = sdEllipse(withBlanks, weights, null, "values");
        expect(row.slice(1, 15)).toEqual(expected.slice(1, 15));
        expect(row[15]).toBe(3);
      }),
    );
  });

  test("a blank weight is 0 on either host; one that is no number leaves its row out", () => {
    const points = [
      [116, 40],
      [121, 31],
      [113, 23],
      [104, 30],
    ];
    const expected = sdEllipse(points.slice(0, 2), undefined, null, "values")[0] ?? [];
    for (const nothing of [0, null, ""]) {
      const [row = []] = sdEllipse(points, [[1], [1], [nothing], ["much"]], null, "values");
      expect(row.slice(1, 15)).toEqual(expected.slice(1, 15));
      expect(row[15]).toBe(1);
    }
    expect(problem(() => sdEllipse(points.slice(0, 1), [[null]]))).toEqual({
      code: "all-weights-zero",
      list: "weights",
    });
  });

  test("error cells leave their row out and are counted, in coordinates, weights and places", () => {
    const error = { code: "#N/A" };
    expect(
      value(
        sdEllipse([
          [116, 40],
          [error, error],
          [121, error],
        ]),
        "rows left out",
      ),
    ).toBe(2);
    expect(
      value(
        sdEllipse(
          [
            [116, 40],
            [121, 31],
          ],
          [[1], [error]],
        ),
        "rows left out",
      ),
    ).toBe(1);
    expect(value(sdEllipse([["北京"], [error], ["#N/A"], [null], ["上海"]]), "未计入的行数")).toBe(2);
  });

  test("latitude first is recognised by the headings", () => {
    const [a, b] = [
      sdEllipse(
        [
          ["纬度", "经度"],
          [40, 116],
          [31, 121],
        ],
        undefined,
        null,
        "values",
      ),
      sdEllipse(
        [
          ["经度", "纬度"],
          [116, 40],
          [121, 31],
        ],
        undefined,
        null,
        "values",
      ),
    ];
    expect(a).toEqual(b);
  });

  test("problems name the row of the range that they are about", () => {
    const points = [
      ["lon", "lat"],
      [116, 40],
      [121, 31],
    ];
    expect(problem(() => sdEllipse(points, [["weight"], [1], [-1]]))).toMatchObject({
      list: "weights",
      row: 3,
    });
    expect(problem(() => sdEllipse(points, [[1], [-1]]))).toMatchObject({ list: "weights", row: 2 });
    expect(
      problem(() =>
        sdEllipse([
          ["lon", "lat", "weight"],
          [116, 40, -1],
        ]),
      ),
    ).toMatchObject({
      list: "points",
      row: 2,
    });
    expect(
      problem(() =>
        sdEllipse([
          ["lon", "lat"],
          [116, 95],
        ]),
      ),
    ).toEqual({
      code: "coordinate-out-of-range",
      list: "points",
      row: 2,
      column: "latitude",
      value: 95,
    });
  });
});

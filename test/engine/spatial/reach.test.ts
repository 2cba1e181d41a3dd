import fc from "fast-check";
import proj4 from "proj4";
import { allPlaces } from "../../../src/engine/places/gazetteer";
import type { Place } from "../../../src/engine/places/types";
import { type GeographicEllipse, geographicEllipseWithOutline } from "../../../src/engine/spatial/ellipse";
import { reachOf } from "../../../src/engine/spatial/reach";

type LonLat = readonly [number, number];

const ellipseOf = (points: readonly LonLat[]) =>
  geographicEllipseWithOutline(
    {
      longitude: Float64Array.from(points, ([longitude]) => longitude),
      latitude: Float64Array.from(points, ([, latitude]) => latitude),
    },
    { k: Math.SQRT2, segments: 3600 },
  );

/** The plane of an ellipse as proj4 has it, in metres. */
const planeOf = ({ centreLongitude, centreLatitude }: GeographicEllipse) => {
  const projection = proj4(
    "WGS84",
    `+proj=laea +lon_0=${centreLongitude} +lat_0=${centreLatitude} +x_0=0 +y_0=0 +datum=WGS84`,
  );
  return ([longitude, latitude]: LonLat): LonLat => {
    const [x = NaN, y = NaN] = projection.forward([longitude, latitude]);
    return [x, y];
  };
};

const placeOf = (code: string): Place => {
  const place = allPlaces().find((one) => one.code === code);
  if (!place) throw new Error(`${code} is not in the gazetteer`);
  return place;
};

const inChina = fc.tuple(
  fc.double({ min: 85, max: 125, noNaN: true }),
  fc.double({ min: 22, max: 48, noNaN: true }),
);

test("law: a place inside, and no other inside is nearer to that end, by proj4", () => {
  fc.assert(
    fc.property(fc.array(inChina, { minLength: 3, maxLength: 12 }), (points) => {
      const { ellipse, outline } = ellipseOf(points);
      const reach = reachOf(ellipse, allPlaces());
      const project = planeOf(ellipse);
      const angle = ((ellipse.rotation ?? 0) * Math.PI) / 180;
      // How far from the centre, 1 at the border; a place within a metre of it may be in or out.
      const depth = ({ longitude, latitude }: Place): number => {
        const [x, y] = project([longitude, latitude]);
        const along = x * Math.sin(angle) + y * Math.cos(angle);
        const across = x * Math.cos(angle) - y * Math.sin(angle);
        return Math.hypot(
          along / (1000 * ellipse.semiMajorKm + 1),
          across / (1000 * ellipse.semiMinorKm + 1),
        );
      };
      const inside = allPlaces().filter((place) => depth(place) <= 1 - 1e-6);
      for (const [end, outward] of [
        ["north", (point: LonLat) => point[1]],
        ["south", (point: LonLat) => -point[1]],
        ["east", (point: LonLat) => point[0]],
        ["west", (point: LonLat) => -point[0]],
      ] as const) {
        const [endX, endY] = project(outline.reduce((best, at) => (outward(at) > outward(best) ? at : best)));
        const distance = (place: { longitude: number; latitude: number }): number => {
          const [x, y] = project([place.longitude, place.latitude]);
          return Math.hypot(x - endX, y - endY);
        };
        const reached = reach[end];
        if (reached === null) {
          expect(inside).toEqual([]);
          continue;
        }
        expect(depth(reached)).toBeLessThanOrEqual(1 + 1e-6);
        // The end is found to 1 % of the semi-axes: two places as near as that may change places.
        const tolerance = 20 * ellipse.semiMajorKm;
        expect(distance(reached)).toBeLessThanOrEqual(Math.min(...inside.map(distance)) + tolerance);
      }
    }),
    { numRuns: 60 },
  );
});

test("an ellipse of one place reaches that place; one at sea reaches none", () => {
  const shenzhen = placeOf("440300");
  const { ellipse } = ellipseOf([[shenzhen.longitude, shenzhen.latitude]]);
  expect(reachOf(ellipse, allPlaces())).toEqual({
    north: shenzhen,
    south: shenzhen,
    east: shenzhen,
    west: shenzhen,
  });
  expect(reachOf(ellipseOf([[150, 20]]).ellipse, allPlaces()).north).toBeNull();
});

test("a line between two places reaches both of them", () => {
  const [beijing, shanghai] = [placeOf("110100"), placeOf("310100")];
  const { ellipse } = ellipseOf(
    [beijing, shanghai].map((place): LonLat => [place.longitude, place.latitude]),
  );
  const { north, south, east, west } = reachOf(ellipse, [beijing, shanghai]);
  expect([north, south, east, west]).toEqual([beijing, shanghai, shanghai, beijing]);
});

import turfEllipse from "@turf/standard-deviational-ellipse";
import proj4 from "proj4";
import { geographicEllipse, standardDeviationalEllipse } from "../../src/engine/spatial/ellipse";
import type { BenchCase } from "./bench";
import { mulberry32 } from "./random";

interface Cloud {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

const cloudOf = (count: number): Cloud => {
  const random = mulberry32(count);
  const bell = (): number => random() + random() + random() + random() - 2;
  const longitude = new Float64Array(count);
  const latitude = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const along = bell();
    longitude[i] = 113 + 8 * along;
    latitude[i] = 31 + 3 * along + 4 * bell();
  }
  return { longitude, latitude };
};

/** What any method must at least do: read every coordinate once. */
const readOnce =
  ({ longitude, latitude }: Cloud) =>
  (): number => {
    let sum = 0;
    for (let i = 0; i < longitude.length; i++) sum += (longitude[i] as number) + (latitude[i] as number);
    return sum;
  };

const turf = ({ longitude, latitude }: Cloud) => {
  const points = {
    type: "FeatureCollection" as const,
    features: Array.from(longitude, (x, i) => ({
      type: "Feature" as const,
      properties: {},
      geometry: { type: "Point" as const, coordinates: [x, latitude[i] as number] },
    })),
  };
  return () => turfEllipse(points);
};

/** The same rounds of re-centring through proj4, then the planar ellipse. */
const throughProj4 =
  ({ longitude, latitude }: Cloud) =>
  () => {
    const [x, y] = [new Float64Array(longitude.length), new Float64Array(longitude.length)];
    let [lon, lat] = [longitude[0] ?? 0, latitude[0] ?? 0];
    for (let round = 0; round < 30; round++) {
      const projection = proj4("WGS84", `+proj=laea +lon_0=${lon} +lat_0=${lat} +x_0=0 +y_0=0 +datum=WGS84`);
      let [sumX, sumY] = [0, 0];
      for (let i = 0; i < x.length; i++) {
        const [px = NaN, py = NaN] = projection.forward([longitude[i] as number, latitude[i] as number]);
        x[i] = px;
        y[i] = py;
        sumX += px;
        sumY += py;
      }
      const centre: [number, number] = [sumX / x.length, sumY / x.length];
      if (Math.hypot(...centre) < 1e-6) break;
      [lon = lon, lat = lat] = projection.inverse(centre);
    }
    return standardDeviationalEllipse({ x, y });
  };

/** The ellipse (`ellipse.md`, "Speed"): planar beside Turf and beside reading the arrays once, geographic beside proj4. */
export const ellipseCases = (): readonly BenchCase[] => {
  const planar = (count: number, peer: (cloud: Cloud) => BenchCase["peer"]): BenchCase => {
    const cloud = cloudOf(count);
    const points = { x: cloud.longitude, y: cloud.latitude };
    const found = peer(cloud);
    return {
      name: `ellipse of ${count.toLocaleString("en")} points`,
      items: count,
      run: () => standardDeviationalEllipse(points),
      ...(found === undefined ? {} : { peer: found }),
    };
  };
  const million = cloudOf(1e6);
  return [
    planar(4075, (cloud) => ({ name: "Turf", items: 4075, run: turf(cloud) })),
    planar(1e5, (cloud) => ({ name: "Turf", items: 1e5, run: turf(cloud), atLeast: 100 })),
    planar(1e6, (cloud) => ({
      name: "reading the arrays once",
      items: 1e6,
      run: readOnce(cloud),
      atLeast: 1 / 8,
    })),
    {
      name: "geographic ellipse of 1,000,000 points",
      items: 1e6,
      run: () => geographicEllipse(million),
      atMostMs: 200,
      peer: { name: "the same rounds through proj4", items: 1e6, run: throughProj4(million), atLeast: 4 },
    },
  ];
};

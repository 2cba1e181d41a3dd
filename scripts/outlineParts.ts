import type { Position } from "geojson";

/** A polygon: its outer ring, then its holes. */
export type Part = readonly (readonly Position[])[];

/** A feature as echarts packs it: rings as texts of steps, with where each begins. */
export interface EncodedFeature {
  readonly properties: { readonly id: string; readonly name: string };
  readonly geometry:
    | {
        readonly type: "Polygon";
        readonly coordinates: readonly string[];
        readonly encodeOffsets: readonly Position[];
      }
    | {
        readonly type: "MultiPolygon";
        readonly coordinates: readonly (readonly string[])[];
        readonly encodeOffsets: readonly (readonly Position[])[];
      };
}

/** The polygons of a packed feature, in degrees, closed and wound like each other. */
export const decodeParts = ({ geometry }: EncodedFeature): readonly Part[] => {
  const decode = (rings: readonly string[], offsets: readonly Position[]): Part =>
    rewound(rings.map((ring, i) => decodeRing(ring, offsets[i] ?? [0, 0])));
  return geometry.type === "Polygon"
    ? [decode(geometry.coordinates, geometry.encodeOffsets)]
    : geometry.coordinates.map((rings, i) => decode(rings, geometry.encodeOffsets[i] ?? []));
};

const STEPS_PER_DEGREE = 1024;
const ZERO = 64;

const decodeRing = (packed: string, [startX = 0, startY = 0]: Position): Position[] => {
  let [x, y] = [startX, startY];
  const ring: Position[] = [];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += step(packed.charCodeAt(i));
    y += step(packed.charCodeAt(i + 1));
    ring.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return ring;
};

/** Zigzag: even codes are steps forward, odd ones back. */
const step = (code: number): number => {
  const value = code - ZERO;
  return (value >> 1) ^ -(value & 1);
};

/** The polygon closed, its outer ring clockwise and its holes the other way: the order that d3-geo wants as well. */
export const rewound = (part: Part): Part =>
  part.map((ring, i) => {
    const closed = closedRing(ring);
    return signedArea(closed) > 0 === (i === 0) ? [...closed].reverse() : closed;
  });

const closedRing = (ring: readonly Position[]): readonly Position[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
};

/** Twice the area in square degrees, positive where the ring runs counter-clockwise. */
const signedArea = (ring: readonly Position[]): number => {
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    area += x0 * y1 - x1 * y0;
  }
  return area;
};

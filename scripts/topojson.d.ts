// The two packages bring no types of their own; this is what scripts/outline.ts uses of them.
declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { Objects, Topology } from "topojson-specification";
  export const topology: (
    objects: Readonly<Record<string, FeatureCollection>>,
  ) => Topology<Objects<Record<string, unknown>>>;
}
declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";
  /** Every position of every arc gets a third number: the area of the triangle that it spans. */
  export const presimplify: <Shapes extends Topology>(topology: Shapes) => Shapes;
}

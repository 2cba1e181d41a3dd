import type { Counting } from "../engine/matching/types";
import { COUNTINGS } from "../engine/matching/types";
import { SPATIAL_COUNTINGS, type SpatialCounting } from "../engine/spatial/placeCategories";
import type { CellSource } from "../workbook/workbook";

/** The three lists the pane works on. */
export const LIST_ROLES = ["clusters", "belts", "rules"] as const;
export type ListRole = (typeof LIST_ROLES)[number];

/** Where a list is, and who said so: what the pane recognised by itself may be recognised anew, the user's word stays. */
export interface Choice {
  readonly source: CellSource | null;
  readonly by: "recognition" | "user";
}

/** The sizes of ellipses that the map offers, as SDELLIPSE takes them. */
export const MAP_SCALES = ["1", "2", "50%", "68%", "90%", "95%"] as const;
export type MapScale = (typeof MAP_SCALES)[number];

/** How the map's ellipses are drawn. */
export interface MapChoices {
  readonly scale: MapScale;
  readonly counting: SpatialCounting;
}

/** What the user can choose; kept in the workbook. */
export interface Choices {
  readonly lists: Readonly<Record<ListRole, Choice>>;
  readonly counting: Counting;
  readonly map: MapChoices;
}

const OPEN: Choice = { source: null, by: "recognition" };

/** Nothing chosen yet: the pane recognises the lists by itself. */
export const OPEN_CHOICES: Choices = {
  lists: { clusters: OPEN, belts: OPEN, rules: OPEN },
  counting: "membership",
  map: { scale: "1", counting: "shared" },
};

/** A short text that is equal for equal sources. */
export const sourceKey = (source: CellSource): string =>
  source.kind === "range" ? `range:${source.address}` : `${source.kind}:${source.name}`;

/** True when a source is still in the workbook; a range always is, only reading it tells. */
export const isListed = (source: CellSource, sources: readonly CellSource[]): boolean =>
  source.kind === "range" || sources.some((listed) => sourceKey(listed) === sourceKey(source));

/** The choices that a workbook's setting holds; what is not of the expected shape counts as not chosen. */
export const parseChoices = (setting: unknown): Choices => {
  const lists = fieldOf(setting, "lists");
  const counting = COUNTINGS.find((known) => known === fieldOf(setting, "counting"));
  return {
    lists: {
      clusters: parseChoice(fieldOf(lists, "clusters")),
      belts: parseChoice(fieldOf(lists, "belts")),
      rules: parseChoice(fieldOf(lists, "rules")),
    },
    counting: counting ?? OPEN_CHOICES.counting,
    map: parseMapChoices(fieldOf(setting, "map")),
  };
};

const parseMapChoices = (value: unknown): MapChoices => {
  const scale = MAP_SCALES.find((known) => known === fieldOf(value, "scale"));
  const counting = SPATIAL_COUNTINGS.find((known) => known === fieldOf(value, "counting"));
  return { scale: scale ?? OPEN_CHOICES.map.scale, counting: counting ?? OPEN_CHOICES.map.counting };
};

const parseChoice = (value: unknown): Choice => {
  const by = fieldOf(value, "by") === "user" ? "user" : "recognition";
  return { source: parseSource(fieldOf(value, "source")), by };
};

const parseSource = (value: unknown): CellSource | null => {
  const kind = fieldOf(value, "kind");
  const name = fieldOf(value, "name");
  const address = fieldOf(value, "address");
  if (kind === "range") return typeof address === "string" ? { kind, address } : null;
  if (kind !== "table" && kind !== "name" && kind !== "sheet") return null;
  return typeof name === "string" ? { kind, name } : null;
};

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;

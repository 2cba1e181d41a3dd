import type { NameItem } from "./headOperators";
import { isOperator } from "./lexicon";
import { type HeadEffect, vocabulary } from "./vocabulary";

const SHARED_TAILS: readonly HeadEffect[] = ["equipment_for", "material_of", "dedicated_part_of"];
const BROAD_KINDS = ["industry", "application", "technology"];

/**
 * Gives the names joined by 、和与及/ what they share: the tail (电力及新能源装备 is 电力装备 and 新能源装备) or the
 * front (汽车及零部件 is 汽车 and 汽车零部件). Names in which nothing is known keep only their leftover words.
 */
export const shareHeads = (names: readonly (readonly NameItem[])[]): readonly (readonly NameItem[])[] => {
  const understood = names.filter((items) => items.some(({ kind }) => kind !== "leftover"));
  return understood.map((items, at) => {
    const tail = at === 0 && understood.length === 2 ? understood[1]?.at(-1) : undefined;
    if (
      tail?.kind === "head" &&
      SHARED_TAILS.includes(tail.effect) &&
      named(understood[1]) > 1 &&
      endsBroad(items)
    )
      return [...items, tail];
    const [only, ...more] = items;
    const front = understood[at - 1]?.filter(({ kind }) => kind === "concept") ?? [];
    if (only?.kind === "head" && more.length === 0 && isOperator(only.effect))
      return [...front, only];
    return items;
  });
};

const named = (items: readonly NameItem[] | undefined): number =>
  items?.filter(({ kind }) => kind !== "leftover").length ?? 0;

const endsBroad = (items: readonly NameItem[]): boolean => {
  const last = items.at(-1);
  if (last?.kind !== "concept") return false;
  return last.concepts.some((concept) => BROAD_KINDS.includes(vocabulary().concepts[concept]?.kind ?? ""));
};

import type { NameItem } from "./headOperators";
import { type HeadEffect, isOperator } from "./heads";
import { type LexiconEntry, lexiconEntry } from "./lexicon";
import { conceptAt } from "./vocabulary";

const SHARED_TAILS: readonly HeadEffect[] = ["equipment_for", "material_of", "dedicated_part_of"];
const BROAD_KINDS = ["industry", "application", "technology"];

/**
 * Gives the names joined by 、和与及/ what they share: the tail (电力及新能源装备 is 电力装备 and 新能源装备) or the
 * front (汽车及零部件 is 汽车 and 汽车零部件). Names in which nothing is known keep only their leftover words.
 */
export const shareHeads = (names: readonly (readonly NameItem[])[]): readonly (readonly NameItem[])[] => {
  const understood = names.filter((items) => items.some(({ kind }) => kind !== "leftover"));
  const tail = understood.length === 2 ? sharedTail(understood[1] ?? []) : undefined;
  return understood.map((items, at) => {
    if (at === 0 && tail && endsBroad(items)) return [...items, tail];
    const [only, ...more] = items;
    if (only?.kind !== "head" || more.length > 0 || !isOperator(only.effect)) return items;
    return [...(understood[at - 1] ?? []).filter(({ kind }) => kind === "concept"), only];
  });
};

/** The head word at the end of a name that has a base before it, also where both are one term (化工设备). */
const sharedTail = (items: readonly NameItem[]): NameItem | undefined => {
  const last = items.at(-1);
  if (last?.kind === "concept") {
    return tailOf(last.words);
  }
  const hasBase = items.filter(({ kind }) => kind !== "leftover").length > 1;
  return last?.kind === "head" && hasBase && SHARED_TAILS.includes(last.effect) ? last : undefined;
};

/** The head word at the end of a term that has a base before it: 设备 of 化工设备. */
const tailOf = (term: string): NameItem | undefined => {
  for (let cut = 1; cut < term.length; cut++) {
    const words = term.slice(cut);
    const [base, head] = [lexiconEntry(term.slice(0, cut).trimEnd()), lexiconEntry(words)];
    if (head?.kind === "head" && SHARED_TAILS.includes(head.effect) && isConcept(base))
      return { kind: "head", effect: head.effect, concept: head.concept, words };
  }
  return undefined;
};

const isConcept = (entry: LexiconEntry | undefined): boolean =>
  entry?.kind === "term" || entry?.kind === "head";

const endsBroad = (items: readonly NameItem[]): boolean => {
  const last = items.at(-1);
  if (last?.kind !== "concept") return false;
  return last.concepts.some((concept) => BROAD_KINDS.includes(conceptAt(concept).kind));
};

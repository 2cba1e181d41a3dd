import { conceptGraph } from "./graph";
import { lexicon } from "./lexicon";
import type { HeadKind } from "./types";
import { type HeadEffect, vocabulary } from "./vocabulary";

/** A word of a name that says something about its industry. */
export type NameItem =
  | {
      readonly kind: "concept";
      readonly concepts: readonly number[];
      readonly words: string;
      readonly ruleRow?: number;
    }
  | { readonly kind: "head"; readonly effect: HeadEffect; readonly concept: number; readonly words: string }
  | { readonly kind: "leftover"; readonly words: string };

/** How a name stands to one concept; without `head` it is the concept itself. */
export interface Stance {
  readonly concept: number;
  readonly head?: HeadKind;
  readonly ruleRow?: number;
}

/** What the words of a name come to, and the words that its head word made void. */
export interface NameReading {
  readonly stances: readonly Stance[];
  readonly replaced: readonly string[];
}

type NamedItem = Exclude<NameItem, { kind: "leftover" }>;

/** The name built up from its last word: what it is, and what the words before make of it. */
interface Name {
  concepts: readonly number[];
  narrower: boolean;
  /** True for head words which say only 机械 or 配件: the term for such a thing of a base takes their place. */
  readonly generic: boolean;
  ruleRow: number | undefined;
  readonly others: Stance[];
  readonly replaced: string[];
}

/**
 * Reads one name: Chinese names end with their head, so the last word says what the thing is and the words before it
 * say of what kind. Where the last word is unknown, the thing is unknown too and the words before only touch it.
 */
export const readName = (items: readonly NameItem[]): NameReading => {
  const named = items.filter((item): item is NamedItem => item.kind !== "leftover");
  const last = named.at(-1);
  if (last === undefined) return { stances: [], replaced: [] };
  if (items.at(-1)?.kind === "leftover")
    return {
      stances: named.flatMap(conceptsOf).map((concept) => ({ concept, head: "component_of" })),
      replaced: [],
    };
  const isHead = last.kind === "head";
  // An unknown word before the head word is what the head word belongs to (塑料某某设备 is no plastics machine).
  const isCutOff = items.at(-2)?.kind === "leftover";
  const name: Name = {
    concepts: conceptsOf(last),
    narrower: isHead && items.length > named.length,
    generic: isHead && !isCutOff && (last.effect !== "narrower" || conceptGraph().isTooBroad(last.concept)),
    ruleRow: last.kind === "concept" ? last.ruleRow : undefined,
    others: [],
    replaced: [],
  };
  named
    .slice(0, -1)
    .reverse()
    .forEach((base, distance) => {
      if (isHead && !isCutOff && last.effect !== "narrower" && (distance === 0 || last.effect === "replaces"))
        applyEffect(name, base, last.effect);
      else qualify(name, base);
    });
  const rule = name.ruleRow === undefined ? {} : { ruleRow: name.ruleRow };
  const own = name.concepts.map((concept): Stance => ({
    concept,
    ...(name.narrower ? { head: "narrower" } : {}),
    ...rule,
  }));
  return { stances: [...own, ...name.others], replaced: name.replaced };
};

const conceptsOf = (item: NamedItem): readonly number[] =>
  item.kind === "concept" ? item.concepts : [item.concept];

const kindOf = (concept: number | undefined): string =>
  vocabulary().concepts[concept ?? -1]?.kind ?? "product";

/** A head word after a word of its own kind only repeats it (机器人设备, 特钢材料). */
const REPEATED_BY: Partial<Record<HeadEffect, readonly string[]>> = {
  equipment_for: ["equipment"],
  material_of: ["material"],
  component_of: ["component"],
  service_for: ["service", "technology"],
};

const applyEffect = (name: Name, base: NamedItem, effect: HeadEffect): void => {
  const concepts = conceptsOf(base);
  if (effect === "replaces") {
    name.narrower = true;
    name.replaced.push(base.words);
  } else if (
    effect === "repeats" ||
    effect === "narrower" ||
    REPEATED_BY[effect]?.includes(kindOf(concepts[0]))
  ) {
    takeOver(name, base);
  } else join(name, base, effect);
};

const join = (name: Name, base: NamedItem, effect: HeadKind): void => {
  if (name.generic && effect !== "made_of" && takeDerived(name, { base, effect })) return;
  name.narrower = true;
  name.others.push(...conceptsOf(base).map((concept): Stance => ({ concept, head: effect })));
};

const takeOver = (name: Name, base: NamedItem): void => {
  name.concepts = conceptsOf(base);
  name.narrower = false;
  if (base.kind === "concept") name.ruleRow = base.ruleRow;
};

/** A machine for a kind of food is a food machine; a material for a kind of medicine is no general drug material. */
const INHERITED: readonly HeadKind[] = ["equipment_for", "dedicated_part_of", "packaging_of"];

/** 饮料机械 is a kind of 食品机械 when that is a term and 饮料 is a kind of 食品. */
const takeDerived = (name: Name, { base, effect }: { base: NamedItem; effect: HeadKind }): boolean => {
  const { derived } = lexicon();
  const { parentsOf, isTooBroad } = conceptGraph();
  for (const concept of conceptsOf(base)) {
    const upwards = [concept];
    for (const at of upwards) {
      const known = derived.get(`${effect} ${at}`);
      if (known !== undefined) {
        name.concepts = [known.concept];
        name.narrower = at !== concept;
        if (base.kind === "concept") name.ruleRow = base.ruleRow;
        if (name.narrower) name.others.push({ concept, head: effect });
        return true;
      }
      if (!INHERITED.includes(effect)) continue;
      for (const parent of parentsOf(at))
        if (!isTooBroad(parent) && !upwards.includes(parent)) upwards.push(parent);
    }
  }
  return false;
};

/** What a word before the head word says when no head operator stands between them. */
const qualify = (name: Name, base: NamedItem): void => {
  const { wayUp } = conceptGraph();
  const concepts = conceptsOf(base);
  const [kind, baseKind] = [kindOf(name.concepts[0]), kindOf(concepts[0])];
  if (concepts.some((lower) => name.concepts.some((upper) => wayUp(lower, upper) !== null)))
    takeOver(name, base);
  else if (concepts.some((upper) => name.concepts.every((lower) => wayUp(lower, upper) !== null))) return;
  else if (kind === "trade-mode" || (!name.narrower && kind === "industry" && baseKind === "industry"))
    name.others.push(...concepts.map((concept): Stance => ({ concept })));
  else if (baseKind === "trade-mode") name.narrower = true;
  else join(name, base, baseKind === "material" ? "made_of" : (EFFECT_OF_KIND[kind] ?? "component_of"));
};

const EFFECT_OF_KIND: Readonly<Record<string, HeadKind>> = {
  equipment: "equipment_for",
  material: "material_of",
  service: "service_for",
};

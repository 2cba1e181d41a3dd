import { conceptGraph } from "./graph";
import type { HeadEffect } from "./heads";
import { derivedName } from "./lexicon";
import type { HeadKind } from "./types";
import { conceptAt } from "./vocabulary";

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
 * say of what kind. Where the last word is unknown, so is the thing: the words before it say nothing for certain
 * (草莓熊玩偶 is no strawberry).
 */
export const readName = (given: readonly NameItem[]): NameReading => {
  const replaced: string[] = [];
  const items = withoutRepeats(withoutLooks(given, replaced));
  const named = items.filter((item): item is NamedItem => item.kind !== "leftover");
  const last = named.at(-1);
  if (last === undefined || items.at(-1)?.kind === "leftover" || isFormOfNothing(items))
    return { stances: [], replaced };
  const isHead = last.kind === "head";
  // An unknown word before the head word is what the head word belongs to (塑料某某设备 is no plastics machine).
  const isCutOff = items.at(-2)?.kind === "leftover";
  const name: Name = {
    concepts: conceptsOf(last),
    narrower: isHead && items.length > named.length,
    generic: isHead && !isCutOff && (last.effect !== "narrower" || conceptGraph().isTooBroad(last.concept)),
    ruleRow: last.kind === "concept" ? last.ruleRow : undefined,
    others: [],
    replaced,
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

/** A word before 色, 图案, 风味 … tells what the thing looks or tastes like, and nothing of its industry. */
const withoutLooks = (items: readonly NameItem[], replaced: string[]): readonly NameItem[] =>
  items.filter((item, at) => {
    const next = items[at + 1];
    const isLook = item.kind === "head" && item.effect === "look";
    const isDescribed = next?.kind === "head" && next.effect === "look";
    if ((isLook || isDescribed) && items.length > at + 1) replaced.push(item.words);
    return !isLook && !isDescribed;
  });

/** 新能源汽车零部件智能制造 is what stands before 智能制造, if anything does. */
const withoutRepeats = (items: readonly NameItem[]): readonly NameItem[] => {
  const last = items.at(-1);
  const isRepeat = last?.kind === "head" && last.effect === "repeats" && items.length > 1;
  return isRepeat ? withoutRepeats(items.slice(0, -1)) : items;
};

/** 板, 丝 … say what a thing is only after a material (大理石板, but not 面包板), 片, 粉 … also after food (柠檬片). */
const isFormOfNothing = (items: readonly NameItem[]): boolean => {
  const [base, form] = items.slice(-2);
  if (form?.kind !== "head" || form.effect !== "form") return false;
  if (base === undefined || base.kind === "leftover") return true;
  const isFoodForm = [...conceptGraph().divisionsOf(form.concept)].some((code) => EATEN.has(code));
  return !isMaterial(base) && !(isFoodForm && areGoodsOf(conceptsOf(base), EATEN));
};

const isMaterial = (item: NamedItem): boolean =>
  conceptsOf(item).some((concept) => kindOf(concept) === "material");

const conceptsOf = (item: NamedItem): readonly number[] =>
  item.kind === "concept" ? item.concepts : [item.concept];

const kindOf = (concept: number | undefined): string =>
  concept === undefined ? "product" : conceptAt(concept).kind;

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
  } else if (effect === "form") {
    takeOver(name, base);
    name.narrower = true;
  } else if (
    effect === "repeats" ||
    effect === "narrower" ||
    REPEATED_BY[effect]?.includes(kindOf(concepts[0])) ||
    (effect === "service_for" && concepts.some(isService))
  ) {
    takeOver(name, base);
  } else if (effect !== "look") join(name, base, effect);
};

/** Trade, transport, finance and all that follows in GB/T 4754: 天然气供应服务 is the supply of gas. */
const isService = (concept: number): boolean => {
  const divisions = [...conceptGraph().divisionsOf(concept)];
  return divisions.length > 0 && divisions.every((code) => Number(code) >= FIRST_SERVICE);
};

const FIRST_SERVICE = 44;

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
  const { parentsOf, isTooBroad } = conceptGraph();
  for (const concept of conceptsOf(base)) {
    const upwards = [concept];
    for (const at of upwards) {
      const known = derivedName(effect, at);
      if (known !== undefined) {
        name.concepts = [known];
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
  else if (isToyOf(base, kind)) {
    takeOver(name, base);
    name.narrower = true;
  } else if (isPicture(concepts, name.concepts)) name.replaced.push(base.words);
  else if (kind === "trade-mode" || (!name.narrower && kind === "industry" && baseKind === "industry"))
    name.others.push(...concepts.map((concept): Stance => ({ concept })));
  else if (baseKind === "trade-mode") name.narrower = true;
  else join(name, base, baseKind === "material" ? "made_of" : (EFFECT_OF_KIND[kind] ?? "component_of"));
};

/** 玩具汽车 is a toy; 玩具电机 is a motor. */
const isToyOf = (base: NamedItem, kind: string): boolean =>
  base.kind === "head" &&
  base.effect === "replaces" &&
  [kind, kindOf(base.concept)].every((each) => each === "product" || each === "industry");

/** Farming, fishing, food and drink; clothes, shoes, furniture, prints, toys and electronics: what pictures are put on. */
const EATEN: ReadonlySet<string> = new Set(["01", "02", "03", "04", "05", "13", "14", "15"]);
const SHOWN: ReadonlySet<string> = new Set(["17", "18", "19", "21", "23", "24", "39"]);

/** 水果手机壳 and 毛巾卷蛋糕 only look like what their first word names. */
const isPicture = (base: readonly number[], thing: readonly number[]): boolean =>
  (areGoodsOf(base, EATEN) && areGoodsOf(thing, SHOWN)) ||
  (areGoodsOf(base, SHOWN) && areGoodsOf(thing, EATEN));

const areGoodsOf = (concepts: readonly number[], divisions: ReadonlySet<string>): boolean =>
  concepts.some((concept) => {
    const own = conceptGraph().divisionsOf(concept);
    const isGood = ["product", "component"].includes(kindOf(concept));
    return isGood && own.size > 0 && [...own].every((code) => divisions.has(code));
  });

const EFFECT_OF_KIND: Readonly<Record<string, HeadKind>> = {
  equipment: "equipment_for",
  material: "material_of",
  service: "service_for",
};

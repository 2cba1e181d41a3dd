/**
 * What a head word does to the words before it: the head kinds (`types.ts`) join the name to them; `replaces`: they
 * count for nothing (汽车模型); `repeats`: it adds nothing to them (汽车零部件智能制造); `form`: it is a form of the material
 * before it (石墨烯粉体), and unknown without one; `look`: the word before it is only what something looks, smells or
 * tastes like (糖果色丝袜).
 */
export const HEAD_EFFECTS = [
  "equipment_for",
  "material_of",
  "dedicated_part_of",
  "component_of",
  "packaging_of",
  "service_for",
  "narrower",
  "made_of",
  "replaces",
  "repeats",
  "form",
  "look",
] as const;
export type HeadEffect = (typeof HEAD_EFFECTS)[number];

/** The effects of head words that join a name to the base before them by a link. */
const OPERATORS = [
  "equipment_for",
  "material_of",
  "dedicated_part_of",
  "component_of",
  "packaging_of",
  "service_for",
] as const;
export type OperatorEffect = (typeof OPERATORS)[number];

/** True for head words that join the words before them to their own concept by a link. */
export const isOperator = (effect: HeadEffect): effect is OperatorEffect =>
  OPERATORS.some((operator) => operator === effect);

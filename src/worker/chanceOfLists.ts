import { type Chance, chance } from "../engine/matching/chance";
import type { Analysis } from "../engine/matching/types";

/** What of an analysis chance is judged by. */
export type ChanceOfLists = Pick<Analysis, "clusters" | "belts" | "rules" | "counting">;

/** What chance alone would do for the matched clusters of an analysis. */
export const chanceOfLists = ({ clusters, belts, rules, counting }: ChanceOfLists): Chance =>
  chance({ clusters, belts, rules, counting });

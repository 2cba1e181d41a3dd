import {
  type CategorisedPlace,
  type EllipseGroup,
  PLACE_CATEGORIES,
  type PlaceCategory,
  type SpatialDistribution,
} from "../engine/spatial/placeCategories";
import type { Language } from "../i18n/language";
import { mapPhrases } from "../i18n/map";
import { groupName } from "./mapTexts";

/** The line of an ellipse: types are numbered in order of appearance, belts have a line of their own. */
export type EllipseLine = number | "belts";

/** What stands before the label of a legend entry. */
export type LegendSymbol =
  | { readonly kind: "mark"; readonly category: PlaceCategory }
  | { readonly kind: "ellipse"; readonly line: EllipseLine };

/** What a line of the legend stands for; switching off its key hides that. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly symbol: LegendSymbol;
}

/** The key of the marks of a category. */
export const categoryKey = (category: PlaceCategory): string => `category:${category}`;

/** The key of the ellipse of a group. */
export const groupKey = (group: EllipseGroup): string =>
  group.kind === "belts" ? "belts" : `type:${group.type}`;

/** The line of the `index`-th ellipse of a distribution. */
export const ellipseLine = (group: EllipseGroup, index: number): EllipseLine =>
  group.kind === "belts" ? "belts" : index;

/** Everything that the map can show: categories with how many places are drawn, then ellipses. */
export const mapLegend = (
  { places, ellipses }: SpatialDistribution,
  language: Language,
): readonly LegendEntry[] => {
  const phrases = mapPhrases[language];
  const drawn = (category: PlaceCategory, { place, category: own }: CategorisedPlace): boolean =>
    own === category && "unit" in place;
  return [
    ...PLACE_CATEGORIES.map((category): LegendEntry => {
      const count = places.filter((place) => drawn(category, place)).length;
      return {
        key: categoryKey(category),
        label: phrases.categoryCount(phrases.category[category], String(count)),
        symbol: { kind: "mark", category },
      };
    }),
    ...ellipses.map(({ group }, index): LegendEntry => ({
      key: groupKey(group),
      label: phrases.ellipse(groupName(group, language)),
      symbol: { kind: "ellipse", line: ellipseLine(group, index) },
    })),
  ];
};

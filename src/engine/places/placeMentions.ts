import { findHanNames } from "./hanMentions";
import { readPlaces } from "./readPlaces";
import type { PlaceMention } from "./types";

/**
 * The Chinese place names inside a normalised text that are read as places there, left to right, not overlapping;
 * offsets into the text as given. Names of industries that look like places (和田玉, 盐湖化工, a bare 石棉) are none.
 */
export const findPlaceMentions = (normalisedText: string): PlaceMention[] => {
  const found = findHanNames(normalisedText);
  if (found.length === 0) return [];
  return readPlaces(normalisedText, found)
    .mentions.filter(({ start, end, name }) => name.full || end - start < normalisedText.length)
    .map(({ start, end }) => ({ start, end }));
};

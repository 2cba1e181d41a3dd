import names from "./gazetteer.json";
import type { PlaceMention } from "./types";

const NAMES = new Set<string>(names);
const LONGEST = 12;

/** The place names inside a normalised text, left to right, longest first, not overlapping, as half-open offsets. */
export const findPlaceMentions = (normalisedText: string): PlaceMention[] => {
  const mentions: PlaceMention[] = [];
  for (let start = 0; start < normalisedText.length; start += 1) {
    for (let length = Math.min(LONGEST, normalisedText.length - start); length > 1; length -= 1) {
      if (NAMES.has(normalisedText.slice(start, start + length))) {
        mentions.push({ start, end: start + length });
        start += length - 1;
        break;
      }
    }
  }
  return mentions;
};

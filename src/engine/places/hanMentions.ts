import { longestNameAt, type PlaceName } from "./placeNames";
import type { Place } from "./types";

/** A place name inside a text, as half-open offsets. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

/** The Chinese place names in a normalised text, left to right, longest first, not overlapping. */
export const findHanNames = (text: string): NameMention[] => {
  const mentions: NameMention[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const found = longestNameAt(text, start);
    if (found === null || isConjunction(text, start, { end: start + found.length, before: mentions.at(-1) }))
      continue;
    const end = start + found.length;
    const { name } = found;
    if (name !== null && !isOtherKind(text, end, name)) mentions.push({ start, end, name });
    start = end - 1;
  }
  return mentions;
};

/** In 北京和安庆 the 和 is "and", not the beginning of 和安: the name behind it reaches further. */
const isConjunction = (
  text: string,
  start: number,
  { end, before }: { end: number; before: NameMention | undefined },
): boolean => {
  if (text[start] !== "和" || before?.end !== start) return false;
  const behind = longestNameAt(text, start + 1);
  return behind !== null && behind.name?.weak === false && start + 1 + behind.length > end;
};

/**
 * What follows a short name can make it another thing: 南京路 is a street anywhere, 长安镇 and 周口店镇 are towns of
 * their own.
 */
const OTHER_KIND =
  /^(?:[东西南北中]?[一二三四五]?(?:路|大路|大道|大街|街|巷|弄|胡同)|[^、,;()和与及市县区省州]?(?:镇(?!江)|乡(?!村)|街道|苏木|农场|林场)|村(?!镇))/;

const isOtherKind = (text: string, end: number, name: PlaceName): boolean => {
  if (name.full || end >= text.length || !OTHER_KIND.test(text.slice(end, end + 5))) return false;
  // 台州路桥 and 陕西镇坪 are a city and a province with their county, 宁波萍乡 are two cities.
  const next = longestNameAt(text, end)?.name;
  if (!next?.weak) return !next;
  const isBelow = ({ code }: Place): boolean => name.provinces.includes(code.slice(0, 2));
  return !next.widePlaces.some((place) => name.places.includes(place) || isBelow(place));
};

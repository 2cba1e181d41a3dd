import { lazy } from "../lazy";
import { notPlaces } from "./gazetteer";
import { placeNames, type PlaceName } from "./placeNames";

/** A place name inside a text, as half-open offsets. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

/** `null` for a phrase that holds a name and is no place. */
type Entry = { readonly text: string; readonly name: PlaceName | null };

/** The names by their first two characters, longest first. */
const entriesByStart = lazy((): ReadonlyMap<number, Entry[]> => {
  const entries: Entry[] = notPlaces().phrases.map((text) => ({ text, name: null }));
  for (const [text, name] of placeNames()) if (text.length > 1) entries.push({ text, name });
  const byStart = new Map<number, Entry[]>();
  for (const entry of entries) {
    const key = startKey(entry.text, 0);
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [entry]);
    else list.push(entry);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byStart;
});

const startKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);

/** The Chinese place names in a normalised text, left to right, longest first, not overlapping. */
export const findHanNames = (text: string): NameMention[] => {
  const byStart = entriesByStart();
  const mentions: NameMention[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const entry = byStart.get(startKey(text, start))?.find((each) => isAt(text, each.text, start));
    if (entry === undefined) continue;
    const end = start + entry.text.length;
    if (entry.name !== null && !isOtherKind(text, end, entry.name)) mentions.push({ start, end, name: entry.name });
    start = end - 1;
  }
  return mentions;
};

/** True where the name stands at `start`; 吉林市场 holds 吉林, not 吉林市. */
const isAt = (text: string, name: string, start: number): boolean =>
  text.startsWith(name, start) && !(text[start + name.length] === "场" && name.endsWith("市"));

/** 南京路 is a street anywhere and 长安镇 a town of its own: what follows a short name can make it another thing. */
const OTHER_KIND = /^(?:[东西南北中]?[一二三四五]?(?:路|大道|大街|街|巷|弄|胡同)|镇(?!江)|乡(?!村)|村(?!镇))/;

const isOtherKind = (text: string, end: number, name: PlaceName): boolean =>
  !name.full && end < text.length && OTHER_KIND.test(text.slice(end, end + 4));

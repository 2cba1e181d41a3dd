import type { NameMention } from "./hanMentions";
import type { PlaceName } from "./placeNames";
import type { Place } from "./types";

const ADDRESS =
  /\d|\b(?:road|rd|street|st|avenue|ave|lu|jie|zone|park|building|town|village|floor|district|county)\b/;

/** True for an address in letters rather than a list of names. */
export const isAddressInLetters = (text: string): boolean => ADDRESS.test(text);

/**
 * The names of a text in letters that count when it is an address, which goes from small to large: its one province
 * narrows every name, and a county's name without its kind (Gu An, Fucheng) is a quarter or a company where the address
 * has a city that the county is not in. Other texts keep all their names.
 */
export const namesOfAddress = (text: string, mentions: readonly NameMention[]): readonly NameMention[] => {
  if (mentions.length < 2 || !isAddressInLetters(text)) return mentions;
  const prefixes = new Set(mentions.flatMap(({ name }) => (name.isUnit ? [] : name.provinces)));
  const province = prefixes.size === 1 ? [...prefixes][0] : undefined;
  const narrowed =
    province === undefined
      ? mentions
      : mentions.map((mention) => ({ ...mention, name: inProvince(mention.name, province) }));
  const cities = new Set(narrowed.flatMap(({ name }) => (name.isUnit ? name.places : [])));
  if (cities.size === 0) return narrowed;
  return narrowed.filter(
    ({ name }) => !name.weak || name.full || name.places.some((place) => cities.has(place)),
  );
};

/** The name without what it means in other provinces; as it is where it means nothing in this one. */
const inProvince = (name: PlaceName, prefix: string): PlaceName => {
  const isInside = ({ code }: Place): boolean => code.startsWith(prefix);
  const places = name.places.filter(isInside);
  return places.length === 0 ? name : { ...name, places, widePlaces: name.widePlaces.filter(isInside) };
};

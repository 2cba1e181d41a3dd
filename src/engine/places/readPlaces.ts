import type { NameMention } from "./hanMentions";
import { gapAtStart, gapBetween, isSegmentEnd, type Gap } from "./gaps";
import type { Place } from "./types";

/** One place that a text names, with what it can be. */
export interface NamedPlace {
  places: readonly Place[];
  /** All of `places` are meant. */
  readonly joint: boolean;
  /** Not certain even with one place: the name is a province's too, or its province says otherwise. */
  doubtful: boolean;
  /** A county or a smaller division was named. */
  county: boolean;
}

/** What a text says about places, and the names that say it. */
export interface PlaceReading {
  readonly named: readonly NamedPlace[];
  readonly mentions: readonly NameMention[];
}

/**
 * Reads the place names of a text as people write them: province, city and county in a row are one place, each
 * narrowing the others; lists are several; names in the middle of other words count where nothing better stands.
 */
export const readPlaces = (text: string, found: readonly NameMention[]): PlaceReading => {
  const reader = new Reader(text);
  found.forEach((mention, i) => reader.read(mention, found[i + 1]));
  return { named: reader.named, mentions: reader.mentions };
};

interface Surroundings {
  /** What lies between the last name that counted, or the beginning, and this one. */
  readonly gap: Gap;
  readonly after: NameMention | undefined;
}

class Reader {
  readonly named: NamedPlace[] = [];
  readonly mentions: NameMention[] = [];
  /** The place that the current row of names is about. */
  private current: NamedPlace | null = null;
  /** Two-digit codes of the province last named. */
  private provinces: readonly string[] = [];
  private last: NameMention | null = null;

  constructor(private readonly text: string) {}

  read(mention: NameMention, after: NameMention | undefined): void {
    const { name } = mention;
    const gap = this.gapBefore(mention);
    if (name.onlyAlone && !this.isAlone(mention, { gap, after })) return;
    if (gap === "words" && this.named.length > 0) return;
    const joined = isJoined(gap);
    if (!joined) this.current = null;
    if (name.provinces.length > 0 && this.isProvince(mention, { gap, after }))
      this.readProvince(mention, joined);
    else if (!this.narrow(mention, gap)) this.readPlace(mention, { gap, after });
  }

  /** The gap to the last name that counted; one that was passed over (盐湖 in 海西盐湖化工) is words like any other. */
  private gapBefore(mention: NameMention): Gap {
    const { text, last } = this;
    return last === null ? gapAtStart(text, mention.start) : gapBetween(text, last.end, mention.start);
  }

  /** 吉林 and 海南 are provinces and prefectures: the province where a place of it follows. */
  private isProvince({ end, name }: NameMention, { gap, after }: Surroundings): boolean {
    if (name.places.length === 0) return true;
    if (isJoined(gap) && sameProvinces(this.provinces, name.provinces)) return false;
    if (after === undefined || !isJoined(gapBetween(this.text, end, after.start))) return false;
    return inProvinces(after.name.widePlaces, name.provinces).length > 0;
  }

  private readProvince(mention: NameMention, joined: boolean): void {
    const { provinces } = mention.name;
    const narrowed = joined && this.current !== null ? inProvinces(this.current.places, provinces) : [];
    if (this.current !== null && !this.current.joint && narrowed.length > 0) {
      this.current.places = narrowed;
      this.current.doubtful = false;
    } else {
      this.provinces = provinces;
      this.current = null;
    }
    this.use(mention);
  }

  /** True when the name belongs to the current place: 苏州 + 昆山, 朝阳 + 北京; also when it can be passed over. */
  private narrow(mention: NameMention, gap: Gap): boolean {
    const { name } = mention;
    const { current } = this;
    if (current === null) return false;
    const common = intersection(current.places, gap === "beside" ? name.places : name.widePlaces);
    if (common.length === 0)
      return isRow(gap) && (name.weak || (current.county && !(name.full && name.isUnit)));
    if (!current.joint) {
      current.places = common;
      current.doubtful = false;
      if (!name.isUnit) current.county = true;
    }
    this.use(mention);
    return true;
  }

  private readPlace(mention: NameMention, { gap, after }: Surroundings): void {
    const { name } = mention;
    const row = isRow(gap);
    if (gap === "words" && !this.isReadInWords(mention)) return;
    if (name.weak && !this.isPlaced(mention, { gap, after })) return;
    const inside = inProvinces(row ? name.widePlaces : name.places, this.provinces);
    const outside = this.provinces.length > 0 && inside.length === 0;
    if (outside && row && name.weak) return;
    if (outside && !row) this.provinces = [];
    const narrowed = inside.length > 0 && !name.joint ? inside : name.places;
    const places = this.nearLast(narrowed, { gap, joint: name.joint });
    const doubtful = (outside && row) || (name.provinces.length > 0 && inside.length === 0);
    this.current = { places, joint: name.joint && places.length > 1, doubtful, county: !name.isUnit };
    this.named.push(this.current);
    this.use(mention);
  }

  /** The whole text, its end behind the province or city (海南东方), beside its own county, or a part of a list. */
  private isAlone(mention: NameMention, { gap, after }: Surroundings): boolean {
    const { start, end, name } = mention;
    if (end === this.text.length && (start === 0 || (this.last !== null && isRow(gap)))) return true;
    if (!name.isUnit || gap === "words") return false;
    return isSegmentEnd(this.text, end) || this.isSaidByNext(mention, after);
  }

  /** True when the next name stands beside this one and shares a place with it: 阿里日土, Haidian, Beijing. */
  private isSaidByNext({ end, name }: NameMention, after: NameMention | undefined): boolean {
    if (after === undefined || !isJoined(gapBetween(this.text, end, after.start))) return false;
    return intersection(name.places, after.name.widePlaces).length > 0;
  }

  /** 德新乡 is not 新乡, and 资源 in the middle of words is no county: a short name needs words before it, or an end. */
  private isReadInWords({ start, end, name }: NameMention): boolean {
    if (name.full) return true;
    return name.weak ? start >= 4 && end === this.text.length : start >= 2;
  }

  private isPlaced(mention: NameMention, { gap, after }: Surroundings): boolean {
    const isPlaced = gap === "start" || gap === "list" || isRow(gap) || gap === "words";
    if ((isPlaced && !mention.name.needsSegment) || isSegmentEnd(this.text, mention.end)) return true;
    return this.isSaidByNext(mention, after);
  }

  /** 北京市海淀区、朝阳区: a list of districts stays in its city. */
  private nearLast(places: readonly Place[], { gap, joint }: { gap: Gap; joint: boolean }): readonly Place[] {
    const last = this.named.at(-1);
    if (gap !== "list" || joint || places.length < 2 || last?.county !== true) return places;
    const near = intersection(places, last.places);
    return near.length > 0 ? near : places;
  }

  private use(mention: NameMention): void {
    this.last = mention;
    this.mentions.push(mention);
  }
}

const isRow = (gap: Gap): boolean => gap === "none" || gap === "row";
const isJoined = (gap: Gap): boolean => isRow(gap) || gap === "bracket" || gap === "beside";

const intersection = (places: readonly Place[], others: readonly Place[]): Place[] =>
  places.filter((place) => others.includes(place));

const inProvinces = (places: readonly Place[], prefixes: readonly string[]): Place[] =>
  prefixes.length === 0 ? [] : places.filter((place) => prefixes.includes(place.code.slice(0, 2)));

const sameProvinces = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((prefix) => others.includes(prefix));

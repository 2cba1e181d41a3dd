import type { NameMention } from "./hanMentions";
import type { PlaceName } from "./placeNames";
import { gapAtStart, gapBetween, isItemGap, isJoined, isRow, isSegmentEnd, type Gap } from "./gaps";
import { isAddressInLetters } from "./latinAddress";
import { hasHan } from "../text";
import type { Place } from "./types";

/** One place that a text names, with what it can be. */
export interface NamedPlace {
  places: readonly Place[];
  /** All of `places` are meant. */
  readonly joint: boolean;
  /** Not certain even with one place: the name is a province's too. */
  doubtful: boolean;
  /** Not certain whatever stands beside the text: the province in it says otherwise. */
  contradicted: boolean;
  /** Two-digit codes of the provinces that the name can mean. */
  readonly ofProvinces: readonly string[];
  /** A county or a smaller division was named. */
  county: boolean;
}

/** What a text says about places, and the names that say it. */
export interface PlaceReading {
  readonly named: readonly NamedPlace[];
  readonly mentions: readonly NameMention[];
  /** Two-digit codes of the provinces that the text names. */
  readonly provinces: readonly string[];
  /** True when a province is an item of a list of its own (江苏、深圳): the places named are not all that is meant. */
  readonly provinceAlone: boolean;
}

/**
 * Reads the place names of a text as people write them: province, city and county in a row are one place, each
 * narrowing the others; lists are several; names in the middle of other words count where nothing better stands.
 */
export const readPlaces = (text: string, found: readonly NameMention[]): PlaceReading => {
  const reader = new Reader(text);
  found.forEach((mention, i) => reader.read(mention, found[i + 1]));
  const { named, mentions, allProvinces, provinceAlone } = reader;
  return { named, mentions, provinces: allProvinces, provinceAlone };
};

interface Surroundings {
  /** What lies between the last name that counted, or the beginning, and this one. */
  readonly gap: Gap;
  readonly after: NameMention | undefined;
}

class Reader {
  readonly named: NamedPlace[] = [];
  readonly mentions: NameMention[] = [];
  readonly allProvinces: string[] = [];
  provinceAlone = false;
  /** The place that the current row of names is about. */
  private current: NamedPlace | null = null;
  /** Two-digit codes of the province last named. */
  private provinces: readonly string[] = [];
  private last: NameMention | null = null;

  private readonly isLatin: boolean;
  private readonly isAddress: boolean;

  constructor(private readonly text: string) {
    this.isLatin = !hasHan(text);
    this.isAddress = this.isLatin && isAddressInLetters(text);
  }

  read(mention: NameMention, after: NameMention | undefined): void {
    const { name } = mention;
    const gap = this.gapBefore(mention);
    if (name.onlyAlone && !this.isAlone(mention, { gap, after })) return;
    if (gap === "words" && this.named.length > 0) {
      if (this.isLatin) this.narrowLast(mention);
      return;
    }
    const joined = isJoined(gap);
    if (!joined) this.current = null;
    if (name.provinces.length > 0 && this.isProvince(mention, { gap, after }))
      this.readProvince(mention, { gap, after });
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

  private readProvince(mention: NameMention, { gap, after }: Surroundings): void {
    const { provinces } = mention.name;
    this.allProvinces.push(...provinces);
    const joined = isJoined(gap) && this.current !== null && !this.current.joint;
    const narrowed = joined ? inProvinces(this.current?.places ?? [], provinces) : [];
    if (this.current !== null && narrowed.length > 0) {
      this.current.places = narrowed;
      this.current.doubtful = false;
      this.current.contradicted = false;
    } else {
      if (this.isItem(mention, { gap, after })) this.provinceAlone = true;
      this.provinces = provinces;
      this.current = null;
    }
    this.use(mention);
  }

  /** True for 江苏 in 江苏、深圳 and 深圳、江苏: an item of a list, and no place of it follows. */
  private isItem({ end, name }: NameMention, { gap, after }: Surroundings): boolean {
    if (after === undefined) return isItemGap(gap) && isSegmentEnd(this.text, end);
    const next = gapBetween(this.text, end, after.start);
    return isItemGap(next) && inProvinces(after.name.places, name.provinces).length === 0;
  }

  /** True when the name belongs to the current place: 苏州 + 昆山, 朝阳 + 北京; also when it can be passed over. */
  private narrow(mention: NameMention, gap: Gap): boolean {
    const { name } = mention;
    const { current } = this;
    if (current === null) return false;
    const common = this.commonPlaces(current.places, name, gap);
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

  /** A comma is a list as often as an address: only in addresses a county's name narrows (Suzhou,Wuzhong). */
  private commonPlaces(places: readonly Place[], name: PlaceName, gap: Gap): Place[] {
    const common = intersection(places, gap === "beside" ? name.places : name.widePlaces);
    if (common.length > 0 || gap !== "beside" || places.length < 2 || !this.isAddress) return common;
    const wide = intersection(places, name.widePlaces);
    return wide.length === 1 ? wide : [];
  }

  /** An address in letters ends with its city: Xiangcheng District, … Road, Suzhou. */
  private narrowLast(mention: NameMention): void {
    const last = this.named.at(-1);
    if (last === undefined || last.joint || last.places.length < 2) return;
    const common = intersection(last.places, mention.name.places);
    if (common.length !== 1) return;
    last.places = common;
    this.current = last;
    this.use(mention);
  }

  /** Jinzhou, Dalian: the two cities 锦州 and 大连, or the district 金州 of 大连; letters do not tell. */
  private doubtLast(name: PlaceName): void {
    const before = this.named.at(-1);
    if (before === undefined || before.joint || this.last === null) return;
    const isCountyOfNext = intersection(this.last.name.widePlaces, name.places).length > 0;
    if (!isCountyOfNext && intersection(name.widePlaces, before.places).length === 0) return;
    before.places = [...new Set([...before.places, ...name.places])];
  }

  private readPlace(mention: NameMention, { gap, after }: Surroundings): void {
    const { name } = mention;
    const row = isRow(gap);
    if (gap === "words" && !this.isReadInWords(mention) && !this.isInProvinceSaid(mention, after)) return;
    if (name.weak && !this.isPlaced(mention, { gap, after })) return;
    if (name.weak && this.isBracketed(mention, gap)) return;
    const inside = inProvinces(row ? name.widePlaces : name.places, this.provinces);
    const outside = this.provinces.length > 0 && inside.length === 0;
    if (outside && row && name.weak) return;
    if (outside && !row) this.provinces = [];
    const narrowed = inside.length > 0 && !name.joint ? inside : name.places;
    const places = this.nearLast(narrowed, { gap, joint: name.joint });
    if (this.isLatin && gap !== "list") this.doubtLast(name);
    this.current = {
      places,
      joint: name.joint && places.length > 1,
      doubtful: name.provinces.length > 0 && inside.length === 0,
      contradicted: outside && row,
      ofProvinces: name.provinces,
      county: !name.isUnit,
    };
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

  /** Jiangyin Jiangsu, Pinghu Zhejiang: a county before its province. */
  private isInProvinceSaid({ end, name }: NameMention, after: NameMention | undefined): boolean {
    if (after === undefined || after.name.provinces.length === 0) return false;
    return (
      isJoined(gapBetween(this.text, end, after.start)) &&
      inProvinces(name.places, after.name.provinces).length > 0
    );
  }

  /** In 北京市石景山区金融街（长安）中心 a bracket holds a name of its own, and the place is said before. */
  private isBracketed({ start, name }: NameMention, gap: Gap): boolean {
    const last = this.named.at(-1);
    if (gap !== "segment" || name.full || last === undefined || this.text[start - 1] !== "(") return false;
    return intersection(last.places, name.widePlaces).length === 0;
  }

  /** 德新乡 is not 新乡, and 资源 in the middle of words is no county: a short name needs words before it, or an end. */
  private isReadInWords({ start, end, name }: NameMention): boolean {
    if (name.full) return true;
    return name.weak ? start >= 4 && end === this.text.length : start >= 2;
  }

  private isPlaced(mention: NameMention, { gap, after }: Surroundings): boolean {
    const isPlaced = gap === "start" || gap === "list" || isRow(gap) || gap === "words";
    if ((isPlaced && !mention.name.needsSegment) || isSegmentEnd(this.text, mention.end)) return true;
    return this.isSaidByNext(mention, after) || this.isInProvinceSaid(mention, after);
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

const intersection = (places: readonly Place[], others: readonly Place[]): Place[] =>
  places.filter((place) => others.includes(place));

const inProvinces = (places: readonly Place[], prefixes: readonly string[]): Place[] =>
  prefixes.length === 0 ? [] : places.filter((place) => prefixes.includes(place.code.slice(0, 2)));

const sameProvinces = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((prefix) => others.includes(prefix));

/**
 * What lies between two names. none, row: they stand in a row (江苏省苏州市, 苏州-昆山); bracket: 苏州（吴江）;
 * beside: a comma or slash (吴江，苏州); list: 、 and 和; segment: other words, then a bracket or separator; words: other words.
 */
export type Gap = "start" | "none" | "row" | "bracket" | "beside" | "list" | "segment" | "words";

/** Also a kind that the name has not: 广西省南宁, 宁波地区慈溪县. */
const ROW = /^(?:[-–—_·.>→|:~'"“”‘’ 省市县区州盟]|地区)+$/;
const BESIDE = /^[,/()[\]【】《》<> "“”]+$/;
const LIST = /^[)\]】”"’ ]*(?:等?[市地]?[、;&+]|等?[和与及跟暨]|以及| and )+[([“" ]*$/;
const SEGMENT_START = /(?:[、;,/([【“"|:&+和与及]| and )\s*$/;

/** No separator is longer; what is, is words, and only its end is looked at: reading stays linear in the text. */
const LONGEST_SEPARATOR = 24;

/** Names in a row are one place. */
export const isRow = (gap: Gap): boolean => gap === "none" || gap === "row";

/** Names that can be one place. */
export const isJoined = (gap: Gap): boolean => isRow(gap) || gap === "bracket" || gap === "beside";

/** Names that can be items of a list. */
export const isItemGap = (gap: Gap): boolean => gap === "list" || gap === "beside";

/** How a name that begins at `start` stands to the one that ended at `end`. */
export const gapBetween = (text: string, end: number, start: number): Gap => {
  if (end === start) return "none";
  if (start - end > LONGEST_SEPARATOR) return gapAfterWords(text.slice(start - LONGEST_SEPARATOR, start));
  const characters = text.slice(end, start);
  if (ROW.test(characters)) return "row";
  if (BESIDE.test(characters)) return /[([【]/.test(characters) ? "bracket" : "beside";
  if (LIST.test(characters)) return "list";
  return gapAfterWords(characters);
};

const gapAfterWords = (characters: string): Gap => (SEGMENT_START.test(characters) ? "segment" : "words");

const LEAD = /^(?:中国|我国|全国|国家级?|中华人民共和国|地址|地点|城市|所在地|注册地|位于|在|the|china)?$/;

/** How the first name stands that begins at `start`. */
export const gapAtStart = (text: string, start: number): Gap => {
  if (start === 0) return "start";
  const before = text.slice(Math.max(0, start - LONGEST_SEPARATOR), start);
  const isLead = start <= LONGEST_SEPARATOR && LEAD.test(before.replace(/[\s\d\p{P}\p{S}]/gu, ""));
  return isLead ? "start" : gapAfterWords(before);
};

const SEGMENT_END = /^(?:$|[\s]*[、;,/()[\]【】“”"|&+和与及]|等|\s*$|\s+and )/;

/** True when a part of the text ends here. */
export const isSegmentEnd = (text: string, at: number): boolean =>
  at >= text.length || SEGMENT_END.test(text.slice(at, at + 5));

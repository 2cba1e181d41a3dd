/**
 * What lies between two names. none, row: they stand in a row (江苏省苏州市, 苏州-昆山); beside: a bracket, comma or
 * slash (苏州（吴江）); list: 、 and 和; segment: other words, then a bracket or separator; words: other words.
 */
export type Gap = "start" | "none" | "row" | "beside" | "list" | "segment" | "words";

/** Also a kind that the name has not: 广西省南宁, 宁波地区慈溪县. */
const ROW = /^(?:[-–—_·.>→|:~'"“”‘’ 省市县区州盟]|地区)+$/;
const BESIDE = /^[,/()[\]【】《》<> "“”]+$/;
const LIST = /^[)\]】”"’ ]*(?:等?[市地]?[、;&+]|等?[和与及跟暨]|以及| and )+[([“" ]*$/;
const SEGMENT_START = /(?:[、;,/([【“"|:&+和与及]| and )\s*$/;

/** How two names stand that are separated by these characters. */
export const gapBetween = (characters: string): Gap => {
  if (characters === "") return "none";
  if (ROW.test(characters)) return "row";
  if (BESIDE.test(characters)) return "beside";
  if (LIST.test(characters)) return "list";
  return gapAfterWords(characters);
};

/** How a name stands after characters that hold other words. */
export const gapAfterWords = (characters: string): Gap => (SEGMENT_START.test(characters) ? "segment" : "words");

const LEAD = /^(?:中国|我国|全国|国家级?|中华人民共和国|地址|地点|城市|所在地|注册地|位于|在|the|china)?$/;

/** True when nothing of weight stands before the first name. */
export const isAtStart = (before: string): boolean =>
  before === "" || LEAD.test(before.replace(/[\s\d\p{P}\p{S}]/gu, ""));

const SEGMENT_END = /^(?:$|[\s]*[、;,/()[\]【】“”"|&+和与及]|等|\s*$)/;

/** True when a part of the text ends here. */
export const isSegmentEnd = (text: string, at: number): boolean =>
  at >= text.length || SEGMENT_END.test(text.slice(at, at + 3));

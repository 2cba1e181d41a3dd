import { simplifiedByTraditional } from "./simplified";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const HAN_SPACE = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

const PLAIN = /^[\t\n\r -~]*$/;

/**
 * The form in which names are compared: full width and compatibility characters folded (NFKC), lower case,
 * traditional characters simplified, invisible characters and spaces beside Chinese characters removed.
 */
export const normaliseText = (text: string): string => {
  // Nothing else changes in texts of the keyboard's characters, and lists in letters are long.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/\s+/g, " ").trim();
  const folded = text.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
  const simplified = toSimplified(folded);
  return /\s/.test(simplified) ? simplified.replace(/\s+/g, " ").trim().replace(HAN_SPACE, "") : simplified;
};

const toSimplified = (text: string): string => {
  const pairs = simplifiedByTraditional();
  let isSimplified = true;
  for (const character of text) isSimplified &&= !pairs.has(character);
  return isSimplified ? text : Array.from(text, (character) => pairs.get(character) ?? character).join("");
};

/** True when a text holds a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

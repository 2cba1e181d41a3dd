import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import type { Recognition } from "../../src/engine/industries/types";
import { isUnderstood } from "../../src/engine/industries/understood";
import { placeResolver } from "../../src/engine/places/placeResolver";
import { normaliseText } from "../../src/engine/text";
import { stanceOf } from "./stances";

/** The columns that `npm run tag` reads; the last two may be left out. */
export const TAG_INPUT = ["text", "province", "name"] as const;

/** The columns that `npm run tag` writes, in order (docs/scale.md says what each holds). */
export const TAG_COLUMNS = [
  ...TAG_INPUT,
  "text_key",
  "place_status",
  "places",
  "stances",
  "understood",
  "same_name",
] as const;

/**
 * Reads one line (a name, and optionally the province and the name that stand beside it, between tabs) as a place and as
 * an industry, and gives the line of TAG_COLUMNS for it. Depends on nothing but the line.
 */
export const tagLine = (line: string): string => {
  const [text = "", province = "", name = ""] = line.split("\t");
  const key = normaliseText(text);
  const resolution = placeResolver()({ place: text, province, name });
  const places =
    resolution.status === "resolved"
      ? resolution.places.map(({ code }) => code).join(" ")
      : resolution.status === "unknown" && key !== ""
        ? `=${key}`
        : "";
  const industry = recogniseIndustry(text);
  const stances = industry.concepts.map(stanceOf).sort().join(" ");
  const understood = isUnderstood(industry) ? "1" : "0";
  return [
    text,
    province,
    name,
    key,
    resolution.status,
    places,
    stances,
    understood,
    sameNameOf(industry),
  ].join("\t");
};

/**
 * Names that head words made of known ones are identical where they come to the same concepts in the same way and hold
 * the same further words (`relateIndustries.ts`, sameName): then they share this text. Names with a concept of their own
 * are identical through it and need none: "".
 */
const sameNameOf = ({ concepts, leftover, ignored }: Recognition): string => {
  if (concepts.some(({ head }) => head === undefined) || concepts.length === 0) return "";
  const described = ignored.filter(({ because }) => because === "described").map(({ words }) => words);
  const ways = concepts.map(({ id, head }) => `${id}:${head}`).sort();
  return `${ways.join(" ")} ${[...leftover, ...described].join("|")}`;
};

import { memo } from "../memo";
import { recogniseIndustry } from "./recogniseIndustry";
import type { Rule } from "./rules";
import type { Recognition } from "./types";

/** Tags names under one set of rules, each distinct text once; equal texts get the very same object. */
export const tagger = (rules: readonly Rule[] = []): ((text: string) => Recognition) => {
  const tagged = new Map<string, Recognition>();
  return (text) => {
    const known =
      tagged.get(text) ?? (rules.length === 0 ? recogniseAlone(text) : recogniseIndustry(text, { rules }));
    tagged.set(text, known);
    return known;
  };
};

const recogniseAlone = memo((text: string) => recogniseIndustry(text));

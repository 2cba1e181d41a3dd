import Fuse from "fuse.js";
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../../src/engine/industries/relateIndustries";
import { allConcepts, termsAt } from "../../src/engine/industries/vocabulary";
import type { BenchCase } from "./bench";
import { industryNames } from "./names";

const NAMES = 20_000;
const SIDE = 700;

/** Tagging and relating names (`industries.md`): distinct names, then all pairs of tagged ones. */
export const industryCases = (): readonly BenchCase[] => {
  const names = industryNames(NAMES, 1);
  const terms = allConcepts().flatMap((_, position) => termsAt(position));
  const few = names.slice(0, 200);
  const tagged = names.slice(0, SIDE).map((name) => recogniseIndustry(name));
  const fuse = new Fuse(names.slice(0, SIDE), { includeScore: true, threshold: 1, ignoreLocation: true });
  return [
    {
      name: "tag distinct industry names",
      items: NAMES,
      run: () => names.map((name) => recogniseIndustry(name)),
      atMostMs: NAMES / 100,
      peer: {
        name: "every term, String.includes",
        items: few.length,
        run: () => few.map((name) => terms.filter((term) => name.includes(term))),
      },
    },
    {
      name: "relate tagged names, all pairs",
      items: SIDE * SIDE,
      run: () => {
        let matched = 0;
        for (const a of tagged)
          for (const b of tagged) if (relateRecognised(a, b).verdict === "affiliated") matched++;
        return matched;
      },
      atMostMs: (SIDE * SIDE) / 500,
      peer: {
        name: "fuse.js",
        items: 20 * SIDE,
        run: () => names.slice(0, 20).map((name) => fuse.search(name)),
      },
    },
  ];
};

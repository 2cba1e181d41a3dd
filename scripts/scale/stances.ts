import { relateRecognised } from "../../src/engine/industries/relateIndustries";
import { relateStances } from "../../src/engine/industries/relateStances";
import type {
  DecidingRule,
  HeadKind,
  Recognition,
  RecognisedConcept,
  Relation,
} from "../../src/engine/industries/types";
import { conceptPositions } from "../../src/engine/industries/vocabulary";

/**
 * How one concept stands in a name, as one word without spaces: its id, `:` and the head kind where a head word made it,
 * `~` where it stands in brackets.
 */
export const stanceOf = ({ id, head, secondary }: RecognisedConcept): string =>
  `${id}${head === undefined ? "" : `:${head}`}${secondary ? "~" : ""}`;

/** The concept that a stance tells, its words left out. Throws for an id that this build's vocabulary does not have. */
export const conceptOfStance = (stance: string): RecognisedConcept => {
  const secondary = stance.endsWith("~");
  const [id = "", head] = (secondary ? stance.slice(0, -1) : stance).split(":");
  const concept = conceptPositions().get(id);
  if (concept === undefined) throw new Error(`no concept "${id}": tags and relations must be of one build`);
  const found = { id, concept, words: "", secondary };
  // What stands behind the colon was written by `stanceOf`.
  return head === undefined ? { ...found, by: "term" } : { ...found, by: "head", head: head as HeadKind };
};

/** What a related pair of stances is worth. Of the pairs of two names the one with the lowest standing decides. */
export interface Standing {
  readonly verdict: Relation;
  readonly lenient: boolean;
  readonly doubtful: boolean | null;
}

/** The standings, best first: by verdict, of similar ones first those without doubt, then those by a supply chain. */
export const STANDINGS: readonly Standing[] = [
  { verdict: "identical", lenient: true, doubtful: null },
  { verdict: "affiliated", lenient: true, doubtful: null },
  { verdict: "similar", lenient: true, doubtful: false },
  { verdict: "similar", lenient: false, doubtful: false },
  { verdict: "similar", lenient: true, doubtful: true },
  { verdict: "similar", lenient: false, doubtful: true },
];

/** Two stances that some deciding rule joins. */
export interface RelatedStances extends Standing {
  /** Position in STANDINGS. */
  readonly standing: number;
  readonly rule: DecidingRule;
  readonly doubtful: boolean;
}

/** How two concepts of names stand to each other, by the engine's own decision; null where no rule joins them. */
export const relateConcepts = (a: RecognisedConcept, b: RecognisedConcept): RelatedStances | null => {
  const decision = relateStances(a, b);
  if (decision === null) return null;
  const { verdict, lenient, rule } = relateRecognised(nameOf(a, "a"), nameOf(b, "b"));
  const doubtful = decision.doubtful || a.secondary || b.secondary;
  const standing = STANDINGS.findIndex(
    (one) =>
      one.verdict === verdict &&
      one.lenient === lenient &&
      (one.doubtful === null || one.doubtful === doubtful),
  );
  if (standing < 0) throw new Error(`${verdict} by ${rule} has no standing`);
  return { standing, verdict, lenient, rule, doubtful };
};

/** A name of one concept; the unknown word makes it another name than that of the other side. */
const nameOf = (concept: RecognisedConcept, unknown: string): Recognition => ({
  text: "",
  concepts: [concept],
  ignored: [],
  leftover: [unknown],
});

import type { RecognisedConcept } from "../../src/engine/industries/types";
import { isKind, type Nearness, nearConcepts } from "./nearConcepts";
import { conceptOfStance, relateConcepts } from "./stances";

/** The columns that `npm run tag -- --relations` reads: side a (a cluster's) or b (a belt's), and a stance. */
export const RELATION_INPUT = ["side", "stance"] as const;

/** The columns that it writes: one line for every pair of a stance of side a and one of side b that a rule joins. */
export const RELATION_COLUMNS = [
  "stance_a",
  "stance_b",
  "standing",
  "verdict",
  "lenient",
  "rule",
  "doubtful",
] as const;

/**
 * A reader of RELATION_INPUT lines, all of side a before the first of side b: a line of side b gives the lines of
 * RELATION_COLUMNS of everything that was read of side a and stands in a relation to it.
 */
export const relationLines = (): ((line: string) => readonly string[]) => {
  const ofSideA = new Map<number, Map<string, RecognisedConcept>>();
  const near = nearConcepts();
  const known = new Map<number, Nearness>();
  const nearTo = (concept: number): Nearness => {
    const { lineage, all } = near(concept);
    const given = (concepts: ReadonlySet<number>) => new Set([...concepts].filter((one) => ofSideA.has(one)));
    return { lineage: given(lineage), all: given(all) };
  };
  return (line) => {
    const [side, stance = ""] = line.split("\t");
    const b = conceptOfStance(stance);
    if (side === "a") {
      if (known.size > 0) throw new Error(`stance "${stance}" of side a stands after one of side b`);
      const there = ofSideA.get(b.concept) ?? new Map<string, RecognisedConcept>();
      ofSideA.set(b.concept, there.set(stance, b));
      return [];
    }
    if (side !== "b") throw new Error(`"${side}" is no side: a or b`);
    const { lineage, all } = known.get(b.concept) ?? nearTo(b.concept);
    known.set(b.concept, { lineage, all });
    const written: string[] = [];
    for (const concept of isKind(b) ? all : lineage)
      for (const [stanceA, a] of ofSideA.get(concept) ?? []) {
        const related = isKind(a) || lineage.has(concept) ? relateConcepts(a, b) : null;
        if (related === null) continue;
        const { standing, verdict, lenient, rule, doubtful } = related;
        written.push(
          [stanceA, stance, standing, verdict, Number(lenient), rule, Number(doubtful)].join("\t"),
        );
      }
    return written;
  };
};

import type { RecognisedConcept } from "../../src/engine/industries/types";
import { conceptAt, conceptCount, conceptLinks, parentsAt } from "../../src/engine/industries/vocabulary";

/** What may be joined with a concept, as positions in the vocabulary. */
export interface Nearness {
  /** Above and below it: all that a name which a head word made of it (other than a kind of it) may be joined with. */
  readonly lineage: ReadonlySet<number>;
  /** Also siblings, uncles and nephews, the other ends of links, and what stands above and below such an end. */
  readonly all: ReadonlySet<number>;
}

/**
 * For a concept every concept that some deciding rule may join with it, and some more. For millions of pairs: much fewer
 * than may relate by `conceptGraph`, which asks pair by pair. A law holds this beside the deciding rules
 * (relations.test.ts).
 */
export const nearConcepts = (): ((concept: number) => Nearness) => {
  const parents = Array.from({ length: conceptCount }, (_, concept) => parentsAt(concept));
  const children: number[][] = parents.map(() => []);
  parents.forEach((above, concept) => {
    for (const parent of above) children[parent]?.push(concept);
  });
  const linked: number[][] = parents.map(() => []);
  const { from, to } = conceptLinks();
  from.forEach((one, link) => {
    const other = to[link] ?? one;
    linked[one]?.push(other);
    linked[other]?.push(one);
  });
  const step =
    (next: readonly (readonly number[])[]) =>
    (concepts: Iterable<number>): Set<number> => {
      const reached = new Set(concepts);
      for (const concept of [...reached]) for (const other of next[concept] ?? []) reached.add(other);
      return reached;
    };
  const [up, down, across] = [step(parents), step(children), step(linked)];
  // A too broad parent makes nobody kin.
  const upNarrow = step(parents.map((above) => above.filter((parent) => !conceptAt(parent).tooBroad)));
  return (concept) => {
    const [above, below] = [closure(up, [concept]), closure(down, [concept])];
    const ownLinks = across(up([concept]));
    const lineage = new Set([...above, ...below]);
    const all = new Set([
      ...lineage,
      ...down(down(upNarrow([concept]))),
      ...down(upNarrow(upNarrow([concept]))),
      ...down(ownLinks),
      ...closure(up, ownLinks),
      ...down(across(below)),
    ]);
    return { lineage, all };
  };
};

/** True for a concept itself and for a kind of it: a name that another head word made is joined with its lineage only. */
export const isKind = ({ head }: Pick<RecognisedConcept, "head">): boolean =>
  head === undefined || head === "narrower";

/** Everything that steps lead to. A set keeps its order: what is added while it is walked is walked too. */
const closure = (step: (concepts: Iterable<number>) => Set<number>, start: Iterable<number>): Set<number> => {
  const reached = new Set(start);
  for (const concept of reached) for (const next of step([concept])) reached.add(next);
  return reached;
};

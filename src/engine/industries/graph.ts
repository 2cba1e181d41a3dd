import { lazy } from "../lazy";
import { lexicon } from "./lexicon";
import type { ConceptLink } from "./vocabulary";
import { vocabulary } from "./vocabulary";

/** How concepts hang together; every number is a position in the vocabulary. */
export interface ConceptGraph {
  readonly parentsOf: (concept: number) => readonly number[];
  readonly isTooBroad: (concept: number) => boolean;
  /** The concepts from one up to a broader one, both included, by the shortest way through no too broad one; or null. */
  readonly wayUp: (narrow: number, broad: number) => readonly number[] | null;
  /** The links of other types than broader that begin at a concept. */
  readonly linksFrom: (concept: number) => readonly ConceptLink[];
  /** The links of other types than broader that join two concepts, whichever way they point. */
  readonly linksBetween: (a: number, b: number) => readonly ConceptLink[];
  /** The GB/T 4754 divisions (two digits) of a concept's own codes; where it has none, of what stands above it. */
  readonly divisionsOf: (concept: number) => ReadonlySet<string>;
}

/** The graph of the built-in vocabulary, built on first use. */
export const conceptGraph = lazy((): ConceptGraph => {
  const { concepts, parents } = vocabulary();
  const links = withDerivedLinks(vocabulary().links);
  const count = concepts.length;
  const isTooBroad = (concept: number): boolean => concepts[concept]?.tooBroad ?? false;
  const parentsOf = (concept: number): readonly number[] => parents[concept] ?? [];
  const ways = concepts.map((_, concept) => lazy(() => stepsUp(concept, { parentsOf, isTooBroad })));
  const divisions: (() => ReadonlySet<string>)[] = concepts.map(({ gbCodes }, concept) =>
    lazy(() => {
      if (gbCodes.length > 0) return new Set(gbCodes.map((code) => code.slice(0, 2)));
      return new Set(parentsOf(concept).flatMap((parent) => [...(divisions[parent]?.() ?? [])]));
    }),
  );
  const byStart = concepts.map((): ConceptLink[] => []);
  for (const link of links) byStart[link.from]?.push(link);
  const byPair = new Map<number, ConceptLink[]>();
  for (const link of links) {
    const key = Math.min(link.from, link.to) * count + Math.max(link.from, link.to);
    byPair.set(key, [...(byPair.get(key) ?? []), link]);
  }
  return {
    parentsOf,
    isTooBroad,
    wayUp: (narrow, broad) => {
      if (narrow === broad) return [narrow];
      const cameFrom = ways[narrow]?.();
      if (!cameFrom?.has(broad)) return null;
      const way = [broad];
      for (let at = broad; at !== narrow;) {
        at = cameFrom.get(at) ?? narrow;
        way.unshift(at);
      }
      return way;
    },
    linksFrom: (concept) => byStart[concept] ?? [],
    divisionsOf: (concept) => divisions[concept]?.() ?? new Set(),
    linksBetween: (a, b) => byPair.get(Math.min(a, b) * count + Math.max(a, b)) ?? [],
  };
});

/** A term that is a base and a head word (石材机械) is linked to its base, unless a row says how the two are linked. */
const withDerivedLinks = (links: readonly ConceptLink[]): readonly ConceptLink[] => {
  const written = new Set(links.map(({ from, to }) => `${from} ${to}`));
  const derived = Array.from(lexicon().derived.values());
  return [
    ...links,
    ...derived
      .filter(({ concept, base }) => !written.has(`${concept} ${base}`))
      .map(({ effect, base, concept }) => ({ from: concept, type: effect, to: base, weak: false })),
  ];
};

/** Every broader concept → the one below it on the shortest way from `start`; ways do not go on past a too broad one. */
const stepsUp = (
  start: number,
  graph: Pick<ConceptGraph, "parentsOf" | "isTooBroad">,
): ReadonlyMap<number, number> => {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const at of queue) {
    if (at !== start && graph.isTooBroad(at)) continue;
    for (const parent of graph.parentsOf(at)) {
      if (parent === start || cameFrom.has(parent)) continue;
      cameFrom.set(parent, at);
      queue.push(parent);
    }
  }
  return cameFrom;
};

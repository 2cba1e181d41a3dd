import { lazy } from "../lazy";
import { type ConceptLink, linkIndex } from "./linkIndex";
import { conceptAt, parentsAt } from "./vocabulary";

/** How concepts hang together; every number is a position in the vocabulary. */
export interface ConceptGraph {
  readonly parentsOf: (concept: number) => readonly number[];
  readonly isTooBroad: (concept: number) => boolean;
  /** The concepts from one up to a broader one, both included, by the shortest way through no too broad one; or null. */
  readonly wayUp: (narrow: number, broad: number) => readonly number[] | null;
  /** A concept and its direct parents that are not too broad: what it inherits links from. */
  readonly selfAndAbove: (concept: number) => readonly number[];
  /** What a concept is a part of and made for nothing else. */
  readonly dedicatedLinks: (concept: number) => readonly ConceptLink[];
  /** The supply-chain link that joins two concepts, whichever way it points. */
  readonly supplyLink: (a: number, b: number) => ConceptLink | undefined;
  /** The link that says that two concepts are close. */
  readonly closeLink: (a: number, b: number) => ConceptLink | undefined;
  /** False where no deciding rule can hold for two concepts: nothing that either has to do with is the same. */
  readonly mayRelate: (a: number, b: number) => boolean;
  /** The GB/T 4754 divisions (two digits) of a concept's own codes; where it has none, of what stands above it. */
  readonly divisionsOf: (concept: number) => ReadonlySet<string>;
}

/** The graph of the built-in vocabulary, built on first use; ways and divisions when they are first asked for. */
export const conceptGraph = lazy((): ConceptGraph => {
  const isTooBroad = (concept: number): boolean => concept >= 0 && conceptAt(concept).tooBroad;
  const stepsFrom = kept((concept) => stepsUp(concept, isTooBroad));
  const divisionsOf = kept((concept): ReadonlySet<string> => {
    const { gbCodes } = conceptAt(concept);
    if (gbCodes.length > 0) return new Set(gbCodes.map((code) => code.slice(0, 2)));
    return new Set(parentsAt(concept).flatMap((parent) => [...divisionsOf(parent)]));
  });
  const links = linkIndex();
  const selfAndAbove = kept((concept: number): readonly number[] => [
    concept,
    ...parentsAt(concept).filter((parent) => !isTooBroad(parent)),
  ]);
  // What stands above a concept, what it and its parents are linked to, and what stands above a whole that it is a part of.
  const surroundings = kept((concept: number): Int32Array => {
    const near = new Set([concept, ...stepsFrom(concept).keys()]);
    for (const own of selfAndAbove(concept)) {
      links.forEachOf(own, (link, other) => {
        near.add(other);
        if (links.isDedicated(link, own)) for (const above of stepsFrom(other).keys()) near.add(above);
      });
    }
    return Int32Array.from(near).sort();
  });
  return {
    parentsOf: parentsAt,
    isTooBroad,
    selfAndAbove,
    mayRelate: (a, b) => haveCommon(surroundings(a), surroundings(b)),
    wayUp: (narrow, broad) => {
      if (narrow === broad) return [narrow];
      const cameFrom = stepsFrom(narrow);
      if (!cameFrom.has(broad)) return null;
      const way = [broad];
      for (let at = broad; at !== narrow;) {
        at = cameFrom.get(at) ?? narrow;
        way.unshift(at);
      }
      return way;
    },
    dedicatedLinks: kept((concept) => {
      const found: ConceptLink[] = [];
      links.forEachOf(concept, (link) => {
        if (links.isDedicated(link, concept)) found.push(links.linkAt(link));
      });
      return found;
    }),
    supplyLink: (a, b) => links.between(a, b, (type) => type !== "close"),
    closeLink: (a, b) => links.between(a, b, (type) => type === "close"),
    divisionsOf,
  };
});

/** True when two ascending lists hold one same number; a short one is looked up in a long one. */
const haveCommon = (a: Int32Array, b: Int32Array): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length * 8 < long.length) return short.some((value) => holds(long, value));
  for (let i = 0, j = 0; i < short.length && j < long.length;) {
    const [left = 0, right = 0] = [short[i], long[j]];
    if (left === right) return true;
    if (left < right) i++;
    else j++;
  }
  return false;
};

const holds = (ascending: Int32Array, value: number): boolean => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
};

/** A value for every concept, made when it is first asked for. */
const kept = <T>(make: (concept: number) => T): ((concept: number) => T) => {
  const values: T[] = [];
  return (concept) => (values[concept] ??= make(concept));
};

/** Every broader concept → the one below it on the shortest way from `start`; ways do not go on past a too broad one. */
const stepsUp = (start: number, isTooBroad: (concept: number) => boolean): ReadonlyMap<number, number> => {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const at of queue) {
    if (at !== start && isTooBroad(at)) continue;
    for (const parent of parentsAt(at)) {
      if (parent === start || cameFrom.has(parent)) continue;
      cameFrom.set(parent, at);
      queue.push(parent);
    }
  }
  return cameFrom;
};

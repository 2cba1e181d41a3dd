import { lazy } from "../lazy";
import { LINK_TYPES, type LinkType } from "./types";
import { conceptCount, conceptLinks } from "./vocabulary";

/** One typed link between two concepts, by their positions in the vocabulary. */
export interface ConceptLink {
  readonly from: number;
  readonly type: LinkType;
  readonly to: number;
  /** A weak link joins two industries with less confidence. */
  readonly weak: boolean;
}

/** The links of the vocabulary by the concepts at their ends; a link is a number. */
export interface LinkIndex {
  readonly linkAt: (link: number) => ConceptLink;
  /** Calls `visit` with every link of a concept, whichever way it points, and with its other end. */
  readonly forEachOf: (concept: number, visit: (link: number, other: number) => void) => void;
  /** The first link of a wanted type between two concepts, whichever way it points. */
  readonly between: (a: number, b: number, wanted: (type: LinkType) => boolean) => ConceptLink | undefined;
  /** True when the link says that the concept is a part made for nothing else than the other end. */
  readonly isDedicated: (link: number, concept: number) => boolean;
}

const DEDICATED = LINK_TYPES.indexOf("dedicated_part_of");

/** The index of all links, built on first use: for each end a chain of the links that it has. */
export const linkIndex = lazy((): LinkIndex => {
  const { from, to, type, weak } = conceptLinks();
  // An entry is twice the link, plus 1 for the chain of its `to`.
  const first = new Int32Array(conceptCount).fill(-1);
  const next = new Int32Array(from.length * 2);
  const degree = new Int32Array(conceptCount);
  const chain = (concept: number, entry: number): void => {
    next[entry] = first[concept] ?? -1;
    first[concept] = entry;
    degree[concept] = (degree[concept] ?? 0) + 1;
  };
  // Backwards, so that a chain has its links in their own order.
  for (let link = from.length - 1; link >= 0; link--) {
    chain(from[link] ?? -1, link * 2);
    chain(to[link] ?? -1, link * 2 + 1);
  }
  const otherEnd = (entry: number): number => ((entry & 1) === 0 ? to : from)[entry >> 1] ?? -1;
  const linkAt = (link: number): ConceptLink => ({
    from: from[link] ?? -1,
    type: LINK_TYPES[type[link] ?? -1] ?? "close",
    to: to[link] ?? -1,
    weak: weak[link] === 1,
  });
  return {
    linkAt,
    forEachOf: (concept, visit) => {
      for (let entry = first[concept] ?? -1; entry >= 0; entry = next[entry] ?? -1)
        visit(entry >> 1, otherEnd(entry));
    },
    between: (a, b, wanted) => {
      const [few, other] = (degree[a] ?? 0) <= (degree[b] ?? 0) ? [a, b] : [b, a];
      for (let entry = first[few] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
        const link = entry >> 1;
        if (otherEnd(entry) === other && wanted(LINK_TYPES[type[link] ?? -1] ?? "close")) return linkAt(link);
      }
      return undefined;
    },
    isDedicated: (link, concept) => type[link] === DEDICATED && from[link] === concept,
  };
});

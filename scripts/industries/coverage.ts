/** What the vocabulary must cover (issue 4, line 1), counted. Pure: lists and concepts in, counts out. */
import type { Concept, Recognition } from "../../src/engine/industries/types";

/** Smallest share of each list that the vocabulary must cover. */
const NEEDED = { groups: 1, classes: 0.9, strategicEmerging: 1, platformCategories: 1, nationalClusters: 1 };

/** What is to be covered; a list is null where it is not at hand. */
export interface CoverageLists {
  /** GB/T 4754-2017 codes of the manufacturing classes (小类), four digits; their groups follow from them. */
  readonly manufacturingClasses: readonly string[];
  /** Codes of the second level of the strategic emerging industries 2018. */
  readonly strategicEmergingClasses: readonly string[];
  /** Names of the categories of a B2B platform, every node of the tree. */
  readonly platformCategories: readonly string[] | null;
  /** Names of the clusters of the national lists. */
  readonly nationalClusters: readonly string[];
}

/** How much of one list is covered; `of` is null where the list is not at hand. */
export interface Coverage {
  readonly what: string;
  readonly covered: number;
  readonly of: number | null;
  readonly missing: readonly string[];
  /** True where less than the needed share is covered. */
  readonly short: boolean;
}

/** The concepts of a vocabulary, and its tagger. */
export interface CoveringVocabulary {
  readonly concepts: readonly Pick<Concept, "gbCodes" | "seiCodes">[];
  readonly recognise: (text: string) => Recognition;
}

/** True when the name says what the thing is: a concept or a kind of one, not only a thing that belongs to one. */
export const saysWhatItIs = ({ concepts }: Pick<Recognition, "concepts">): boolean =>
  concepts.some(({ head }) => head === undefined || head === "narrower");

/** Counts the coverage of each list, in the order of the issue. */
export const coverageOf = (
  lists: CoverageLists,
  { concepts, recognise }: CoveringVocabulary,
): readonly Coverage[] => {
  const gb = new Set(concepts.flatMap(({ gbCodes }) => gbCodes));
  const sei = new Set(concepts.flatMap(({ seiCodes }) => seiCodes));
  const groups = [...new Set(lists.manufacturingClasses.map((code) => code.slice(0, 3)))];
  // A group of a single class is that class.
  const singleClassOf = (group: string): string | undefined => {
    const classes = lists.manufacturingClasses.filter((code) => code.startsWith(group));
    return classes.length === 1 ? classes[0] : undefined;
  };
  return [
    counted("manufacturing groups", {
      list: groups,
      needed: NEEDED.groups,
      covers: (group) => gb.has(group) || gb.has(singleClassOf(group) ?? ""),
    }),
    counted("manufacturing classes", {
      list: lists.manufacturingClasses,
      needed: NEEDED.classes,
      covers: (code) => gb.has(code),
    }),
    counted("strategic emerging classes", {
      list: lists.strategicEmergingClasses,
      needed: NEEDED.strategicEmerging,
      covers: (code) => sei.has(code),
    }),
    counted("platform categories", {
      list: lists.platformCategories,
      needed: NEEDED.platformCategories,
      covers: (name) => saysWhatItIs(recognise(name)),
    }),
    counted("clusters of the national lists", {
      list: lists.nationalClusters,
      needed: NEEDED.nationalClusters,
      covers: (name) => recognise(name).concepts.length > 0,
    }),
  ];
};

interface CoveredList {
  readonly list: readonly string[] | null;
  readonly needed: number;
  readonly covers: (item: string) => boolean;
}

const counted = (what: string, { list, needed, covers }: CoveredList): Coverage => {
  if (list === null) return { what, covered: 0, of: null, missing: [], short: false };
  const missing = list.filter((item) => !covers(item));
  const covered = list.length - missing.length;
  return { what, covered, of: list.length, missing, short: covered < needed * list.length };
};

/** One line: "179 of 179 manufacturing groups", with what is missing. */
export const coverageLine = ({ what, covered, of, missing, short }: Coverage): string => {
  if (of === null) return `${what}: skipped, the list is not at hand`;
  const rest = missing.length === 0 ? "" : `; ${short ? "too few, " : ""}missing: ${missing.join(" ")}`;
  return `${covered} of ${of} ${what}${rest}`;
};

import { conceptGraph } from "./graph";
import type { DecidingRule, HeadKind, LinkType, PathStep, Relation } from "./types";
import type { ConceptLink } from "./linkIndex";
import { conceptAt } from "./vocabulary";

/** One concept of a name as the relation sees it. */
export interface StandingConcept {
  /** Its position in the vocabulary. */
  readonly concept: number;
  readonly head?: HeadKind;
  /** The words of the name, for steps that a head operator made. */
  readonly words: string;
}

/** The first deciding rule that holds for two concepts. */
export interface Decision {
  readonly verdict: Relation;
  readonly rule: DecidingRule;
  /** A head word made one of the two, one is too broad, or the link is weak. */
  readonly doubtful: boolean;
  readonly path: readonly PathStep[];
}

/** How two standing concepts relate, by the first deciding rule that holds; null when none does. Symmetric in verdict. */
export const relateStances = (a: StandingConcept, b: StandingConcept): Decision | null => {
  if (a.concept === b.concept && a.head === undefined && b.head === undefined)
    return decide("same-concept", { a, b });
  return conceptGraph().mayRelate(a.concept, b.concept) ? firstRule(a, b) : null;
};

/** The same without asking first whether any rule can hold. */
export const firstRule = (a: StandingConcept, b: StandingConcept): Decision | null =>
  broader(a, b) ?? dedicatedPart(a, b) ?? dedicatedPart(b, a) ?? supplyChain(a, b) ?? sameParent(a, b);

const isKind = ({ head }: StandingConcept): boolean => head === undefined || head === "narrower";

const VERDICT_OF: Partial<Record<DecidingRule, Relation>> = {
  "same-concept": "identical",
  "broader-path": "affiliated",
  "dedicated-part": "affiliated",
};

interface Ends {
  readonly a: StandingConcept;
  readonly b: StandingConcept;
  readonly path?: readonly PathStep[];
  readonly weak?: boolean;
}

const decide = (rule: DecidingRule, { a, b, path = [], weak = false }: Ends): Decision => {
  const { isTooBroad } = conceptGraph();
  const doubtful =
    weak || a.head !== undefined || b.head !== undefined || isTooBroad(a.concept) || isTooBroad(b.concept);
  return { verdict: VERDICT_OF[rule] ?? "similar", rule, doubtful, path };
};

const idOf = (concept: number): string => conceptAt(concept).id;

/** The steps of a way up, from the name itself when it is only some kind of the first concept. */
const stepsOf = (from: StandingConcept, way: readonly number[]): PathStep[] => {
  const steps = way
    .slice(1)
    .map((to, i): PathStep => ({ from: idOf(way[i] ?? 0), link: "broader", to: idOf(to) }));
  const [first = from.concept] = way;
  return from.head === undefined || from.head === "made_of"
    ? steps
    : [
        { from: from.words, link: from.head === "narrower" ? "broader" : from.head, to: idOf(first) },
        ...steps,
      ];
};

/** The way from what a name is up to a concept; a name that is only a kind of a too broad concept goes no further. */
const wayFrom = (from: StandingConcept, to: number): readonly number[] | null => {
  const { wayUp, isTooBroad } = conceptGraph();
  if (from.head !== undefined && from.concept !== to && isTooBroad(from.concept)) return null;
  return wayUp(from.concept, to);
};

const broader = (a: StandingConcept, b: StandingConcept): Decision | null => {
  for (const [low, high] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!isKind(low) || high.head !== undefined) continue;
    const way = wayFrom(low, high.concept);
    if (way) return decide("broader-path", { a, b, path: stepsOf(low, way) });
  }
  return sameOperator(a, b);
};

/** 饮料机械 and 食品机械, when neither is a term: kinds of each other as 饮料 and 食品 are. */
const sameOperator = (a: StandingConcept, b: StandingConcept): Decision | null => {
  if (
    a.head === undefined ||
    a.head !== b.head ||
    isKind(a) ||
    a.head === "made_of" ||
    a.head === "component_of"
  )
    return null;
  const { wayUp } = conceptGraph();
  if (a.concept === b.concept) return decide("same-concept", { a, b });
  const way = wayUp(a.concept, b.concept) ?? wayUp(b.concept, a.concept);
  return way === null
    ? null
    : decide("broader-path", { a, b, path: stepsOf({ ...a, head: "narrower", words: "" }, way).slice(1) });
};

/** `part` is made for the other and nothing else (轮胎 of 汽车), or is a kind of such a thing. */
const dedicatedPart = (part: StandingConcept, whole: StandingConcept): Decision | null => {
  if (whole.head !== undefined) return null;
  const ends = { a: part, b: whole };
  if (part.head === "dedicated_part_of") {
    const way = wayFrom(part, whole.concept);
    return way === null ? null : decide("dedicated-part", { ...ends, path: stepsOf(part, way) });
  }
  if (!isKind(part)) return null;
  for (const own of selfAndAbove(part)) {
    for (const link of conceptGraph().dedicatedLinks(own)) {
      const way = conceptGraph().wayUp(link.to, whole.concept);
      if (way === null) continue;
      const up = conceptGraph().wayUp(part.concept, own) ?? [];
      const path = [...stepsOf(part, up), linkStep(link), ...stepsOf({ ...whole, concept: link.to }, way)];
      return decide("dedicated-part", { ...ends, path, weak: link.weak });
    }
  }
  return null;
};

const linkStep = ({ from, type, to }: ConceptLink): PathStep => ({
  from: idOf(from),
  link: type,
  to: idOf(to),
});

/** What a standing concept inherits links from: a kind of a too broad concept has none. */
const selfAndAbove = ({ concept, head }: StandingConcept): readonly number[] => {
  const graph = conceptGraph();
  if (head !== "narrower") return graph.selfAndAbove(concept);
  return graph.isTooBroad(concept) ? NONE : [concept];
};

const NONE: readonly never[] = [];

const supplyChain = (a: StandingConcept, b: StandingConcept): Decision | null => {
  if (!isKind(a) || !isKind(b)) return oneHead(a, b);
  const { supplyLink } = conceptGraph();
  const aboveB = selfAndAbove(b);
  for (const x of selfAndAbove(a)) {
    for (const y of aboveB) {
      // One side may stand in for its child, not both: two steps down join too much.
      if (x !== a.concept && y !== b.concept) continue;
      const link = supplyLink(x, y);
      if (!link) continue;
      const path = [...upTo(a, x), linkStep(link), ...upTo(b, y)];
      return decide("supply-chain", { a, b, path, weak: link.weak });
    }
  }
  return null;
};

const upTo = (from: StandingConcept, to: number): PathStep[] =>
  stepsOf(from, from.concept === to ? [to] : [from.concept, to]);

/** A head operator is a supply-chain link of the name itself, to the concept or to one directly above or below it. */
const oneHead = (a: StandingConcept, b: StandingConcept): Decision | null => {
  const [name, other] = isKind(b) ? [a, b] : [b, a];
  if (!isKind(other) || name.head === undefined || isKind(name)) return null;
  const { parentsOf, isTooBroad } = conceptGraph();
  const near =
    name.concept === other.concept ||
    (parentsOf(name.concept).includes(other.concept) && !isTooBroad(other.concept)) ||
    (parentsOf(other.concept).includes(name.concept) && !isTooBroad(name.concept));
  if (!near) return null;
  const target = idOf(name.concept);
  const step: PathStep =
    name.head === "made_of"
      ? { from: target, link: "material_of", to: name.words }
      : { from: name.words, link: name.head as LinkType, to: target };
  return decide("supply-chain", { a, b, path: [step] });
};

const sameParent = (a: StandingConcept, b: StandingConcept): Decision | null => {
  if (!isKind(a) || !isKind(b)) return null;
  const { closeLink } = conceptGraph();
  const close = closeLink(a.concept, b.concept);
  if (close) return decide("same-parent", { a, b, path: [linkStep(close)], weak: close.weak });
  const [aboveA, aboveB] = [kindsOf(a), kindsOf(b)];
  const shared = aboveA.find((parent) => aboveB.includes(parent));
  if (shared !== undefined)
    return decide("same-parent", { a, b, path: [...upTo(a, shared), ...upTo(b, shared)] });
  return (
    nephew(a, b, { parents: aboveA, others: aboveB }) ?? nephew(b, a, { parents: aboveB, others: aboveA })
  );
};

/** What a name is a kind of, directly; a too broad parent makes nobody kin. */
const kindsOf = ({ concept, head }: StandingConcept): readonly number[] => {
  const { parentsOf, isTooBroad } = conceptGraph();
  return (head === "narrower" ? [concept] : parentsOf(concept)).filter((parent) => !isTooBroad(parent));
};

/** A parent of one is the grandparent of the other: less sure than siblings. */
const nephew = (
  uncle: StandingConcept,
  child: StandingConcept,
  { parents, others }: { readonly parents: readonly number[]; readonly others: readonly number[] },
): Decision | null => {
  const { parentsOf } = conceptGraph();
  for (const between of others) {
    const shared = parents.find((parent) => parentsOf(between).includes(parent));
    if (shared === undefined) continue;
    const path = [
      ...upTo(uncle, shared),
      ...upTo(child, between),
      { from: idOf(between), link: "broader", to: idOf(shared) } as const,
    ];
    return decide("same-parent", { a: uncle, b: child, path, weak: true });
  }
  return null;
};

import { type Cells, cellText, readHeader } from "../engine/cells";
import { recogniseColumns } from "../engine/records";
import { normaliseText } from "../engine/text";
import type { CellSource } from "../workbook/workbook";
import { isListed, LIST_ROLES, type ListRole, sourceKey, type Choices } from "./lists";

/** A source of the workbook with its first rows. */
export interface Candidate {
  readonly source: CellSource;
  readonly cells: Cells;
}

const KIND_ORDER = ["table", "name", "sheet", "range"] as const;

/** Words of a heading or of a source's name that speak for one list or the other. */
const CLUSTER_WORDS = /产业集群|集群|cluster/;
const BELT_WORDS = /产业带|品类|类目|belt|product|category/;

/** The headings of a rules table (`industries.md`); three of the four make one. */
const RULE_WORDS = {
  kind: ["kind", "种类", "规则种类", "规则类型", "类型", "规则"],
  a: ["a", "甲", "词语", "产业a", "产业甲"],
  relation: ["relation", "关系", "判定"],
  b: ["b", "乙", "产业b", "产业乙"],
} as const;

/**
 * The choices with every list filled in that the user has not chosen himself and whose source is not known or gone.
 * Lists are recognised by their headings, then by the source's name; tables before names before sheets.
 */
export const recogniseLists = (choices: Choices, candidates: readonly Candidate[]): Choices => {
  const sources = candidates.map((candidate) => candidate.source);
  const taken = new Set<string>();
  const kept = new Map<ListRole, CellSource | null>();
  for (const list of LIST_ROLES) {
    const { source, by } = choices.lists[list];
    if (by === "recognition" && !(source && isListed(source, sources))) continue;
    kept.set(list, source);
    if (source) taken.add(sourceKey(source));
  }
  const filled = { ...choices.lists };
  for (const list of ["rules", "clusters", "belts"] as const) {
    if (kept.has(list)) continue;
    const source = bestSource(
      list,
      candidates.filter((candidate) => !taken.has(sourceKey(candidate.source))),
    );
    if (source) taken.add(sourceKey(source));
    filled[list] = { source, by: "recognition" };
  }
  return { ...choices, lists: filled };
};

/** True when a list is still to be recognised: the candidates' headings have to be read for it. */
export const needsRecognition = (choices: Choices, sources: readonly CellSource[]): boolean =>
  LIST_ROLES.some((list) => {
    const { source, by } = choices.lists[list];
    return by === "recognition" && !(source && isListed(source, sources));
  });

const bestSource = (list: ListRole, candidates: readonly Candidate[]): CellSource | null => {
  for (const kind of KIND_ORDER) {
    const ofKind = candidates.filter((candidate) => candidate.source.kind === kind);
    const evidence = ofKind.map((candidate) => evidenceFor(list, candidate));
    const best = Math.max(0, ...evidence);
    if (best > 0) return ofKind[evidence.indexOf(best)]?.source ?? null;
  }
  return null;
};

/** How much speaks for a source being the list; 0 or less: it is not. */
const evidenceFor = (list: ListRole, { source, cells }: Candidate): number => {
  const isRules = readHeader(cells[0] ?? [], RULE_WORDS).size >= 3;
  if (list === "rules" || isRules) return list === "rules" && isRules ? 1 : 0;
  const columns = placeAndIndustryColumns(cells);
  if (!columns) return 0;
  const headings = (cells[0] ?? []).map((cell) => normaliseText(cellText(cell)));
  const mine = list === "clusters" ? CLUSTER_WORDS : BELT_WORDS;
  const others = list === "clusters" ? BELT_WORDS : CLUSTER_WORDS;
  const named = source.kind === "range" ? "" : normaliseText(source.name);
  const count = (words: RegExp): number =>
    Number(headings.some((heading) => words.test(heading))) + 2 * Number(words.test(named));
  const typical = columns.has(list === "clusters" ? "type" : "year") ? 1 : 0;
  const foreign = columns.has(list === "clusters" ? "year" : "type") ? 1 : 0;
  return count(mine) + typical - count(others) - foreign;
};

const placeAndIndustryColumns = (cells: Cells): ReturnType<typeof recogniseColumns>["columns"] | null => {
  if (cells.length < 2) return null;
  try {
    const { columns, hasHeader } = recogniseColumns(cells, "clusters");
    return hasHeader ? columns : null;
  } catch {
    return null;
  }
};

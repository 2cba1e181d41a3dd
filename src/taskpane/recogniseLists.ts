import { type Cells, cellText, readHeader } from "../engine/cells";
import { RULE_COLUMN_WORDS } from "../engine/industries/ruleColumns";
import { recogniseColumns } from "../engine/records";
import { normaliseText } from "../engine/text";
import type { CellSource } from "../workbook/workbook";
import { type Choices, isListed, LIST_ROLES, type ListRole, OPEN_CHOICES, sourceKey } from "./lists";

/** A source of the workbook with its first rows. */
export interface Candidate {
  readonly source: CellSource;
  readonly cells: Cells;
}

const KIND_ORDER = ["table", "name", "sheet", "range"] as const;

/** Words of a heading or of a source's name that speak for one list or the other. */
const CLUSTER_WORDS = /产业集群|集群|cluster/;
const BELT_WORDS = /产业带|品类|类目|belt|product|category/;

/** The lists that have to be recognised: not chosen by the user, and not known or gone from the workbook. */
export const openLists = ({ lists }: Choices, sources: readonly CellSource[]): readonly ListRole[] =>
  LIST_ROLES.filter((list) => {
    const { source, by } = lists[list];
    return by === "recognition" && !(source && isListed(source, sources));
  });

/**
 * The choices with every open list filled in, where a source reads like it: by its headings, then by its name; tables
 * before names before sheets. No source is taken for two lists.
 */
export const recogniseLists = (choices: Choices, candidates: readonly Candidate[]): Choices => {
  const sources = candidates.map((candidate) => candidate.source);
  const open = openLists(choices, sources);
  const lists = { ...choices.lists };
  for (const list of open) lists[list] = OPEN_CHOICES.lists[list];
  const isTaken = (source: CellSource): boolean =>
    LIST_ROLES.some((list) => {
      const taken = lists[list].source;
      return taken !== null && sourceKey(taken) === sourceKey(source);
    });
  for (const list of open) {
    const free = candidates.filter(({ source }) => !isTaken(source));
    lists[list] = { source: bestSource(list, free), by: "recognition" };
  }
  return { ...choices, lists };
};

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
  const rules = readHeader(cells[0] ?? [], RULE_COLUMN_WORDS);
  const isRules = rules.has("a") && rules.has("b");
  if (list === "rules" || isRules) return list === "rules" && isRules ? 1 + Number(isOwnName(source)) : 0;
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

/** The name that tells the user's own rules from others beside them, such as the sample's Study rules. */
const isOwnName = (source: CellSource): boolean =>
  source.kind !== "range" && OWN_RULES.has(normaliseText(source.name));
const OWN_RULES: ReadonlySet<string> = new Set(["rules", "规则", "规则表"]);

const placeAndIndustryColumns = (cells: Cells): ReturnType<typeof recogniseColumns>["columns"] | null => {
  if (cells.length < 2) return null;
  try {
    const { columns, hasHeader } = recogniseColumns(cells, "clusters");
    return hasHeader ? columns : null;
  } catch {
    return null;
  }
};

import type { Cells } from "../engine/cells";
import type { CellSource, Workbook } from "../workbook/workbook";
import { type Choices, LIST_ROLES, OPEN_CHOICES, sourceKey } from "./lists";
import { type Candidate, openLists, recogniseLists } from "./recogniseLists";
import type { Lists, ReadList } from "./state";

/** What a look at the workbook found: its sources, whether it is empty, and the choices with recognised lists. */
export interface Found {
  readonly sources: readonly CellSource[];
  readonly empty: boolean;
  readonly choices: Choices;
}

/** What is known of the workbook before looking, and whether to look at every source whatever is known. */
export interface Known {
  readonly sources: readonly CellSource[];
  readonly choices: Choices;
  readonly thorough: boolean;
}

/**
 * Looks at the workbook. Headings are read only when a list has still to be recognised; most workbooks have no rules
 * table, so that one is looked for only among new sources or when `thorough`.
 */
export const lookAt = async (
  workbook: Workbook,
  { sources: before, choices, thorough }: Known,
): Promise<Found> => {
  const sources = await workbook.listSources();
  if (sources.length === 0)
    return { sources, empty: await workbook.isEmpty(), choices: unrecognised(choices) };
  const open = openLists(choices, sources);
  const isAsBefore = !thorough && sources.map(sourceKey).join() === before.map(sourceKey).join();
  if (open.length === 0 || (isAsBefore && open.every((list) => list === "rules")))
    return { sources, empty: false, choices };
  const candidates: Candidate[] = [];
  for (const source of sources) candidates.push({ source, cells: (await workbook.readCells(source)).cells });
  return { sources, empty: false, choices: recogniseLists(choices, candidates) };
};

/** What the user chose himself stays; what was recognised is gone with its source. */
const unrecognised = (choices: Choices): Choices => {
  const lists = { ...choices.lists };
  for (const list of LIST_ROLES) if (lists[list].by === "recognition") lists[list] = OPEN_CHOICES.lists[list];
  return { ...choices, lists };
};

/** The cells of the chosen lists; null while clusters or belts are not chosen. Throws source-missing. */
export const readLists = async (workbook: Workbook, { lists }: Choices): Promise<Lists | null> => {
  const { clusters, belts, rules } = lists;
  if (!clusters.source || !belts.source) return null;
  return {
    clusters: await readList(workbook, clusters.source),
    belts: await readList(workbook, belts.source),
    rules: rules.source && (await readList(workbook, rules.source)),
  };
};

const readList = async (workbook: Workbook, source: CellSource): Promise<ReadList> => ({
  source,
  ...(await workbook.readCells(source)),
});

/** True when two readings hold the same cells at the same addresses: nothing would come out differently. */
export const sameLists = (a: Lists, b: Lists): boolean =>
  sameList(a.clusters, b.clusters) && sameList(a.belts, b.belts) && sameList(a.rules, b.rules);

const sameList = (a: ReadList | null, b: ReadList | null): boolean =>
  a === b || (a !== null && b !== null && a.address === b.address && sameCells(a.cells, b.cells));

/** Cell by cell rather than by a hash: the last reading is kept anyway, and this cannot collide. */
const sameCells = (a: Cells, b: Cells): boolean =>
  a.length === b.length &&
  a.every((row, index) => {
    const other = b[index];
    return other?.length === row.length && row.every((cell, column) => Object.is(cell, other[column]));
  });

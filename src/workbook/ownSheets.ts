import type { Sheet, SheetTable } from "../reports/sheet";
import { freeSheetName, freeTableName } from "./freeName";
import type { Renames } from "./renamedReferences";

/** The setting that remembers which sheets we wrote: worksheet id → the name asked for and the name given. */
export const OWN_SHEETS_SETTING = "clusterbelt.ownSheets";

/** What `OWN_SHEETS_SETTING` holds. A sheet which the user renamed since is the user's. */
export type OwnSheets = Readonly<Record<string, { readonly asked: string; readonly given: string }>>;

/** The sheets, tables and names that a workbook has now. */
export interface TakenNames {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly string[];
  readonly own: OwnSheets;
}

/** A table of a sheet with the name it is given. */
export interface NamedTable extends SheetTable {
  readonly given: string;
}

/** Where a sheet goes: into the one of ours with that id, or into a new one. */
export interface Target {
  readonly sheet: Sheet;
  readonly given: string;
  readonly ownId: string | undefined;
  readonly tables: readonly NamedTable[];
}

const findOwn = (
  taken: TakenNames,
  asked: string,
): { readonly id: string; readonly name: string } | undefined =>
  taken.sheets.find(({ id, name }) => {
    const own = taken.own[id];
    return own?.asked === asked && own.given === name;
  });

const lowerCase = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

/** Finds each sheet's place: ours is rewritten, a name of the user's is never taken. */
export const planTargets = (sheets: readonly Sheet[], taken: TakenNames): Target[] => {
  const places = sheets.map((sheet) => ({ sheet, own: findOwn(taken, sheet.name) }));
  const ownIds = new Set(places.map(({ own }) => own?.id));
  const usersTables = taken.tables.filter(({ sheetId }) => !ownIds.has(sheetId)).map(({ name }) => name);
  const sheetNames = lowerCase(taken.sheets.map(({ name }) => name));
  const tableNames = lowerCase([...taken.names, ...usersTables]);
  return places.map(({ sheet, own }) => {
    const given = own?.name ?? freeSheetName(sheet.name, sheetNames);
    sheetNames.add(given.toLowerCase());
    const tables = (sheet.tables ?? []).map((table) => {
      const free = freeTableName(table.name, tableNames);
      tableNames.add(free.toLowerCase());
      return { ...table, given: free };
    });
    return { sheet, given, ownId: own?.id, tables };
  });
};

const renamed = (pairs: readonly (readonly [asked: string, given: string])[]): Map<string, string> =>
  new Map(pairs.filter(([asked, given]) => asked !== given));

/** What formulas in these sheets must call each other now. */
export const renamesOf = (targets: readonly Target[]): Renames => ({
  sheets: renamed(targets.map(({ sheet, given }) => [sheet.name, given])),
  tables: renamed(targets.flatMap(({ tables }) => tables.map(({ name, given }) => [name, given] as const))),
});

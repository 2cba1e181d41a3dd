import type { Sheet } from "../reports/sheet";
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

/** Where a sheet goes: into the one of ours with that id, or into a new one. */
export interface Target {
  readonly sheet: Sheet;
  readonly given: string;
  readonly ownId: string | undefined;
  /** Names given to `sheet.tables`, in their order. */
  readonly tableNames: readonly string[];
}

const ownSheetId = (taken: TakenNames, asked: string): string | undefined =>
  taken.sheets.find(({ id, name }) => taken.own[id]?.asked === asked && taken.own[id].given === name)?.id;

/** Finds each sheet's place: ours is rewritten, a name of the user's is never taken. */
export const planTargets = (sheets: readonly Sheet[], taken: TakenNames): Target[] => {
  const ownIds = sheets.map((sheet) => ownSheetId(taken, sheet.name));
  const sheetNames = new Set(taken.sheets.map(({ name }) => name.toLowerCase()));
  const tableNames = new Set(
    [
      ...taken.names,
      ...taken.tables.filter((table) => !ownIds.includes(table.sheetId)).map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  );
  return sheets.map((sheet, index) => {
    const ownId = ownIds[index];
    const given = ownId === undefined ? freeSheetName(sheet.name, sheetNames) : taken.own[ownId]!.given;
    sheetNames.add(given.toLowerCase());
    const names = (sheet.tables ?? []).map(({ name }) => {
      const free = freeTableName(name, tableNames);
      tableNames.add(free.toLowerCase());
      return free;
    });
    return { sheet, given, ownId, tableNames: names };
  });
};

/** What formulas in these sheets must call each other now. */
export const renamesOf = (targets: readonly Target[]): Renames => ({
  sheets: new Map(targets.filter((t) => t.given !== t.sheet.name).map((t) => [t.sheet.name, t.given])),
  tables: new Map(
    targets.flatMap((t) =>
      (t.sheet.tables ?? []).flatMap((table, index): [string, string][] => {
        const given = t.tableNames[index]!;
        return given === table.name ? [] : [[table.name, given]];
      }),
    ),
  ),
});

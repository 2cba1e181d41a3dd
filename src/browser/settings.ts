import { openedNow } from "./gridReading";
import type { Grid } from "./openWorkbook";

/** A setting kept in the workbook's own data, which .xlsx files carry as document properties. */
export const loadSetting = (grid: Grid, key: string): unknown => {
  const value: unknown = openedNow(grid).getCustomMetadata()?.[key];
  return structuredClone(value);
};

/** Keeps a small JSON value in the workbook's own data. */
export const saveSetting = (grid: Grid, key: string, value: unknown): void => {
  const workbook = openedNow(grid);
  workbook.setCustomMetadata({
    ...workbook.getCustomMetadata(),
    [key]: JSON.parse(JSON.stringify(value)) as unknown,
  });
};

import type { IDisposable, Nullable } from "@univerjs/core";
import {
  CellAlertManagerService,
  CellPopupManagerService,
  ComponentManager,
  HoverManagerService,
} from "@univerjs/preset-sheets-core";
import { debounceTime } from "rxjs";
import { isErrorCell } from "../engine/cells";
import type { Problem } from "../engine/problems";
import type { GridCell } from "./formulas";
import { NAMESPACE } from "./formulas";
import type { Grid } from "./openWorkbook";
import { openedWorkbook } from "./openWorkbook";

const POPUP = "clusterbelt.problem";
/** Univer explains "#VALUE!" in general words after 100 ms; ours follow and take their place. */
const UNIVER_ALERT = "SHEET_FORMULA_ALERT";
const HOVER_MS = 150;

interface PopupProps {
  readonly popup: { readonly extraProps?: { readonly text?: string } };
}

const ProblemPopup = ({ popup }: PopupProps) => <div className="problem-popup">{popup.extraProps?.text}</div>;

/** What the tooltip needs of the page. */
export interface ErrorTooltipOptions {
  readonly problemAt: (cell: GridCell) => Problem | undefined;
  readonly phrase: (problem: Problem) => string;
  /** Tells people who cannot see the tooltip what is wrong in the selected cell; "" when nothing is. */
  readonly announce: (text: string) => void;
}

/** Shows why a formula of ours failed, while the pointer or the selection is on its cell. Call once a workbook is open. */
export const showErrorTooltips = (grid: Grid, options: ErrorTooltipOptions): void => {
  const injector = grid.univer.__getInjector();
  injector.get(ComponentManager).register(POPUP, ProblemPopup);
  const popups = injector.get(CellPopupManagerService);
  const alerts = injector.get(CellAlertManagerService);
  const shown: { popup: Nullable<IDisposable>; key: string } = { popup: null, key: "" };

  const textOf = (at: GridCell): string => {
    const sheet = openedWorkbook(grid)?.getSheetBySheetId(at.sheetId);
    const cell = sheet?.getCellMatrix().getValue(at.row, at.column);
    const problem = options.problemAt(at);
    // A cell may have failed before and hold another formula now, with an error of its own.
    const isOurs = isErrorCell(cell?.v) && (cell?.f ?? "").toUpperCase().includes(`${NAMESPACE}.`);
    return problem && isOurs ? options.phrase(problem) : "";
  };
  const show = (cell: GridCell | null): string => {
    const text = cell ? textOf(cell) : "";
    const key = cell && text ? `${cell.sheetId}|${cell.row}|${cell.column}|${text}` : "";
    if (text) alerts.removeAlert(UNIVER_ALERT);
    if (key === shown.key) return text;
    shown.popup?.dispose();
    shown.popup =
      cell && text
        ? popups.showPopup(
            { unitId: cell.unitId, subUnitId: cell.sheetId, row: cell.row, col: cell.column },
            { componentKey: POPUP, direction: "horizontal", extraProps: { text }, priority: 0 },
          )
        : null;
    shown.key = key;
    return text;
  };

  const selected = (): GridCell | null => {
    // While another workbook is being opened there is none.
    const workbook = openedWorkbook(grid);
    const range = grid.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return workbook && range
      ? {
          unitId: workbook.getUnitId(),
          sheetId: workbook.getActiveSheet().getSheetId(),
          row: range.startRow,
          column: range.startColumn,
        }
      : null;
  };
  const showSelected = (): void => options.announce(show(selected()));

  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(HOVER_MS))
    .subscribe((hovered) => {
      const at = hovered?.location;
      const text = show(
        at ? { unitId: at.unitId, sheetId: at.subUnitId, row: at.row, column: at.col } : null,
      );
      if (!text) show(selected());
    });
  grid.api.addEvent(grid.api.Event.SelectionChanged, showSelected);
  grid.api.getFormula().calculationResultApplied(showSelected);
};

import { parseFormula, type Expression } from "./formula";
import { isRows, type Scalar, type Value } from "./functionEngine";
import { meet, Range } from "./range";
import { ErrorValue } from "./typing";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Calls a custom function by its id. */
export type CallFunction = (id: string, args: readonly Value[]) => Promise<Value>;

/** A cell with a formula while it is calculated. */
interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The prefix of our functions in formulas. */
const NAMESPACE = "CLUSTER.";

/** Calculates formulas when cells they depend on change: our functions in the page, a few of Excel's own here. */
export class Calculation {
  /** Every value that a formula's cell has shown, in order, by its address. */
  readonly shown = new Map<string, Scalar[]>();
  /** The cells that each formula's result takes. */
  readonly spills = new Map<string, Range>();
  /** The cells that each formula read when it was last calculated. */
  readonly #precedents = new Map<string, Range[]>();
  #running: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    readonly callFunction: CallFunction,
  ) {}

  /** Calculates what depends on the cells; ends when everything asked for so far is calculated. */
  recalculate(changed: readonly Range[]): Promise<void> {
    if (changed.length > 0) this.#running = this.#running.then(() => this.#untilSettled(changed));
    return this.#running;
  }

  async #untilSettled(changed: readonly Range[]): Promise<void> {
    const calculated = new Set<Worksheet>();
    let fresh = changed;
    for (let round = 0; fresh.length > 0; round += 1) {
      if (round > 50) throw new Error("formulas that depend on each other in a circle");
      const cells = this.#dependents(fresh, round === 0);
      if (cells.length === 0) break;
      for (const { sheet } of cells) calculated.add(sheet);
      fresh = await new Round(this, cells, this.#precedents).calculate();
    }
    for (const sheet of calculated) this.workbook.raiseCalculated(sheet);
  }

  /** Formulas that read the cells, and those that were typed into them. */
  #dependents(changed: readonly Range[], typed: boolean): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of this.workbook.worksheets.list())
      for (const cell of sheet.formulaCells()) {
        const here = new Range(sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
        const read = this.#precedents.get(here.address) ?? [];
        if ((typed ? [here, ...read] : read).some((range) => changed.some((each) => meet(each, range))))
          found.push({ sheet, ...cell });
      }
    return found;
  }
}

/** Formulas calculated together: one that reads another waits for it. */
class Round {
  readonly #results = new Map<string, Promise<Range | null>>();

  constructor(
    readonly calculation: Calculation,
    readonly cells: readonly FormulaCell[],
    readonly precedents: Map<string, Range[]>,
  ) {}

  /** The cells that show something else now. */
  async calculate(): Promise<Range[]> {
    const results = await Promise.all(this.cells.map((cell) => this.#result(cell)));
    return results.filter((range) => range !== null);
  }

  #result(cell: FormulaCell): Promise<Range | null> {
    const address = placeOf(cell).address;
    const known = this.#results.get(address);
    if (known) return known;
    const result = this.#evaluateCell(cell, address);
    this.#results.set(address, result);
    return result;
  }

  async #evaluateCell(cell: FormulaCell, address: string): Promise<Range | null> {
    const read: Range[] = [];
    const { sheet, row, column, formula } = cell;
    if (!this.precedents.has(address) && formula.includes(NAMESPACE))
      sheet.fill(row, column, { value: new ErrorValue("#BUSY!"), formula });
    const value = await this.#evaluate(parseFormula(cell.formula), { cell, read });
    this.precedents.set(address, read);
    return this.#show(cell, value);
  }

  /** Puts the result into its cells; null when they show what they showed. */
  #show(cell: FormulaCell, value: Value): Range | null {
    const { sheet, row, column, formula } = cell;
    const before = sheet.cellAt(row, column);
    // The user has typed something else meanwhile.
    if (before?.formula !== formula) return null;
    const rows = isRows(value) ? value : [[value]];
    const area = placeOf(cell).part({ rows: rows.length, columns: rows[0]?.length ?? 1 });
    const blocked = spillCells(area).some(([r, c]) => isTaken(sheet, r, c));
    const given = blocked ? [[new ErrorValue("#SPILL!")]] : rows;
    const old = JSON.stringify(area.values);
    this.#clearSpill(cell);
    given.forEach((line, down) =>
      line.forEach((each, right) => {
        const isFirst = down === 0 && right === 0;
        const content = { value: each ?? 0, ...(isFirst ? { formula } : { spilled: true }) };
        sheet.fill(row + down, column + right, content);
      }),
    );
    const { shown, spills } = this.calculation;
    const { address } = placeOf(cell);
    shown.set(address, [...(shown.get(address) ?? []), given[0]?.[0] ?? 0]);
    spills.set(address, placeOf(cell).part({ rows: given.length, columns: given[0]?.length ?? 1 }));
    return old === JSON.stringify(area.values) ? null : area;
  }

  #clearSpill(cell: FormulaCell): void {
    const spill = this.calculation.spills.get(placeOf(cell).address);
    for (const [row, column] of spill ? spillCells(spill) : [])
      if (cell.sheet.cellAt(row, column)?.spilled) cell.sheet.fill(row, column, { value: "" });
  }

  async #evaluate(expression: Expression, at: { cell: FormulaCell; read: Range[] }): Promise<Value> {
    if (expression.kind === "value") return expression.value;
    if (expression.kind !== "call") {
      const range = this.#rangeOf(expression, at.cell);
      if (!range) return new ErrorValue("#NAME?");
      at.read.push(range);
      await this.#settle(range, at.cell);
      return range.values.map((row) => row.map((cell) => (cell === "" ? null : (cell as Scalar))));
    }
    const { name, args } = expression;
    if (name === "IF") return this.#choose(args, at);
    const values = await Promise.all(args.map((each) => this.#evaluate(each, at)));
    if (name.startsWith(NAMESPACE))
      return this.calculation.callFunction(name.slice(NAMESPACE.length), values);
    const calculate = FUNCTIONS[name];
    if (!calculate) throw new Error(`the test host has no function ${name}`);
    return calculate(values);
  }

  async #choose(args: readonly Expression[], at: { cell: FormulaCell; read: Range[] }): Promise<Value> {
    const [condition, whenTrue, whenFalse] = args;
    if (!condition || !whenTrue) throw new Error("IF takes two or three arguments");
    const holds = single(await this.#evaluate(condition, at));
    if (holds instanceof ErrorValue) return holds;
    if (holds) return this.#evaluate(whenTrue, at);
    return whenFalse ? this.#evaluate(whenFalse, at) : false;
  }

  /** Formulas of this round in the cells come first. */
  async #settle(range: Range, reader: FormulaCell): Promise<void> {
    const inside = this.cells.filter((cell) => cell !== reader && meet(placeOf(cell), range));
    await Promise.all(inside.map((cell) => this.#result(cell)));
  }

  #rangeOf(expression: Exclude<Expression, { kind: "value" | "call" }>, cell: FormulaCell): Range | null {
    const { workbook } = this.calculation;
    if (expression.kind === "cells") {
      const sheet = expression.sheet === undefined ? cell.sheet : workbook.worksheets.find(expression.sheet);
      return sheet ? new Range(sheet, expression.extent) : null;
    }
    if (expression.kind === "name") return workbook.names.find(expression.name)?.range ?? null;
    const table = workbook.tables.find(expression.table);
    return table ? table.partOf(expression.part) : null;
  }
}

const placeOf = ({ sheet, row, column }: FormulaCell): Range =>
  new Range(sheet, { row, column, rows: 1, columns: 1 });

/** All cells of the area but the first. */
const spillCells = ({ extent }: Range): [number, number][] =>
  Array.from({ length: extent.rows * extent.columns }, (_, index): [number, number] => [
    extent.row + Math.floor(index / extent.columns),
    extent.column + (index % extent.columns),
  ]).slice(1);

const isTaken = (sheet: Worksheet, row: number, column: number): boolean => {
  const cell = sheet.cellAt(row, column);
  return cell?.value !== undefined && !cell.spilled;
};

const single = (value: Value | undefined): Scalar => {
  if (value === undefined) return null;
  return isRows(value) ? (value[0]?.[0] ?? null) : value;
};

/** Combines two values cell by cell; a single one goes with every cell of the other. Errors go through. */
const cellByCell =
  (combine: (a: Scalar, b: Scalar) => Scalar) =>
  (args: readonly Value[]): Value => {
    const [a = null, b = null] = args.map(unwrapped);
    const one = (x: Scalar, y: Scalar): Scalar =>
      [x, y].find((each) => each instanceof ErrorValue) ?? combine(x, y);
    if (!isRows(a) && !isRows(b)) return one(a, b);
    const rows = isRows(a) ? a : rowsOf(b);
    const at = (value: Value, row: number, column: number): Scalar =>
      isRows(value) ? (value[row]?.[column] ?? null) : value;
    return rows.map((cells, row) => cells.map((_, column) => one(at(a, row, column), at(b, row, column))));
  };

/** A range of one cell is that cell. */
const unwrapped = (value: Value): Value =>
  isRows(value) && value.length === 1 && value[0]?.length === 1 ? single(value) : value;

const numbers = (combine: (a: number, b: number) => number) =>
  cellByCell((a, b) => {
    const result = combine(Number(a ?? 0), Number(b ?? 0));
    return Number.isFinite(result) ? result : new ErrorValue(Number(b) === 0 ? "#DIV/0!" : "#VALUE!");
  });

const equal = (a: Scalar, b: Scalar): boolean =>
  String(a ?? "").toLowerCase() === String(b ?? "").toLowerCase();

const rowsOf = (value: Value | undefined): readonly (readonly Scalar[])[] =>
  value !== undefined && isRows(value) ? value : [[single(value)]];

/** How many rows satisfy every pair of a range and an equal value. */
const countWhere = (args: readonly Value[]): number => {
  const ranges = args.filter((_, index) => index % 2 === 0).map((range) => rowsOf(range).flat());
  const wanted = args.filter((_, index) => index % 2 === 1).map(single);
  return (ranges[0] ?? []).filter((_, row) =>
    ranges.every((range, index) => equal(range[row] ?? null, wanted[index] ?? null)),
  ).length;
};

/** Excel's own functions and operators, as far as the sample and the tests use them. */
const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  "+": numbers((a, b) => a + b),
  "-": numbers((a, b) => a - b),
  "*": numbers((a, b) => a * b),
  "/": numbers((a, b) => a / b),
  "^": numbers((a, b) => a ** b),
  "&": cellByCell((a, b) => String(a ?? "") + String(b ?? "")),
  "=": cellByCell(equal),
  "<>": cellByCell((a, b) => !equal(a, b)),
  "<": cellByCell((a, b) => Number(a) < Number(b)),
  ">": cellByCell((a, b) => Number(a) > Number(b)),
  "<=": cellByCell((a, b) => Number(a) <= Number(b)),
  ">=": cellByCell((a, b) => Number(a) >= Number(b)),
  ROWS: ([range]) => rowsOf(range).length,
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  FILTER: ([rows, holds]) => {
    const kept = rowsOf(holds).map(([each]) => each === true);
    const found = rowsOf(rows).filter((_, row) => kept[row]);
    return found.length > 0 ? found : new ErrorValue("#CALC!");
  },
  HSTACK: (args) => {
    const parts = args.map(rowsOf);
    return (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));
  },
  NA: () => new ErrorValue("#N/A"),
};

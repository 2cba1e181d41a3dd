import { invalid } from "./hostObject";

/** An error in a cell, such as #N/A; on the wire it is its text. */
export class ErrorValue {
  constructor(
    readonly code: string,
    /** What the error's tooltip says. */
    readonly reason?: string,
  ) {}
  toJSON(): string {
    return this.code;
  }
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** What a cell holds after something was typed into it. */
export interface Typed {
  readonly value: unknown;
  readonly formula?: string;
}

const NUMBER = /^[+-]?(\d[\d,]*(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const DATE_OR_TIME =
  /^(\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4})?[月日]?|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}(:\d{2})?|(\d{1,2}[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .,/-]*\d{1,4}|\d{1,2}[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i;
const MONEY = /^[$¥￥€£]/;

/** Reads what is written to `values` or `formulas` as Excel reads typing; a formula is not calculated here (0). */
export const typed = (given: unknown): Typed => {
  if (typeof given === "number" || typeof given === "boolean") return { value: given };
  if (typeof given !== "string") throw invalid(`a cell cannot hold ${JSON.stringify(given)}`);
  if (given.length > 32_767) throw invalid("a cell holds at most 32,767 characters");
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (ERROR.test(given)) return { value: new ErrorValue(given) };
  const plain = given.normalize("NFKC").trim();
  if (/^[=@]/.test(plain)) return { value: 0, formula: given };
  if (NUMBER.test(plain)) return { value: Number(plain.replaceAll(",", "")) };
  if (/^[+-]/.test(plain)) return { value: 0, formula: `=${plain}` };
  const inside = plain
    .replace(MONEY, "")
    .replace(/%$/, "")
    .replace(/^\((.*)\)$/, "-$1")
    .trim();
  if (inside !== plain && NUMBER.test(inside)) return { value: Number(inside.replaceAll(",", "")) };
  if (DATE_OR_TIME.test(plain)) return { value: 44_000 };
  if (/^(true|false)$/i.test(plain)) return { value: /^true$/i.test(plain) };
  return { value: given };
};

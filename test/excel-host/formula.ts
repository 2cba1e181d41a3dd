import { extentOf, type Extent } from "./address";
import { ErrorValue } from "./typing";

/** A formula as far as the host calculates it: our functions, references, operators and the few functions below. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | null | ErrorValue }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly extent: Extent }
  | { readonly kind: "table"; readonly table: string; readonly part: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<cells>(?:(?:'(?:[^']|'')+'|${WORD})!)?(?:${REFERENCE})(?![\p{L}\p{N}_.(\[!]))`,
    String.raw`(?<error>#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\?|NULL!))`,
    String.raw`(?<table>${WORD}\[(?:[^[\]]|\[[^[\]]*\])*\])`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)`,
    String.raw`(?<sign><>|<=|>=|[-+*/^&=<>(),%])`,
  ].join("|"),
  "iuy",
);

interface Token {
  readonly kind: string;
  readonly text: string;
}

const tokensOf = (formula: string): Token[] => {
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    if (/\s/.test(formula[at] ?? "")) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    const [kind, text] = Object.entries(found?.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    if (kind === undefined || text === undefined)
      throw new Error(`the test host cannot read ${formula} from ${String(at)} on`);
    tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
};

/** Operators from the loosest to the tightest. */
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** Reads a formula that begins with =. Throws on what the host does not know. */
export const parseFormula = (formula: string): Expression => {
  const tokens = tokensOf(formula);
  let next = 0;
  const peek = (): string | undefined => (tokens[next]?.kind === "sign" ? tokens[next]?.text : undefined);
  const take = (sign: string): void => {
    if (peek() !== sign) throw new Error(`the test host expected ${sign} in ${formula}`);
    next += 1;
  };
  const level = (depth: number): Expression => {
    const signs = LEVELS[depth];
    if (!signs) return unary();
    let left = level(depth + 1);
    for (let sign = peek(); sign !== undefined && signs.includes(sign); sign = peek()) {
      next += 1;
      left = { kind: "call", name: sign, args: [left, level(depth + 1)] };
    }
    return left;
  };
  const unary = (): Expression => {
    if (peek() !== "-") return postfix();
    next += 1;
    return { kind: "call", name: "-", args: [{ kind: "value", value: 0 }, unary()] };
  };
  const postfix = (): Expression => {
    const operand = primary();
    if (peek() !== "%") return operand;
    next += 1;
    return { kind: "call", name: "/", args: [operand, { kind: "value", value: 100 }] };
  };
  const primary = (): Expression => {
    if (peek() === "(") {
      next += 1;
      const inner = level(0);
      take(")");
      return inner;
    }
    const token = tokens[next];
    if (!token || token.kind === "sign") throw new Error(`the test host cannot read ${formula}`);
    next += 1;
    if (token.kind === "word" && peek() === "(")
      return { kind: "call", name: token.text.toUpperCase(), args: argumentList() };
    return operandOf(token);
  };
  const argumentList = (): Expression[] => {
    take("(");
    const args: Expression[] = [];
    if (peek() === ")") return ((next += 1), args);
    for (;;) {
      const isLeftOut = peek() === "," || peek() === ")";
      args.push(isLeftOut ? { kind: "value", value: null } : level(0));
      if (peek() === ")") return ((next += 1), args);
      take(",");
    }
  };
  const whole = level(0);
  if (next < tokens.length) throw new Error(`the test host cannot read the end of ${formula}`);
  return whole;
};

/** The addresses in a formula. */
export const cellsIn = (expression: Expression): Extract<Expression, { kind: "cells" }>[] => {
  if (expression.kind === "cells") return [expression];
  return expression.kind === "call" ? expression.args.flatMap(cellsIn) : [];
};

const operandOf = ({ kind, text }: Token): Expression => {
  if (kind === "text") return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
  if (kind === "number") return { kind: "value", value: Number(text) };
  if (kind === "error") return { kind: "value", value: new ErrorValue(text.toUpperCase()) };
  if (kind === "cells") {
    const cut = text.lastIndexOf("!");
    const sheet = text
      .slice(0, Math.max(0, cut))
      .replace(/^'(.*)'$/s, "$1")
      .replaceAll("''", "'");
    return { kind: "cells", sheet: cut < 0 ? undefined : sheet, extent: extentOf(text.slice(cut + 1)) };
  }
  if (kind === "table") {
    const cut = text.indexOf("[");
    return { kind: "table", table: text.slice(0, cut), part: text.slice(cut + 1, -1) };
  }
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: /^true$/i.test(text) };
  return { kind: "name", name: text };
};

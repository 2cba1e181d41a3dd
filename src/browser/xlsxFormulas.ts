import { FUTURE_FUNCTIONS, WORKSHEET_FUTURE_FUNCTIONS } from "./futureFunctions";

/** Excel files our functions, like those of every add-in, as _xldudf_NAMESPACE_NAME. */
const FILED_NAMESPACE = "_xldudf_CLUSTER_";
const SHOWN_NAMESPACE = "CLUSTER.";

/** Text in quotes | quoted sheet name | brackets of a structured reference | a name, dots included. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Changes the names in a formula; `isCall` is true where a bracket follows. Quoted text and columns stay. */
const mapNames = (formula: string, map: (name: string, isCall: boolean) => string): string =>
  formula.replace(TOKENS, (token, offset: number) =>
    /^["'[]/.test(token) ? token : map(token, formula[offset + token.length] === "("),
  );

/** A formula as a file holds it → as people write it, with its "=". */
export const formulaFromFile = (formula: string): string =>
  `=${mapNames(formula, (name) =>
    name
      .replace(/^_xlfn\.(_xlws\.)?/i, "")
      .replace(/^_xlpm\./i, "")
      .replace(new RegExp(`^${FILED_NAMESPACE}`, "i"), SHOWN_NAMESPACE),
  )}`;

/** The arguments of the call whose opening bracket is at `open`, as [start, end) offsets. */
const argumentsAt = (formula: string, open: number): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[([{]|[)\]}]|,/g;
  parts.lastIndex = open + 1;
  let depth = 1;
  let start = open + 1;
  for (let part = parts.exec(formula); part; part = parts.exec(formula)) {
    const [token] = part;
    if ("([{".includes(token)) depth++;
    else if (")]}".includes(token)) depth--;
    if (depth === 0 || (depth === 1 && token === ",")) {
      found.push([start, part.index]);
      start = part.index + 1;
    }
    if (depth === 0) return found;
  }
  return found;
};

/** The names that LET and LAMBDA introduce in a formula, in lower case: a file puts _xlpm. before each. */
const variablesOf = (formula: string): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const call of formula.matchAll(/(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu)) {
    const given = argumentsAt(formula, call.index + call[0].length - 1).slice(0, -1);
    const isLet = call[1]?.toUpperCase() === "LET";
    given.forEach(([start, end], position) => {
      if (!isLet || position % 2 === 0) names.add(formula.slice(start, end).trim().toLowerCase());
    });
  }
  return names;
};

const filedCall = (name: string): string => {
  const upper = name.toUpperCase();
  if (upper.startsWith(SHOWN_NAMESPACE)) return FILED_NAMESPACE + upper.slice(SHOWN_NAMESPACE.length);
  if (WORKSHEET_FUTURE_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
};

/** A formula as people write it → as a file holds it: newer functions, LET names and ours get their prefixes. */
export const formulaToFile = (formula: string): string => {
  const bare = formula.replace(/^=/, "");
  const variables = variablesOf(bare);
  return mapNames(bare, (name, isCall) => {
    if (variables.has(name.toLowerCase())) return `_xlpm.${name}`;
    return isCall ? filedCall(name) : name;
  });
};

const SPILLING =
  /_xldudf_CLUSTER_|_xlfn\.(?:_xlws\.|(?:ANCHORARRAY|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|HSTACK|LAMBDA|LET|MAKEARRAY|MAP|RANDARRAY|REDUCE|SCAN|SEQUENCE|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP)\()/;

/** Whether Excel must be told that a formula, as a file holds it, may spill: otherwise it puts an @ before the call. */
export const maySpill = (filedFormula: string): boolean => SPILLING.test(filedFormula);

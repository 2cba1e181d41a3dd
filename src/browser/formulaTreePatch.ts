import { LexerNode, type LexerTreeBuilder } from "@univerjs/engine-formula";

const INTRODUCES_NAMES = /\b(?:LET|LAMBDA)\s*\(/i;

const copyOf = (node: LexerNode): LexerNode => {
  const copy = Object.assign(new LexerNode(), node);
  const children = node.getChildren().map((child) => (child instanceof LexerNode ? copyOf(child) : child));
  for (const child of children) if (child instanceof LexerNode) child.setParent(copy);
  copy.setChildren(children);
  return copy;
};

/** The private members of Univer's formula reader that the patch needs. */
interface Reader {
  _resetTemp: () => void;
  _squareBracketState: number;
}

/**
 * Mends two faults of univer 0.25.1 in reading formulas. A half-typed `Clusters[` left a bracket open for every formula
 * read afterwards. And the kept tree of a formula with LET or LAMBDA is rewritten while it is read, so that a second
 * reading (a table changed, a workbook opened) finds names without values: here each reading gets a copy.
 * Give the prototype; patching twice changes nothing.
 */
export const patchFormulaReading = (builders: LexerTreeBuilder & { isPatched?: true }): void => {
  if (builders.isPatched) return;
  builders.isPatched = true;
  const build = builders.treeBuilder;
  builders.treeBuilder = function (...given) {
    const tree = build.apply(this, given);
    return tree instanceof LexerNode && INTRODUCES_NAMES.test(given[0]) ? copyOf(tree) : tree;
  };
  const reader = builders as unknown as Reader;
  const reset = reader._resetTemp;
  reader._resetTemp = function (this: Reader) {
    reset.call(this);
    this._squareBracketState = 0;
  };
};

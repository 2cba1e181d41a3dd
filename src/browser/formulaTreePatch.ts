import { LexerNode, type LexerTreeBuilder } from "@univerjs/engine-formula";

const INTRODUCES_NAMES = /\b(?:LET|LAMBDA)\s*\(/i;

const copyOf = (node: LexerNode): LexerNode => {
  const copy = Object.assign(new LexerNode(), node);
  const children = node.getChildren().map((child) => (child instanceof LexerNode ? copyOf(child) : child));
  for (const child of children) if (child instanceof LexerNode) child.setParent(copy);
  copy.setChildren(children);
  return copy;
};

/**
 * Keeps LET and LAMBDA right when a table changes or a workbook opens. Univer 0.25.1 keeps the tree of a formula and
 * rewrites it while it reads it; the second reading then finds names without values (COUNTA of one, #N/A). Here each
 * reading gets a copy. Give the prototype; patching twice changes nothing.
 */
export const patchFormulaTrees = (builders: LexerTreeBuilder & { isCopying?: true }): void => {
  if (builders.isCopying) return;
  builders.isCopying = true;
  const build = builders.treeBuilder;
  builders.treeBuilder = function (...given) {
    const tree = build.apply(this, given);
    return tree instanceof LexerNode && INTRODUCES_NAMES.test(given[0]) ? copyOf(tree) : tree;
  };
};

/** Receives one found word: its index in the list given to `buildAutomaton` and its half-open offsets. */
export type VisitMatch = (word: number, start: number, end: number) => void;

/** Calls `visit` for every occurrence of every word in a text, by ascending end offset. */
export type Automaton = (text: string, visit: VisitMatch) => void;

/**
 * An Aho–Corasick automaton over distinct, non-empty words (UTF-16 code units), in typed arrays: transitions in one
 * open-addressing hash table, failure and output links per node. Source: Aho and Corasick, CACM 18(6), 1975.
 */
export const buildAutomaton = (words: readonly string[]): Automaton => {
  const trie = buildTrie(words);
  const { fail, output } = linkSuffixes(trie);
  const { symbolOf, next, wordAt, lengths } = trie;
  return (text, visit) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const symbol = symbolOf[text.charCodeAt(at)] ?? 0;
      if (symbol === 0) {
        node = 0;
        continue;
      }
      let child = next(node, symbol);
      while (child === 0 && node !== 0) {
        node = fail[node] ?? 0;
        child = next(node, symbol);
      }
      node = child;
      for (
        let found = (wordAt[node] ?? -1) < 0 ? (output[node] ?? 0) : node;
        found !== 0;
        found = output[found] ?? 0
      ) {
        const word = wordAt[found] ?? 0;
        visit(word, at + 1 - (lengths[word] ?? 0), at + 1);
      }
    }
  };
};

interface Trie {
  /** UTF-16 code unit → symbol, 0 for units that no word holds. */
  readonly symbolOf: Uint16Array;
  /** The child of a node by symbol; 0 (the root) where there is none. */
  readonly next: (node: number, symbol: number) => number;
  /** Node → word that ends there, or -1. */
  readonly wordAt: Int32Array;
  readonly parent: Int32Array;
  readonly symbol: Int32Array;
  readonly depth: Uint16Array;
  readonly nodes: number;
  readonly lengths: Uint16Array;
}

const buildTrie = (words: readonly string[]): Trie => {
  const symbolOf = new Uint16Array(65536);
  let symbols = 1;
  let units = 1;
  for (const word of words) {
    units += word.length;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (symbolOf[unit] === 0) symbolOf[unit] = symbols++;
    }
  }
  const edges = edgeTable(units, symbols);
  const [parent, symbol, wordAt] = [
    new Int32Array(units),
    new Int32Array(units),
    new Int32Array(units).fill(-1),
  ];
  const depth = new Uint16Array(units);
  let nodes = 1;
  words.forEach((word, index) => {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const step = symbolOf[word.charCodeAt(i)] ?? 0;
      const child = edges.nextOrAdd(node, step, nodes);
      if (child === nodes) {
        nodes++;
        parent[child] = node;
        symbol[child] = step;
        depth[child] = i + 1;
      }
      node = child;
    }
    wordAt[node] = index;
  });
  return {
    symbolOf,
    next: edges.next,
    wordAt,
    parent,
    symbol,
    depth,
    nodes,
    lengths: Uint16Array.from(words, (word) => word.length),
  };
};

/** (node, symbol) → child, open addressing with linear probing; never more than half full. */
const edgeTable = (edges: number, symbols: number) => {
  const bits = Math.ceil(Math.log2(edges * 2 + 2));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const children = new Int32Array(mask + 1);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    next: (node: number, symbol: number): number => children[slotOf(node * symbols + symbol)] ?? 0,
    /** The child of a node by symbol; where there is none, `fresh` becomes it. */
    nextOrAdd: (node: number, symbol: number, fresh: number): number => {
      const key = node * symbols + symbol;
      const slot = slotOf(key);
      if (keys[slot] === key) return children[slot] ?? 0;
      keys[slot] = key;
      children[slot] = fresh;
      return fresh;
    },
  };
};

/** For each node: the longest proper suffix that is a node, and the longest one at which a word ends. */
const linkSuffixes = (trie: Trie): { fail: Int32Array; output: Int32Array } => {
  const { next, parent, symbol, nodes, wordAt } = trie;
  const fail = new Int32Array(nodes);
  const output = new Int32Array(nodes);
  for (const node of shallowFirst(trie)) {
    const above = parent[node] ?? 0;
    const step = symbol[node] ?? 0;
    let suffix = above;
    let child = 0;
    while (suffix !== 0 && child === 0) {
      suffix = fail[suffix] ?? 0;
      child = next(suffix, step);
    }
    fail[node] = child;
    output[node] = (wordAt[child] ?? -1) >= 0 ? child : (output[child] ?? 0);
  }
  return { fail, output };
};

/** All nodes but the root, by depth: a node's suffixes are shallower and must be linked before it. */
const shallowFirst = ({ depth, nodes }: Trie): Int32Array => {
  const nextAt: number[] = [];
  for (let node = 1; node < nodes; node++) {
    const below = (depth[node] ?? 0) + 1;
    nextAt[below] = (nextAt[below] ?? 0) + 1;
  }
  for (let at = 0; at < nextAt.length; at++) nextAt[at] = (nextAt[at] ?? 0) + (nextAt[at - 1] ?? 0);
  const ordered = new Int32Array(nodes - 1);
  for (let node = 1; node < nodes; node++) {
    const level = depth[node] ?? 0;
    const slot = nextAt[level] ?? 0;
    ordered[slot] = node;
    nextAt[level] = slot + 1;
  }
  return ordered;
};

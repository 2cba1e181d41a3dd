/** An element of an XML document; prefixes stay in the names, text is trimmed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** An element while its content is read. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

const PARTS =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTES = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Reads the small XML that a manifest is (double quotes, no CDATA); throws an Error where tags do not match. */
export const readXml = (source: string): XmlElement => {
  const top: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const ancestors: OpenElement[] = [];
  let current = top;
  for (const [, closing, name, attributes = "", selfClosing, text] of source.matchAll(PARTS)) {
    if (text !== undefined) current.text += decoded(text.trim());
    if (name === undefined) continue;
    if (closing) {
      const parent = ancestors.pop();
      if (!parent || current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      current = parent;
      continue;
    }
    const pairs = [...attributes.matchAll(ATTRIBUTES)].map(
      ([, key = "", value = ""]) => [key, decoded(value)] as const,
    );
    const element: OpenElement = { name, attributes: new Map(pairs), children: [], text: "" };
    current.children.push(element);
    if (selfClosing) continue;
    ancestors.push(current);
    current = element;
  }
  const [root] = top.children;
  if (current !== top || !root) throw new Error(`<${current.name}> is not closed`);
  return root;
};

/** All elements below `element` (itself included) with one of the names, in document order. */
export const elementsNamed = (element: XmlElement, ...names: readonly string[]): XmlElement[] => [
  ...(names.includes(element.name) ? [element] : []),
  ...element.children.flatMap((child) => elementsNamed(child, ...names)),
];

/** Every element of the document, in order. */
export const allElements = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(allElements),
];

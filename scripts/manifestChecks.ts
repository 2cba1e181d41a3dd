import { allElements, elementsNamed, type XmlElement } from "./manifestXml";

/** Width and height of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Each check returns what is wrong, one sentence each; none means that it passed. */
type Complaints = readonly string[];

const LONGEST_RESOURCE_ID = 32;
const LONGEST_SHORT_TEXT = 125;
const LONGEST_TEXT = 250;
const TRANSLATED = "zh-CN";

const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? "";
const resources = (manifest: XmlElement): XmlElement[] =>
  elementsNamed(manifest, "bt:Image", "bt:Url", "bt:String").filter((element) =>
    element.attributes.has("id"),
  );
const overridesOf = (element: XmlElement): XmlElement[] =>
  element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
const texts = (manifest: XmlElement): XmlElement[] => [
  ...manifest.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
  ...elementsNamed(manifest, "bt:String"),
];
const labelOf = (element: XmlElement): string => attribute(element, "id") || element.name;

/** Every address is https: Excel loads nothing else. */
export const httpsOnly = (manifest: XmlElement): Complaints =>
  allElements(manifest)
    .flatMap((element) =>
      [...element.attributes].filter(([name]) => !name.startsWith("xmlns")).map(([, value]) => value),
    )
    .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https.`);

/** Every resid names a resource, ids are given once and are short enough. */
export const residsKnown = (manifest: XmlElement): Complaints => {
  const ids = resources(manifest).map((element) => attribute(element, "id"));
  const asked = allElements(manifest).flatMap(({ attributes }) => attributes.get("resid") ?? []);
  return [
    ...asked
      .filter((resid) => !ids.includes(resid))
      .map((resid) => `resid ${resid} is not among the resources.`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `resource ${id} is never used.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is given twice.`),
    ...ids
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `resource id ${id} is longer than ${LONGEST_RESOURCE_ID} characters.`),
  ];
};

/** Every icon exists and has the size that the manifest says; `sizeOf` answers for a path under the base address. */
export const iconsHaveTheirSizes = (
  manifest: XmlElement,
  sizeOf: (path: string) => PixelSize | undefined,
): Complaints => {
  const addresses = new Map(
    elementsNamed(manifest, "bt:Image").map((image) => [
      attribute(image, "id"),
      attribute(image, "DefaultValue"),
    ]),
  );
  const wanted: [string, number][] = [
    ...elementsNamed(manifest, "IconUrl").map((icon): [string, number] => [
      attribute(icon, "DefaultValue"),
      32,
    ]),
    ...elementsNamed(manifest, "HighResolutionIconUrl").map((icon): [string, number] => [
      attribute(icon, "DefaultValue"),
      64,
    ]),
    ...elementsNamed(manifest, "bt:Image")
      .filter((image) => image.attributes.has("resid"))
      .map((image): [string, number] => [
        addresses.get(attribute(image, "resid")) ?? "",
        Number(attribute(image, "size")),
      ]),
  ];
  return wanted.flatMap(([address, pixels]) => {
    const path = pathOf(address);
    const size = sizeOf(path);
    if (!size) return [`icon ${path || address} does not exist.`];
    const right = size.width === pixels && size.height === pixels;
    return right ? [] : [`icon ${path} is ${size.width}×${size.height}, not ${pixels}×${pixels}.`];
  });
};

/** The help page exists; `exists` answers for a path under the base address. */
export const supportPageExists = (manifest: XmlElement, exists: (path: string) => boolean): Complaints =>
  elementsNamed(manifest, "SupportUrl")
    .map((element) => pathOf(attribute(element, "DefaultValue")))
    .filter((path) => !exists(path))
    .map((path) => `the support page ${path} does not exist.`);

/** Every text has a Chinese one beside it. */
export const everyTextIsChineseToo = (manifest: XmlElement): Complaints =>
  texts(manifest)
    .filter(
      (text) =>
        !overridesOf(text).some(
          (each) => attribute(each, "Locale") === TRANSLATED && attribute(each, "Value") !== "",
        ),
    )
    .map((text) => `${labelOf(text)} has no ${TRANSLATED} text.`);

/** No text or address has two values for one language. */
export const noDuplicateOverrides = (manifest: XmlElement): Complaints =>
  allElements(manifest).flatMap((element) => {
    const locales = overridesOf(element).map((each) => attribute(each, "Locale"));
    return locales
      .filter((locale, index) => locales.indexOf(locale) !== index)
      .map((locale) => `${labelOf(element)} has two texts for ${locale}.`);
  });

/** One page runs everything: Runtime, Page, FunctionFile and ShowTaskpane have the same resid. */
export const oneRuntime = (manifest: XmlElement): Complaints => {
  const places = [
    ...elementsNamed(manifest, "Runtime", "FunctionFile"),
    ...elementsNamed(manifest, "Page").flatMap((page) => elementsNamed(page, "SourceLocation")),
    ...elementsNamed(manifest, "Action")
      .filter((action) => attribute(action, "xsi:type") === "ShowTaskpane")
      .flatMap((action) => elementsNamed(action, "SourceLocation")),
  ];
  const resids = [...new Set(places.map((place) => attribute(place, "resid")))];
  if (places.length < 4) return ["Runtime, Page, FunctionFile or ShowTaskpane is missing."];
  return resids.length === 1 ? [] : [`the runtime's pages differ: ${resids.join(", ")}.`];
};

/** Names and descriptions are as short as Excel demands, in every language. */
export const textsAreShort = (manifest: XmlElement): Complaints => {
  const short = [
    ...elementsNamed(manifest, "DisplayName"),
    ...elementsNamed(manifest, "bt:ShortStrings").flatMap(({ children }) => children),
  ];
  return texts(manifest).flatMap((text) => {
    const longest = short.includes(text) ? LONGEST_SHORT_TEXT : LONGEST_TEXT;
    const values = [
      attribute(text, "DefaultValue"),
      ...overridesOf(text).map((each) => attribute(each, "Value")),
    ];
    return values
      .filter((value) => value.length > longest || value === "")
      .map((value) => `${labelOf(text)} has ${value.length} characters, 1 to ${longest} are allowed.`);
  });
};

const pathOf = (address: string): string =>
  URL.canParse(address) ? decodeURIComponent(new URL(address).pathname).replace(/^\/+/, "") : "";

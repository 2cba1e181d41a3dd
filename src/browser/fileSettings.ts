/** Settings of ours in the workbook's own data, by key. */
export type Settings = Readonly<Record<string, unknown>>;

/** Document properties that hold our settings: one JSON text, cut because Excel shows at most 255 characters. */
const PROPERTY = /^ClusterBelt \d+$/;
const PIECE_LENGTH = 240;

type Properties = Readonly<Record<string, string | number | boolean | Date>>;

/** Our settings as custom document properties of a file. */
export const settingsProperties = (settings: Settings): Record<string, string> => {
  const text = JSON.stringify(settings);
  if (text === "{}") return {};
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
  return Object.fromEntries(pieces.map((piece, index) => [`ClusterBelt ${index + 1}`, piece]));
};

/** The settings that a file's custom properties hold; none when there are none or somebody changed them. */
export const settingsIn = (properties: Properties | undefined): Record<string, unknown> => {
  const pieces = Object.entries(properties ?? {})
    .filter(([name]) => PROPERTY.test(name))
    .sort(([a], [b]) => Number(a.split(" ")[1]) - Number(b.split(" ")[1]));
  const text = pieces.map(([, piece]) => String(piece)).join("");
  const settings = text === "" ? {} : parsed(text);
  return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
};

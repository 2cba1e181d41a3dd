import { LINE_DASHES, MAP_COLOURS, type MapTheme } from "../../src/map/palette";

/** WCAG 2.2 relative luminance and contrast. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test("contrast as WCAG has it: black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
});

test("in contrast the colours are the system's own", () => {
  const { lines, mark, ...others } = MAP_COLOURS.contrast;
  const system = ["Canvas", "CanvasText", "LinkText", "GrayText", "Highlight"];
  for (const colour of [...lines, ...Object.values(mark), ...Object.values(others)])
    expect(system).toContain(colour);
  expect(lines).toHaveLength(LINE_DASHES.length);
});

test.each<MapTheme>(["light", "dark"])("marks, lines and text stand out in %s", (theme) => {
  const { land, paper, text, mark, lines, beltsLine, coast } = MAP_COLOURS[theme];
  for (const colour of [...Object.values(mark), ...lines, beltsLine])
    for (const ground of [land, paper]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(coast, paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  expect(lines).toHaveLength(LINE_DASHES.length);
});

import fc from "fast-check";
import type { Language } from "../../src/i18n/language";
import { mapPhrases } from "../../src/i18n/map";
import { escapeXml } from "../../src/map/escapeXml";
import { mapLegend } from "../../src/map/legend";
import type { MapTheme } from "../../src/map/palette";
import { mapScene } from "../../src/map/scene";
import { legendSvg, mapSvg } from "../../src/map/svg";
import { smallDistribution } from "./distributions";

const parse = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
};

test("any text comes back as text, in content and in attributes; what XML does not have is replaced", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeXml(text);
      const element = parse(`<svg a="${escaped}">${escaped}</svg>`).documentElement;

      const kept = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");
      expect(element.textContent).toBe(kept);
      expect(element.getAttribute("a")).toBe(kept);
      expect(element.children).toHaveLength(0);
    }),
  );
});

test("a lone surrogate is replaced", () => {
  expect(escapeXml("a\uD800b")).toBe("a\uFFFDb");
});

test("names and types from a sheet never become markup", () => {
  const scene = mapScene(smallDistribution(), { width: 300, language: "zh" });
  const evil = `"><script>alert(1)</script>`;
  const planted = {
    ...scene,
    title: evil,
    description: evil,
    legend: scene.legend.map((entry) => ({ ...entry, label: evil })),
    ellipses: scene.ellipses.map((ellipse) => ({ ...ellipse, text: evil })),
    marks: scene.marks.map((group) => ({
      ...group,
      label: evil,
      marks: group.marks.map((mark) => ({ ...mark, text: evil })),
    })),
    scaleBar: { ...scene.scaleBar, label: evil },
  };
  const svg = mapSvg(planted, { theme: "light", notes: [evil] });
  const document = parse(svg);
  expect(document.querySelector("script")).toBeNull();
  expect(svg).not.toContain("<script");
});

test("every mark and ellipse has a name, and Tab stops at exactly one", () => {
  const scene = mapScene(smallDistribution(), { width: 300, language: "zh" });
  for (const hidden of [scene, { ...scene, ellipses: [] }]) {
    const document = parse(mapSvg(hidden, { theme: "dark" }));
    const named = [...document.querySelectorAll("[role='img']")];
    expect(named).toHaveLength(hidden.ellipses.length + hidden.marks.flatMap(({ marks }) => marks).length);
    for (const mark of named) {
      expect(mark.getAttribute("aria-label")).not.toBe("");
      expect(mark.querySelector("title")?.textContent).toBe(mark.getAttribute("aria-label"));
    }
    expect(named.filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
  }
});

/** Three decimals are enough for pixels; more would differ between machines. The outline has its own tests. */
const cut = (svg: string): string =>
  svg
    .replace(/-?\d+\.\d+/g, (digits) => String(Number(Number(digits).toFixed(3))))
    .replace(/ d="[^"]{2000,}"/g, ' d="…"')
    .replaceAll("><", ">\n<");

test.each<[Language, MapTheme]>([
  ["zh", "light"],
  ["zh", "dark"],
  ["en", "light"],
  ["en", "contrast"],
])("the picture in %s, %s", (language, theme) => {
  const scene = mapScene(smallDistribution(), { width: 320, language });
  expect(cut(mapSvg(scene, { theme }))).toMatchSnapshot();
});

test("the picture that stands alone, and the symbols of its legend", () => {
  const distribution = smallDistribution();
  const scene = mapScene(distribution, { width: 1000, language: "zh" });
  const { countedBy, positions, projection, approval } = mapPhrases.zh;
  const notes = [countedBy.shared, positions, projection, approval];
  expect(cut(mapSvg(scene, { theme: "light", notes }))).toMatchSnapshot();
  expect(mapLegend(distribution, "zh").map((entry) => legendSvg(entry, "light"))).toMatchSnapshot();
});

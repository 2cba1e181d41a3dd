import { existsSync, readFileSync } from "node:fs";
import * as checks from "../../scripts/manifestChecks";
import { manifestForUrl } from "../../scripts/manifestForUrl.cjs";
import { readXml, type XmlElement } from "../../scripts/manifestXml";

const XML = readFileSync("manifest.xml", "utf8");
const planted = (from: string | RegExp, to: string): XmlElement => {
  const changed = XML.replace(from, to);
  expect(changed).not.toBe(XML);
  return readXml(changed);
};
const drawn = (path: string): checks.PixelSize | undefined => {
  const pixels = Number(/^assets\/icon-(\d+)\.png$/.exec(path)?.[1]);
  return pixels > 0 ? { width: pixels, height: pixels } : undefined;
};

describe("the manifest", () => {
  const manifest = readXml(XML);

  test.each([
    ["httpsOnly", checks.httpsOnly(manifest)],
    ["residsKnown", checks.residsKnown(manifest)],
    ["iconsHaveTheirSizes", checks.iconsHaveTheirSizes(manifest, drawn)],
    ["supportPageExists", checks.supportPageExists(manifest, existsSync)],
    ["everyTextIsChineseToo", checks.everyTextIsChineseToo(manifest)],
    ["noDuplicateOverrides", checks.noDuplicateOverrides(manifest)],
    ["oneRuntime", checks.oneRuntime(manifest)],
    ["textsAreShort", checks.textsAreShort(manifest)],
  ])("passes %s", (_, complaints) => expect(complaints).toEqual([]));

  test.each([16, 32, 64, 80])("has an icon of %i pixels", (pixels) => {
    const png = readFileSync(`assets/icon-${String(pixels)}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
  });
});

describe("each check finds what is planted", () => {
  test("an http address", () => {
    expect(
      checks.httpsOnly(planted("https://localhost:3000/functions.js", "http://localhost:3000/functions.js")),
    ).toEqual(["http://localhost:3000/functions.js is not https."]);
  });

  test("an unknown resid, and the resource that nobody uses", () => {
    expect(
      checks.residsKnown(planted('<Namespace resid="Functions.Namespace"', '<Namespace resid="Nothing"')),
    ).toEqual(["resid Nothing is not among the resources.", "resource Functions.Namespace is never used."]);
  });

  test("a resource given twice", () => {
    const twice = '<bt:Url id="Support.Url" DefaultValue="https://a.example/" />';
    expect(checks.residsKnown(planted("<bt:Urls>", `<bt:Urls>${twice}`))).toEqual([
      "resource Support.Url is given twice.",
    ]);
  });

  test("a resource id over 32 characters", () => {
    const long = "Functions.Namespace.With.33.Chars";
    expect(long).toHaveLength(33);
    expect(checks.residsKnown(readXml(XML.replaceAll("Functions.Namespace", long)))).toEqual([
      `resource id ${long} is longer than 32 characters.`,
    ]);
  });

  test("an icon that is missing, and one of another size", () => {
    expect(
      checks.iconsHaveTheirSizes(planted("icon-80.png", "icon-81.png"), (path) =>
        path.includes("81") ? undefined : drawn(path),
      ),
    ).toEqual(["icon assets/icon-81.png does not exist.", "icon assets/icon-81.png does not exist."]);
    expect(
      checks.iconsHaveTheirSizes(
        planted(
          'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png',
          'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32.png',
        ),
        drawn,
      ),
    ).toEqual(["icon assets/icon-32.png is 32×32, not 64×64."]);
  });

  test("a support page that is not there", () => {
    expect(checks.supportPageExists(readXml(XML), () => false)).toEqual([
      "the support page assets/support.html does not exist.",
    ]);
  });

  test("a text without Chinese, at the top and among the resources", () => {
    expect(checks.everyTextIsChineseToo(planted('<Override Locale="zh-CN" Value="群带匹配" />', ""))).toEqual(
      ["DisplayName has no zh-CN text."],
    );
    expect(
      checks.everyTextIsChineseToo(
        planted(
          '<bt:Override Locale="zh-CN" Value="匹配产业集群" />',
          '<bt:Override Locale="zh-TW" Value="x" />',
        ),
      ),
    ).toEqual(["OpenPane.Label has no zh-CN text."]);
  });

  test("two texts for one language", () => {
    const override = '<bt:Override Locale="zh-CN" Value="群带匹配" />';
    expect(checks.noDuplicateOverrides(planted(override, override + override))).toEqual([
      "Group.Label has two texts for zh-CN.",
    ]);
  });

  test("a second page for the pane", () => {
    expect(
      checks.oneRuntime(planted('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"')),
    ).toEqual(["the runtime's pages differ: Taskpane.Url, Support.Url."]);
    expect(checks.oneRuntime(planted(/<Runtimes>[\s\S]*<\/Runtimes>/, ""))).toHaveLength(1);
  });

  test("a name over 125 and a description over 250 characters", () => {
    expect(
      checks.textsAreShort(
        planted('DisplayName DefaultValue="ClusterBelt"', `DisplayName DefaultValue="${"x".repeat(126)}"`),
      ),
    ).toEqual(["DisplayName has 126 characters, 1 to 125 are allowed."]);
    expect(checks.textsAreShort(planted('Value="产业集群数字化', `Value="${"群".repeat(250)}`))).toHaveLength(
      1,
    );
  });

  test("tags that do not match", () => {
    expect(() => planted("</Hosts>", "</Host>")).toThrow("</Host> closes <Hosts>");
    expect(() => planted("</OfficeApp>", "")).toThrow("<OfficeApp> is not closed");
  });
});

describe("the manifest for another address", () => {
  test("names only that address, with or without a slash at its end", () => {
    const moved = manifestForUrl(XML, "https://addins.example.gov.cn/cluster-belt/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('"https://addins.example.gov.cn/cluster-belt/taskpane.html"');
    expect(moved).toBe(manifestForUrl(XML, "https://addins.example.gov.cn/cluster-belt"));
    expect(checks.httpsOnly(readXml(moved))).toEqual([]);
  });

  test.each(["http://host", "host/path", "", "https://host/?a=1", "https://host/#a", "https://me@host/"])(
    "refuses %s",
    (url) => expect(() => manifestForUrl(XML, url)).toThrow(/https|without/),
  );
});

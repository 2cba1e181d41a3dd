import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compileIndustries } from "../../scripts/industries";
import {
  conceptAt,
  conceptById,
  conceptPositions,
  parentsAt,
  termsAt,
} from "../../src/engine/industries/vocabulary";

const REFERENCE = "../shared/reference/industry";

test("the tables of the project have no problem, and the compiled files are theirs", () => {
  const { problems, vocabulary: compiled } = compileIndustries();
  expect(problems).toEqual([]);
  const { english, ...chinese } = compiled;
  for (const [file, content, limit] of [
    ["compiledVocabulary.json", chinese, 250],
    ["englishTerms.json", { terms: english }, 100],
  ] as const) {
    const checkedIn = readFileSync(`src/engine/industries/${file}`, "utf8");
    // Compared as a whole: a diff of half a million characters helps nobody, `npm run data` does.
    expect(checkedIn === `${JSON.stringify(content)}\n`).toBe(true);
    expect(gzipSync(checkedIn).length).toBeLessThan(limit * 1024);
  }
});

test("the engine takes the compiled file apart again", () => {
  expect(conceptById("piano")).toEqual({
    id: "piano",
    zh: "钢琴",
    en: "pianos",
    kind: "product",
    gbCodes: ["2422"],
    seiCodes: [],
    tooBroad: false,
  });
  const piano = conceptPositions().get("piano") ?? -1;
  expect(parentsAt(piano).map((parent) => conceptAt(parent).id)).toEqual(["musical-instrument"]);
  expect(termsAt(piano)[0]).toBe("钢琴");
  expect(termsAt(piano)).toContain("pianos");
});

/** Two small sectors without a fault. */
const SMALL: Readonly<Record<string, string>> = {
  "a/concepts.csv": [
    "id,zh,en,kind,gb,sei,too_broad,broader",
    "instrument,乐器,musical instruments,product,242,,,root",
    "piano,钢琴,pianos,product,2422,,,instrument",
    "part,配件,parts,component,,,yes,root",
  ].join("\n"),
  "a/terms.csv": "text,concept,type\n三角琴,piano,synonym",
  "a/links.csv": "from,link,to,strength,source\nwood,material_of,piano,strong,project",
  "b/concepts.csv": "id,zh,en,kind,gb,sei,too_broad,broader\nwood,木材,timber,material,201,,,",
  "words/modifiers.csv": "text\n高端",
  "words/scaffold.csv": "text\n产业",
  "words/decoys.csv": "text\n琴键",
  "words/heads.csv": "text,effect,concept\n配件,dedicated_part_of,part",
};

let directory = "";
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "industries-"))));
afterEach(() => rmSync(directory, { recursive: true }));

const compileWith = (file = "", change: (text: string) => string = (text) => text) => {
  for (const [path, text] of Object.entries(SMALL)) {
    cpSync("package.json", join(directory, path));
    writeFileSync(join(directory, path), path === file ? change(text) : text);
  }
  return compileIndustries({ directory });
};

test("a small vocabulary compiles", () => {
  const { problems, warnings, counts, vocabulary: compiled } = compileWith();
  expect([problems, warnings]).toEqual([[], []]);
  expect(counts).toEqual({ concepts: 4, terms: 9, links: 2, heads: 1 });
  const { words, characters, ...rest } = compiled;
  // Children stand behind their parent: instrument, piano, part, wood.
  expect(rest).toEqual({
    ids: "instrument\n-\n-\nwood",
    kinds: "1132",
    gb: "242\n2422\n\n201",
    sei: "\n\n\n",
    tooBroad: [2],
    depths: "0100",
    parents: "\n\n\n",
    terms: "乐器\n钢琴/三角琴\n配件\n木材",
    english: "musical instruments\npianos\nparts\ntimber",
    links: "\n\n\nd1",
    derived: [],
  });
  expect(words).toEqual(["以及:C", "及其:C", "and:C", "高端:M", "产业:S", "琴键:D", "配件:H22"]);
  expect(characters).toContain("和C");
});

const added = (row: string) => (text: string) => `${text}\n${row}`;
const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);

test.each([
  ["a/concepts.csv", replaced("too_broad", "broad"), '1: the column "too_broad" is missing'],
  ["a/concepts.csv", added("Harp,竖琴,harps,product,,,,root"), '5: the id "Harp" is not lower-case words'],
  ["a/concepts.csv", added("piano,竖琴,harps,product,,,,root"), '5: the id "piano" stands already at'],
  ["a/concepts.csv", added("harp,竖琴,harps,thing,,,,root"), '5: the kind "thing" is none of'],
  ["a/concepts.csv", added("harp,竖琴,harps,product,,,maybe,root"), '5: too_broad is "yes" or blank'],
  [
    "a/concepts.csv",
    added("harp,竖琴,harps,product,,,,strings"),
    '5: broader names "strings", which is no concept',
  ],
  ["a/concepts.csv", added("harp,竖琴,harps,product,,,,"), '5: "harp" has no link'],
  [
    "a/concepts.csv",
    added("harp,竖琴,harps,product,,,,root piano"),
    '5: "harp" is a root and has a broader concept',
  ],
  [
    "a/concepts.csv",
    added("harp,竖琴,harps,product,24221,,,root"),
    '5: "24221" is not a GB/T 4754-2017 code',
  ],
  [
    "a/concepts.csv",
    added("harp,竖琴,harps,product,,10.1,,root"),
    '5: "10.1" is not a strategic-emerging-2018 code',
  ],
  [
    "a/concepts.csv",
    replaced("242,,,root", "242,,,piano"),
    "2: broader runs in a circle: instrument → piano → instrument",
  ],
  ["a/concepts.csv", added("harp,,harps,product,,,,root"), "5: a name is blank"],
  ["a/terms.csv", added("鋼琴,piano,synonym"), '3: "鋼琴" is compared as "钢琴": write it so'],
  ["a/terms.csv", added("立式、卧式琴,piano,synonym"), "holds a separator or a bracket"],
  ["a/terms.csv", added("竖琴,harp,synonym"), '3: "harp" is no concept'],
  ["a/terms.csv", added("木材,piano,synonym"), '3: "木材" (piano) stands already at'],
  ["a/terms.csv", added("洋琴,piano,nickname"), '3: the type "nickname" is none of'],
  ["a/links.csv", added("harp,close,piano,strong,project"), '3: "harp" is no concept'],
  ["a/links.csv", added("piano,close,piano,strong,project"), '3: "piano" is linked to itself'],
  [
    "a/links.csv",
    added("piano,broader,part,strong,project"),
    "3: broader stands in the column of the concept",
  ],
  ["a/links.csv", added("piano,beside,part,strong,project"), '3: the link "beside" is none of'],
  [
    "a/links.csv",
    added("piano,close,part,some,project"),
    '3: the strength "some" is neither strong nor weak',
  ],
  ["a/links.csv", added("piano,close,part,weak,"), "3: the link has no source"],
  ["a/links.csv", added("wood,material_of,piano,weak,project"), "3: the link stands already at"],
  ["words/modifiers.csv", added("钢琴"), '3: "钢琴" is a term of piano'],
  ["words/scaffold.csv", added("高端"), '3: "高端" stands already at'],
  ["a/terms.csv", added("502,piano,synonym"), '3: "502" is a number'],
  ["words/decoys.csv", added("ＬＥＤ"), '3: "ＬＥＤ" is compared as "led": write it so'],
  ["words/heads.csv", added("琴,kind_of,piano"), '3: the effect "kind_of" is none of'],
  ["words/heads.csv", added("琴,narrower,harp"), '3: "harp" is no concept'],
  ["words/heads.csv", added("木材,narrower,piano"), '3: "木材" is a term of wood'],
])("%s: a planted fault is found: %#", (file, change, message) => {
  const { problems, vocabulary: compiled } = compileWith(file, change);
  expect(
    problems.some((problem) => problem.startsWith(join(directory, file)) && problem.includes(message)),
  ).toBe(true);
  expect(compiled.terms).toBe("");
});

test("an alias that is perhaps a narrower thing is a warning", () => {
  const { problems, warnings } = compileWith("a/terms.csv", added("电子钢琴,piano,synonym"));
  expect(problems).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining('"电子钢琴" is perhaps a kind of "钢琴"')]);
});

const withReference = existsSync(REFERENCE) ? test : test.skip;

withReference("a code of the right shape that no list holds is found where the lists are at hand", () => {
  const row = "harp,竖琴,harps,product,2499,9.9,,root";
  const { problems } = compileWith("a/concepts.csv", added(row));
  expect(problems).toEqual([
    expect.stringContaining('"2499" is not a GB/T 4754-2017 code'),
    expect.stringContaining('"9.9" is not a strategic-emerging-2018 code'),
  ]);
});

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as checks from "./manifestChecks";
import { readXml } from "./manifestXml";

const MANIFEST = "manifest.xml";
const SCHEMA = "../shared/reference/manifest/OfficeAppManifestV1_1.xsd";

/** Pixels of a PNG file (its header holds them), undefined where there is none. */
const pngSize = (path: string): checks.PixelSize | undefined => {
  if (path === "" || !existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

const manifest = readXml(readFileSync(MANIFEST, "utf8"));
const complaints = [
  ...checks.httpsOnly(manifest),
  ...checks.residsKnown(manifest),
  ...checks.iconsHaveTheirSizes(manifest, pngSize),
  ...checks.supportPageExists(manifest, existsSync),
  ...checks.everyTextIsChineseToo(manifest),
  ...checks.noDuplicateOverrides(manifest),
  ...checks.oneRuntime(manifest),
  ...checks.textsAreShort(manifest),
];

const whySchemaIsSkipped = (): string | undefined => {
  if (!existsSync(SCHEMA)) return `the manifest schemas are not at ${SCHEMA}`;
  return spawnSync("xmllint", ["--version"]).error ? "xmllint is not installed" : undefined;
};

const skipped = whySchemaIsSkipped();
if (skipped === undefined) {
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", SCHEMA, MANIFEST]);
  if (status !== 0) complaints.push(stderr.toString().trim());
}

for (const complaint of complaints) console.error(`${MANIFEST}: ${complaint}`);
console.log(`${MANIFEST}: ${complaints.length === 0 ? "no complaints" : `${complaints.length} complaints`}`);
console.log(
  skipped === undefined
    ? `${MANIFEST}: schema checked`
    : `${MANIFEST}: schema NOT checked, because ${skipped}`,
);
if (complaints.length > 0) process.exitCode = 1;

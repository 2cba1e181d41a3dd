/**
 * What must hold of package.json and package-lock.json, as sentences about what does not: exact versions, licences that
 * let us ship, nothing of @univerjs-pro, no addresses of registries, and packages for Windows and macOS beside Linux.
 */
const LICENCES = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Apache-2.0 AND MIT",
  "MIT AND Apache-2.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "CC-BY-4.0",
  "(MIT OR CC0-1.0)",
  "Unlicense",
];

/** Licences that bind whoever ships the code: for what only tests use. */
const TEST_ONLY = ["MPL-2.0"];

/** Packages whose licence the lock file does not name, read by hand. */
const READ_BY_HAND = {
  "@univerjs/telemetry":
    "Apache-2.0 (its LICENSE file); the name of an interface, no code that sends anything",
  "@microsoft/office-js": "Microsoft's licence: for development and tests only, never shipped",
};

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** One sentence for each thing that is wrong. */
export const complaintsAbout = (manifest, lock) => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  return [
    ...Object.entries(direct)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}: “${version}” is not an exact version`),
    ...packages.flatMap(([path, { license, resolved, dev }]) => {
      const name = nameOf(path);
      return [
        ...(name.startsWith("@univerjs-pro/") ? [`${name}: not licensed for us`] : []),
        ...(resolved ? [`${name}: the lock file names an address`] : []),
        ...(LICENCES.includes(license) || (dev && TEST_ONLY.includes(license)) || READ_BY_HAND[name]
          ? []
          : [`${name}: licence “${license}” is not on the list`]),
      ];
    }),
    ...packages
      .filter(([path, { os }]) => os?.includes("linux") && /-linux-x64-gnu$/.test(path))
      .flatMap(([path]) =>
        ["win32-x64-msvc", "darwin-arm64"]
          .map((platform) => path.replace("linux-x64-gnu", platform))
          .filter((sibling) => !lock.packages[sibling])
          .map((sibling) => `${nameOf(sibling)}: missing, so the install fails there`),
      ),
  ];
};

/** Packages, most of them needed by Univer and hucre, that exist as ES modules only: compiled like our own files. */
const ES_MODULES_ONLY = [
  "cjk-regex",
  "collapse-white-space",
  "d3-array",
  "d3-geo",
  "franc-min",
  "hucre",
  "internmap",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

const shared = {
  transform: {
    "\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
  setupFilesAfterEnv: ["<rootDir>/test/noConsole.ts", "<rootDir>/test/fixedSeed.ts"],
};

/** Two worlds: everything pure runs in plain Node; the pane's components run in jsdom (`*.dom.test.tsx`). */
module.exports = {
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.dom.test.tsx"],
    },
  ],
};

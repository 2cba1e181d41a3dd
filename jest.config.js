/** Two worlds: everything pure runs in plain Node; the pane's components run in jsdom (`*.dom.test.tsx`). */
const transform = {
  "\\.(ts|tsx|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const shared = { transform, extensionsToTreatAsEsm: [], setupFilesAfterEnv: ["<rootDir>/test/noConsole.ts"] };

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/e2e/"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.dom.test.tsx"],
    },
  ],
};

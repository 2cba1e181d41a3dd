import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { forbiddenImports, OFFICE_FILES, ROOMS } from "./eslint.rooms.mjs";

const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];

const noDefaultsNoBarrels = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
];

/** One block per room: static and dynamic imports by the same table. */
const rooms = Object.keys(ROOMS).map((room) => {
  const patterns = forbiddenImports(room);
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": [
        "error",
        ...noDefaultsNoBarrels,
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex}/]`,
          message,
        })),
      ],
    },
  };
});

export default tseslint.config(
  {
    ignores: ["dist/", "node_modules/", "coverage/", "test-results/", "test-reports/", "playwright-report/"],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      "max-lines": ["warn", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...noDefaultsNoBarrels],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "globalThis", ...OFFICE_NAMES] },
  },
  { files: OFFICE_FILES, rules: { "no-restricted-globals": ["error", "globalThis"] } },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/workbook/excel*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...rooms,
  // The signatures that Excel's metadata tool reads have as many parameters as the function has arguments.
  { files: ["src/functions/functions.ts"], rules: { "max-params": "off" } },
  { files: ["src/functions/cell.ts"], rules: { "no-console": "off" } },
  {
    files: ["scripts/**", "test/**", "*.{js,mjs,ts}"],
    rules: { "no-console": "off", "max-lines-per-function": "off", "no-restricted-syntax": "off" },
  },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);

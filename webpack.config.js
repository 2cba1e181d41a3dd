const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { FunctionsMetadata } = require("./scripts/functionsMetadata.cjs");
const { manifestForUrl } = require("./scripts/manifestForUrl.cjs");
const { SizeBudgets } = require("./scripts/sizeBudgets.cjs");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PORT = 3000;

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** A page with its scripts in the order of `chunks`; with `inject: false` the template writes the tags itself. */
const page = (filename, template, { chunks, inject = "head", ...texts }) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    inject,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    templateParameters: texts,
  });

/**
 * Two pages: taskpane.html is the add-in in Excel, index.html the browser workbook.
 * `--env url=https://host/path`: where dist/ will stand; `--env officeJs=https://…`: another copy of office.js;
 * `--env excel`: serve over https for sideloading; `--env open`: open the browser.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const production = mode === "production";
  const url = env.url ?? `https://localhost:${PORT}`;
  const officeJs = env.officeJs ?? OFFICE_JS;
  return {
    mode,
    devtool: production ? false : "source-map",
    entry: {
      functions: "./src/functions/associate.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
      officeBlocked: "./src/taskpane/officeBlocked.ts",
      browser: "./src/browser/index.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].chunk.js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, use: swc },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    plugins: [
      new FunctionsMetadata(),
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].chunk.css" }),
      page("taskpane.html", "./src/taskpane/taskpane.html", {
        chunks: ["officeBlocked", "functions", "taskpane"],
        inject: false,
        officeJs,
        officeJsOrigin: new URL(officeJs).origin,
      }),
      page("index.html", "./src/browser/index.html", { chunks: ["browser"] }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (xml) => manifestForUrl(xml.toString(), url) },
        ],
      }),
      ...(production ? [new SizeBudgets()] : []),
    ],
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
    devServer: {
      port: PORT,
      host: "localhost",
      server: env.excel ? serverForExcel() : "http",
      open: env.open ? { target: ["/"] } : false,
      hot: false,
      client: { overlay: false },
      static: false,
    },
  };
};

/** https for sideloading: the certificate that the developer's machine trusts, else a self-signed one. */
const serverForExcel = () => {
  const folder = process.env.CLUSTERBELT_CERTIFICATE;
  if (!folder) return "https";
  const read = (name) => readFileSync(path.join(folder, name));
  return {
    type: "https",
    options: { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") },
  };
};

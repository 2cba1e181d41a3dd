const { gzipSync } = require("node:zlib");

/** What a page may weigh, in bytes of gzip: every asset whose name matches, added up. */
const BUDGETS = [
  { name: "taskpane.js with CSS", assets: /^taskpane\.(js|css)$/, limit: 300 * 1024 },
  { name: "functions.js", assets: /^functions\.js$/, limit: 480 * 1024 },
];

/** One sentence for each budget that the assets (name → content) exceed. */
const overBudget = (assets, budgets = BUDGETS) =>
  budgets.flatMap(({ name, assets: pattern, limit }) => {
    const sizes = Object.entries(assets)
      .filter(([asset]) => pattern.test(asset))
      .map(([, content]) => gzipSync(content).length);
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    return size > limit ? [`${name}: ${kilobytes(size)} gzip, the budget is ${kilobytes(limit)}`] : [];
  });

/** Fails a production build that exceeds a budget. */
class SizeBudgets {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudgets", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudgets", stage }, (assets) => {
        const contents = Object.fromEntries(
          Object.entries(assets).map(([name, source]) => [name, source.buffer()]),
        );
        for (const sentence of overBudget(contents)) compilation.errors.push(new WebpackError(sentence));
      });
    });
  }
}

module.exports = { overBudget, SizeBudgets, BUDGETS };

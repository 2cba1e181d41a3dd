import { basename, dirname, resolve } from "node:path";
import webpack from "webpack";

/** Writes the stream with the compiled vocabulary and gazetteer as one file that plain Node.js runs. */
export const bundle = (file: string): Promise<void> =>
  new Promise((done, failed) => {
    const compiler = webpack({
      mode: "production",
      target: "node20",
      entry: resolve(__dirname, "node.ts"),
      output: { path: resolve(dirname(file)), filename: basename(file) },
      resolve: { extensions: [".ts", ".js"] },
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        ],
      },
      performance: { hints: false },
    });
    compiler.run((error, stats) => {
      const fault = error ?? stats?.compilation.errors[0];
      compiler.close(() => {
        if (fault) failed(fault);
        else done();
      });
    });
  });

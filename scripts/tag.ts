/**
 * `npm run tag`: names in on stdin, place codes and concepts out on stdout, line by line (docs/scale.md names the
 * columns). `-- --relations`: stances in, their relations out. `-- --sql`: prints the SQL script of verdicts, Table 1 and
 * places. `-- --bundle FILE`: writes the stream as one JavaScript file that needs Node.js and nothing else.
 * `-- --job CLUSTERS BELTS EXECUTORS RESULT`: prints the job of scale/spark.py.
 */
import { bundle } from "./scale/bundle";
import { scaleScript } from "./scale/script";
import { sparkJob } from "./scale/sparkJob";

const [option, file, belts, executors, result] = process.argv.slice(2);
if (option === undefined || option === "--relations") void import("./scale/node");
else if (option === "--sql") process.stdout.write(scaleScript());
else if (option === "--bundle" && file !== undefined) void bundle(file);
else if (option === "--job" && file !== undefined && belts !== undefined && result !== undefined)
  process.stdout.write(sparkJob({ clusters: file, belts, executors: Number(executors), result }));
else {
  console.error("--relations, --sql, --bundle FILE, --job CLUSTERS BELTS EXECUTORS RESULT");
  process.exitCode = 2;
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { ScaleRun } from "./runDuckdb";
import { scaleScript } from "./script";
import { sparkJob } from "./sparkJob";
import type { Totals } from "./totals";

const HOST = "127.0.0.1";
const WORKERS = 2;
const MEMORY = "3g";

/** The script on a Spark of our own: a standalone master and two worker processes on this machine. */
export const runSpark = async ({
  lists,
  work,
  stream,
  clock,
  bin,
}: ScaleRun & { bin: string }): Promise<Totals> => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const [job, result] = [join(work, "job.json"), join(work, "totals.json")];
  const files = { clusters: join(lists, "clusters.tsv"), belts: join(lists, "belts") };
  writeFileSync(job, sparkJob({ ...files, executors: WORKERS, result }));
  const env = { ...process.env, PYSPARK_PYTHON: join(bin, "python"), SPARK_LOCAL_IP: HOST };
  const port = await freePort();
  const master = `spark://${HOST}:${port}`;
  const daemons: ChildProcess[] = [];
  const start = async (name: string, args: readonly string[], ready: RegExp): Promise<void> => {
    const daemon = spawn(join(bin, "spark-class"), args, {
      env,
      cwd: work,
      stdio: ["ignore", "ignore", "pipe"],
    });
    daemons.push(daemon);
    await untilPrinted(daemon, { name, ready });
  };
  try {
    const deploy = "org.apache.spark.deploy";
    await start(
      "the master",
      [`${deploy}.master.Master`, "--host", HOST, "--port", String(port), "--webui-port", "0"],
      /elected leader/,
    );
    for (let worker = 1; worker <= WORKERS; worker++) {
      const own = ["--cores", "1", "--memory", MEMORY, "--work-dir", join(work, `worker-${worker}`)];
      await start(
        `worker ${worker}`,
        [`${deploy}.worker.Worker`, "--host", HOST, "--webui-port", "0", ...own, master],
        /Successfully registered with master/,
      );
    }
    clock(`${master} with ${WORKERS} workers`);
    await submit({
      bin,
      env,
      work,
      args: ["--master", master, "--files", stream, join(__dirname, "spark.py"), job],
    });
    clock("Spark done");
    return JSON.parse(readFileSync(result, "utf8")) as Totals;
  } finally {
    for (const daemon of daemons.reverse()) daemon.kill();
  }
};

interface Submission {
  readonly bin: string;
  readonly env: NodeJS.ProcessEnv;
  readonly work: string;
  readonly args: readonly string[];
}

const submit = async ({ bin, env, work, args }: Submission): Promise<void> => {
  const settings = {
    "spark.ui.enabled": "false",
    "spark.driver.memory": "2g",
    "spark.executor.memory": MEMORY,
    "spark.sql.warehouse.dir": join(work, "warehouse"),
    "spark.local.dir": join(work, "local"),
    "spark.sql.shuffle.partitions": "16",
  };
  const conf = Object.entries(settings).flatMap(([name, value]) => ["--conf", `${name}=${value}`]);
  const app = spawn(join(bin, "spark-submit"), [...conf, ...args], {
    env,
    cwd: work,
    stdio: ["ignore", "inherit", "pipe"],
  });
  const said: string[] = [];
  app.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const [code] = (await once(app, "close")) as [number | null];
  if (code !== 0) throw new Error(`spark-submit ended with code ${code}\n${said.join("").slice(-6000)}`);
};

/** Waits for a line that says that a daemon is up. */
const untilPrinted = (
  daemon: ChildProcess,
  { name, ready }: { name: string; ready: RegExp },
): Promise<void> =>
  new Promise((done, failed) => {
    let said = "";
    daemon.once("error", failed);
    daemon.once("exit", (code) => failed(new Error(`${name} ended with code ${code}\n${said.slice(-3000)}`)));
    daemon.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-100_000);
      if (ready.test(said)) done();
    });
  });

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
};

/** True when sqlglot reads every statement of the script as Trino SQL. */
export const parsesAsTrino = (bin: string): boolean => {
  const read = "import sys, sqlglot; sqlglot.parse(sys.stdin.read(), read='trino')";
  const { status, stderr } = spawnSync(join(bin, "python"), ["-c", read], {
    input: scaleScript(),
    encoding: "utf8",
  });
  if (status !== 0) console.error(stderr);
  return status === 0;
};

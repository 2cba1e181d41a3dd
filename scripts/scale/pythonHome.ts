import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Pinned: what docs/scale.md tells was measured with these. */
export const PYTHON_PACKAGES = ["pyspark==4.0.5", "sqlglot==30.30.0"] as const;

/** What Spark needs and this machine lacks; null where nothing is missing. */
export const missingForSpark = (): string | null => {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (java.status !== 0) return "no Java (17 or later)";
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (version < 17) return `Java ${version} (Spark needs 17 or later)`;
  const python = spawnSync("python3", [
    "-c",
    "import venv, ensurepip, sys; sys.exit(sys.version_info < (3, 9))",
  ]);
  return python.status === 0 ? null : "no Python (3.9 or later with venv)";
};

/** The versions of what Spark runs on, for people. */
export const sparkVersions = (): string => {
  const [java] = spawnSync("java", ["-version"], { encoding: "utf8" }).stderr.split("\n");
  const python = spawnSync("python3", ["--version"], { encoding: "utf8" }).stdout.trim();
  return `${PYTHON_PACKAGES.join(", ")}, ${python}, Java ${java ?? "?"}`;
};

/** A virtual environment with the pinned packages, made in a folder where it is not there yet; its bin folder. */
export const pythonHome = (folder: string): string => {
  const home = join(folder, `python-${PYTHON_PACKAGES.join("-").replaceAll("==", "-")}`);
  const bin = join(home, "bin");
  if (!existsSync(join(home, "complete"))) {
    run("python3", ["-m", "venv", "--clear", home]);
    run(join(bin, "pip"), ["install", "--quiet", "--disable-pip-version-check", ...PYTHON_PACKAGES]);
    run("touch", [join(home, "complete")]);
  }
  return bin;
};

/** The same for the packages: a machine without a way to them has none. */
export const missingPackages = (folder: string): string | null => {
  try {
    pythonHome(folder);
    return null;
  } catch {
    return `${PYTHON_PACKAGES.join(" and ")} could not be installed`;
  }
};

const run = (command: string, args: readonly string[]): void => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(" ")} ended with code ${status}`);
};

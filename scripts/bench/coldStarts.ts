import { spawnSync } from "node:child_process";
import type { BenchResult } from "./bench";

const RUNS = 7;

/** What a fresh process does before its first answer, its data loaded: code that prints its own milliseconds. */
const STARTS = [
  {
    name: "cold start: index of places, first Chinese and first English text",
    atMostMs: 30,
    script: `
      const { resolvePlace } = require("./src/engine/places/resolvePlace");
      const text = require("node:fs").readFileSync("src/engine/places/gazetteerTables.json", "utf8");
      const start = performance.now();
      JSON.parse(text);
      resolvePlace("深圳市");
      resolvePlace("Shenzhen City");
      console.log(performance.now() - start);`,
  },
  {
    name: "cold start: index of industries, first name tagged and related",
    atMostMs: 50,
    script: `
      const { relateIndustries } = require("./src/engine/industries/relateIndustries");
      const start = performance.now();
      relateIndustries("智能装备产业集群", "工业机器人");
      console.log(performance.now() - start);`,
  },
  {
    name: "cold start: first map of 369 places and 4 ellipses, its outline projected",
    atMostMs: 50,
    script: `
      const { drawMap, mapOfAllPlaces } = require("./scripts/bench/map");
      const distribution = mapOfAllPlaces();
      const start = performance.now();
      drawMap(distribution);
      console.log(performance.now() - start);`,
  },
  {
    name: "cold start: 159 clusters × 4,075 belts matched",
    atMostMs: 80,
    script: `
      const { clusters, belts } = JSON.parse(require("node:child_process").execFileSync(process.execPath, ["-r", "@swc-node/register", "-e", "console.log(JSON.stringify(require('./scripts/bench/matching').randomLists(159, 4075)))"], { encoding: "utf8", maxBuffer: 1e8 }));
      const { matchClusters } = require("./src/engine/matching/matchClusters");
      const start = performance.now();
      matchClusters(clusters, belts);
      console.log(performance.now() - start);`,
  },
];

/** Medians over fresh processes: an index is built once, so that a warm run says nothing of it. */
export const coldStarts = (): readonly BenchResult[] =>
  STARTS.map(({ name, atMostMs, script }) => {
    const times = Array.from({ length: RUNS }, () => millisecondsOf(script)).sort((a, b) => a - b);
    const ms = times[RUNS >> 1] ?? NaN;
    return {
      name,
      items: 1,
      ms,
      perSecond: 1000 / ms,
      peer: null,
      peerMs: null,
      ratio: null,
      promise: `≤ ${atMostMs} ms`,
      kept: ms <= atMostMs,
    };
  });

const millisecondsOf = (script: string): number => {
  const { stdout, stderr } = spawnSync(process.execPath, ["-r", "@swc-node/register", "-e", script], {
    encoding: "utf8",
  });
  const ms = Number(stdout.trim());
  if (!(ms > 0)) throw new Error(`the cold start printed no time: ${stderr}`);
  return ms;
};

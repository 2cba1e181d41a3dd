import { cpus } from "node:os";

/** One thing to measure: ours, and a named peer that does the same in the same run. */
export interface BenchCase {
  readonly name: string;
  /** What one run handles (names, pairs, points), for a figure per second. */
  readonly items: number;
  readonly run: () => unknown;
  /** What is promised of ours: at most so many milliseconds. */
  readonly atMostMs?: number;
  readonly peer?: BenchPeer;
}

/** The peer's own run over the same items; a slow peer may be given fewer, and counts per item. */
export interface BenchPeer {
  readonly name: string;
  readonly items: number;
  readonly run: () => unknown;
  /** What is promised: per item the peer takes at least so many times as long as we do. */
  readonly atLeast?: number;
}

/** A measured case: medians in milliseconds; ratio: how many times as long the peer takes per item. */
export interface BenchResult {
  readonly name: string;
  readonly items: number;
  readonly ms: number;
  readonly perSecond: number;
  readonly peer: string | null;
  readonly peerMs: number | null;
  readonly ratio: number | null;
  readonly promise: string;
  readonly kept: boolean;
}

const WARM_UP_MS = 200;
const RUNS = 7;
const LONGEST_MS = 8000;

/** The median of up to seven runs after a warm-up; runs that take very long are fewer, at least one. */
export const medianMs = (run: () => unknown): number => {
  const began = performance.now();
  while (performance.now() - began < WARM_UP_MS) run();
  const times: number[] = [];
  const until = performance.now() + LONGEST_MS;
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (times.length < RUNS && performance.now() < until);
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? NaN;
};

/** Measures a case, and its peer right after it. */
export const measure = ({ name, items, run, atMostMs, peer }: BenchCase): BenchResult => {
  const ms = medianMs(run);
  const peerMs = peer === undefined ? null : medianMs(peer.run);
  const ratio = peer === undefined || peerMs === null ? null : peerMs / peer.items / (ms / items);
  const promises = [
    ...(atMostMs === undefined ? [] : [`≤ ${atMostMs} ms`]),
    ...(peer?.atLeast === undefined ? [] : [`≥ ${peer.atLeast} ×`]),
  ];
  return {
    name,
    items,
    ms,
    perSecond: (1000 * items) / ms,
    peer: peer?.name ?? null,
    peerMs,
    ratio,
    promise: promises.join(", "),
    kept:
      (atMostMs === undefined || ms <= atMostMs) &&
      (peer?.atLeast === undefined || (ratio ?? 0) >= peer.atLeast),
  };
};

/** The machine of a run, for the heading of a table. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, Node ${process.version}`;

/** Results as a Markdown table. */
export const benchTable = (results: readonly BenchResult[]): string =>
  [
    "| case | ms | per second | peer | peer ms | ratio | promised | kept |",
    "| --- | --: | --: | --- | --: | --: | --- | --- |",
    ...results.map(({ name, ms, perSecond, peer, peerMs, ratio, promise, kept }) =>
      [
        "",
        name,
        figure(ms),
        Math.round(perSecond).toLocaleString("en"),
        peer ?? "",
        peerMs === null ? "" : figure(peerMs),
        ratio === null ? "" : `${figure(ratio)} ×`,
        promise,
        promise === "" ? "" : kept ? "yes" : "NO",
        "",
      ]
        .join(" | ")
        .trim(),
    ),
  ].join("\n");

const figure = (value: number): string =>
  value
    .toPrecision(3)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

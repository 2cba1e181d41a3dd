import { createSession, type Session } from "../../src/taskpane/session";
import type { Action, State } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import type { EngineClient } from "../../src/worker/engineClient";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { startRealEngine } from "./realEngine";

export const CLUSTERS = [
  ["地点", "产业", "集群类型"],
  ["深圳", "显示器件", "战略性新兴"],
  ["青岛", "轨道交通装备", "先进制造业"],
];
export const BELTS = [
  ["地点", "产品类目"],
  ["深圳", "显示器件"],
  ["青岛", "假发"],
];

/** A session on a workbook, with the real engine. */
export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Every status that the newest run passed through. */
  readonly statuses: string[];
  readonly computed: () => number;
}

const sessions: Session[] = [];
const engines: EngineClient[] = [];

/** Opens a session; it is closed after the test. */
export const openOn = async (workbook: MemoryWorkbook): Promise<Opened> => {
  const real = startRealEngine();
  engines.push(real);
  let computed = 0;
  const engine: EngineClient = {
    ...real,
    analyse: (request) => {
      computed++;
      return real.analyse(request);
    },
  };
  const store = createStore();
  const statuses: string[] = [];
  store.subscribe(() => statuses.push(store.read().run.status));
  let clock = 0;
  const session = createSession({ workbook, engine, store, now: () => ++clock });
  sessions.push(session);
  await session.open();
  return {
    workbook,
    session,
    state: store.read,
    dispatch: store.dispatch,
    statuses,
    computed: () => computed,
  };
};

/** A workbook with a list of clusters and one of belts. */
export const withLists = (): MemoryWorkbook => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", CLUSTERS, "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  return workbook;
};

/** Waits until the pane is in a state. */
export const until = async (reached: () => boolean): Promise<void> => {
  while (!reached()) await new Promise((resolve) => setImmediate(resolve));
};
/** Waits until a run is over. */
export const settled = (opened: Opened, run: number): Promise<void> =>
  until(
    () => opened.state().newestRun >= run && ["done", "failed", "idle"].includes(opened.state().run.status),
  );

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
  for (const engine of engines.splice(0)) engine.close();
});

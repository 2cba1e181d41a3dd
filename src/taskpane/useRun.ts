import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { EngineClient } from "../worker/engineClient";
import type { Workbook } from "../workbook/workbook";
import { createSession, type Session } from "./session";
import type { Action, State } from "./state";
import { createStore } from "./store";

/** What the pane's components work with. */
export interface Pane {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  /** Asks the session for something; what becomes of it is told in the state. */
  readonly ask: (request: (session: Session) => Promise<void>) => void;
}

/** Keeps a session open on a workbook, with an engine of its own, for as long as the pane stands. */
export const useRun = (workbook: Workbook, startEngine: () => EngineClient): Pane => {
  const [store] = useState(createStore);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const open = useRef<Session | null>(null);
  useEffect(() => {
    const engine = startEngine();
    const session = createSession({ workbook, engine, store, now: Date.now });
    open.current = session;
    void session.open();
    return () => {
      open.current = null;
      void session.close().finally(() => engine.close());
    };
  }, [workbook, startEngine, store]);
  const ask = useCallback((request: (session: Session) => Promise<void>) => {
    if (open.current) void request(open.current);
  }, []);
  return { state, dispatch: store.dispatch, ask };
};

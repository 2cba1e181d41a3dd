import { type Action, INITIAL_STATE, reduce, type State } from "./state";

/** Holds the pane's state: the session reads it between promises, React subscribes to it. */
export interface Store {
  read(): State;
  dispatch(action: Action): void;
  /** Calls `onChange` after each change; returns the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** A store that begins with the pane before it has looked at the workbook. */
export const createStore = (): Store => {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      listeners.forEach((listener) => listener());
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};

import { createContext, useContext } from "react";
import type { Pane } from "./useRun";

/** The pane's state and doors, for the components inside the App. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane that a component stands in. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This component belongs inside the App.");
  return pane;
};

import { useSyncExternalStore } from "react";

const QUERY = "(forced-colors: active)";

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** True while the system forces its own few colours (a contrast theme). */
export const useForcedColours = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);

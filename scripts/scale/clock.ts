/** Tells what has just been done; the seconds since it last told something are printed beside it. */
export type Clock = (done: string) => void;

/** A clock that begins now. */
export const startClock = (print: (line: string) => void): Clock => {
  const began = performance.now();
  let last = began;
  return (done) => {
    const now = performance.now();
    const seconds = (from: number): string => ((now - from) / 1000).toFixed(1).padStart(7);
    print(`${seconds(last)} s ${seconds(began)} s  ${done}`);
    last = now;
  };
};

/** The work's result, or `late` as its failure when it takes longer than `limitMs` milliseconds. */
export const withinTime = <Result>(
  work: Promise<Result>,
  { limitMs, late }: { readonly limitMs: number; readonly late: Error },
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late), limitMs);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * The sum of 1/N over some Ns. Equal ones are counted before they are divided, so that the N parts of a shared cluster
 * make exactly one, in whatever order they come.
 */
export const sharedTotal = (sharedBy: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const n of sharedBy) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).reduce((sum, [n, count]) => sum + count / n, 0);
};

/** The members that pairs join, directly or through others: each group sorted, groups by their first member. */
export const connectedGroups = (
  pairs: readonly (readonly [number, number])[],
): readonly (readonly number[])[] => {
  const groupOf = new Map<number, Set<number>>();
  for (const [a, b] of pairs) {
    const group = groupOf.get(a) ?? new Set([a]);
    const other = groupOf.get(b) ?? new Set([b]);
    for (const member of other) group.add(member);
    for (const member of group) groupOf.set(member, group);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
};

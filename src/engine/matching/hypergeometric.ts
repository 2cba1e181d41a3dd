/**
 * The probability that none of `drawn` items, drawn without putting back from `all`, is one of `marked` of them:
 * C(all - marked, drawn) / C(all, drawn), the hypergeometric distribution at 0. Whole numbers, marked and drawn ≤ all.
 */
export const probabilityOfNone = ({
  all,
  marked,
  drawn,
}: {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
}): number => {
  // The two numbers may change places: the shorter product is exact to a few units in the last place.
  const [few, many] = marked < drawn ? [marked, drawn] : [drawn, marked];
  let probability = 1;
  for (let i = 0; i < few; i++) probability *= Math.max(0, all - many - i) / (all - i);
  return probability;
};

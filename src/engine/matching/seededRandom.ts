const { floor, imul } = Math;

/** 128 bits, as four words of 32. */
export type RandomState = readonly [number, number, number, number];

/**
 * A stream of equally likely whole numbers from 0 to 2^32 - 1: xoshiro128** 1.1 (Blackman & Vigna 2018, public domain).
 * The same state gives the same stream.
 */
export const randomWords = ([first, second, third, fourth]: RandomState): (() => number) => {
  let [s0, s1, s2, s3] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const word = imul(rotated(imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return word;
  };
};

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Digits of the golden ratio, π and e: any state does that is not all zeros. */
const FILLING = [0x9e3779b9, 0x243f6a88, 0xb7e15162] as const;
/** Seeds that differ in one bit give streams that differ after a few words. */
const WARM_UP = 20;

/** Shuffles in place, the same way for the same seed each time it is made (Fisher & Yates, as Durstenfeld 1964). */
export const seededShuffle = (seed: number): ((items: Int32Array) => void) => {
  const next = randomWords([seed, ...FILLING]);
  for (let i = 0; i < WARM_UP; i++) next();
  return (items) => {
    for (let last = items.length - 1; last > 0; last--) {
      const other = floor((next() / 2 ** 32) * (last + 1));
      const kept = items[last] as number;
      items[last] = items[other] as number;
      items[other] = kept;
    }
  };
};

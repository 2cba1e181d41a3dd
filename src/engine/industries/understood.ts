import { conceptGraph } from "./graph";
import type { Recognition } from "./types";

/**
 * True when the name says what the thing is: a concept, or a kind of one. A too broad head with nothing but unknown
 * words before it (某某设备), or unknown words at the end (汽车某某), say too little.
 */
export const isUnderstood = ({ concepts, leftover }: Pick<Recognition, "concepts" | "leftover">): boolean =>
  concepts.some(({ concept, head }) => {
    if (head === undefined) return true;
    return head === "narrower" && (leftover.length === 0 || !conceptGraph().isTooBroad(concept));
  });

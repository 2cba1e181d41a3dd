import { conceptGraph } from "./graph";
import { conceptAt, conceptPositions } from "./vocabulary";

/** A concept and what stands above it, by first parents up to a root: ids, narrowest first; empty for an unknown id. */
export const broaderPath = (id: string): readonly string[] => {
  const { parentsOf } = conceptGraph();
  const path: string[] = [];
  for (let at = conceptPositions().get(id); at !== undefined; at = parentsOf(at)[0])
    path.push(conceptAt(at).id);
  return path;
};

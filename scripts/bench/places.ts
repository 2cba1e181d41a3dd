import { allPlaces, counties } from "../../src/engine/places/gazetteer";
import { resolvePlace } from "../../src/engine/places/resolvePlace";
import type { BenchCase } from "./bench";
import { placeTexts } from "./names";

const TEXTS = 20_000;

/** Resolving distinct place texts (`places.md`). */
export const placeCases = (): readonly BenchCase[] => {
  const texts = placeTexts(TEXTS, 2);
  const few = texts.slice(0, 500);
  const names = [...allPlaces(), ...counties()].flatMap(({ name, shortName }) => [name, shortName]);
  return [
    {
      name: "resolve distinct place texts",
      items: TEXTS,
      run: () => texts.map((text) => resolvePlace(text)),
      atMostMs: TEXTS / 200,
      peer: {
        name: "every name, String.includes",
        items: few.length,
        run: () => few.map((text) => names.filter((name) => text.includes(name))),
      },
    },
  ];
};

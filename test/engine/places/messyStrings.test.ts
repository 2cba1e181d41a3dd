import { join } from "node:path";
import { readCsv } from "../../../scripts/csv";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";
import type { PlaceResolution } from "../../../src/engine/places/types";

const asWritten = (resolution: PlaceResolution): string => {
  if (resolution.status === "unknown") return "unknown";
  const [mark, places] =
    resolution.status === "resolved" ? ["", resolution.places] : ["?", resolution.candidates];
  return mark + places.map((place) => place.shortName).join("、");
};

const { rows } = readCsv(join(__dirname, "messy.csv"));

test("the labelled list is large enough to mean something", () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
});

test("every labelled string is read as a person reads it", () => {
  const wrong = rows
    .map(({ cells }) => ({ text: cells["text"] ?? "", expected: cells["expected"] ?? "" }))
    .map(({ text, expected }) => ({ text, expected, got: asWritten(resolvePlace(text)) }))
    .filter(({ expected, got }) => expected !== got);
  expect(wrong).toEqual([]);
});

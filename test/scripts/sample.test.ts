import { compileSample } from "../../scripts/sample";
import compiled from "../../src/reports/sampleRows.json";

test("the compiled sample is what data/sample holds", () => {
  expect(compiled).toEqual(compileSample());
});

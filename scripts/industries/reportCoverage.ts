import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { allConcepts } from "../../src/engine/industries/vocabulary";
import { coverageLine, coverageOf } from "./coverage";
import { readCoverageLists } from "./coverageLists";

/** Prints what the compiled vocabulary covers; a shortfall is an error on the console and a failed run. */
export const reportCoverage = (): void => {
  for (const coverage of coverageOf(readCoverageLists(), {
    concepts: allConcepts(),
    recognise: recogniseIndustry,
  }))
    if (coverage.short) {
      console.error(`✖ ${coverageLine(coverage)}`);
      process.exitCode = 1;
    } else console.log(coverageLine(coverage));
};

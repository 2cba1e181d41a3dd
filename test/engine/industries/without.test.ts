import { recogniseIndustry } from "../../../src/engine/industries/recogniseIndustry";

test("a word taken out is not known, and what remains of the name carries it", () => {
  const whole = recogniseIndustry("工业机器人");
  const without = recogniseIndustry("工业机器人", { without: "工业机器人" });
  expect(whole.concepts.map(({ words }) => words)).toEqual(["工业机器人"]);
  expect(without.concepts.map(({ id }) => id)).not.toEqual(whole.concepts.map(({ id }) => id));
  expect(recogniseIndustry("机床", { without: "工业机器人" })).toEqual(recogniseIndustry("机床"));
});

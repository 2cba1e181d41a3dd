import { withinTime } from "../../src/browser/timeLimit";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const late = new Error("late");

test("work that takes too long fails as late", async () => {
  const limited = withinTime(new Promise(() => undefined), { limitMs: 60_000, late });
  jest.advanceTimersByTime(60_000);
  await expect(limited).rejects.toBe(late);
});

test("work that is done in time gives its result, and leaves no timer behind", async () => {
  await expect(withinTime(Promise.resolve(7), { limitMs: 60_000, late })).resolves.toBe(7);
  await expect(withinTime(Promise.reject(new Error("broken")), { limitMs: 60_000, late })).rejects.toThrow(
    "broken",
  );
  expect(jest.getTimerCount()).toBe(0);
});

import { loadLastUsed, saveLastUsed } from "../../src/taskpane/lastUsed";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test("works without Office: what was never used is undefined", async () => {
  expect("Office" in window).toBe(false);
  expect(await loadLastUsed("tab")).toBeUndefined();
});

test("gives back what was used last", async () => {
  await saveLastUsed("tab", "match");
  await saveLastUsed("tab", "data");
  await saveLastUsed("paused", true);
  expect(await loadLastUsed("tab")).toBe("data");
  expect(await loadLastUsed("paused")).toBe(true);
});

test("remembers nothing where the browser refuses to store", async () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  await saveLastUsed("tab", "data");
  expect(await loadLastUsed("tab")).toBeUndefined();
});

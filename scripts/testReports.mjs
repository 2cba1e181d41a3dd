/** What jest and Playwright say in their JSON reports, in one shape: name and status of every test. */
const ofJest = (report) =>
  (report.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: fullName,
      status: status === "passed" || status === "failed" ? status : "skipped",
    })),
  );

const ofPlaywright = (suites) =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? []).map(({ title, ok, tests }) => ({
      name: title,
      status: tests.some(({ status }) => status === "skipped") ? "skipped" : ok ? "passed" : "failed",
    })),
    ...ofPlaywright(suite.suites ?? []),
  ]);

/** Every test of the reports. */
export const testsIn = (reports) =>
  reports.flatMap((report) => [...ofJest(report), ...ofPlaywright(report.suites ?? [])]);

/** Names of skipped tests that `reasons` (name → reason) does not list. */
export const unlistedSkips = (tests, reasons) =>
  tests.filter(({ name, status }) => status === "skipped" && !reasons[name]).map(({ name }) => name);

/** The closing line: how many passed, failed and were skipped. */
export const tally = (tests) => {
  const count = (status) => tests.filter((test) => test.status === status).length;
  return `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
};

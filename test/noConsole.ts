/** A warning or an error on the console fails the test that caused it. */
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const level of ["warn", "error"] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void complaints.push(words.join(" ")));
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});

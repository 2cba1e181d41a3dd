import { tellOutsideExcel, tellWhenOfficeIsBlocked } from "../../src/taskpane/officeNotice";

const ADDRESS = "https://appsforoffice.example/lib/1/hosted/office.js";

beforeEach(() => {
  jest.useFakeTimers();
  document.head.innerHTML = `<script data-office-js type="text/plain" src="${ADDRESS}"></script>`;
  document.body.innerHTML = `<div id="root"></div>`;
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, "Office");
});

const shown = (): HTMLElement | null => document.getElementById("office-notice");

test("says nothing before five seconds have passed", () => {
  tellWhenOfficeIsBlocked(document);
  jest.advanceTimersByTime(4_999);
  expect(shown()).toBeNull();
});

test("then names the address, whom to ask and the way without Excel, in both languages", () => {
  tellWhenOfficeIsBlocked(document);
  jest.advanceTimersByTime(5_000);
  const [chinese, english] = [...document.querySelectorAll("#office-notice section")];
  expect(chinese?.textContent).toMatch(/网络管理员/);
  expect(english?.textContent).toMatch(/network administrator/);
  for (const part of [chinese, english]) {
    expect(part?.textContent).toContain(ADDRESS);
    expect(part?.querySelector("a")?.getAttribute("href")).toBe("index.html");
  }
});

test("says nothing when office.js has loaded", () => {
  Object.assign(window, { Office: {} });
  tellWhenOfficeIsBlocked(document);
  jest.advanceTimersByTime(60_000);
  expect(shown()).toBeNull();
});

test("takes it back when office.js comes late", () => {
  tellWhenOfficeIsBlocked(document);
  jest.advanceTimersByTime(5_000);
  document.querySelector("script")?.dispatchEvent(new Event("load"));
  expect(shown()).toBeNull();
});

test("outside Excel it says where the page belongs, and the way without Excel", () => {
  tellOutsideExcel(document);
  const [chinese, english] = [...document.querySelectorAll("#office-notice section")];
  expect(chinese?.textContent).toMatch(/Excel 加载项的窗格/);
  expect(english?.textContent).toMatch(/pane of an Excel add-in/);
  expect(english?.querySelector("a")?.getAttribute("href")).toBe("index.html");
});

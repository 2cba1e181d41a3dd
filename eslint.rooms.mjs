/**
 * Who may import whom: the architecture of the house, and the only place where it is written. Rooms are the folders of
 * src/; packages are allowed by the beginning of their name.
 */
export const ROOMS = {
  engine: { rooms: [], packages: ["geographiclib-geodesic"] },
  i18n: { rooms: ["engine"], packages: [] },
  reports: { rooms: ["engine", "i18n"], packages: [] },
  map: { rooms: ["engine", "i18n"], packages: ["d3-geo", "topojson-client", "topojson-specification"] },
  functions: { rooms: ["engine", "i18n"], packages: [] },
  workbook: { rooms: ["engine", "reports"], packages: [] },
  worker: { rooms: ["engine"], packages: ["comlink"] },
  taskpane: {
    rooms: ["engine", "i18n", "reports", "map", "workbook", "worker"],
    packages: ["react", "react-dom", "@fluentui/", "@microsoft/office-js-helpers", "@tanstack/react-virtual"],
  },
  browser: {
    rooms: ["engine", "i18n", "reports", "map", "functions", "workbook", "worker", "taskpane"],
    packages: ["react", "react-dom", "@fluentui/", "@univerjs/", "rxjs", "hucre", "comlink"],
  },
};

/** Modules of a room that another room may not import although the table opens the room to it. */
const CLOSED_DOORS = { browser: ["workbook/excel", "taskpane/index"] };

/** The only files in which the names of Office may appear. */
export const OFFICE_FILES = [
  "src/workbook/excel*.ts",
  "src/functions/cell.ts",
  "src/taskpane/index.tsx",
  "src/taskpane/lastUsed.ts",
];

const escaped = (text) => text.replace(/[/.]/g, "\\$&");

/** Regular expressions over import specifiers that a room must not use, with the reason. */
export const forbiddenImports = (room) => {
  const { rooms, packages } = ROOMS[room];
  const closed = Object.keys(ROOMS).filter((other) => other !== room && !rooms.includes(other));
  const open = packages.map((name) => (name.endsWith("/") ? escaped(name) : `${escaped(name)}(?:\\/|$)`));
  const patterns = [
    {
      regex: open.length > 0 ? `^(?!\\.)(?!(?:${open.join("|")}))` : "^(?!\\.)",
      message: `src/${room} may import these packages only: ${packages.join(", ") || "none"} (eslint.rooms.mjs).`,
    },
  ];
  if (closed.length > 0)
    patterns.push({
      regex: `^(?:\\.\\.\\/)+(?:${closed.join("|")})(?:\\/|$)`,
      message: `src/${room} may import from these rooms only: ${rooms.join(", ") || "none"} (eslint.rooms.mjs).`,
    });
  for (const door of CLOSED_DOORS[room] ?? [])
    patterns.push({
      regex: `^(?:\\.\\.\\/)+${escaped(door)}$`,
      message: `src/${room} may not import ${door} (eslint.rooms.mjs).`,
    });
  return patterns;
};

import { readFileSync } from "node:fs";

/** One row of a CSV file: its cells by header name and the 1-based line of the file on which it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Record<string, string>;
}

/** A CSV file as people edit it: header names in order, then the rows. */
export interface CsvFile {
  readonly header: string[];
  readonly rows: CsvRow[];
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, optional byte order mark, LF or CRLF). Blank lines are skipped, cells are
 * trimmed. Throws an Error that names file and line for everything else that is out of shape.
 */
export const readCsv = (path: string): CsvFile => parseCsv(readFileSync(path, "utf8"), path);

/** The same for a text that is already read; `path` is used in messages only. */
export const parseCsv = (text: string, path: string): CsvFile => {
  const [head, ...body] = splitRecords(text.replace(/^\uFEFF/, ""), path);
  if (head === undefined) throw new Error(`${path}:1: the file has no header`);
  const header = head.cells;
  header.forEach((name, index) => {
    if (name === "") throw new Error(`${path}:${head.line}: column ${index + 1} has no name`);
    if (header.indexOf(name) !== index)
      throw new Error(`${path}:${head.line}: column "${name}" stands twice`);
  });
  return { header, rows: body.map((record) => toRow(record, { header, path })) };
};

interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
}

const toRow = (record: CsvRecord, shape: { header: string[]; path: string }): CsvRow => {
  const { header, path } = shape;
  if (record.cells.length !== header.length) {
    throw new Error(`${path}:${record.line}: ${record.cells.length} cells, the header has ${header.length}`);
  }
  return {
    line: record.line,
    cells: Object.fromEntries(header.map((name, i) => [name, record.cells[i] ?? ""])),
  };
};

// One cell at a time: a quoted cell (may hold line ends and doubled quotes) or a plain one, then its delimiter.
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

const splitRecords = (text: string, path: string): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let line = 1;
  let record: CsvRecord = { line, cells: [] };
  for (let at = 0; at < text.length || record.cells.length > 0;) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (match === null) throw new Error(`${path}:${line}: a stray or unclosed quote`);
    const [whole, quoted, plain, delimiter] = match;
    record.cells.push((quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim());
    line += whole.split("\n").length - 1;
    at += whole.length;
    if (delimiter === ",") continue;
    if (record.cells.some((cell) => cell !== "") || record.cells.length > 1) records.push(record);
    record = { line, cells: [] };
  }
  return records;
};

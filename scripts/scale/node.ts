/**
 * What an engine pipes through on every node: lines on stdin, lines on stdout. Names are tagged; with `--relations`
 * stances are related.
 */
import { relationLines } from "./relationLines";
import { pipeLines } from "./stream";
import { tagLine } from "./tagLine";

const linesFor = process.argv.includes("--relations")
  ? relationLines()
  : (line: string): readonly string[] => [tagLine(line)];
void pipeLines({ input: process.stdin, output: process.stdout, linesFor });

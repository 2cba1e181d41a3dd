import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** Lines of text in, lines of text out. */
export interface LineStream {
  readonly input: Readable;
  readonly output: Writable;
  readonly linesFor: (line: string) => readonly string[];
}

const FULL = 1 << 16;

/**
 * Passes every line of the input through `linesFor`, in order, keeping nothing but the line begun. Lines end with a line
 * feed and with nothing else: a reader of the platform would also break them at U+2028.
 */
export const pipeLines = async ({ input, output, linesFor }: LineStream): Promise<void> => {
  input.setEncoding("utf8");
  let [begun, full] = ["", ""];
  const take = (line: string): void => {
    for (const written of linesFor(line.endsWith("\r") ? line.slice(0, -1) : line)) full += `${written}\n`;
  };
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (begun + chunk).split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) {
      take(line);
      if (full.length < FULL) continue;
      if (!output.write(full)) await once(output, "drain");
      full = "";
    }
  }
  if (begun !== "") take(begun);
  output.write(full);
};

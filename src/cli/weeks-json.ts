import type { z } from "zod";
import type { Lang } from "../language/index.ts";
import type { WeeksCommand } from "../weeks/index.ts";
import type { Outcome } from "./failure.ts";
import type { OpenWeeks, WeeksView } from "./open-weeks.ts";
import { printLine } from "./output.ts";
import { readLines } from "./read-lines.ts";
import { streamError } from "./stream-error.ts";

/**
 * Writes of these weeks as NDJSON: each line of input is one write, answered with what stands then. Without input, what
 * stands is printed once.
 */
export async function weeksJson<Write>(
  weeks: OpenWeeks,
  lang: Lang,
  schema: z.ZodType<Write>,
  toCommand: (write: Write) => WeeksCommand,
  show: (view: WeeksView) => object,
): Promise<Outcome> {
  let hasInput = false;
  if (!process.stdin.isTTY) {
    for await (const line of readLines(process.stdin)) {
      if (line?.trim() === "") continue;
      hasInput = true;
      const write = line === null ? null : parse(line);
      if (write === null) {
        await printLine(streamError(line === null ? "too-long" : "malformed-line", lang));
        continue;
      }
      const read = schema.safeParse(write);
      const view = read.success ? await weeks.write(toCommand(read.data)) : null;
      if (view) await printLine(show(view));
      else await printLine(streamError(read.success ? "not-there" : "wrong-write", lang));
    }
  }
  if (!hasInput) await printLine(show(await weeks.view()));
  return null;
}

/** Null for what is no JSON; JSON's own null is no write either. */
function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return null;
  }
}

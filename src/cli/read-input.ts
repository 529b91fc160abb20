import { z } from "zod";
import { inputSchema, maxUtteranceLength } from "../api/index.ts";
import type { Input } from "../dialogue/index.ts";
import type { InputLine } from "./read-lines.ts";
import type { StreamErrorCode } from "./stream-error.ts";

export type ReadInput =
  | { readonly type: "input"; readonly input: Input }
  | { readonly type: "unusable"; readonly code: StreamErrorCode };

/** One line of `talk --json`: what the person does, or why it cannot be taken. */
export function readInput(line: InputLine): ReadInput {
  if (line === null) return unusable("too-long");
  const value = parseObject(line);
  if (!value) return unusable("malformed-line");
  const parsed = inputSchema.safeParse(value);
  if (parsed.success) return { type: "input", input: toInput(parsed.data) };
  if (typeof value.say === "string" && value.say.length > maxUtteranceLength) return unusable("too-long");
  return unusable(hasUnknownDo(value) ? "unknown-do" : "wrong-input");
}

/** A JSON object, or null for anything else. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** `seconds` is there or it is not; it is never there as undefined. */
export function toInput({ seconds, ...input }: z.infer<typeof inputSchema>): Input {
  return seconds === undefined ? input : { ...input, seconds };
}

function hasUnknownDo(value: Record<string, unknown>): boolean {
  return typeof value.do === "string" && !inputSchema.safeParse({ do: value.do }).success;
}

function unusable(code: StreamErrorCode): ReadInput {
  return { type: "unusable", code };
}

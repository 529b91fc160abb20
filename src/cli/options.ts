import { resolve } from "node:path";
import { Argument, InvalidArgumentError, Option } from "commander";
import { lengths, type SessionMinutes } from "../dialogue/index.ts";

/** Options that several commands share. Each refuses what it cannot use, which ends the program with 2. */

export function langOption(description: string): Option {
  return new Option("--lang <ja|en>", description).choices(["ja", "en"]);
}

export function minutesOption(): Option {
  return new Option("--minutes <60|30|15>", "length of the session").argParser(parseMinutes).default(60);
}

export function seedOption(): Option {
  return new Option("--seed <number>", "chooses among wordings").argParser(parseSeed).default(1);
}

export function todayOption(): Option {
  return new Option(
    "--today <YYYY-MM-DD>",
    "the date that “next week” is counted from (default: the real one)",
  ).argParser(parseDate);
}

/** A kept session and where it is kept. */
export type KeptOptions = { readonly data: string; readonly out?: string };

export function sessionArgument(): Argument {
  return new Argument("<session>", "its id, or 'last' for the newest");
}

export function keptDataOption(): Option {
  return new Option("--data <folder>", "the data folder")
    .env("KANAME_DATA")
    .default("data")
    .argParser(toPath);
}

export function outOption(): Option {
  return new Option("--out <file>", "write to this file instead of standard output");
}

function toPath(text: string): string {
  return resolve(text);
}

function parseMinutes(text: string): SessionMinutes {
  const minutes = lengths.find((length) => String(length) === text);
  if (minutes === undefined) throw new InvalidArgumentError(`Choose one of ${lengths.join(", ")}.`);
  return minutes;
}

/** Seeds survive bit operations up to here. */
const largestSeed = 2 ** 31 - 1;

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > largestSeed)
    throw new InvalidArgumentError(`Give a whole number from 0 to ${largestSeed}.`);
  return seed;
}

/** A day that exists, as ISO: 2026-02-30 is none. */
function parseDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("Give a date as 2026-11-22.");
  return text;
}

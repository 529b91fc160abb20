import type { PlanDate, PlanLine } from "../dialogue/index.ts";
import { dayBefore, isTimed, type Leaf } from "./leaf.ts";
import { recordWords } from "./words.ts";

/** Octets a content line may have before it is folded (RFC 5545, 3.1). */
const foldAt = 75;

/**
 * The dated acts of the plan as calendar entries (RFC 5545), all-day or at the time that was agreed. Times are the person's
 * own and float: they stay what they are wherever the calendar is opened. An act without a date is not in it.
 */
export function recordIcs(leaf: Leaf): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kaname//Record//EN",
    "CALSCALE:GREGORIAN",
    ...leaf.record.plan.flatMap((line) => event(leaf, line)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event(leaf: Leaf, line: PlanLine): readonly string[] {
  if (!line.when) return [];
  const words = recordWords[leaf.record.language];
  const details = [
    line.with === null ? null : `${words.with}: ${line.with}`,
    line.firstStep === null ? null : `${words.firstStep}: ${line.firstStep}`,
    line.obstacle === null ? null : `${words.obstacle}: ${line.obstacle}`,
    line.answer === null ? null : `${words.answer}: ${line.answer}`,
  ].filter((detail) => detail !== null);
  return [
    "BEGIN:VEVENT",
    `UID:${leaf.session}-${line.id}@kaname`,
    `DTSTAMP:${leaf.startedAt.slice(0, 19).replace(/[-:]/gu, "")}Z`,
    ...times(line.when),
    `SUMMARY:${escape(line.text)}`,
    ...(details.length === 0 ? [] : [`DESCRIPTION:${escape(details.join("\n"))}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function times(when: PlanDate): readonly string[] {
  if (isTimed(when)) {
    const moment = (text: string) => `${text.replace(/[-:]/gu, "").slice(0, 13)}00`;
    // A deadline is a moment, and has no length.
    return [
      `DTSTART:${moment(when.by ? when.end : when.start)}`,
      ...(when.by ? [] : [`DTEND:${moment(when.end)}`]),
    ];
  }
  // A deadline is an entry on its last day; an interval spans its days.
  const start = when.by ? dayBefore(when.end) : when.start;
  const day = (text: string) => text.replaceAll("-", "");
  return [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(when.end)}`];
}

function escape(text: string): string {
  return text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replace(/\r?\n/gu, "\\n");
}

/** Folds between characters, never inside one, counting UTF-8 octets. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > foldAt) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

import type { PlanDate, PlanLine } from "../dialogue/index.ts";
import { dayBefore, isTimed, type Leaf } from "./leaf.ts";
import { recordWords } from "./words.ts";

/** Octets a content line may have before it is folded (RFC 5545, 3.1). */
const foldAt = 75;

/** An entry of a calendar. */
type CalendarEntry = {
  /** The same whenever the entry is written again. */
  readonly uid: string;
  /** When it was made, ISO 8601. */
  readonly stamp: string;
  readonly when: NonNullable<PlanLine["when"]>;
  readonly summary: string;
  readonly details: readonly string[];
  /** Where to go for it. */
  readonly url?: string;
  /** Hour of its first day at which the calendar says so. */
  readonly alarmHour?: number;
};

/**
 * The dated acts of the plan as calendar entries (RFC 5545), all-day or at the time that was agreed. Times are the person's
 * own and float: they stay what they are wherever the calendar is opened. An act without a date is not in it.
 */
export function recordIcs(leaf: Leaf): string {
  return calendarText(leaf.record.plan.flatMap((line) => entry(leaf, line)));
}

/** Entries as a calendar (RFC 5545). */
export function calendarText(entries: readonly CalendarEntry[], name?: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kaname//Record//EN",
    "CALSCALE:GREGORIAN",
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escape(name)}`]),
    ...entries.flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function entry(leaf: Leaf, line: PlanLine): readonly CalendarEntry[] {
  if (!line.when) return [];
  const words = recordWords[leaf.record.language];
  const details = [
    line.with === null ? null : `${words.with}: ${line.with}`,
    line.firstStep === null ? null : `${words.firstStep}: ${line.firstStep}`,
    line.obstacle === null ? null : `${words.obstacle}: ${line.obstacle}`,
    line.answer === null ? null : `${words.answer}: ${line.answer}`,
  ].filter((detail) => detail !== null);
  const uid = `${leaf.session}-${line.id}@kaname`;
  return [{ uid, stamp: leaf.startedAt, when: line.when, summary: line.text, details }];
}

function event(entry: CalendarEntry): readonly string[] {
  const { uid, stamp, when, summary, details, url, alarmHour } = entry;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/gu, "")}Z`,
    ...times(when),
    `SUMMARY:${escape(summary)}`,
    ...(details.length === 0 ? [] : [`DESCRIPTION:${escape(details.join("\n"))}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    ...(alarmHour === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${escape(summary)}`,
          `TRIGGER:PT${alarmHour}H`,
          "END:VALARM",
        ]),
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

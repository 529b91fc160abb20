import type { PlanLine } from "./line.ts";

/** A plan's date as the fields of a form hold it; empty where nothing is given. */
export type PlanFields = {
  /** ISO dates, the last day included. */
  readonly day: string;
  readonly lastDay: string;
  /** `15:00` */
  readonly time: string;
  readonly endTime: string;
  readonly isDeadline: boolean;
};

export function fieldsOf(when: PlanLine["when"]): PlanFields {
  const empty = { day: "", lastDay: "", time: "", endTime: "", isDeadline: false };
  if (!when) return empty;
  const { start, end } = when;
  const isDeadline = when.by === true;
  if (start.includes("T")) {
    const moment = isDeadline ? end : start;
    return {
      ...empty,
      day: moment.slice(0, 10),
      time: moment.slice(11, 16),
      endTime: isDeadline ? "" : end.slice(11, 16),
      isDeadline,
    };
  }
  const last = shifted(end, -1);
  if (isDeadline) return { ...empty, day: last, isDeadline };
  return { ...empty, day: start, lastDay: last === start ? "" : last };
}

/** Null where no day is given: the act has no date. */
export function whenOf(
  { day, lastDay, time, endTime, isDeadline }: PlanFields,
  today: string,
): PlanLine["when"] {
  if (day === "") return null;
  if (isDeadline) {
    if (time !== "") return { start: `${minOf(today, day)}T00:00`, end: `${day}T${time}`, by: true };
    return { start: minOf(today, day), end: shifted(day, 1), by: true };
  }
  if (time !== "") {
    const end = endTime > time ? `${day}T${endTime}` : hourLater(day, time);
    return { start: `${day}T${time}`, end };
  }
  return { start: day, end: shifted(lastDay > day ? lastDay : day, 1) };
}

/** A deadline in the past begins on its own day. */
function minOf(one: string, other: string): string {
  return one < other ? one : other;
}

function hourLater(day: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const two = (part: number) => String(part).padStart(2, "0");
  return hours < 23 ? `${day}T${two(hours + 1)}:${two(minutes)}` : `${shifted(day, 1)}T00:${two(minutes)}`;
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

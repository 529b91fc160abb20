import { z } from "zod";
import { lengths, type SessionMinutes } from "../../dialogue/index.ts";
import type { Lang } from "../../language/index.ts";
import type { Tables } from "./database.ts";
import type { SessionHead } from "./store.ts";

export const headColumns = [
  "id",
  "lang",
  "minutes",
  "started_at",
  "replied_at",
  "position",
  "turn",
  "elapsed_seconds",
  "done",
] as const;

type HeadRow = Pick<Tables["session"], (typeof headColumns)[number]>;

/** A row of the session table in the words of the port. */
export function toHead(row: HeadRow): SessionHead {
  return {
    id: row.id,
    lang: langOf(row.lang),
    minutes: minutesOf(row.minutes),
    startedAt: row.started_at,
    repliedAt: row.replied_at,
    position: row.position,
    turn: row.turn,
    elapsedSeconds: row.elapsed_seconds,
    done: row.done,
  };
}

function langOf(text: string | null): Lang {
  return text === "en" ? "en" : "ja";
}

function minutesOf(minutes: number | null): SessionMinutes {
  return lengths.find((length) => length === minutes) ?? lengths[0];
}

const cursorSchema = z.tuple([z.iso.datetime(), z.string()]);

/** A page's end as one opaque word: where the next page starts. */
export function nextCursor(last: SessionHead | undefined): string | null {
  if (!last) return null;
  return Buffer.from(JSON.stringify([last.startedAt.toISOString(), last.id])).toString("base64url");
}

/** Null for a word that no page gave: the list then starts from the newest. */
export function readCursor(cursor: string): { readonly startedAt: Date; readonly id: string } | null {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return parsed.success ? { startedAt: new Date(parsed.data[0]), id: parsed.data[1] } : null;
  } catch {
    return null;
  }
}

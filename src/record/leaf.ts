import {
  type ContributionMap,
  type PlanDate,
  recordOf,
  type SessionEvent,
  type SessionRecord,
  type State,
  type Stretch,
  viewpointsOf,
} from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { recordWords } from "./words.ts";

/** A record on its way to paper: the record, and what the session around it was. */
export type Leaf = {
  readonly record: SessionRecord;
  /** Identity of the session: keeps calendar entries the same when exported again. */
  readonly session: string;
  /** When the session began, ISO 8601. */
  readonly startedAt: string;
  /** The day it began in the person's own calendar, an ISO date. */
  readonly day: string;
  /** What the session took; 0 where nobody counted. */
  readonly minutes: number;
  /** From whose place the person spoke, in order. */
  readonly timeline: readonly Stretch[];
  /** A part that was chosen to be shown: that it holds little says nothing about the session. */
  readonly isPart?: true;
  /** The session's log. */
  readonly events: readonly SessionEvent[];
};

export type LeafSource = {
  readonly head: { readonly id: string; readonly startedAt: Date };
  readonly events: readonly SessionEvent[];
  readonly state: State;
};

/** The leaf of a session as it stands. */
export function leafOf({ head, events, state }: LeafSource): Leaf {
  return {
    record: recordOf(state),
    session: head.id,
    startedAt: head.startedAt.toISOString(),
    day: state.today,
    minutes: Math.round(state.elapsedSeconds / 60),
    timeline: viewpointsOf(events),
    events,
  };
}

/** When and, where it was counted, how long: the line under the title. */
export function subtitleOf({ record: { language }, day, minutes }: Leaf): readonly string[] {
  return [dayText(day, language), ...(minutes === 0 ? [] : [recordWords[language].minutes(minutes)])];
}

/** Whether a whole record has no word of the person's in it. */
export function isEmpty({ record: { map, ...record }, isPart }: Pick<Leaf, "record" | "isPart">): boolean {
  if (isPart) return false;
  const sections = [record.aspiration, record.values, record.fit, record.plan, record.collaboration];
  return [...sections, record.turningPoints, map.tasks, map.parties].every((lines) => lines.length === 0);
}

/** Sections that are lists of lines, in the order of the page. */
export const lineSections = ["values", "fit", "collaboration", "turningPoints"] as const;

/** A plan's date as one reads it; `end` is exclusive. The year is left out where it is that of `near`. */
export function planDateText(when: PlanDate | null, lang: Lang, near?: string): string {
  const words = recordWords[lang];
  if (!when) return words.noDate;
  if (isTimed(when)) return timedText(when, lang, near);
  const last = dayBefore(when.end);
  if (when.by) return words.by(dayText(last, lang, near));
  if (last <= when.start) return dayText(when.start, lang, near);
  return `${dayText(when.start, lang, near)}${lang === "ja" ? "〜" : " – "}${dayText(last, lang, near)}`;
}

/** Whether a time of day was agreed, and not only a day. */
export function isTimed(when: PlanDate): boolean {
  return when.start.includes("T");
}

function timedText({ start, end, by }: PlanDate, lang: Lang, near?: string): string {
  const clock = (moment: string) => moment.slice(11, 16);
  const at = (moment: string) => `${dayText(moment, lang, near)} ${clock(moment)}`;
  if (by) return recordWords[lang].by(at(end));
  const between = lang === "ja" ? "〜" : " – ";
  return `${at(start)}${between}${start.slice(0, 10) === end.slice(0, 10) ? clock(end) : at(end)}`;
}

/** An ISO date in the reader's calendar, without the year where it is that of the ISO date `near`. */
export function dayText(iso: string, lang: Lang, near?: string): string {
  const format = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    ...(near?.slice(0, 4) === iso.slice(0, 4) ? {} : { year: "numeric" }),
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  });
  return format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

export function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The fan as text: each ring with its people and what they gain. Rings without anybody are left out. */
export function ringLines(
  map: ContributionMap,
  lang: Lang,
): readonly { readonly ring: string; readonly people: readonly string[] }[] {
  const rings = ["colleague", "department", "partner", "customer", "society"] as const;
  return rings.flatMap((ring) => {
    const people = map.parties
      .filter((party) => party.ring === ring)
      .map((party) => {
        const effects = map.links.flatMap((link) =>
          link.party === party.id && link.effect !== null ? [link.effect] : [],
        );
        const quoted = effects
          .map((effect) => (lang === "ja" ? `「${effect}」` : `“${effect}”`))
          .join(lang === "ja" ? "" : ", ");
        return quoted === "" ? party.name : `${party.name} ${quoted}`;
      });
    return people.length === 0 ? [] : [{ ring: recordWords[lang].rings[ring], people }];
  });
}

import { type ContributionMap, recordOf, type SessionRecord, type State } from "../dialogue/index.ts";
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
};

/** The leaf of a session as it stands. */
export function leafOf(state: State, session: { readonly id: string; readonly startedAt: Date }): Leaf {
  return {
    record: recordOf(state),
    session: session.id,
    startedAt: session.startedAt.toISOString(),
    day: state.today,
    minutes: Math.round(state.elapsedSeconds / 60),
  };
}

/** When and how long: the line under the title. */
export function subtitleOf({ record: { language }, day, minutes }: Leaf): string {
  const date = dayText(day, language);
  return minutes === 0 ? date : `${date} ${recordWords[language].minutes(minutes)}`;
}

/** Sections that are lists of lines, in the order of the page. */
export const lineSections = ["values", "fit", "collaboration", "turningPoints"] as const;

export type PlanDate = { readonly start: string; readonly end: string; readonly by?: true };

/** A plan's date as one reads it; `end` is exclusive. */
export function planDateText(when: PlanDate | null, lang: Lang): string {
  const words = recordWords[lang];
  if (!when) return words.noDate;
  const last = dayBefore(when.end);
  if (when.by) return words.by(dayText(last, lang));
  if (last <= when.start) return dayText(when.start, lang);
  return `${dayText(when.start, lang)}${lang === "ja" ? "〜" : " – "}${dayText(last, lang)}`;
}

/** An ISO date in the reader's calendar. */
export function dayText(iso: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
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

import type { Citation, ContributionMap, Line, SessionRecord, Viewpoint } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { helpFor } from "./help.ts";
import { isEmpty, type Leaf, planDateText, ringLines, subtitleOf } from "./leaf.ts";
import { phrasesOf } from "./phrases.ts";
import { openName } from "./outline.ts";
import { recordWords, type RecordWords } from "./words.ts";

/** The record as blocks of a page, in order: what `page.typ` sets. Holds words only, never markup. */
export type Page = {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly blocks: readonly Block[];
  /** Small print at the end. */
  readonly footer: readonly string[];
};

/** The person's words and the numbers of the turns they were said in. */
export type Cited = { readonly text: string; readonly turns: string };

export type Block =
  | ({ readonly kind: "help"; readonly heading: string; readonly lead: string } & {
      readonly contacts: readonly { readonly name: string; readonly reach: string; readonly hours: string }[];
      readonly notes: readonly string[];
    })
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "fan"; readonly alt: string; readonly unwritten: string }
  | { readonly kind: "reach"; readonly heading: string; readonly entries: readonly Reach[] }
  | {
      readonly kind: "aspiration";
      readonly heading: string;
      readonly lines: readonly (Cited & { readonly phrases: readonly string[] })[];
      readonly valuesLabel: string;
      readonly values: readonly Cited[];
    }
  | {
      readonly kind: "band";
      readonly heading: string;
      readonly labels: readonly [string, string, string];
      readonly stretches: readonly BandStretch[];
      readonly note: string;
    }
  | { readonly kind: "lines"; readonly heading: string; readonly lines: readonly Cited[] }
  | {
      readonly kind: "plan";
      readonly heading: string;
      readonly labels: { readonly when: string; readonly act: string; readonly with: string };
      readonly rows: readonly PlanRow[];
    }
  | ({ readonly kind: "ratings" } & Ratings)
  | {
      readonly kind: "open";
      readonly heading: string;
      readonly names: readonly string[];
      readonly note: string;
    };

type BandStretch = {
  readonly place: Viewpoint;
  readonly name: string;
  /** Its share of the band. */
  readonly weight: number;
  readonly when: string;
  readonly words: Cited | null;
};

type Reach = Cited & { readonly who: string };

type PlanRow = {
  readonly when: string;
  readonly act: Cited;
  readonly with: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
};

type Ratings = {
  readonly heading: string;
  readonly note: string;
  readonly before: string;
  readonly after: string;
  readonly scales: readonly {
    readonly name: string;
    readonly items: readonly {
      readonly text: string;
      readonly before: number | null;
      readonly after: number | null;
    }[];
  }[];
};

/** `unwritten`: names that the picture of the fan has no room to write out. */
export function pageOf(leaf: Leaf, unwritten: readonly string[]): Page {
  const { record } = leaf;
  const lang = record.language;
  const words = recordWords[lang];
  const help = helpFor(leaf);
  const lines = (section: "fit" | "collaboration" | "turningPoints"): readonly Block[] =>
    record[section].length === 0
      ? []
      : [{ kind: "lines", heading: words[section], lines: record[section].map(cited) }];
  return {
    lang,
    title: words.title,
    subtitle: subtitleOf(leaf),
    blocks: [
      ...(help === null
        ? []
        : [
            {
              kind: "help",
              heading: words.help,
              lead: help.lead,
              contacts: help.contacts.map(({ name, reach, hours }) => ({ name, reach, hours })),
              notes: [help.toNote, help.stale].filter((note) => note !== null),
            } as const,
          ]),
      ...(isEmpty(leaf) ? [{ kind: "note", text: words.empty } as const] : []),
      ...fanBlocks(record.map, lang, unwritten),
      ...(record.aspiration.length + record.values.length === 0
        ? []
        : [
            {
              kind: "aspiration",
              heading: record.aspiration.length === 0 ? words.values : words.aspiration,
              lines: record.aspiration.map((line) => ({
                ...cited(line),
                phrases: phrasesOf(line.text, lang),
              })),
              valuesLabel: record.aspiration.length === 0 ? "" : words.values,
              values: record.values.map(cited),
            } as const,
          ]),
      ...lines("fit"),
      ...planBlocks(leaf, words),
      ...lines("collaboration"),
      ...lines("turningPoints"),
      ...bandBlocks(leaf, words),
      ...ratingBlocks(record.ratings, words),
      ...(record.open.length === 0
        ? []
        : [
            {
              kind: "open",
              heading: words.open,
              names: record.open.map((section) => openName(section, words)),
              note: words.openNote,
            } as const,
          ]),
    ],
    footer: isEmpty(leaf) ? [words.footer] : [words.numbers, words.footer],
  };
}

/** The picture of the fan, and under it what reaches whom. */
export function fanBlocks(
  map: ContributionMap,
  lang: Lang,
  unwritten: readonly string[],
  withReach = true,
): readonly Block[] {
  const words = recordWords[lang];
  if (map.tasks.length + map.parties.length === 0) return [];
  const rings = ringLines(map, lang).map(
    ({ ring, people }) => `${ring}: ${people.join(lang === "ja" ? "、" : ", ")}`,
  );
  const entries = map.parties.flatMap((party) => {
    const told = map.links.filter((link) => link.party === party.id && link.effect !== null);
    return told.map((link) => ({ who: party.name, text: link.effect ?? "", turns: turnsOf(link.said) }));
  });
  return [
    {
      kind: "fan",
      alt: [words.fan, ...rings].join(". "),
      unwritten: unwritten.length === 0 ? "" : words.unwritten(unwritten),
    },
    ...(entries.length === 0 || !withReach
      ? []
      : [{ kind: "reach", heading: words.reach, entries } as const]),
  ];
}

/** Where the person never changed places there is no turn to draw. */
function bandBlocks({ timeline }: Leaf, words: RecordWords): readonly Block[] {
  if (timeline.length < 2) return [];
  const minute = (seconds: number) => Math.round(seconds / 60);
  return [
    {
      kind: "band",
      heading: words.timeline,
      labels: [words.timelineWhen, words.viewpoint, words.said],
      stretches: timeline.map(({ viewpoint, startSeconds, endSeconds, from, to, words: own }) => ({
        place: viewpoint,
        name: words.viewpoints[viewpoint],
        // Without a clock, each turn counts as one.
        weight: endSeconds - startSeconds || to - from + 1,
        when: endSeconds === 0 ? "" : words.span(minute(startSeconds), minute(endSeconds)),
        words: own === null ? null : cited(own),
      })),
      note: words.timelineNote,
    },
  ];
}

function planBlocks({ record: { plan, language }, day }: Leaf, words: RecordWords): readonly Block[] {
  if (plan.length === 0) return [];
  return [
    {
      kind: "plan",
      heading: words.plan,
      labels: { when: words.when, act: words.act, with: words.with },
      rows: plan.map((line) => ({
        when: planDateText(line.when, language, day),
        act: cited(line),
        with: line.with ?? "",
        details: [
          { label: words.firstStep, text: line.firstStep },
          { label: words.obstacle, text: line.obstacle },
          { label: words.answer, text: line.answer },
        ].flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
      })),
    },
  ];
}

export function ratingBlocks(
  { before, after }: SessionRecord["ratings"],
  words: RecordWords,
): readonly Block[] {
  if (!before && !after) return [];
  const scales = ["presence", "contribution", "acknowledgement"] as const;
  return [
    {
      kind: "ratings",
      heading: words.ratings,
      note: words.ratingsNote,
      before: words.before,
      after: words.after,
      scales: scales.map((scale, place) => ({
        name: words[scale],
        items: ([0, 1] as const).map((index) => ({
          text: words.items[place * 2 + index] ?? "",
          before: before?.[scale][index] ?? null,
          after: after?.[scale][index] ?? null,
        })),
      })),
    },
  ];
}

function cited({ text, said }: Line): Cited {
  return { text, turns: turnsOf(said) };
}

function turnsOf(said: readonly Citation[]): string {
  return [...new Set(said.map(({ turn }) => turn))].join("·");
}

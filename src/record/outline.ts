import { helpFor } from "./help.ts";
import { isEmpty, type Leaf, lineSections, planDateText, ringLines, subtitleOf } from "./leaf.ts";
import type { Line } from "../dialogue/index.ts";
import { recordWords, type RecordWords } from "./words.ts";

/** A record as headings and lines: what Markdown and plain text share. */
export type Outline = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly note: string | null;
    readonly lines: readonly string[];
  }[];
  readonly footer: string;
  /** Said instead of sections that hold nothing of the person's; null where something was kept. */
  readonly empty: string | null;
};

export function outline(leaf: Leaf): Outline {
  const { record } = leaf;
  const lang = record.language;
  const words = recordWords[lang];
  const cited = (line: { readonly text: string; readonly said: readonly { readonly turn: number }[] }) => {
    const turns = [...new Set(line.said.map((said) => said.turn))];
    if (turns.length === 0) return line.text;
    return `${line.text} (${turns.map((turn) => words.turn(turn)).join(", ")})`;
  };
  const plan = record.plan.flatMap((line) => [
    `${planDateText(line.when, lang)}: ${cited(line)}`,
    ...(line.with === null ? [] : [`  ${words.with}: ${line.with}`]),
    ...(line.firstStep === null ? [] : [`  ${words.firstStep}: ${line.firstStep}`]),
    ...(line.obstacle === null ? [] : [`  ${words.obstacle}: ${line.obstacle}`]),
    ...(line.answer === null ? [] : [`  ${words.answer}: ${line.answer}`]),
  ]);
  const help = helpFor(leaf);
  const sections = [
    {
      heading: words.help,
      note: help?.lead ?? null,
      lines: (help?.contacts ?? []).map(({ name, reach, hours }) => `${name} ${reach} (${hours})`),
    },
    { heading: words.aspiration, note: null, lines: record.aspiration.map(cited) },
    ...lineSections
      .slice(0, 2)
      .map((section) => ({ heading: words[section], note: null, lines: record[section].map(cited) })),
    { heading: words.plan, note: null, lines: plan },
    ...lineSections
      .slice(2)
      .map((section) => ({ heading: words[section], note: null, lines: record[section].map(cited) })),
    {
      heading: words.timeline,
      note: words.timelineNote,
      lines:
        leaf.timeline.length < 2 ? [] : leaf.timeline.map((stretch) => stretchLine(stretch, words, cited)),
    },
    {
      heading: words.fan,
      note: null,
      lines: ringLines(record.map, lang).map(
        ({ ring, people }) => `${ring}: ${people.join(lang === "ja" ? "、" : "; ")}`,
      ),
    },
    { heading: words.ratings, note: words.ratingsNote, lines: ratingLines(record.ratings, words) },
    {
      heading: words.open,
      note: words.openNote,
      lines: record.open.map((section) => openName(section, words)),
    },
  ].filter((section) => section.lines.length > 0);
  return {
    title: words.title,
    subtitle: subtitleOf(leaf).join(" "),
    sections,
    footer: words.footer,
    empty: isEmpty(leaf) ? words.empty : null,
  };
}

function stretchLine(
  { viewpoint, startSeconds, endSeconds, words: own }: Leaf["timeline"][number],
  words: RecordWords,
  cited: (line: Line) => string,
): string {
  const minute = (seconds: number) => Math.round(seconds / 60);
  const when = endSeconds === 0 ? [] : [words.span(minute(startSeconds), minute(endSeconds))];
  const place = [...when, words.viewpoints[viewpoint]].join(" ");
  return own === null ? place : `${place}: ${cited(own)}`;
}

export function ratingLines(
  { before, after }: Leaf["record"]["ratings"],
  words: RecordWords,
): readonly string[] {
  if (!before && !after) return [];
  return (["presence", "contribution", "acknowledgement"] as const).map((scale) => {
    const numbers = (ratings: typeof before) => (ratings ? ratings[scale].join("・") : "–");
    return `${words[scale]}: ${words.before} ${numbers(before)} / ${words.after} ${numbers(after)}`;
  });
}

export function openName(section: string, words: (typeof recordWords)["ja"]): string {
  switch (section) {
    case "aspiration":
    case "values":
    case "fit":
    case "plan":
    case "collaboration":
      return words[section];
    default:
      return section;
  }
}

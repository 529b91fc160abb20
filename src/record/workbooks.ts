import type { Line } from "../dialogue/index.ts";
import { careerPlanOf } from "./career-plan.ts";
import { careerPlanWords } from "./career-plan-words.ts";
import { helpFor } from "./help.ts";
import { type Leaf, lineSections, planDateText, subtitleOf } from "./leaf.ts";
import { verbatimOf } from "./verbatim.ts";
import { recordWords } from "./words.ts";
import { type Sheet, type SheetCell, writeWorkbook } from "./workbook.ts";

/** The career plan sheet (ジョブ・カード様式1-1) as a workbook that the person goes on writing in. */
export async function careerPlanXlsx(leaf: Leaf): Promise<Uint8Array> {
  const plan = careerPlanOf(leaf);
  const { heads } = careerPlanWords[plan.lang];
  const bold = (text: string): SheetCell => ({ text, bold: true });
  const blank = (text: string): readonly (string | SheetCell)[] => [text, ""];
  const sheet: Sheet = {
    name: careerPlanWords[plan.lang].sheet,
    title: plan.title,
    subtitle: [plan.form, ...plan.subtitle].join("  "),
    columns: [
      { head: heads[0], width: 30 },
      { head: heads[1], width: 72 },
    ],
    rows: [
      ...plan.person.map(blank),
      ...plan.parts.map((part) => [
        bold(`${part.heading}\n${part.hint}`),
        part.lines
          .map(({ text, details }) =>
            [text, ...details.map((detail) => `  ${detail.label}: ${detail.text}`)].join("\n"),
          )
          .join("\n\n"),
      ]),
      [bold(plan.supporter.heading), ""],
      ...plan.supporter.fields.map(blank),
      blank(plan.supporter.notes),
    ],
    notes: plan.footer,
  };
  return writeWorkbook([sheet]);
}

/** The verbatim record as a workbook, its comment column empty. */
export async function verbatimXlsx(leaf: Leaf): Promise<Uint8Array> {
  const { title, subtitle, labels, rows, footer } = verbatimOf(leaf);
  const widths = [7, 11, 9, 70, 45];
  return writeWorkbook([
    {
      name: title,
      title,
      subtitle: subtitle.join("  "),
      columns: labels.map((head, index) => ({ head, width: widths[index] ?? 20 })),
      rows: rows.map(({ number, speaker, time, text, own, action }) => [
        number,
        { text: speaker, bold: own },
        { text: time, quiet: true },
        { text, quiet: action },
        "",
      ]),
      notes: footer,
      landscape: true,
    },
  ]);
}

/** The record as a workbook: its lines, its plan, and whom the work reaches. */
export async function recordXlsx(leaf: Leaf): Promise<Uint8Array> {
  const { record } = leaf;
  const lang = record.language;
  const words = recordWords[lang];
  const subtitle = subtitleOf(leaf).join("  ");
  const notes = [words.numbersOfSheet, words.footer];
  const contacts = helpFor(leaf)?.contacts ?? [];
  const lines: Sheet = {
    name: words.title,
    title: words.title,
    subtitle,
    columns: [
      { head: words.section, width: 22 },
      { head: words.said, width: 80 },
      { head: words.number, width: 12 },
    ],
    rows: [
      ...contacts.map(({ name, reach, hours }) => [words.help, `${name} ${reach} (${hours})`, ""]),
      ...(["aspiration", ...lineSections] as const).flatMap((section) =>
        record[section].map((line) => [words[section], line.text, turnsOf(line)]),
      ),
      ...(leaf.timeline.length < 2 ? [] : leaf.timeline).flatMap(({ viewpoint, words: own }) =>
        own === null ? [] : [[`${words.timeline}: ${words.viewpoints[viewpoint]}`, own.text, turnsOf(own)]],
      ),
    ],
    notes,
  };
  const plan: Sheet = {
    name: words.plan,
    title: words.plan,
    subtitle,
    columns: [
      { head: words.when, width: 24 },
      { head: words.act, width: 56 },
      { head: words.with, width: 18 },
      { head: words.firstStep, width: 30 },
      { head: words.obstacle, width: 30 },
      { head: words.answer, width: 30 },
      { head: words.number, width: 12 },
    ],
    rows: record.plan.map((line) => [
      planDateText(line.when, lang),
      line.text,
      line.with ?? "",
      line.firstStep ?? "",
      line.obstacle ?? "",
      line.answer ?? "",
      turnsOf(line),
    ]),
    notes,
    landscape: true,
  };
  return writeWorkbook([lines, ...(record.plan.length === 0 ? [] : [plan]), ...reachSheets(leaf, notes)]);
}

function reachSheets(leaf: Leaf, notes: readonly string[]): readonly Sheet[] {
  const { map, language } = leaf.record;
  const words = recordWords[language];
  if (map.parties.length === 0) return [];
  return [
    {
      name: words.fan,
      title: words.fan,
      subtitle: subtitleOf(leaf).join("  "),
      columns: [
        { head: words.ring, width: 18 },
        { head: words.who, width: 32 },
        { head: words.task, width: 32 },
        { head: words.reach, width: 56 },
        { head: words.number, width: 12 },
      ],
      rows: map.parties.flatMap((party) => {
        const links = map.links.filter((link) => link.party === party.id);
        const first = [words.rings[party.ring], party.name];
        if (links.length === 0) return [[...first, "", "", turnsOf(party)]];
        return links.map((link) => [
          ...first,
          map.tasks.find(({ id }) => id === link.task)?.name ?? "",
          link.effect ?? "",
          turnsOf(link),
        ]);
      }),
      notes,
      landscape: true,
    },
  ];
}

function turnsOf({ said }: Pick<Line, "said">): string {
  return [...new Set(said.map(({ turn }) => turn))].join(", ");
}

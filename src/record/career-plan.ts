import type { Line, PlanLine } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { careerPlanWords } from "./career-plan-words.ts";
import { type Leaf, planDateText, subtitleOf } from "./leaf.ts";
import { recordWords } from "./words.ts";

/**
 * The record as a career plan sheet: in Japanese the boxes of ジョブ・カード様式1-1, in English a generic sheet with the same
 * parts. What the person did not tell is left blank for them to write; nothing is filled in for them.
 */
export type CareerPlan = {
  readonly lang: Lang;
  /** Which form this is, in small print above the title. */
  readonly form: string;
  readonly title: string;
  readonly subtitle: readonly string[];
  /** Names of the blanks about the person. */
  readonly person: readonly string[];
  readonly parts: readonly CareerPlanPart[];
  /** Left blank for the counsellor who talks it over with the person. */
  readonly supporter: {
    readonly heading: string;
    readonly fields: readonly string[];
    readonly notes: string;
  };
  readonly footer: readonly string[];
};

export type CareerPlanPart = {
  readonly heading: string;
  readonly hint: string;
  readonly lines: readonly CareerPlanLine[];
  /** Gets more room where it is blank. */
  readonly large: boolean;
};

export type CareerPlanLine = {
  readonly text: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
};

export function careerPlanOf(leaf: Leaf): CareerPlan {
  const { record, day } = leaf;
  const lang = record.language;
  const { form, title, person, parts, supporter, footer } = careerPlanWords[lang];
  return {
    lang,
    form,
    title,
    subtitle: subtitleOf({ ...leaf, minutes: 0 }),
    person,
    parts: [
      { ...parts.values, lines: plain([...record.aspiration, ...record.values]), large: true },
      { ...parts.strengths, lines: plain(record.fit), large: true },
      { ...parts.future, lines: plain(record.collaboration), large: true },
      { ...parts.steps, lines: record.plan.map((line) => planned(line, lang, day)), large: true },
      { ...parts.other, lines: [], large: false },
    ],
    supporter,
    footer,
  };
}

function plain(lines: readonly Line[]): readonly CareerPlanLine[] {
  return lines.map(({ text }) => ({ text, details: [] }));
}

function planned(line: PlanLine, lang: Lang, day: string): CareerPlanLine {
  const words = recordWords[lang];
  const details = [
    { label: words.when, text: line.when === null ? null : planDateText(line.when, lang, day) },
    { label: words.with, text: line.with },
    { label: words.firstStep, text: line.firstStep },
    { label: words.obstacle, text: line.obstacle },
    { label: words.answer, text: line.answer },
  ];
  return {
    text: line.text,
    details: details.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
  };
}

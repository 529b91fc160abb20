import type { RingId } from "./fan-data.ts";

export type FanLang = "ja" | "en";

/** Everything the fan says of itself; the person's own words come from the data. */
export type FanWords = {
  readonly title: string;
  readonly me: string;
  readonly rings: Readonly<Record<RingId, string>>;
  readonly task: string;
  readonly tasks: string;
  /** The chip that gathers what has no room. */
  readonly rest: (count: number) => string;
  /** Beside the dot of evidence. */
  readonly evidence: string;
  readonly none: string;
  readonly empty: string;
  readonly summary: (tasks: number, parties: number) => string;
  readonly reachedBy: (tasks: readonly string[]) => string;
  readonly reaches: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly quote: (text: string) => string;
  readonly colon: string;
  readonly stop: string;
};

export const fanWords: Readonly<Record<FanLang, FanWords>> = {
  ja: {
    title: "わたしの仕事が届いている人",
    me: "わたし",
    rings: {
      colleague: "職場の仲間",
      department: "ほかの部署",
      partner: "取引先",
      customer: "お客様",
      society: "社会",
    },
    task: "仕事",
    tasks: "わたしの仕事",
    rest: (count) => `ほか${count}`,
    evidence: "何が届いているか、ことばがある",
    none: "まだありません",
    empty: "まだ開いていない扇です。",
    summary: (tasks, parties) => `仕事は${tasks}件、届いている相手は${parties}件です。`,
    reachedBy: (tasks) => `${tasks.join("、")}から届いています`,
    reaches: (count) => `${count}件に届いています`,
    list: (items) => items.join("、"),
    quote: (text) => `「${text}」`,
    colon: "：",
    stop: "。",
  },
  en: {
    title: "Whom my work reaches",
    me: "me",
    rings: {
      colleague: "Colleagues",
      department: "Other teams",
      partner: "Partners",
      customer: "Customers",
      society: "Society",
    },
    task: "Task",
    tasks: "What I do",
    rest: (count) => `${count} more`,
    evidence: "what it does for them is in words",
    none: "Nobody yet",
    empty: "A fan that is not open yet.",
    summary: (tasks, parties) =>
      `${count(tasks, "task", "tasks")}, reaching ${count(parties, "party", "parties")}. `,
    reachedBy: (tasks) => `Reached by ${tasks.join(", ")}`,
    reaches: (parties) => `Reaches ${count(parties, "party", "parties")}`,
    list: (items) => items.join(", "),
    quote: (text) => `“${text}”`,
    colon: ": ",
    stop: ". ",
  },
};

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

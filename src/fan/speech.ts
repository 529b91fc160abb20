import { ringIds, type FanData, type RingId } from "./fan-data.ts";
import { toPlainText } from "./label.ts";
import type { FanRest } from "./place-parties.ts";
import type { FanWords } from "./words.ts";

type Named = { readonly id: string; readonly name: string };

/** What a screen reader says of a task. */
export function taskSpeech(task: Named, data: FanData, words: FanWords): string {
  const parties = data.parties.filter((party) => isTied(data, task.id, party.id));
  return `${words.task}${words.colon}${toPlainText(task.name)}${words.stop}${words.reaches(parties.length)}${words.stop}`.trim();
}

/** What a screen reader says of a recipient: ring, whole name, the tasks that reach it, and what it gains where that was said. */
export function partySpeech(
  party: Named & { readonly ring: RingId },
  data: FanData,
  words: FanWords,
): string {
  const tasks = tasksFor(party, data).map((task) => toPlainText(task.name));
  const parts = [
    `${words.rings[party.ring]}${words.colon}${toPlainText(party.name)}`,
    ...(tasks.length > 0 ? [words.reachedBy(tasks)] : []),
    ...effectsFor(party, data).map((effect) => words.quote(effect)),
  ];
  return parts
    .map((part) => part + words.stop)
    .join("")
    .trim();
}

/** The tasks that reach `party`. */
function tasksFor(party: { readonly id: string }, data: FanData): readonly Named[] {
  return data.tasks.filter((task) => isTied(data, task.id, party.id));
}

/** What reaches `party`, each thing once, in the person's own words. */
export function effectsFor(party: { readonly id: string }, data: FanData): readonly string[] {
  const links = data.links.filter((link) => link.party === party.id);
  return [...new Set(links.flatMap((link) => (link.effect === null ? [] : [toPlainText(link.effect)])))];
}

/** 「お客様 ほか7」 */
export function restSpeech({ ring, items }: FanRest, words: FanWords): string {
  return `${ring === "task" ? words.tasks : words.rings[ring]} ${words.rest(items.length)}`;
}

/** The whole fan in words, from the tasks outwards. */
export function fanSpeech(data: FanData, words: FanWords): string {
  if (data.tasks.length === 0 && data.parties.length === 0) return words.empty;
  const listed = (title: string, items: readonly { readonly name: string }[]): readonly string[] =>
    items.length > 0
      ? [`${title}${words.colon}${words.list(items.map((item) => toPlainText(item.name)))}${words.stop}`]
      : [];
  return [
    words.summary(data.tasks.length, data.parties.length),
    ...listed(words.tasks, data.tasks),
    ...ringIds.flatMap((ring) =>
      listed(
        words.rings[ring],
        data.parties.filter((party) => party.ring === ring),
      ),
    ),
  ]
    .join("")
    .trim();
}

/** Ids of `focus` and of what is tied to it; null where nothing on the fan is looked at. */
export function tiedTo(data: FanData, focus: string | null): ReadonlySet<string> | null {
  if (focus === null || ![...data.tasks, ...data.parties].some((each) => each.id === focus)) return null;
  const ties = data.links.filter((link) => link.task === focus || link.party === focus);
  return new Set([focus, ...ties.flatMap((link) => [link.task, link.party])]);
}

function isTied(data: FanData, task: string, party: string): boolean {
  return data.links.some((link) => link.task === task && link.party === party);
}

import type { ContributionMap, Party, Session } from "../../client/sessions.ts";
import { ringName } from "../../common/rings.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import type { MapSubject } from "./map-corrections.ts";

type ChosenCardProps = {
  readonly session: Session;
  /** Id of a recipient or a task. */
  readonly chosen: string | null;
  readonly onCorrect: (subject: MapSubject) => void;
};

/** What is known about whoever is chosen on the fan, in the person's own words. */
export function ChosenCard({ session: { map, lang }, chosen, onCorrect }: ChosenCardProps) {
  const party = map.parties.find(({ id }) => id === chosen);
  const task = map.tasks.find(({ id }) => id === chosen);
  const subject: MapSubject | null = party ? { kind: "party", party } : task ? { kind: "task", task } : null;
  if (!subject) {
    const isEmpty = map.parties.length === 0;
    return <p className="px-1 text-[0.9375rem] text-muted">{isEmpty ? m.fan_empty() : m.fan_hint()}</p>;
  }
  const facts = party ? partyFacts(map, party, lang) : taskFacts(map, chosen, lang);
  return (
    <div className="card flex flex-wrap items-center gap-x-6 gap-y-1 py-2 pr-2 pl-5">
      <p className="font-bold" lang={lang}>
        {party?.name ?? task?.name}
      </p>
      <dl className="flex min-w-0 flex-1 flex-wrap gap-x-6 gap-y-0.5">
        {facts.map(({ name, text }) => (
          <div key={name + text} className="flex items-baseline gap-3">
            <dt className="shrink-0 text-sm text-muted">{name}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
      <Button look="outline" className="px-4" onPress={() => onCorrect(subject)}>
        {m.map_correct()}
      </Button>
    </div>
  );
}

type Fact = { readonly name: string; readonly text: string };

function partyFacts(map: ContributionMap, party: Party, lang: "ja" | "en"): readonly Fact[] {
  const links = map.links.filter((link) => link.party === party.id);
  const effects = new Set(links.flatMap(({ effect }) => effect ?? []));
  return [
    { name: m.party_ring(), text: ringName(party.ring) },
    ...listed(
      m.party_tasks(),
      namesOf(
        map.tasks,
        links.map(({ task }) => task),
      ),
      lang,
    ),
    ...[...effects].map((effect) => ({
      name: m.party_effect(),
      text: lang === "ja" ? `「${effect}」` : `“${effect}”`,
    })),
  ];
}

function taskFacts(map: ContributionMap, task: string | null, lang: "ja" | "en"): readonly Fact[] {
  const reached = map.links.filter((link) => link.task === task).map(({ party }) => party);
  return listed(m.task_reaches(), namesOf(map.parties, reached), lang);
}

function namesOf(all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) {
  return all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function listed(name: string, names: readonly string[], lang: "ja" | "en"): readonly Fact[] {
  return names.length === 0 ? [] : [{ name, text: names.join(lang === "ja" ? "、" : ", ") }];
}

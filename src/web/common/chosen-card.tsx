import type { Party, Session, Task } from "../client/sessions.ts";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";
import { knownOf } from "./known-of.ts";
import { ringName } from "./rings.ts";

type ChosenCardProps = {
  readonly session: Session;
  /** Id of a recipient or a task. */
  readonly chosen: string | null;
  /** Without it nothing can be put right here. */
  readonly onCorrect?: (subject: ChosenSubject) => void;
};

export type ChosenSubject =
  | { readonly kind: "party"; readonly party: Party }
  | { readonly kind: "task"; readonly task: Task };

/** What is known about whoever is chosen on the fan, in the person's own words: what they gain, are spared, and what was said. */
export function ChosenCard({ session, chosen, onCorrect }: ChosenCardProps) {
  const { map, lang } = session;
  const party = map.parties.find(({ id }) => id === chosen);
  const task = map.tasks.find(({ id }) => id === chosen);
  const subject: ChosenSubject | null = party
    ? { kind: "party", party }
    : task
      ? { kind: "task", task }
      : null;
  if (!subject) {
    const isEmpty = map.parties.length === 0;
    return <p className="text-small text-muted">{isEmpty ? m.fan_empty() : m.fan_hint()}</p>;
  }
  const facts = party ? partyFacts(session, party) : taskFacts(session, chosen);
  return (
    <div className="card max-h-64 overflow-y-auto py-3 pr-3 pl-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="text-lead font-bold" lang={lang}>
          {party?.name ?? task?.name}
        </p>
        {party && <p className="text-small text-muted">{ringName(party.ring)}</p>}
        {onCorrect && (
          <Button look="outline" className="ml-auto px-4" onPress={() => onCorrect(subject)}>
            {m.map_correct()}
          </Button>
        )}
      </div>
      <dl className="mt-1 grid gap-x-5 gap-y-1 pr-2 desk:grid-cols-[auto_1fr]">
        {facts.map(({ name, texts }) => (
          <div key={name} className="contents">
            <dt className="text-small text-muted desk:pt-0.5">{name}</dt>
            <dd lang={lang}>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Fact = { readonly name: string; readonly texts: readonly string[] };

/** Sentences that are shown of whoever came up often; the rest is in the conversation. */
const mostSentences = 3;

function partyFacts(session: Session, party: Party): readonly Fact[] {
  const { map, lang } = session;
  const { gains, spared, effects, said } = knownOf(session, party);
  const tied = map.links.filter((link) => link.party === party.id).map(({ task }) => task);
  const quoted = (texts: readonly string[]) =>
    texts.map((text) => (lang === "ja" ? `「${text}」` : `“${text}”`));
  return [
    { name: m.party_tasks(), texts: listed(namesOf(map.tasks, tied), lang) },
    { name: m.party_gains(), texts: quoted(gains) },
    { name: m.party_spared(), texts: quoted(spared) },
    { name: m.party_effect(), texts: quoted(effects) },
    { name: m.party_said(), texts: quoted(said.slice(0, mostSentences).map(({ text }) => text)) },
  ].filter(({ texts }) => texts.length > 0);
}

function taskFacts({ map, lang }: Session, task: string | null): readonly Fact[] {
  const reached = map.links.filter((link) => link.task === task).map(({ party }) => party);
  const texts = listed(namesOf(map.parties, reached), lang);
  return texts.length === 0 ? [] : [{ name: m.task_reaches(), texts }];
}

function namesOf(all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) {
  return all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function listed(names: readonly string[], lang: "ja" | "en"): readonly string[] {
  return names.length === 0 ? [] : [names.join(lang === "ja" ? "、" : ", ")];
}

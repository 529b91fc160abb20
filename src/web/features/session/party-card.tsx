import type { ContributionMap, Party, Session } from "../../client/sessions.ts";
import { ringName } from "../../common/rings.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";

type PartyCardProps = {
  readonly session: Session;
  readonly map: ContributionMap;
  readonly party: Party;
  readonly onCorrect: (party: Party) => void;
};

/** What is known about one recipient, in the person's own words. */
export function PartyCard({ session, map, party, onCorrect }: PartyCardProps) {
  const links = map.links.filter((link) => link.party === party.id);
  const tasks = links.flatMap((link) =>
    map.tasks.filter(({ id }) => id === link.task).map(({ name }) => name),
  );
  const effects = [...new Set(links.flatMap(({ effect }) => effect ?? []))];
  return (
    <div className="card flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-1 px-5 py-2.5">
      <p className="font-bold">{party.name}</p>
      <dl className="flex min-w-0 flex-1 flex-wrap gap-x-6 gap-y-0.5">
        <Fact name={m.party_ring()} text={ringName(party.ring)} />
        {tasks.length > 0 && (
          <Fact name={m.party_tasks()} text={tasks.join(session.lang === "ja" ? "、" : ", ")} />
        )}
        {effects.map((effect) => (
          <Fact
            key={effect}
            name={m.party_effect()}
            text={session.lang === "ja" ? `「${effect}」` : `“${effect}”`}
          />
        ))}
      </dl>
      <Button look="outline" className="-mr-2 px-4" onPress={() => onCorrect(party)}>
        {m.map_correct()}
      </Button>
    </div>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className="flex items-baseline gap-3">
      <dt className="shrink-0 text-sm text-muted">{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

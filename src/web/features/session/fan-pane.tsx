import { useState } from "react";
import type { ContributionMap, Party, Session } from "../../client/sessions.ts";
import { FanView } from "../../common/fan-view.tsx";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { MapEditor, type MapSubject } from "./map-editor.tsx";
import { PartyCard } from "./party-card.tsx";

type FanPaneProps = {
  readonly session: Session;
  readonly map: ContributionMap;
  readonly isWide: boolean;
};

/** The live fan, what is known about the chosen recipient, and the way to put it right. */
export function FanPane({ session, map, isWide }: FanPaneProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [subject, setSubject] = useState<MapSubject | null>(null);
  const party = map.parties.find(({ id }) => id === chosen) ?? null;
  return (
    <section aria-label={m.fan_label()} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 overflow-y-auto">
        <FanView map={map} lang={session.lang} isWide={isWide} selected={chosen} onSelect={setChosen} />
      </div>
      <div className="flex flex-wrap items-center gap-3 px-4 pb-4">
        {party ? (
          <PartyCard
            session={session}
            map={map}
            party={party}
            onCorrect={(party: Party) => setSubject({ kind: "party", party })}
          />
        ) : (
          <p className="flex-1 px-1 text-[0.9375rem] text-muted">
            {map.parties.length === 0 ? m.fan_empty() : m.fan_hint()}
          </p>
        )}
        <Button look="outline" onPress={() => setSubject({ kind: "new-party" })}>
          {m.map_add()}
        </Button>
      </div>
      {subject && (
        <MapEditor session={session.id} map={map} subject={subject} onClose={() => setSubject(null)} />
      )}
    </section>
  );
}

import { useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { chapterOf, chapters } from "../../common/chapters.ts";
import { FanView } from "../../common/fan-view.tsx";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChosenCard } from "../../common/chosen-card.tsx";
import { FanTools } from "./fan-tools.tsx";
import { useCorrecting } from "./map-correcting.tsx";

/** How far the fan is open before the first chapter ends; from there it opens evenly to the last. */
const firstOpening = 0.4;

/** The live fan, what is known about whoever is chosen on it, and the way to put it right. */
export function FanPane({ session, isWide }: { readonly session: Session; readonly isWide: boolean }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isList, setIsList] = useState(false);
  const correct = useCorrecting();
  const { map } = session;
  const chapter = chapters.indexOf(chapterOf(session.exchanges.map(({ turn }) => turn)));
  const open = session.done ? 1 : firstOpening + ((1 - firstOpening) * chapter) / (chapters.length - 1);
  const isEmpty = map.parties.length === 0 && map.tasks.length === 0;

  return (
    <section aria-label={m.fan_label()} className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      {isWide && !isEmpty && (
        <Button
          look="outline"
          aria-pressed={isList}
          onPress={() => setIsList(!isList)}
          className="absolute top-4 right-4 z-1 aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          {m.fan_as_list()}
        </Button>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto">
        <FanView
          map={map}
          lang={session.lang}
          asBands={!isWide || isList}
          focus={chosen}
          onFocus={setChosen}
          open={open}
        />
      </div>
      {/* Of one height whoever is chosen: a fan that changed its size would move everybody on it. */}
      <div className="px-4 pt-3 desk:h-40 desk:shrink-0 [&>.card]:desk:max-h-full">
        <ChosenCard session={session} chosen={chosen} onCorrect={correct} />
      </div>
      <FanTools session={session} />
    </section>
  );
}

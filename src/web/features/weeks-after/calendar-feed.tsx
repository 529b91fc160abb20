import { useState } from "react";
import { useWeeksWrite, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { look } from "../../ui/look.ts";
import { useIsLive } from "../../ui/use-is-live.ts";
import { WriteFailed } from "./write-failed.tsx";

/** A private address for a calendar program: days, and the person's words only where they chose so. */
export function CalendarFeed({ weeks: { feed, publicOrigin } }: { readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const [words, setWords] = useState(false);
  const here = useIsLive() ? window.location.origin : "";
  const path = feed && `${feed.path}?lang=${locale}`;
  return (
    <section className="mt-12 border-t border-line pt-6">
      <h2 className="text-lead font-bold">{m.feed_title()}</h2>
      <p className="mt-1 max-w-[44em] text-small text-muted">
        {m.feed_text()} {feed && (feed.words ? m.feed_with_words() : m.feed_without_words())}
      </p>
      {path !== null ? (
        <>
          <p className="mt-3 rounded-xl border border-line bg-surface px-4 py-2 text-small break-all">
            {`${publicOrigin ?? here}${path}`}
          </p>
          {publicOrigin === null && <p className="mt-1 text-note text-muted">{m.feed_near()}</p>}
          <div className="mt-3 flex flex-wrap gap-2">
            <a className={look("outline")} href={path} download="kaname.ics">
              {m.feed_download()}
            </a>
            <Button look="quiet" onPress={() => write.mutate({ to: "calendar-feed", body: null })}>
              {m.feed_revoke()}
            </Button>
          </div>
        </>
      ) : (
        <div className="mt-4 space-y-4">
          <ChoiceGroup
            label={m.feed_content()}
            choices={[
              { id: "days", label: m.feed_content_days() },
              { id: "words", label: m.feed_content_words() },
            ]}
            value={words ? "words" : "days"}
            onChange={(id) => setWords(id === "words")}
          />
          <Button look="outline" onPress={() => write.mutate({ to: "calendar-feed", body: { words } })}>
            {m.feed_open()}
          </Button>
        </div>
      )}
      <WriteFailed outcome={write.data} />
    </section>
  );
}

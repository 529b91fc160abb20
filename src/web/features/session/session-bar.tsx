import { Brand } from "../../common/brand.tsx";
import { chapterName } from "../../common/chapter-name.ts";
import { chapterOf } from "../../common/chapters.ts";
import { PageTools } from "../../common/page-tools.tsx";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { look } from "../../ui/look.ts";
import { PhaseRail } from "./phase-rail.tsx";
import { remainingTime } from "../../common/remaining.ts";

export function SessionBar({ session }: { readonly session: Session }) {
  const chapter = chapterOf(session.exchanges.map(({ turn }) => turn));
  return (
    <header className="border-b border-line px-4 desk:px-6">
      <div className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-1 tight:py-2 desk:gap-x-6">
        <Brand isHeading />
        <div className="hidden min-w-0 flex-1 desk:block">
          <PhaseRail chapter={chapter} />
        </div>
        {/* One above the other on a phone, where both beside each other would break. */}
        <div className="flex min-w-0 flex-1 flex-col gap-x-4 gap-y-1 leading-tight tight:basis-full sm:flex-row sm:justify-between desk:contents">
          <p className="text-sm font-bold desk:hidden" aria-hidden="true">
            {chapterName(chapter)}
          </p>
          {!session.done && (
            <p className="shrink-0 text-note text-muted sm:text-sm">
              {remainingTime(session.minutes, session.elapsedMinutes)}
            </p>
          )}
        </div>
        <Link to="/" className={look("outline", "max-desk:hidden")}>
          {m.session_pause()}
        </Link>
        <PageTools />
      </div>
      <div className="pb-2 desk:hidden">
        <PhaseRail chapter={chapter} />
      </div>
    </header>
  );
}

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
        <p className="min-w-0 flex-1 text-sm leading-tight tight:basis-full desk:hidden" aria-hidden="true">
          <span className="font-bold">{chapterName(chapter)}</span>
        </p>
        {!session.done && (
          <p className="shrink-0 text-sm text-muted">
            {remainingTime(session.minutes, session.elapsedMinutes)}
          </p>
        )}
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

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { sessionsQuery } from "../../client/sessions.ts";
import { weeksQuery } from "../../client/weeks.ts";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { look } from "../../ui/look.ts";
import { ContinueCard } from "./continue-card.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { OpeningFan } from "./opening-fan.tsx";
import { SessionList } from "./session-list.tsx";
import { StartForm } from "./start-form.tsx";

/** `children`: what the weeks after a session bring. It stands above a new session, for whoever has finished one. */
export function HomePage({ children }: { readonly children?: ReactNode }) {
  const { data: sessions, isPending: isListPending } = useQuery(sessionsQuery);
  const weeks = useQuery(weeksQuery);
  // Shown at once, so that nothing is pushed down by what comes a moment later.
  const isPending = isListPending || (weeks.isPending && weeks.failureCount === 0);
  return (
    <>
      <title>{m.home_title()}</title>
      <SiteHeader>
        <LanguageSwitch />
      </SiteHeader>
      <main tabIndex={-1} className="mx-auto min-h-dvh max-w-6xl px-4 pb-16 desk:px-8">
        {isPending ? null : sessions && sessions.length > 0 ? (
          <Returning sessions={sessions}>{children}</Returning>
        ) : (
          <FirstVisit />
        )}
        {!isPending && <Foot />}
      </main>
    </>
  );
}

function FirstVisit() {
  return (
    <>
      <div className="grid items-center gap-x-8 gap-y-4 pt-4 md:grid-cols-[1fr_1.1fr] desk:gap-x-12 desk:pt-8">
        <div className="order-2 md:order-1">
          <h1 className="text-title leading-normal font-bold desk:text-display">{m.home_heading()}</h1>
          <p className="mt-4 max-w-[34em] text-lead text-muted">{m.home_lead()}</p>
          <Link to="/example" className={look("outline", "mt-5")}>
            {m.example_open()}
          </Link>
        </div>
        <OpeningFan className="order-1 mx-auto w-full max-w-[22rem] md:order-2 md:max-w-none" />
      </div>
      <FirstSteps />
      <StartForm isFirst />
    </>
  );
}

type ReturningProps = {
  readonly sessions: NonNullable<Parameters<typeof SessionList>[0]["sessions"]>;
  readonly children: ReactNode;
};

function Returning({ sessions, children }: ReturningProps) {
  const [latest, ...moreUnfinished] = sessions.filter(({ done }) => !done);
  const finished = sessions.filter(({ done }) => done);
  return (
    <>
      <h1 className="pt-4 text-title leading-normal font-bold desk:pt-8">{m.home_return_heading()}</h1>
      {latest && <ContinueCard session={latest} />}
      {finished.length > 0 && children}
      <StartForm isFirst={false} />
      {finished.length > 0 && <SessionList title={m.home_finished()} sessions={finished} className="mt-14" />}
      {moreUnfinished.length > 0 && (
        <SessionList title={m.home_more_unfinished()} sessions={moreUnfinished} className="mt-14" />
      )}
    </>
  );
}

function Foot() {
  return (
    <footer className="afar mt-14 border-t border-line pt-4 text-small text-muted">
      <p className="max-w-[44em] py-2">{m.home_foot()}</p>
      <p className="-mx-3 flex flex-wrap">
        <Link to="/help" className={look("quiet")}>
          {m.help_title()}
        </Link>
        <Link to="/example" className={look("quiet")}>
          {m.example_title()}
        </Link>
        <Link to="/settings" className={look("quiet")}>
          {m.settings_title()}
        </Link>
      </p>
    </footer>
  );
}

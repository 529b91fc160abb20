import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionsQuery } from "../../client/sessions.ts";
import { Brand } from "../../common/brand.tsx";
import { PageTools } from "../../common/page-tools.tsx";
import { m } from "../../messages/generated/messages.js";
import { look } from "../../ui/look.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { OpeningFan } from "./opening-fan.tsx";
import { OwnData } from "./own-data.tsx";
import { SessionList } from "./session-list.tsx";
import { StartForm } from "./start-form.tsx";

export function HomePage() {
  const { data: sessions = [] } = useQuery(sessionsQuery);
  const unfinished = sessions.filter(({ done }) => !done);
  const finished = sessions.filter(({ done }) => done);
  return (
    <>
      <title>{m.home_title()}</title>
      <header className="mx-auto flex max-w-6xl flex-wrap items-center gap-2 px-4 py-3 desk:gap-3 desk:px-8">
        <Brand />
        <div className="flex-1" />
        <LanguageSwitch />
        <PageTools />
      </header>
      <main tabIndex={-1} className="mx-auto max-w-6xl px-4 pb-16 desk:px-8">
        <div className="grid items-center gap-x-12 gap-y-4 pt-4 desk:grid-cols-[1fr_1.1fr] desk:pt-10">
          <div className="order-2 desk:order-1">
            <h1 className="text-[1.75rem] leading-normal font-bold desk:text-[2.375rem]">
              {m.home_heading()}
            </h1>
            <p className="mt-4 max-w-[34em] text-lg text-muted">{m.home_lead()}</p>
          </div>
          <OpeningFan className="order-1 mx-auto w-full max-w-[22rem] desk:order-2 desk:max-w-none" />
        </div>
        {unfinished.length > 0 && (
          <SessionList title={m.home_unfinished()} sessions={unfinished} className="mt-12" />
        )}
        <StartForm />
        {finished.length > 0 && (
          <SessionList title={m.home_finished()} sessions={finished} className="mt-16" />
        )}
        <OwnData hasSessions={sessions.length > 0} />
        <p className="mt-16 border-t border-line pt-6 text-sm text-muted">
          {m.home_foot()}
          <Link to="/help" className={look("text", "ml-3 py-1")}>
            {m.help_title()}
          </Link>
        </p>
      </main>
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { counsellorSources } from "../../../api/index.ts";
import { houseQuery } from "../../client/someone.ts";
import { recordQuery, type RecordBody } from "../../client/sessions.ts";
import { weeksQuery } from "../../client/weeks.ts";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { look } from "../../ui/look.ts";
import { ChosenLines, nothingChosen } from "./chosen-lines.tsx";
import { CounsellorList } from "./counsellor-list.tsx";
import { DownloadChosen } from "./download-chosen.tsx";
import { Inquiry } from "./inquiry.tsx";

/** To talk about a record with somebody: what to prepare, what to show them, and who there is. */
export function SomeonePage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(recordQuery(id));
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <title>{`${m.someone_title()} ― 要 Kaname`}</title>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto min-h-dvh max-w-3xl px-4 pb-20 desk:px-8">
        <h1 className="pt-4 text-title leading-snug font-bold">{m.someone_title()}</h1>
        <section className="mt-6">
          <h2 className="text-lead font-bold text-accent">{m.someone_prepare()}</h2>
          <ul className="phrased mt-2 list-disc space-y-1 pl-5">
            <li>{m.someone_prepare_what()}</li>
            <li>{m.someone_prepare_scene()}</li>
            <li>{m.someone_prepare_limits()}</li>
          </ul>
        </section>
        <ToShow id={id} record={data} />
        <Link to="/sessions/$id/record" params={{ id }} className={look("outline", "mt-10")}>
          {m.session_open_record()}
        </Link>
      </main>
    </>
  );
}

/** What is chosen goes into a PDF, or into an inquiry where somebody answers them; the list of others comes with the program. */
function ToShow({ id, record }: { readonly id: string; readonly record: RecordBody }) {
  const { data: house } = useQuery(houseQuery);
  const { data: weeks } = useQuery(weeksQuery);
  const [chosen, setChosen] = useState(nothingChosen);
  return (
    <>
      <ChosenLines record={record} looks={weeks?.lookLines ?? []} chosen={chosen} onChange={setChosen} />
      <DownloadChosen id={id} chosen={chosen} />
      {house?.takesInquiries && <Inquiry id={id} chosen={chosen} />}
      <CounsellorList sources={house?.counsellors ?? counsellorSources} />
    </>
  );
}

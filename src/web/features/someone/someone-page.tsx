import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Checkbox } from "react-aria-components";
import { saveFile } from "../../client/save-file.ts";
import { fetchExcerpt, recordQuery, type RecordBody } from "../../client/sessions.ts";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { look } from "../../ui/look.ts";
import { CounsellorList } from "./counsellor-list.tsx";

/** To talk about a record with somebody: what to prepare, what to show them, and who there is. */
export function SomeonePage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(recordQuery(id));
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <title>{`${m.someone_title()} ― 要 Kaname`}</title>
      <SiteHeader />
      <main tabIndex={-1} className="mx-auto min-h-dvh max-w-3xl px-4 pb-20 desk:px-8">
        <h1 className="pt-4 text-title leading-snug font-bold">{m.someone_title()}</h1>
        <section className="mt-6">
          <h2 className="text-lead font-bold text-accent">{m.someone_prepare()}</h2>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            <li>{m.someone_prepare_what()}</li>
            <li>{m.someone_prepare_scene()}</li>
            <li>{m.someone_prepare_limits()}</li>
          </ul>
        </section>
        <ChosenLines id={id} record={data} />
        <CounsellorList />
        <Link to="/sessions/$id/record" params={{ id }} className={look("outline", "mt-10")}>
          {m.session_open_record()}
        </Link>
      </main>
    </>
  );
}

function ChosenLines({ id, record }: { readonly id: string; readonly record: RecordBody }) {
  const [lines, setLines] = useState<ReadonlySet<string>>(new Set());
  const [fan, setFan] = useState(false);
  const [ratings, setRatings] = useState(false);
  const download = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const outcome = await fetchExcerpt(id, { lines: [...lines], fan, ratings });
      if (outcome.ok) saveFile(outcome.value, "kaname.pdf");
      return outcome.ok;
    },
  });
  const choose = (line: string, isChosen: boolean) =>
    setLines((known) => new Set(isChosen ? [...known, line] : [...known].filter((each) => each !== line)));
  const sections = [
    { title: m.record_aspiration(), lines: record.aspiration },
    { title: m.record_values(), lines: record.values },
    { title: m.record_fit(), lines: record.fit },
    { title: m.record_turning_points(), lines: record.turningPoints },
    { title: m.record_plan(), lines: record.plan },
    { title: m.record_collaboration(), lines: record.collaboration },
  ].filter((section) => section.lines.length > 0);
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{m.someone_choose()}</h2>
      <p className="mt-1 text-small text-muted">{m.someone_choose_note()}</p>
      {sections.map(({ title, lines: shown }) => (
        <div key={title} role="group" aria-label={title} className="mt-4">
          <h3 className="text-small font-bold">{title}</h3>
          {shown.map((line) => (
            <Choice
              key={line.id}
              text={line.text}
              isChosen={lines.has(line.id)}
              onChange={(isChosen) => choose(line.id, isChosen)}
            />
          ))}
        </div>
      ))}
      <div className="mt-4">
        <Choice text={m.someone_fan()} isChosen={fan} onChange={setFan} />
        <Choice text={m.someone_ratings()} isChosen={ratings} onChange={setRatings} />
      </div>
      <Button
        look="strong"
        className="mt-4"
        isDisabled={download.isPending || (lines.size === 0 && !fan && !ratings)}
        onPress={() => download.mutate()}
      >
        {m.someone_download()}
      </Button>
      <p role="status" className="mt-1 text-small text-care">
        {download.data === false ? m.download_failed() : ""}
      </p>
    </section>
  );
}

type ChoiceProps = {
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

function Choice({ text, isChosen, onChange }: ChoiceProps) {
  return (
    <Checkbox
      isSelected={isChosen}
      onChange={onChange}
      className="group flex min-h-11 cursor-pointer items-center gap-3 py-1"
    >
      <span
        aria-hidden="true"
        className="grid size-6 shrink-0 place-items-center rounded-md border-2 border-edge group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <svg
          viewBox="0 0 16 16"
          className="size-4 fill-none stroke-paper stroke-2 opacity-0 group-data-selected:opacity-100"
        >
          <path d="M3 8.5l3.5 3.5L13 5" />
        </svg>
      </span>
      {text}
    </Checkbox>
  );
}

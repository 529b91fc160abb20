import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { lookQuery, type LookBody, type WeeksBody } from "../../client/weeks.ts";
import { formatDay, formatDays } from "../../common/dates.ts";
import { FanInPlace } from "../../common/fan-in-place.tsx";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { RatingsChange } from "../../common/ratings-change.tsx";
import { ringName } from "../../common/rings.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { DownloadIcon } from "../../ui/icons.tsx";
import { look as looks } from "../../ui/look.ts";
import { WeeksPage } from "./weeks-page.tsx";

/** The record that a look again leaves: what changed since the one before, in the person's own words. */
export function LookPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(lookQuery(id));
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <WeeksPage title={m.look_title()}>{(weeks) => <Look look={data} weeks={weeks} />}</WeeksPage>;
}

function Look({ look, weeks }: { readonly look: LookBody; readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const { since, aspiration } = look;
  const when = (day: string) => formatDay(day, locale);
  return (
    <>
      <p className="mt-2 flex flex-wrap gap-x-4 text-muted">
        <span>{when(look.day)}</span>
        <Link
          to={since.from === "session" ? "/sessions/$id/record" : "/looks/$id"}
          params={{ id: since.id }}
          className={looks("text")}
        >
          {m.look_since({ day: when(since.day) })}
        </Link>
      </p>
      <Files id={look.id} />
      {look.line !== null && (
        <Section title={m.look_line()}>
          <p lang={look.lang} className="text-question leading-relaxed">
            {look.line}
          </p>
        </Section>
      )}
      {aspiration.now !== null && (
        <Section title={m.look_reread()}>
          <Pairs
            lang={look.lang}
            pairs={[
              ...(aspiration.earlier === null ? [] : [{ name: m.look_then(), text: aspiration.earlier }]),
              { name: m.look_now(), text: aspiration.now },
            ]}
          />
        </Section>
      )}
      <Lines
        title={m.overview_added()}
        lang={look.lang}
        lines={look.added.map(({ name, ring }) => ({ text: name, note: ringName(ring) }))}
      />
      {look.quiet.length > 0 && (
        <Section title={m.overview_quiet()}>
          <p lang={look.lang}>{look.quiet.join(look.lang === "ja" ? "、" : ", ")}</p>
        </Section>
      )}
      <Lines title={m.look_reached()} lang={look.lang} lines={told(look.reached)} />
      <Lines title={m.look_seen()} lang={look.lang} lines={told(look.seen)} />
      <Lines title={m.look_quiet_now()} lang={look.lang} lines={told(look.quietNow)} />
      <Lines
        title={m.look_words()}
        lang={look.lang}
        lines={look.words.map(({ text, party, day }) => ({ text, note: `${party} ${when(day)}` }))}
      />
      <Lines title={m.plan_done()} lang={look.lang} lines={look.done.map(ended)} />
      <Lines title={m.plan_dropped()} lang={look.lang} lines={look.dropped.map(ended)} />
      <Lines
        title={m.plan_open()}
        lang={look.lang}
        lines={look.ahead.map((act) => ({
          text: act.text,
          note: [act.when && formatDays(act.when, locale), act.with].filter((fact) => fact).join(" "),
        }))}
      />
      <RatingsChange
        title={m.look_ratings()}
        before={look.ratings.earlier}
        after={look.ratings.now}
        names={[m.look_then(), m.look_now()]}
      />
      <Section title={m.look_fan()}>
        <FanInPlace map={look.map} lang={look.lang} className="desk:h-[29rem]" />
      </Section>
      <p className="mt-10 flex flex-wrap gap-2">
        <Link to="/overview" className={looks("outline")}>
          {m.weeks_nav_overview()}
        </Link>
        {weeks.last !== null && (
          <Link to="/sessions/$id/someone" params={{ id: weeks.last }} className={looks("quiet")}>
            {m.look_someone()}
          </Link>
        )}
      </p>
    </>
  );

  function ended({ text, with: withWhom, day }: LookBody["done"][number]): ShownLine {
    return { text, note: [withWhom, day && when(day)].filter((fact) => fact).join(" ") };
  }
}

/** The same record as files, made by this page's own server. */
function Files({ id }: { readonly id: string }) {
  const files = [
    { format: "pdf", name: "PDF" },
    { format: "md", name: "Markdown" },
    { format: "txt", name: m.download_text() },
  ];
  return (
    <ul aria-label={m.download_label()} className="mt-3 flex flex-wrap gap-2 print:hidden">
      {files.map(({ format, name }) => (
        <li key={format}>
          <a className={looks("outline", "px-4")} href={`/api/v1/me/looks/${id}?format=${format}`} download>
            <DownloadIcon />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{title}</h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

type ShownLine = { readonly text: string; readonly note: string };

function told(text: string | null): readonly ShownLine[] {
  return text === null ? [] : [{ text, note: "" }];
}

type LinesProps = {
  readonly title: string;
  readonly lang: "ja" | "en";
  readonly lines: readonly ShownLine[];
};

function Lines({ title, lang, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="space-y-1.5">
        {lines.map(({ text, note }) => (
          <li key={`${text} ${note}`} className="border-l-2 border-line pl-4">
            <span lang={lang} className="mr-3">
              {text}
            </span>{" "}
            {note !== "" && <span className="text-small text-muted">{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type PairsProps = {
  readonly lang: "ja" | "en";
  readonly pairs: readonly { readonly name: string; readonly text: string }[];
};

function Pairs({ lang, pairs }: PairsProps) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
      {pairs.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

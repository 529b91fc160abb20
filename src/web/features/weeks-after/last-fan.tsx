import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { overviewQuery } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { FanView } from "../../common/fan-view.tsx";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";
import { useIsWide } from "../../ui/use-is-wide.ts";

/** The fan and the record that a look again looks back on, beside its questions. */
export function LastFan() {
  const locale = useLocale();
  const isWide = useIsWide();
  const { data } = useQuery(overviewQuery);
  const fan = data?.fans.at(-1);
  if (!fan) return null;
  return (
    <section className="mt-12">
      <h2 className="text-lead font-bold">{m.look_last_fan({ day: formatDay(fan.day, locale) })}</h2>
      <div className={`card mt-3 overflow-hidden ${isWide ? "h-[24rem]" : ""}`}>
        <FanView map={fan.map} lang={fan.lang} asBands={!isWide} />
      </div>
      <Link
        to={fan.from === "session" ? "/sessions/$id/record" : "/looks/$id"}
        params={{ id: fan.id }}
        className={look("quiet", "-ml-3 mt-1")}
      >
        {m.session_open_record()}
      </Link>
    </section>
  );
}

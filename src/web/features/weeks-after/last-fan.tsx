import { useQuery } from "@tanstack/react-query";
import { overviewQuery } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { FanInPlace } from "../../common/fan-in-place.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";

/** The fan and the record that a look again looks back on, beside its questions. */
export function LastFan() {
  const locale = useLocale();
  const { data } = useQuery(overviewQuery);
  const fan = data?.fans.at(-1);
  if (!fan) return null;
  return (
    <section className="mt-12">
      <h2 className="text-lead font-bold">{m.look_last_fan({ day: formatDay(fan.day, locale) })}</h2>
      <FanInPlace map={fan.map} lang={fan.lang} className="mt-3 desk:h-[24rem]" />
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

import { useEffect, useRef, useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { mapChange } from "./map-change.ts";

/** Tells a screen reader each new turn once, whole, and then what changed on the fan. The first turn is read as part of the page. */
export function Announcer({ exchanges }: { readonly exchanges: Session["exchanges"] }) {
  const current = exchanges.at(-1)?.turn;
  const heard = useRef(current?.n);
  const [news, setNews] = useState({ turn: "", fan: "" });

  useEffect(() => {
    if (!current || current.n === heard.current) return;
    heard.current = current.n;
    const { parties, tasks } = mapChange(exchanges.at(-2)?.turn.map ?? null, current.map);
    const added = [...parties, ...tasks].map(({ name }) => m.map_added({ name }));
    setNews({ turn: current.text, fan: added.join(" ") });
  }, [current, exchanges]);

  return (
    <>
      <div role="status" className="sr-only">
        {news.turn}
      </div>
      <div role="status" className="sr-only">
        {news.fan}
      </div>
    </>
  );
}

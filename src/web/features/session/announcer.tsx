import { useEffect, useRef, useState } from "react";
import type { ContributionMap, Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";

/** Tells a screen reader each new turn once, whole, and then what changed on the fan. The first turn is read as part of the page. */
export function Announcer({ exchanges }: { readonly exchanges: Session["exchanges"] }) {
  const current = exchanges.at(-1)?.turn;
  const heard = useRef(current?.n);
  const shown = useRef(current?.map ?? null);
  const [news, setNews] = useState({ turn: "", fan: "" });

  useEffect(() => {
    if (!current || current.n === heard.current) return;
    heard.current = current.n;
    const { added, removed } = {
      added: namesIn(current.map, shown.current),
      removed: namesIn(shown.current, current.map),
    };
    shown.current = current.map;
    const changes = [
      ...added.map((name) => m.map_added({ name })),
      ...removed.map((name) => m.map_removed({ name })),
    ];
    setNews({ turn: current.text, fan: changes.join(" ") });
  }, [current]);

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

/** Names that stand on the one map and not on the other. */
function namesIn(map: ContributionMap | null, other: ContributionMap | null): readonly string[] {
  const names = (each: ContributionMap | null) =>
    [...(each?.parties ?? []), ...(each?.tasks ?? [])].map(({ name }) => name);
  const known = new Set(names(other));
  return names(map).filter((name) => !known.has(name));
}

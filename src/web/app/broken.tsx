import { useEffect, useState } from "react";
import { SiteHeader } from "../common/site-header.tsx";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";
import { hasNewerBuild, isPartMissing, loadAnew } from "./missing-part.ts";

/** Time in which the notice can be read before the page loads anew (ms). */
const noticeMs = 2_000;

type Reason = "mistake" | "newer" | "away";

/**
 * Stands in for a page of which a part did not come, or that failed by a mistake of ours. What went wrong is not shown: it
 * may hold somebody's words.
 */
export function Broken() {
  const [reason, setReason] = useState<Reason>(isPartMissing() ? "newer" : "mistake");
  useEffect(() => {
    if (!isPartMissing()) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void hasNewerBuild().then((isNewer) => {
      if (isNewer) timer = setTimeout(loadAnew, noticeMs);
      else setReason("away");
    });
    return () => clearTimeout(timer);
  }, []);
  const { title, text } = texts[reason];
  return (
    <>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto max-w-3xl space-y-5 px-4 pt-[16dvh] pb-16 desk:px-8">
        <h1 className="text-xl font-bold">{title()}</h1>
        <p role="status">{text()}</p>
        <Button look="strong" onPress={() => window.location.reload()}>
          {m.load_again()}
        </Button>
      </main>
    </>
  );
}

const texts: Readonly<Record<Reason, { readonly title: () => string; readonly text: () => string }>> = {
  mistake: { title: m.broken_title, text: m.broken_text },
  newer: { title: m.newer_title, text: m.newer_text },
  away: { title: m.unreachable_title, text: m.unreachable_text },
};

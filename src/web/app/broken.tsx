import { SiteHeader } from "../common/site-header.tsx";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";

/** Stands in for a page that failed by a mistake of ours. What went wrong is not shown: it may hold somebody's words. */
export function Broken() {
  return (
    <>
      <SiteHeader />
      <main tabIndex={-1} className="mx-auto max-w-3xl space-y-5 px-4 pt-[16dvh] pb-16 desk:px-8">
        <h1 className="text-xl font-bold">{m.broken_title()}</h1>
        <p>{m.broken_text()}</p>
        <Button look="strong" onPress={() => window.location.reload()}>
          {m.load_again()}
        </Button>
      </main>
    </>
  );
}

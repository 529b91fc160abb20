import { Link } from "@tanstack/react-router";
import { isMissing } from "../client/request.ts";
import { m } from "../messages/generated/messages.js";
import { Button } from "../ui/button.tsx";
import { look } from "../ui/look.ts";
import { useDelayed } from "../ui/use-delayed.ts";
import { SiteHeader } from "./site-header.tsx";

export function Loading() {
  const isSlow = useDelayed(true, 1000);
  return (
    <main tabIndex={-1} className="grid min-h-dvh place-items-center p-6">
      <p role="status" className="text-muted">
        {isSlow ? m.loading() : ""}
      </p>
    </main>
  );
}

export function LoadFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <>
      <SiteHeader />
      <main tabIndex={-1} className="mx-auto max-w-3xl space-y-5 px-4 pt-[16dvh] pb-16 desk:px-8">
        <h1 className="text-xl font-bold">{isMissing(error) ? m.missing_title() : m.unreachable_title()}</h1>
        <p>{isMissing(error) ? m.missing_text() : m.unreachable_text()}</p>
        <p className="flex flex-wrap gap-3">
          {!isMissing(error) && (
            <Button look="strong" onPress={onRetry}>
              {m.load_again()}
            </Button>
          )}
          <Link to="/" className={look("outline")}>
            {m.to_home()}
          </Link>
        </p>
      </main>
    </>
  );
}

import type { ReactNode } from "react";
import { hasExpired, isMissing, statusOf } from "../client/request.ts";
import { m } from "../messages/generated/messages.js";
import { Link } from "../navigation/link.tsx";
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

type LoadFailedProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What is kept all the same. */
  readonly children?: ReactNode;
};

export function LoadFailed({ error, onRetry, children }: LoadFailedProps) {
  const { title, text, retry } = helpFor(error, onRetry);
  return (
    <>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto max-w-3xl space-y-5 px-4 pt-[16dvh] pb-16 desk:px-8">
        <h1 className="text-xl font-bold">{title}</h1>
        <p>{text}</p>
        {children}
        <p className="flex flex-wrap gap-3">
          {retry && (
            <Button look="strong" onPress={retry}>
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

/** Says what happened, and what helps. */
function helpFor(error: unknown, onRetry: () => void) {
  if (isMissing(error)) return { title: m.missing_title(), text: m.missing_text(), retry: null };
  if (hasExpired(error)) {
    return { title: m.expired_title(), text: m.expired_text(), retry: () => window.location.reload() };
  }
  if (statusOf(error) === 500) return { title: m.broken_title(), text: m.broken_text(), retry: onRetry };
  return { title: m.unreachable_title(), text: m.unreachable_text(), retry: onRetry };
}

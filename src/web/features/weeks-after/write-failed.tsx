import type { Outcome } from "../../client/request.ts";
import { m } from "../../messages/generated/messages.js";

/** Says that nothing was kept; what was typed stays. */
export function WriteFailed({ outcome }: { readonly outcome: Outcome<unknown> | undefined }) {
  return (
    <p role="status" className="text-small text-care">
      {outcome?.ok === false ? m.weeks_failed() : ""}
    </p>
  );
}

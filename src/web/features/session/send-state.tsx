import { isExpired, type Failure } from "../../client/request.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { useDelayed } from "../../ui/use-delayed.ts";
import { CopyWords } from "./copy-words.tsx";
import { failureText } from "./failure-text.ts";

/** A wait shorter than this needs no sign (ms): the answer is usually there in a tenth of it. */
const waitMs = 1000;

type SendStateProps = {
  readonly isSending: boolean;
  readonly failure: Failure | null;
  /** The session had gone further: by an earlier attempt that did arrive, or on another page. */
  readonly hasMovedOn: boolean;
  readonly onRetry: (() => void) | null;
  /** What was written, for the case that it has nowhere to go any more. */
  readonly words?: string;
};

export function SendState({ isSending, failure, hasMovedOn, onRetry, words = "" }: SendStateProps) {
  const isSlow = useDelayed(isSending, waitMs);
  return (
    <div role="status" className="relative">
      {/* Over the note above, so that nothing moves by it. */}
      {isSlow && (
        <p className="absolute inset-x-0 bottom-0 flex items-center gap-2.5 bg-paper py-1 text-small text-muted">
          <span aria-hidden="true" className="size-2 animate-pulse rounded-full bg-accent" />
          {m.sending()}
        </p>
      )}
      {!isSending && failure && (
        <div className="mt-2 flex flex-col items-start gap-x-4 gap-y-2 rounded-xl bg-care-soft px-4 py-2.5 text-small text-care sm:flex-row sm:items-center">
          <p className="flex-1">{failureText(failure)}</p>
          <WayOut failure={failure} onRetry={onRetry} words={words} />
        </div>
      )}
      {!isSending && !failure && hasMovedOn && (
        <p className="mt-1.5 text-small text-muted">{m.send_moved_on()}</p>
      )}
    </div>
  );
}

type WayOutProps = Pick<SendStateProps, "onRetry"> & { readonly failure: Failure; readonly words: string };

/** What helps: to send again, to load a page that is out of date, or to take the words elsewhere. */
function WayOut({ failure, onRetry, words }: WayOutProps) {
  if (isExpired(failure)) {
    return (
      <Button look="outline" onPress={() => window.location.reload()}>
        {m.load_again()}
      </Button>
    );
  }
  if (failure.type === "answered" && failure.status === 404) return <CopyWords words={words} />;
  return (
    onRetry && (
      <Button look="outline" onPress={onRetry}>
        {m.send_again()}
      </Button>
    )
  );
}

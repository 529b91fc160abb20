import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { startSession, type NewSession } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { useNavigate } from "../../navigation/navigation.ts";
import { useLocale } from "../../settings/locale.ts";
import { currentTimeZone } from "../../settings/time-zone.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Consent } from "./consent.tsx";

const lengths = [60, 30, 15] as const;
type Minutes = NewSession["minutes"];

/** How long, what it gives, and what a person agrees to by starting. */
export function StartForm({ isFirst }: { readonly isFirst: boolean }) {
  const [minutes, setMinutes] = useState<Minutes>(60);
  const lang = useLocale();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    networkMode: "always",
    mutationFn: startSession,
    onSuccess: async (outcome) => {
      if (!outcome.ok) return;
      await cache.invalidateQueries({ queryKey: ["sessions"] });
      await navigate({ to: "/sessions/$id", params: { id: outcome.value.id } });
    },
  });

  return (
    <form
      className="mt-14"
      onSubmit={(event) => {
        event.preventDefault();
        if (!start.isPending) start.mutate({ lang, minutes, timeZone: currentTimeZone() });
      }}
    >
      <div role="radiogroup" aria-labelledby="lengths">
        <h2 id="lengths" className="text-heading font-bold">
          {isFirst ? m.start_title() : m.home_start_title()}
        </h2>
        <div className="mt-4 grid gap-3 md:grid-cols-3 desk:gap-6">
          {lengths.map((length) => (
            <Choice
              key={length}
              name="minutes"
              isChosen={length === minutes}
              onChoose={() => setMinutes(length)}
              className="card flex flex-col gap-1.5 p-5 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)]"
            >
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className="text-2xl font-bold whitespace-nowrap">
                  {m.start_minutes({ minutes: length })}
                </span>
                <span className="text-sm text-accent">{startName(length)}</span>
              </span>
              <span className="phrased text-small text-muted">{startGives(length)}</span>
            </Choice>
          ))}
        </div>
      </div>
      <Consent isOpen={isFirst} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button look="strong" type="submit" className="min-h-13 px-8 text-lg" isDisabled={start.isPending}>
          {isFirst ? m.start_agree() : m.start_again()}
        </Button>
        <p role="status" className="text-care">
          {start.data?.ok === false ? m.start_failed() : ""}
        </p>
      </div>
    </form>
  );
}

function startName(minutes: Minutes): string {
  return minutes === 60 ? m.start_60_name() : minutes === 30 ? m.start_30_name() : m.start_15_name();
}

function startGives(minutes: Minutes): string {
  return minutes === 60 ? m.start_60() : minutes === 30 ? m.start_30() : m.start_15();
}

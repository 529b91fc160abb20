import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { bringSession, sessionsQuery } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";

/** Opens a session that was written as a JSON file on another machine. A file that cannot be opened changes nothing. */
export function OpenFile() {
  const id = useId();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation({
    networkMode: "always",
    mutationFn: async (file: File): Promise<Opened> => {
      let content: unknown;
      try {
        content = JSON.parse(await file.text());
      } catch {
        return { type: "refused", text: m.open_foreign() };
      }
      const outcome = await bringSession(content);
      if (outcome.ok) return { type: "opened", id: outcome.value.id };
      const { failure } = outcome;
      return {
        type: "refused",
        text: failure.type === "answered" ? (failure.detail ?? m.open_failed()) : m.open_failed(),
      };
    },
    onSuccess: async (opened) => {
      if (opened.type !== "opened") return;
      await cache.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      await navigate({ to: "/sessions/$id/record", params: { id: opened.id } });
    },
  });
  return (
    <div className="mt-6">
      <label htmlFor={id} className="font-bold">
        {m.open_title()}
      </label>
      <p className="text-small text-muted">{m.open_text()}</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="mt-2 block w-full max-w-md cursor-pointer rounded-xl border border-line p-2 file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-full file:border file:border-edge file:bg-surface file:px-5"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) open.mutate(file);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
      <p role="status" className="mt-2 text-care">
        {open.data?.type === "refused" ? open.data.text : ""}
      </p>
    </div>
  );
}

type Opened =
  | { readonly type: "opened"; readonly id: string }
  | { readonly type: "refused"; readonly text: string };

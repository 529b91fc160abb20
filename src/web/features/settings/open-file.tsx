import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { bringSession, sessionsQuery } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { useNavigate } from "../../navigation/navigation.ts";
import { look } from "../../ui/look.ts";

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
      <h3 id={id} className="font-bold">
        {m.open_title()}
      </h3>
      <p className="text-small text-muted">{m.open_text()}</p>
      {/* The browser's own button speaks the browser's language, which need not be the reader's. */}
      <label className={look("outline", "mt-2 has-focus-visible:outline-2 has-focus-visible:outline-accent")}>
        {m.open_choose()}
        <input
          type="file"
          aria-describedby={id}
          accept=".json,application/json"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) open.mutate(file);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
      </label>
      <p role="status" className="mt-2 text-care">
        {open.data?.type === "refused" ? open.data.text : ""}
      </p>
    </div>
  );
}

type Opened =
  | { readonly type: "opened"; readonly id: string }
  | { readonly type: "refused"; readonly text: string };

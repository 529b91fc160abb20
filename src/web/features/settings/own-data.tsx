import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "../../client/save-file.ts";
import { deleteEverything, fetchExport } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { forgetAll } from "../../settings/kept.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** Take everything along, or delete everything, without asking anybody. */
export function OwnData() {
  const [isAsking, setIsAsking] = useState(false);
  const cache = useQueryClient();
  const download = useMutation({ networkMode: "always", mutationFn: fetchExport });
  const erase = useMutation({
    networkMode: "always",
    mutationFn: deleteEverything,
    onSuccess: (outcome) => {
      if (!outcome.ok) return;
      forgetAll("kaname.draft.");
      forgetAll("kaname.sending.");
      setIsAsking(false);
      cache.clear();
      void cache.invalidateQueries();
    },
  });
  const hasFailed = download.data?.ok === false || erase.data?.ok === false;

  return (
    <>
      <p className="text-small">{m.data_text()}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button
          look="outline"
          isDisabled={download.isPending}
          onPress={() =>
            download.mutate(undefined, {
              onSuccess: (outcome) => {
                if (outcome.ok) saveFile(outcome.value, exportName(outcome.value));
              },
            })
          }
        >
          {m.data_export()}
        </Button>
        <Button look="outline" onPress={() => setIsAsking(true)}>
          {m.data_delete()}
        </Button>
      </div>
      <p role="status" className="mt-2 text-care">
        {hasFailed ? m.data_failed() : erase.data?.ok ? m.data_deleted() : ""}
      </p>
      <Dialog
        title={m.data_delete_title()}
        closeLabel={m.close()}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      >
        <p>{m.data_delete_text()}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button look="strong" isDisabled={erase.isPending} onPress={() => erase.mutate()}>
            {m.data_delete_yes()}
          </Button>
          <Button look="outline" onPress={() => setIsAsking(false)}>
            {m.cancel()}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function exportName(file: Blob): string {
  return file.type.includes("zip") ? "kaname.zip" : "kaname.json";
}

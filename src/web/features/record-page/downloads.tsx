import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { saveFile } from "../../client/save-file.ts";
import { fetchDocument, type DocumentFile, type Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";

const DownloadForms = lazy(async () =>
  import("./download-forms.tsx").then((module) => ({ default: module.DownloadForms })),
);

export type Paper = "a4" | "us-letter";

/** The documents of a session as files. Nothing is sent anywhere: they are made by this page's own server. */
export function Downloads({ session }: { readonly session: Session }) {
  const [isOpen, setIsOpen] = useState(false);
  const [paper, setPaper] = useState<Paper>(session.lang === "en" ? usualEnglishPaper() : "a4");
  const download = useMutation({
    networkMode: "always",
    mutationFn: async (file: DocumentFile) => {
      const outcome = await fetchDocument(session.id, file);
      const stem = /^[a-z-]+/u.exec(file.path)?.[0] ?? "record";
      if (outcome.ok)
        saveFile(outcome.value, `kaname-${stem}-${session.startedAt.slice(0, 10)}.${file.ending}`);
      return outcome.ok;
    },
  });
  const pdf = { path: `record?format=pdf&paper=${paper}`, ending: "pdf" };
  const status = (
    <p role="status" className="mt-1 text-sm text-care">
      {download.data === false ? m.download_failed() : ""}
    </p>
  );
  return (
    <div className="print:hidden">
      <div role="group" aria-label={m.download_label()} className="flex flex-wrap gap-2">
        <Button look="outline" className="px-4" onPress={() => download.mutate(pdf)}>
          <DownloadIcon />
          PDF
        </Button>
        <Button look="outline" className="px-4" onPress={() => setIsOpen(true)}>
          {m.download_more()}
        </Button>
      </div>
      {!isOpen && status}
      {isOpen && (
        <Suspense>
          <DownloadForms
            lang={session.lang}
            paper={paper}
            onPaper={setPaper}
            onChoose={(file) => download.mutate(file)}
            onClose={() => setIsOpen(false)}
          >
            {status}
          </DownloadForms>
        </Suspense>
      )}
    </div>
  );
}

/** Letter where English is written on it; elsewhere A4. */
function usualEnglishPaper(): Paper {
  return /^en-(us|ca|ph)$/iu.test(navigator.language) ? "us-letter" : "a4";
}

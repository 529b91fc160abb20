import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "../../client/save-file.ts";
import { fetchDocument, type DocumentFile, type Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";

type Paper = "a4" | "us-letter";
type Form = DocumentFile & { readonly name: string };
type Group = { readonly title: string; readonly note: string; readonly forms: readonly Form[] };

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
      <Dialog
        title={m.download_label()}
        closeLabel={m.close()}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        <div className="space-y-6">
          <ChoiceGroup
            label={m.download_paper()}
            choices={[
              { id: "a4", label: "A4" },
              { id: "us-letter", label: m.paper_letter() },
            ]}
            value={paper}
            onChange={setPaper}
          />
          {groupsFor(session.lang, paper).map(({ title, note, forms }) => (
            <section key={title}>
              <h3 className="font-bold">{title}</h3>
              <p className="text-small text-muted">{note}</p>
              <ul className="mt-2 flex flex-wrap gap-2">
                {forms.map((form) => (
                  <li key={form.path}>
                    <Button
                      look="outline"
                      className="px-4"
                      aria-label={`${title} ${form.name}`}
                      onPress={() => download.mutate(form)}
                    >
                      <DownloadIcon />
                      {form.name}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {status}
      </Dialog>
    </div>
  );
}

/** Letter where English is written on it; elsewhere A4. */
function usualEnglishPaper(): Paper {
  return /^en-(us|ca|ph)$/iu.test(navigator.language) ? "us-letter" : "a4";
}

function groupsFor(lang: "ja" | "en", paper: Paper): readonly Group[] {
  const pdf = (document: string): Form => ({
    path: `${document}?format=pdf&paper=${paper}`,
    ending: "pdf",
    name: "PDF",
  });
  const file = (document: string, ending: string, name: string): Form => ({
    path: `${document}?format=${ending}`,
    ending,
    name,
  });
  return [
    {
      title: m.record_title(),
      note: m.download_record_note(),
      forms: [
        pdf("record"),
        file("record", "xlsx", "Excel"),
        file("record", "md", "Markdown"),
        file("record", "txt", m.download_text()),
        file("record", "ics", m.download_calendar()),
        file("record", "json", "JSON"),
      ],
    },
    {
      title: lang === "ja" ? m.download_job_card() : m.download_career_plan(),
      note: m.download_career_plan_note(),
      forms: [pdf("job-card"), file("job-card", "xlsx", "Excel")],
    },
    {
      title: m.download_verbatim(),
      note: m.download_verbatim_note(),
      forms: [pdf("verbatim"), file("verbatim", "xlsx", "Excel")],
    },
    {
      title: m.fan_label(),
      note: m.download_fan_note(),
      forms: [
        { path: "fan.png", ending: "png", name: "PNG" },
        { path: "fan.svg", ending: "svg", name: "SVG" },
      ],
    },
  ];
}

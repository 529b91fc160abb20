import type { ReactNode } from "react";
import type { DocumentFile } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";
import type { Paper } from "./downloads.tsx";

type Form = DocumentFile & { readonly name: string };
type Group = { readonly title: string; readonly note: string; readonly forms: readonly Form[] };

type DownloadFormsProps = {
  readonly lang: "ja" | "en";
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly onChoose: (file: DocumentFile) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Every document of a session in every form; the children tell how the last download went. */
export function DownloadForms({ lang, paper, onPaper, onChoose, onClose, children }: DownloadFormsProps) {
  return (
    <Dialog title={m.download_label()} closeLabel={m.close()} isOpen onClose={onClose}>
      <div className="space-y-6">
        <ChoiceGroup
          label={m.download_paper()}
          choices={[
            { id: "a4", label: "A4" },
            { id: "us-letter", label: m.paper_letter() },
          ]}
          value={paper}
          onChange={onPaper}
        />
        {groupsFor(lang, paper).map(({ title, note, forms }) => (
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
                    onPress={() => onChoose(form)}
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
      {children}
    </Dialog>
  );
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

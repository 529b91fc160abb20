import { useMutation } from "@tanstack/react-query";
import { saveFile } from "../../client/save-file.ts";
import { fetchRecordFile, type RecordFormat, type Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";

const formats: readonly { readonly format: RecordFormat; readonly name: string }[] = [
  { format: "pdf", name: "PDF" },
  { format: "md", name: "Markdown" },
  { format: "ics", name: "ICS" },
  { format: "json", name: "JSON" },
];

/** The record as a file. Nothing is sent anywhere: the files are made by this page's own server. */
export function Downloads({ session }: { readonly session: Session }) {
  const download = useMutation({
    networkMode: "always",
    mutationFn: async (format: RecordFormat) => {
      const outcome = await fetchRecordFile(session.id, format);
      if (outcome.ok) saveFile(outcome.value, `kaname-${session.startedAt.slice(0, 10)}.${format}`);
      return outcome.ok;
    },
  });
  return (
    <div className="print:hidden">
      <ul aria-label={m.download_label()} className="flex flex-wrap gap-2">
        {formats.map(({ format, name }) => (
          <li key={format}>
            <Button look="outline" className="px-4" onPress={() => download.mutate(format)}>
              <DownloadIcon />
              {format === "ics" ? m.download_calendar() : name}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 text-sm text-care">
        {download.data === false ? m.download_failed() : ""}
      </p>
    </div>
  );
}

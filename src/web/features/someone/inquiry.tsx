import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { newIdempotencyKey, type Outcome } from "../../client/request.ts";
import { saveFile } from "../../client/save-file.ts";
import { previewInquiry, sendInquiry, type InquiryBody } from "../../client/someone.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { LineField } from "../../ui/line-field.tsx";
import type { Chosen } from "./chosen-lines.tsx";
import { InquiryPreview } from "./inquiry-preview.tsx";

type Way = InquiryBody["contact"]["kind"];

/** To write to whoever answers inquiries here: shown word for word before it goes, and not kept. */
export function Inquiry({ id, chosen }: { readonly id: string; readonly chosen: Chosen }) {
  const [message, setMessage] = useState("");
  const [way, setWay] = useState<Way>("mail");
  const [reach, setReach] = useState("");
  const preview = useMutation({
    networkMode: "always",
    mutationFn: async (body: InquiryBody) => ({
      body,
      // One key for this text, however often it is sent.
      key: newIdempotencyKey(),
      outcome: await previewInquiry(id, body),
    }),
  });
  const send = useMutation({
    networkMode: "always",
    mutationFn: async ({ body, text, key }: { body: InquiryBody; text: string; key: string }) =>
      sendInquiry(id, { ...body, shown: text }, key),
  });
  const body: InquiryBody = {
    ...chosen,
    lines: [...chosen.lines],
    message: message.trim() === "" ? null : message.trim(),
    contact: way === "none" ? { kind: way } : { kind: way, value: reach.trim() },
  };
  const says = body.message !== null || chosen.lines.length > 0 || chosen.fan || chosen.ratings;
  const shown = preview.data?.outcome.ok === true ? preview.data.outcome.value : null;
  // What was chosen or written since is not in the text that was shown.
  const isCurrent = shown !== null && JSON.stringify(preview.data?.body) === JSON.stringify(body);
  if (shown && send.data?.ok) {
    return (
      <section className="mt-10">
        <h2 className="text-lead font-bold text-accent">{m.inquiry_title()}</h2>
        <p role="status" className="mt-2">
          {m.inquiry_sent({ to: shown.to })}
        </p>
        <Button
          look="outline"
          className="mt-3"
          onPress={() => saveFile(new Blob([shown.text], { type: "text/plain" }), "kaname-inquiry.txt")}
        >
          {m.inquiry_keep_copy()}
        </Button>
      </section>
    );
  }
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{m.inquiry_title()}</h2>
      <p className="mt-1 text-small text-muted">{m.inquiry_text()}</p>
      <form
        className="mt-4 max-w-[40rem] space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send.reset();
          if (says && !preview.isPending) preview.mutate(body);
        }}
      >
        <LineField
          label={m.inquiry_message()}
          rows={4}
          value={message}
          onChange={setMessage}
          maxLength={2000}
        />
        <ChoiceGroup
          label={m.inquiry_answer()}
          choices={[
            { id: "mail", label: m.inquiry_by_mail() },
            { id: "phone", label: m.inquiry_by_phone() },
            { id: "none", label: m.inquiry_no_answer() },
          ]}
          value={way}
          onChange={(next) => {
            setWay(next);
            setReach("");
          }}
        />
        {way !== "none" && (
          <LineField
            label={way === "mail" ? m.mail_address() : m.inquiry_phone()}
            type={way === "mail" ? "email" : "text"}
            value={reach}
            onChange={setReach}
            maxLength={254}
          />
        )}
        <Button look="outline" type="submit" isDisabled={preview.isPending || !says}>
          {m.inquiry_look()}
        </Button>
      </form>
      {shown && isCurrent && (
        <InquiryPreview
          shown={shown}
          isSending={send.isPending}
          onSend={() => preview.data && send.mutate({ body, text: shown.text, key: preview.data.key })}
        />
      )}
      <p role="status" className="mt-2 text-small text-care">
        {failureText(send.data ?? preview.data?.outcome)}
      </p>
    </section>
  );
}

function failureText(outcome: Outcome<unknown> | undefined): string {
  if (outcome?.ok !== false) return "";
  if (outcome.failure.type === "unreachable") return m.inquiry_not_sent();
  switch (outcome.failure.status) {
    case 400:
      return m.inquiry_unfit();
    case 409:
      return m.inquiry_changed();
    default:
      return m.inquiry_not_sent();
  }
}

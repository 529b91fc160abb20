import { queryOptions } from "@tanstack/react-query";
import type { ExcerptBody, HouseBody, InquiryBody, InquiryPreviewBody } from "../../api/index.ts";
import { orThrow, request, requestJson, type Outcome } from "./request.ts";

export type { HouseBody, InquiryBody };

/** What whoever runs this set up for people who want to talk with somebody. */
export const houseQuery = queryOptions({
  queryKey: ["house"],
  queryFn: async () => orThrow(requestJson<HouseBody>("/house")),
});

/** The chosen part of a record, to show somebody. */
export async function fetchExcerpt(id: string, body: ExcerptBody): Promise<Outcome<Blob>> {
  const outcome = await request(`/sessions/${id}/excerpt`, {
    method: "POST",
    body,
    accept: "application/pdf",
  });
  return outcome.ok ? { ok: true, value: await outcome.value.blob() } : outcome;
}

/** An inquiry word for word; nothing is sent. */
export async function previewInquiry(id: string, body: InquiryBody): Promise<Outcome<InquiryPreviewBody>> {
  return requestJson(`/sessions/${id}/inquiry/preview`, { method: "POST", body });
}

export async function sendInquiry(
  id: string,
  body: InquiryBody & { readonly shown: string },
  idempotencyKey: string,
): Promise<Outcome<unknown>> {
  return requestJson(`/sessions/${id}/inquiry`, { method: "POST", body, idempotencyKey });
}

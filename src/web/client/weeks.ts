import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  ActStepBody,
  AssetChangeBody,
  CheckInBody,
  LookBody,
  MailAddressBody,
  MailChangeBody,
  NewActBody,
  NewFeedBody,
  NewTalkBody,
  NewThanksBody,
  OverviewBody,
  RemindersBody,
  TalkBody,
  TalkInputBody,
  WeeksBody,
} from "../../api/index.ts";
import { newIdempotencyKey, orThrow, requestJson, type Outcome } from "./request.ts";

export type { LookBody, OverviewBody, RemindersBody, TalkBody, WeeksBody };
export type Act = WeeksBody["acts"][number];
export type Asset = WeeksBody["assets"][number];
export type Thanks = WeeksBody["thanks"][number];
export type CheckIn = WeeksBody["checkIns"][number];

export const weeksQuery = queryOptions({
  queryKey: ["weeks"],
  queryFn: async () => orThrow(requestJson<WeeksBody>("/me/weeks")),
});

export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: async () => orThrow(requestJson<OverviewBody>("/me/overview")),
});

export function talkQuery(id: string) {
  return queryOptions({
    queryKey: ["talk", id],
    queryFn: async () => orThrow(requestJson<TalkBody>(`/me/talks/${id}`)),
  });
}

/** The record of a look again. */
export function lookQuery(id: string) {
  return queryOptions({
    queryKey: ["look", id],
    queryFn: async () => orThrow(requestJson<LookBody>(`/me/looks/${id}`)),
  });
}

/** One write of these weeks: where to, and what. */
export type WeeksWrite =
  | { readonly to: "check-ins"; readonly body: CheckInBody }
  | { readonly to: "acts"; readonly body: NewActBody }
  | { readonly to: `acts/${string}`; readonly body: ActStepBody }
  | { readonly to: "thanks"; readonly body: NewThanksBody }
  | { readonly to: `thanks/${string}`; readonly body: { readonly op: "strike" | "restore" } }
  | { readonly to: `assets/${string}`; readonly body: AssetChangeBody }
  | { readonly to: "invitation"; readonly body: { readonly forGood: boolean } }
  | { readonly to: "care"; readonly body: { readonly misread: true } }
  | { readonly to: "reminders"; readonly body: RemindersBody }
  | { readonly to: "calendar-feed"; readonly body: NewFeedBody | null }
  | { readonly to: "mail-address"; readonly body: MailAddressBody | null }
  | { readonly to: "mail"; readonly body: MailChangeBody };

/** Writes, and shows what these weeks are then. The key is made once for each write, so that a repeated attempt counts once. */
export function useWeeksWrite() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ to, body }: WeeksWrite): Promise<Outcome<WeeksBody>> =>
      requestJson<WeeksBody>(`/me/${to}`, {
        method: methodOf(to, body === null),
        ...(body === null ? {} : { body }),
        idempotencyKey: newIdempotencyKey(),
      }),
    onSuccess: (outcome) => {
      if (!outcome.ok) {
        // A write may be kept although something behind it failed.
        void cache.invalidateQueries({ queryKey: weeksQuery.queryKey });
        return;
      }
      cache.setQueryData(weeksQuery.queryKey, outcome.value);
      void cache.invalidateQueries({ queryKey: overviewQuery.queryKey });
    },
  });
}

function methodOf(to: WeeksWrite["to"], isEnd: boolean): "POST" | "PATCH" | "PUT" | "DELETE" {
  if (isEnd) return "DELETE";
  if (to === "reminders") return "PUT";
  const isChange = to.includes("/") || to === "invitation" || to === "care" || to === "mail";
  return isChange ? "PATCH" : "POST";
}

export async function openTalk(talk: NewTalkBody): Promise<Outcome<TalkBody>> {
  return requestJson("/me/talks", { method: "POST", body: talk, idempotencyKey: newIdempotencyKey() });
}

export async function answerTalk(id: string, input: TalkInputBody): Promise<Outcome<TalkBody>> {
  return requestJson(`/me/talks/${id}/turns`, {
    method: "POST",
    body: input,
    idempotencyKey: newIdempotencyKey(),
  });
}

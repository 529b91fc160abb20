import { contacts, isStale } from "../api/index.ts";
import type { MailOutcome } from "../server/index.ts";
import type { Finding } from "./doctor.ts";
import { houseSettings } from "./store-settings.ts";

/** What the operator set up: whether it can be read, the mail server reached, and the counsellors still be trusted. */
export async function checkHouse(): Promise<readonly Finding[]> {
  const { explainFailure, openHouse } = await import("../server/index.ts");
  const opened = openHouse(houseSettings());
  if (opened.type !== "open") return [{ is: "wrong", ...explainFailure(opened) }];
  const { mailer, publicOrigin, counsellors } = opened.house;
  return [
    ...(mailer ? [checkMail(await mailer.check(), publicOrigin)] : []),
    checkAge(counsellors, counsellorWords),
    checkAge(contacts, contactWords),
  ].flat();
}

function checkMail(outcome: MailOutcome, publicOrigin: string | null): readonly Finding[] {
  if (outcome.type === "accepted") {
    const reached: Finding = {
      is: "well",
      en: "The mail server answers.",
      ja: "メールサーバーはつながります。",
    };
    const near: Finding = {
      is: "note",
      en: "Links in mails open on this machine alone; KANAME_PUBLIC_URL lets them open anywhere.",
      ja: "メールの中のリンクは、この機械でだけ開きます。どこからでも開くには KANAME_PUBLIC_URL を設定してください。",
    };
    return publicOrigin === null ? [reached, near] : [reached];
  }
  const why = outcome.type === "failed" ? [outcome.code, outcome.status].filter(Boolean).join(" ") : "";
  return [
    {
      is: "wrong",
      en: `The mail server cannot be used (${why}); check KANAME_SMTP_URL.`,
      ja: `メールサーバーが使えません(${why})。KANAME_SMTP_URL を確かめてください。`,
    },
  ];
}

type AgeWords = {
  readonly well: { readonly en: string; readonly ja: string };
  readonly old: (old: number, all: number, oldest: string) => { readonly en: string; readonly ja: string };
};

const counsellorWords: AgeWords = {
  well: {
    en: "Every way to find a counsellor was checked within a year.",
    ja: "相談先は、どれも1年以内に確かめられています。",
  },
  old: (old, all, oldest) => ({
    en: `${old} of ${all} ways to find a counsellor were last checked more than a year ago (the oldest on ${oldest}); compare them with their pages and give your own list in KANAME_COUNSELLORS.`,
    ja: `相談先${all}件のうち${old}件は、確かめてから1年以上たっています(いちばん古いものは${oldest})。公式の案内と比べて、KANAME_COUNSELLORS で新しい一覧を渡してください。`,
  }),
};

const contactWords: AgeWords = {
  well: {
    en: "Every number for a crisis was checked within a year.",
    ja: "緊急の連絡先は、どれも1年以内に確かめられています。",
  },
  old: (old, all, oldest) => ({
    en: `${old} of ${all} numbers for a crisis were last checked more than a year ago (the oldest on ${oldest}); update Kaname, or compare them with their official pages.`,
    ja: `緊急の連絡先${all}件のうち${old}件は、確かめてから1年以上たっています(いちばん古いものは${oldest})。要を新しくするか、公式の案内と比べてください。`,
  }),
};

function checkAge(entries: readonly { readonly verifiedAt: string }[], words: AgeWords): Finding {
  const today = new Date().toISOString().slice(0, 10);
  const old = entries.filter((each) => isStale(each, today));
  if (old.length === 0) return { is: "well", ...words.well };
  const oldest = old.map(({ verifiedAt }) => verifiedAt).toSorted()[0] ?? "";
  return { is: "note", ...words.old(old.length, entries.length, oldest) };
}

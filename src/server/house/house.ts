import { counsellorSources, type CounsellorSource } from "../../weeks/index.ts";
import { createMailer, type Mailer } from "../mail/mailer.ts";
import { readCounsellors } from "./read-counsellors.ts";

/** What an operator may set up; each as text, as it stands in the environment. */
export type HouseSettings = {
  /** Where the secret addresses (calendar, links in mails) answer from outside: the origin of a proxy in front. */
  readonly publicUrl?: string | undefined;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  /** Whoever answers inquiries of people who want to talk with somebody. */
  readonly inquiryAddress?: string | undefined;
  /** A file of counsellors, in place of the list that comes with the program. */
  readonly counsellorsFile?: string | undefined;
};

/** What the operator set up. Nothing of it is there by default, and without a mailer nothing connects anywhere. */
export type House = {
  readonly publicOrigin: string | null;
  readonly mailer: Mailer | null;
  readonly inquiryAddress: string | null;
  readonly counsellors: readonly CounsellorSource[];
};

export type HouseFailure =
  | { readonly type: "public-url-unusable" }
  | {
      readonly type: "mail-unusable";
      readonly variable: "KANAME_SMTP_URL" | "KANAME_MAIL_FROM" | "KANAME_INQUIRY_ADDRESS";
    }
  | { readonly type: "counsellors-unusable"; readonly path: string; readonly place: string };

/** A machine on which nobody set anything up. */
export const bareHouse: House = {
  publicOrigin: null,
  mailer: null,
  inquiryAddress: null,
  counsellors: counsellorSources,
};

/** The setup as it is used, or what in it cannot be. Connects to nothing. */
export function openHouse(
  settings: HouseSettings,
): { readonly type: "open"; readonly house: House } | HouseFailure {
  const { publicUrl, smtpUrl, mailFrom, inquiryAddress, counsellorsFile } = settings;
  const publicOrigin = publicUrl === undefined ? null : originOf(publicUrl);
  if (publicUrl !== undefined && publicOrigin === null) return { type: "public-url-unusable" };
  const mailFault = faultIn(smtpUrl, mailFrom, inquiryAddress);
  if (mailFault) return { type: "mail-unusable", variable: mailFault };
  const counsellors =
    counsellorsFile === undefined
      ? { type: "read" as const, counsellors: counsellorSources }
      : readCounsellors(counsellorsFile);
  if (counsellors.type !== "read") return counsellors;
  const mailer =
    smtpUrl !== undefined && mailFrom !== undefined ? createMailer({ smtpUrl, from: mailFrom }) : null;
  return {
    type: "open",
    house: {
      publicOrigin,
      mailer,
      inquiryAddress: inquiryAddress ?? null,
      counsellors: counsellors.counsellors,
    },
  };
}

/** An address, alone or in angle brackets behind a name; never a line break, which would begin a header. */
const sender = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u;
const address = /^[^\s<>@,;]+@[^\s<>@,;]+$/u;

function faultIn(
  smtpUrl: string | undefined,
  mailFrom: string | undefined,
  inquiryAddress: string | undefined,
): "KANAME_SMTP_URL" | "KANAME_MAIL_FROM" | "KANAME_INQUIRY_ADDRESS" | null {
  if (smtpUrl !== undefined && !isSmtpUrl(smtpUrl)) return "KANAME_SMTP_URL";
  if (mailFrom !== undefined && !sender.test(mailFrom)) return "KANAME_MAIL_FROM";
  if (inquiryAddress !== undefined && !address.test(inquiryAddress)) return "KANAME_INQUIRY_ADDRESS";
  if (smtpUrl === undefined && (mailFrom !== undefined || inquiryAddress !== undefined)) {
    return "KANAME_SMTP_URL";
  }
  return smtpUrl !== undefined && mailFrom === undefined ? "KANAME_MAIL_FROM" : null;
}

function isSmtpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
}

/** Null unless it is an http or https address with nothing behind the host. */
function originOf(text: string): string | null {
  const url = URL.parse(text);
  if (!url || !["http:", "https:"].includes(url.protocol)) return null;
  const isBare = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return isBare ? url.origin : null;
}

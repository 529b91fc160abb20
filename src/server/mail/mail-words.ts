import type { Lang } from "../../language/index.ts";
import type { DueMail } from "../../weeks/index.ts";

/** What stands in mails. No word of the person's is ever in it: a mailbox is read by others. */
export type MailWords = {
  readonly confirmSubject: string;
  readonly confirmText: (link: string, isNear: boolean) => string;
  readonly reminderSubject: string;
  readonly reminderText: (due: DueMail, links: ReminderLinks) => string;
};

export type ReminderLinks = {
  readonly checkIn: string;
  readonly plan: string;
  readonly stop: string;
  /** Whether the link that stops opens on the machine of Kaname alone. */
  readonly isNear: boolean;
};

export const mailWords: Readonly<Record<Lang, MailWords>> = {
  ja: {
    confirmSubject: "要(かなめ):このアドレスの確認",
    confirmText: (link, isNear) =>
      lines(
        "要(かなめ)のお知らせを、このアドレスに送ってよいかの確認です。",
        "3日のうちに、次のページを開いて「確認する」を押してください。",
        ...(isNear ? ["(要を動かしている機械で開きます。)"] : []),
        "",
        link,
        "",
        "心当たりがなければ、何もしなくてかまいません。このあと、メールが届くことはありません。",
      ),
    reminderSubject: "要(かなめ)からのお知らせ",
    reminderText: ({ on, checkIn, actDays }, { checkIn: checkInLink, plan, stop, isNear }) =>
      lines(
        "選んでおいた日のお知らせです。",
        "",
        ...(checkIn ? ["・1分の記録", `  ${checkInLink}`, ""] : []),
        ...(actDays.length === 0
          ? []
          : [
              `・これからの一歩(${actDays.map((day) => dayText(day, on, "ja")).join("、")})`,
              `  ${plan}`,
              "",
            ]),
        "今日でなくても、しなくてもかまいません。",
        "",
        "このメールを止めるには、次のページを開くだけです。",
        stop,
        "",
        isNear
          ? "どのページも、要を動かしている機械で開きます。"
          : "止めるページはどこからでも、ほかのページは要を動かしている機械で開きます。",
      ),
  },
  en: {
    confirmSubject: "Kaname: is this your address?",
    confirmText: (link, isNear) =>
      lines(
        "Kaname was asked to send reminders to this address.",
        "To confirm that it is yours, open this page within three days and press “Confirm”.",
        ...(isNear ? ["(It opens on the machine that runs Kaname.)"] : []),
        "",
        link,
        "",
        "If you did not ask for this, you need not do anything. No other mail will come.",
      ),
    reminderSubject: "A reminder from Kaname",
    reminderText: ({ on, checkIn, actDays }, { checkIn: checkInLink, plan, stop, isNear }) =>
      lines(
        "This is a reminder for a day you chose.",
        "",
        ...(checkIn ? ["- One minute for a check-in", `  ${checkInLink}`, ""] : []),
        ...(actDays.length === 0
          ? []
          : [
              `- A step of your plan (${actDays.map((day) => dayText(day, on, "en")).join(", ")})`,
              `  ${plan}`,
              "",
            ]),
        "It need not be today, and it need not be at all.",
        "",
        "To stop these mails, open this page; that is all.",
        stop,
        "",
        isNear
          ? "All of these pages open on the machine that runs Kaname."
          : "That page opens anywhere, the others on the machine that runs Kaname.",
      ),
  },
};

function dayText(day: string, on: string, lang: Lang): string {
  if (day === on) return lang === "ja" ? "今日" : "today";
  const format = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

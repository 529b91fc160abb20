import type { Lang } from "../../language/index.ts";

/** What somebody sees who opened a link of a mail, perhaps on a machine that never saw Kaname. */
export type MailPage =
  | { readonly kind: "confirm" | "stopped"; readonly action: string }
  | { readonly kind: "confirmed" | "resumed" | "gone" };

const words: Readonly<
  Record<Lang, Readonly<Record<MailPage["kind"], { readonly title: string; readonly text: string }>>>
> = {
  ja: {
    confirm: {
      title: "このアドレスでよいですか",
      text: "押すと、選んだ日のお知らせがこのアドレスに届くようになります。心当たりがなければ、このまま閉じてください。",
    },
    confirmed: {
      title: "確認しました",
      text: "選んだ日のお知らせを、このアドレスに送ります。このページは閉じてかまいません。",
    },
    stopped: {
      title: "メールを止めました",
      text: "これから、お知らせのメールは届きません。このページは閉じてかまいません。",
    },
    resumed: {
      title: "また送ります",
      text: "選んだ日のお知らせを、またこのアドレスに送ります。このページは閉じてかまいません。",
    },
    gone: {
      title: "このリンクは、もう使えません",
      text: "期限が過ぎたか、アドレスが外されています。このリンクのお知らせが届くことはありません。",
    },
  },
  en: {
    confirm: {
      title: "Is this your address?",
      text: "When you press the button, reminders for the days that were chosen will come to this address. If you did not ask for them, just close this page.",
    },
    confirmed: {
      title: "Confirmed",
      text: "Reminders for the days you chose will come to this address. You can close this page.",
    },
    stopped: {
      title: "The mails have stopped",
      text: "No more reminders will come by mail. You can close this page.",
    },
    resumed: {
      title: "The mails will come again",
      text: "Reminders for the days you chose will come to this address again. You can close this page.",
    },
    gone: {
      title: "This link no longer works",
      text: "It is too old, or the address was taken away. No reminders will come under this link.",
    },
  },
};

const buttons: Readonly<Record<Lang, Readonly<Record<"confirm" | "stopped", string>>>> = {
  ja: { confirm: "確認する", stopped: "やはり受けとる" },
  en: { confirm: "Confirm", stopped: "Have them again after all" },
};

/** A page that stands alone: no script, no picture, nothing loaded. Both languages follow where the language is not known. */
export function mailPage(page: MailPage, langs: readonly Lang[]): string {
  const [first = "ja"] = langs;
  const parts = langs.map((lang) => {
    const { title, text } = words[lang][page.kind];
    const form =
      "action" in page
        ? `<form method="post" action="${page.action}"><button>${buttons[lang][page.kind]}</button></form>`
        : "";
    return `<section lang="${lang}"><h1>${title}</h1><p>${text}</p>${form}</section>`;
  });
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${words[first][page.kind].title} ― 要 Kaname</title>
<style>${style}</style>
</head>
<body><main><p class="brand">要 <span lang="en">Kaname</span></p>${parts.join("")}</main></body>
</html>
`;
}

/** The colours of `styles/tokens.css`, by hand: this page loads nothing. */
const style = `
:root { color-scheme: light dark; --paper: #f9f8f3; --ink: #25302d; --muted: #5a6561; --accent: #2c6b53; --on: #fffefb }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171b1a; --ink: #e9ebe6; --muted: #a7b1ac; --accent: #8cc7b0; --on: #171b1a }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.9 system-ui, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 4rem }
.brand { color: var(--muted); font-weight: bold }
section + section { margin-top: 3rem }
h1 { font-size: 1.5rem; line-height: 1.5 }
button { min-height: 2.75rem; padding: 0 1.5rem; border: 0; border-radius: 2rem; background: var(--accent); color: var(--on); font: inherit; font-weight: bold; cursor: pointer }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
`;

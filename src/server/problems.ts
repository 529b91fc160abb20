/** Everything that can be answered instead of what was asked: status, and words for the person in front of the screen. */
export const problems = {
  "invalid-request": {
    status: 400,
    title: { ja: "受け取れない形です", en: "The request does not fit" },
    detail: {
      ja: "送られた内容の形が決まりと合いません。errors に示した箇所を直してください。",
      en: "The content does not have the agreed shape. Please correct the places named in errors.",
    },
  },
  "malformed-json": {
    status: 400,
    title: { ja: "JSON として読めません", en: "This is not JSON" },
    detail: {
      ja: "送られた本文を JSON として読めませんでした。",
      en: "The body could not be read as JSON.",
    },
  },
  "idempotency-key-missing": {
    status: 400,
    title: { ja: "Idempotency-Key がありません", en: "Idempotency-Key is missing" },
    detail: {
      ja: "書き込みには、送り直しても同じ値の Idempotency-Key ヘッダー(1〜200文字の英数字や記号)が要ります。",
      en: "Every write needs an Idempotency-Key header (1 to 200 visible ASCII characters) that stays the same when it is sent again.",
    },
  },
  "idempotency-key-reused": {
    status: 422,
    title: {
      ja: "Idempotency-Key は別の内容に使われています",
      en: "This Idempotency-Key belongs to another request",
    },
    detail: {
      ja: "同じ Idempotency-Key で違う内容が送られました。新しい値でお送りください。",
      en: "The same Idempotency-Key came with different content before. Please send this with a new one.",
    },
  },
  "foreign-request": {
    status: 403,
    title: { ja: "ほかのサイトからの要求です", en: "The request comes from another site" },
    detail: {
      ja: "この画面から送られた要求だけを受け付けています。",
      en: "Only requests from Kaname's own pages are taken.",
    },
  },
  "no-session": {
    status: 404,
    title: { ja: "その記録は見つかりません", en: "There is no such session" },
    detail: {
      ja: "お探しのセッションは、ここにはありません。削除されたのかもしれません。",
      en: "The session you asked for is not here. It may have been deleted.",
    },
  },
  "not-found": {
    status: 404,
    title: { ja: "見つかりません", en: "Not found" },
    detail: { ja: "この場所には何もありません。", en: "There is nothing at this address." },
  },
  "no-acceptable-format": {
    status: 406,
    title: { ja: "その形式では渡せません", en: "Not available in that format" },
    detail: {
      ja: "求められた形式では用意できません。",
      en: "What you asked for is not available in a format you accept.",
    },
  },
  "session-moved-on": {
    status: 409,
    title: { ja: "会話が先に進んでいます", en: "The session has moved on" },
    detail: {
      ja: "この会話は、別の画面で先に進んでいます。最新の状態を読み込んでから、もう一度お送りください。書いた文は消えていません。",
      en: "This session went on in another window. Please load its latest state and send again; what you wrote is not lost.",
    },
  },
  "nothing-to-correct": {
    status: 422,
    title: { ja: "直す相手が見つかりません", en: "There is nothing to correct there" },
    detail: {
      ja: "直そうとした項目が、いまの地図や記録にありません。最新の状態を読み込んでください。",
      en: "What you wanted to correct is not on the map or in the record now. Please load the latest state.",
    },
  },
  "file-foreign": {
    status: 422,
    title: { ja: "Kanameの対話のファイルではありません", en: "This is not a file of a Kaname session" },
    detail: {
      ja: "開けるのは、Kanameから書き出した対話のJSONファイルです。何も変わっていません。",
      en: "Only a session's JSON file that Kaname wrote can be opened. Nothing was changed.",
    },
  },
  "file-damaged": {
    status: 422,
    title: { ja: "ファイルが壊れているようです", en: "The file is damaged" },
    detail: {
      ja: "書き出したときの内容と違っています。もう一度書き出したファイルでお試しください。何も変わっていません。",
      en: "Its content is not what was written. Please export the session again and open that file. Nothing was changed.",
    },
  },
  "file-newer": {
    status: 422,
    title: { ja: "新しい版のファイルです", en: "The file is of a later version" },
    detail: {
      ja: "このファイルは、より新しいKanameで書き出されています。こちらのKanameを新しくしてから、もう一度お試しください。何も変わっていません。",
      en: "A later version of Kaname wrote this file. Please update this one and try again. Nothing was changed.",
    },
  },
  "already-here": {
    status: 409,
    title: { ja: "その対話は、もうここにあります", en: "This session is here already" },
    detail: {
      ja: "同じ対話が、すでに残っています。何も変わっていません。",
      en: "The same session is kept here. Nothing was changed.",
    },
  },
  "too-many-addresses": {
    status: 429,
    title: { ja: "今日はもう確認のメールを送れません", en: "No more addresses today" },
    detail: {
      ja: "確認のメールは一日に5通までです。届いていないか、迷惑メールの入れ物もご覧ください。",
      en: "Five confirmation mails a day are the most. Please look whether one is among the unwanted mails.",
    },
  },
  "mail-refused": {
    status: 422,
    title: { ja: "そのアドレスには届きません", en: "That address takes no mail" },
    detail: {
      ja: "メールサーバーに、そのアドレスはないと言われました。つづりをお確かめください。",
      en: "The mail server says that there is no such address. Please check how it is written.",
    },
  },
  "inquiry-changed": {
    status: 409,
    title: { ja: "見せた文と違ってきました", en: "It is no longer what was shown" },
    detail: {
      ja: "記録が直されたため、お見せした文と違ってきました。何も送っていません。もう一度、文を確かめてください。",
      en: "The record was corrected, so the text would differ from what you saw. Nothing was sent. Please look at it again.",
    },
  },
  "mail-not-sent": {
    status: 503,
    title: { ja: "メールを送れませんでした", en: "The mail could not be sent" },
    detail: {
      ja: "いま、メールサーバーが受けとりませんでした。少し待ってから、もう一度お試しください。",
      en: "The mail server did not take it just now. Please wait a moment and try again.",
    },
  },
  "too-large": {
    status: 413,
    title: { ja: "長すぎます", en: "Too long" },
    detail: {
      ja: "一度に送れる長さを超えています。いくつかに分けてお送りください。",
      en: "This is longer than can be taken at once. Please send it in parts.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { ja: "JSON でお送りください", en: "Please send JSON" },
    detail: {
      ja: "本文は Content-Type: application/json でお送りください。",
      en: "The body must be sent with Content-Type: application/json.",
    },
  },
  "too-many-requests": {
    status: 429,
    title: { ja: "要求が多すぎます", en: "Too many requests" },
    detail: {
      ja: "短い間に要求が集中しました。少し待ってから、もう一度お試しください。書いた文は消えていません。",
      en: "Too much was asked in a short time. Please wait a moment and try again; what you wrote is not lost.",
    },
  },
  "too-many-streams": {
    status: 429,
    title: { ja: "開いている画面が多すぎます", en: "Too many open pages" },
    detail: {
      ja: "同時に開いている画面が多すぎます。使っていない画面を閉じてください。",
      en: "Too many pages are open at the same time. Please close those you do not use.",
    },
  },
  "internal-error": {
    status: 500,
    title: { ja: "こちらの不具合です", en: "Something broke on our side" },
    detail: {
      ja: "思いがけない不具合が起きました。これまでの内容は保存されています。少し待ってから、もう一度お試しください。",
      en: "Something unexpected went wrong. Everything up to here is kept. Please try again in a moment.",
    },
  },
  "storage-unavailable": {
    status: 503,
    title: { ja: "保存先が使えません", en: "The storage does not answer" },
    detail: {
      ja: "いま保存ができません。ディスクの空きやデータベースの状態を確かめてから、もう一度お送りください。",
      en: "Nothing can be kept right now. Please check the disk's free space or the database, and send again.",
    },
  },
} as const satisfies Record<string, ProblemText>;

type ProblemText = {
  readonly status: 400 | 403 | 404 | 406 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: { readonly ja: string; readonly en: string };
  readonly detail: { readonly ja: string; readonly en: string };
};

export type ProblemId = keyof typeof problems;
export type ProblemStatus = ProblemText["status"];

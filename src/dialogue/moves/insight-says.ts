import type { Say } from "./move.ts";

/** Feelings, belittling words, comparisons and moments of insight. */
export const insightSays: readonly Say[] = [
  {
    id: "insight-stay",
    phase: "role",
    kind: "hold-space",
    on: ["insight"],
    wordings: {
      ja: [
        "{restated}ですね。少し、ここで待ちますね。",
        "急いで先へ進まずに、ここで待ちますね。",
        "言葉になるまで、待っています。",
        "続きが浮かぶまで、ゆっくりで大丈夫です。",
        "まとまらなくても、そのまま話してください。",
      ],
      en: [
        "Let’s stay here for a moment.",
        "I won’t hurry on from that.",
        "Take whatever time you need.",
        "Take your time with that.",
      ],
    },
    why: {
      ja: "何かに気づきかけたときは、言葉を足さない方が考えやすいためです。",
      en: "When something is dawning, fewer words from outside leave more room.",
    },
    source: "Article: the client falls silent and begins to reflect; counselling model, space is a move.",
  },
  {
    id: "insight-words-kept",
    phase: "role",
    kind: "hold-space",
    on: ["insight"],
    wordings: {
      ja: [
        "「{gist}」。いまの言葉のまま、少し待ちますね。",
        "ご自分の言葉のままで、残しておきますね。",
        "急がなくていいので、ゆっくりどうぞ。",
        "いまの言葉は、あとでご自分で読み返せます。",
      ],
      en: [
        "“{gist}”. I’ll leave it in your words.",
        "I’ll leave that as you said it.",
        "I won’t add anything to that.",
        "I’d like to leave that just as it is.",
      ],
    },
    why: {
      ja: "ご自分で見つけた言葉なので、こちらの解釈を加えずに残しています。",
      en: "You found these words yourself, so they are kept without interpretation.",
    },
    source: "Counselling model: never deliver a realisation; hold space after an insight.",
  },
];

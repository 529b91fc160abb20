import type { Say } from "./move.ts";

/** What answers somebody who turns to the counsellor about the talk: not heard, not to be written down, who reads it, a joke. */
export const toTheCounsellorSays: readonly Say[] = [
  {
    id: "repair-unheard",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "聞き落としていました。もう一度、聞かせてください。",
        "すみません、受け取り方が違っていました。お話の続きを聞かせてください。",
        "「{missed}」というお話を、通り過ぎてしまいました。失礼しました。",
        "取り違えていました。いちばん聞いてほしいところから、話してください。",
        "失礼しました。先に進まずに、ここで伺います。",
      ],
      en: [
        "I went past this, and I’m sorry: “{missed}”. Say more about it, if you like.",
        "“{missed}”. I should have stayed with that; I’m sorry.",
        "I’m sorry, I missed that. Tell me in your own way, and I’ll stay with it.",
        "I got that wrong. Start from what matters most, and I’ll keep to it.",
        "I wasn’t following you there, and I’m sorry. Go on from where you are.",
        "That was my mistake. Go on; I’m with you.",
      ],
    },
    why: {
      ja: "聞き落としや取り違えがあったときは、言い訳をせずに伺い直します。",
      en: "When something was not heard or was taken wrongly, that is owned up to, and it comes first.",
    },
    source: "Repair of a rupture (Safran & Muran 2000); counselling model: it listened.",
  },
  {
    id: "repair-unheard-now",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "失礼しました。聞き落としていました。",
        "すみません、取り違えていました。",
        "先ほどは、受け取り方が違っていました。",
        "失礼しました。いまのお話を伺います。",
      ],
      en: [
        "I’m sorry, I missed that.",
        "I got that wrong. Sorry.",
        "You’re right, I went past it.",
        "Sorry. I have it now.",
        "That was my mistake.",
      ],
    },
    why: {
      ja: "聞き落としがあったときは、言い訳をせずに受け取り直します。",
      en: "When something was not heard, that is owned up to before anything else.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-whom",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "お仕事が最後に届く人のことです。",
        "言葉が足りませんでした。お仕事を受け取る人のことです。",
        "お仕事の先にいる人のことを伺いました。",
        "受け取る方のことです。分かりにくくて失礼しました。",
      ],
      en: [
        "I put that badly. I mean whoever your work reaches in the end.",
        "Whoever would notice if it went wrong, I mean.",
        "The people at the far end of it, even if you never see them.",
        "Fair question. Whoever has the use of it in the end.",
      ],
    },
    why: {
      ja: "誰のことを伺っているのかを、はっきりさせるためです。",
      en: "This says who the question is about.",
    },
    source: "Counselling model: a smaller, more concrete question where the first drew nothing.",
  },
  {
    id: "repair-look-again",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "今日の記録を、読み返す日のことです。",
        "記録をもう一度見る日を伺いました。",
        "分かりにくくて失礼しました。今日の言葉を読み返す日のことです。",
        "次に記録を見る日のことです。",
      ],
      en: [
        "Today’s words, I mean, and when to look at them again.",
        "I put that badly. I mean a day for reading this once more.",
        "The record of this talk.",
        "What you said today: I asked when you would read it again.",
      ],
    },
    why: {
      ja: "何の日を伺っているのかを、はっきりさせるためです。",
      en: "This says what the question is about.",
    },
    source: "Counselling model, close: next check-in.",
  },
  {
    id: "repair-joke",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "冗談だったのですね。真に受けてしまいました。",
        "そのまま受け取ってしまいました。失礼しました。",
        "冗談を、まじめに聞いてしまいました。",
        "なるほど、冗談だったのですね。",
      ],
      en: [
        "I took that at its word. Sorry.",
        "A joke, then; it went past me.",
        "I’m slow with jokes. I have it now.",
        "Ah. I took that the wrong way.",
      ],
    },
    why: {
      ja: "冗談をまじめに受け取ってしまったので、取り違えを認めています。",
      en: "A joke was taken seriously, so that is owned up to.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-language",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "書き方は気にしなくて大丈夫です。そのまま話してください。",
        "そのままの言葉で、よく分かります。",
        "書きやすい書き方で大丈夫です。",
        "言葉の形は、気にしなくて大丈夫です。",
      ],
      en: [
        "Your English is fine here. Write in whatever way is easiest.",
        "I can follow you well. Write just as you like.",
        "There’s no need to worry about how you write it.",
        "The way you write it is fine.",
      ],
    },
    why: {
      ja: "書き方を気にせずに話せるようにするためです。",
      en: "So that nobody has to worry about how they write.",
    },
    source: "Counselling model, frame: information only; person-centred practice, acceptance.",
  },
];

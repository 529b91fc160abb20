import type { Ask, Say } from "./move.ts";

/** Asked and said where little comes any more: the client chooses how to go on. */
export const paceAsks: readonly Ask[] = [
  {
    id: "ask-pace",
    phase: "concern",
    kind: "ask-closed",
    asks: "close.pace",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "このまま続けるのと、まとめに移るのとでは、どちらがよいですか。",
        "もう少し続けますか、それともまとめに移りますか。",
        "問いを続けるのと、振り返りに移るのとでは、どちらが楽ですか。",
        "このままお話を続けるか、終わりに向かうか、どちらにしましょうか。",
      ],
      en: [
        "Would you rather go on like this, or draw things together now?",
        "Shall we talk a little more, or go on to the last part?",
        "Would you like more questions, or a short look back?",
        "Do you want to carry on, or move towards the end?",
      ],
    },
    why: {
      ja: "どこまで話すかを決めるのは、ご自身だからです。",
      en: "How far we go is for you to decide.",
    },
    source: "Supporting autonomy (MITI 4); counselling model: notice fatigue.",
    suggestions: { ja: ["続ける", "まとめに移る"], en: ["Go on", "Draw it together"] },
  },
];

export const paceSays: readonly Say[] = [
  {
    id: "pace-lead",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "答えにくい問いが続いたかもしれませんね。",
        "問いが多かったかもしれません。",
        "少し疲れる時間になったかもしれませんね。",
        "ここまでで十分なときは、そう言ってください。",
      ],
      en: [
        "A few of those were hard to answer.",
        "This may have become a little tiring.",
        "I’ve asked rather a lot.",
        "If that’s enough for today, that’s fine.",
      ],
    },
    why: {
      ja: "答えにくさが続いたときは、進み方を選んでもらうことにしています。",
      en: "When answers have become hard, you choose how to go on.",
    },
    source: "Counselling model: notice fatigue; rupture and repair (Safran & Muran 2000).",
  },
  {
    id: "pace-kept",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、もう少し続けますね。",
        "わかりました。このまま、もう少し伺いますね。",
        "飛ばしてもかまいません。続けますね。",
        "答えたいところだけで進めますね。",
      ],
      en: [
        "Then let’s go on. Answer only what you want to.",
        "All right, a little more. Skip whatever you like.",
        "We’ll carry on, then.",
        "You can still stop at any time.",
      ],
    },
    why: {
      ja: "選ばれた進み方で続けています。",
      en: "We go on in the way you chose.",
    },
    source: "Counselling model: supporting autonomy (MITI 4).",
  },
  {
    id: "pace-closing",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "では、あと少しだけ伺いますね。",
        "わかりました。最後のところへ移りますね。",
        "では、まとめに移りますね。",
        "そろそろ、おしまいのお話にしますね。",
      ],
      en: [
        "Then I’ll just ask what you might take with you.",
        "All right. Let’s turn to the last part.",
        "Then let’s start to draw it together.",
        "Here are the last few questions.",
      ],
    },
    why: {
      ja: "まとめに移ることを選ばれたからです。",
      en: "You chose to draw things together.",
    },
    source: "Counselling model: supporting autonomy (MITI 4).",
  },
];

import type { Say } from "./move.ts";

/** What carries a session over an awkward place or from one part to the next. */
export const passageSays: readonly Say[] = [
  {
    id: "repair-agree",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、そうしましょう。",
        "では、このまま伺いますね。",
        "はい、それでは続けますね。",
        "ありがとうございます。伺いますね。",
      ],
      en: [
        "Thank you, I have that.",
        "Right, we can go on from there.",
        "OK. Then let’s go on.",
        "All right, then.",
      ],
    },
    why: {
      ja: "短い同意を、同意として受け取るためです。",
      en: "A short yes is taken as a yes.",
    },
    source: "Counselling model: repair.",
  },
  {
    id: "repair-off-topic",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "気になることがあるのですね。ここではお仕事の話を伺えます。",
        "大事なお話かもしれません。ここで伺えるのはお仕事のことです。",
        "お仕事の外のことには、ここではうまくお応えできません。",
        "お仕事とつながるところから、聞かせてください。",
        "お仕事の話には、いつでも戻れます。",
      ],
      en: [
        "That matters too. What I can help with here is work.",
        "That may well matter, but here I can only talk about work.",
        "There isn’t much I can do outside work.",
        "We can go on whenever you’re ready to come back to work.",
        "I’m only of use for things to do with work.",
      ],
    },
    why: {
      ja: "ここで扱える範囲を、先にお伝えするためです。",
      en: "To say plainly what can be talked about here.",
    },
    source: "Counselling model, scope.",
  },
  {
    id: "repair-irritation",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "不快にさせてしまったかもしれません。ここで止めることもできます。",
        "聞き方が合わなかったようです。飛ばしてもかまいません。",
        "そう思われるのも、もっともです。失礼しました。",
        "問いが続いて、わずらわしかったかもしれません。",
        "失礼しました。聞き方を変えますね。",
        "聞き方を改めますね。",
      ],
      en: [
        "That can’t have been pleasant. We can stop here if you like.",
        "The way I ask may not suit you. You can skip the question.",
        "You can say it as strongly as you like.",
        "It can be tiresome to get one question after another.",
        "Let’s try it differently.",
      ],
    },
    why: {
      ja: "言い返さずに、進め方のほうを変えられると伝えるためです。",
      en: "This changes the way we go on, and does not argue.",
    },
    source: "Rupture and repair (Safran & Muran 2000); rolling with discord (Miller & Rollnick 2013).",
  },
  {
    id: "repair-short",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "短い答えで大丈夫です。",
        "言葉が少なくても、大丈夫です。",
        "長く書いてくださらなくて大丈夫です。",
        "ひとことでも、伝わっています。",
      ],
      en: [
        "Short answers are fine.",
        "One word at a time is fine.",
        "A few words will do.",
        "Single words do just as well.",
      ],
    },
    why: {
      ja: "短い答えを、責められたと感じずに続けてもらうためです。",
      en: "Nobody should feel blamed for being brief.",
    },
    source: "Counselling model: brief answers are met kindly.",
  },
  {
    id: "repair-skipped",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、飛ばしますね。",
        "いまの問いは、ここまでにしますね。",
        "では、別のことを伺いますね。",
        "答えなくても、かまいません。",
        "あとで答えたくなったら、戻れます。",
        "合わない問いもありますね。",
      ],
      en: [
        "That’s fine, we’ll skip it.",
        "We can leave that question out.",
        "Let me ask about something else.",
        "You don’t have to answer that.",
        "Not every question suits everybody.",
        "We’ll go on; you can come back to it if you like.",
      ],
    },
    why: {
      ja: "飛ばしても何も不利にならないと伝えるためです。",
      en: "Nothing is lost by skipping.",
    },
    source: "Counselling model, frame: anything may be skipped.",
  },
  {
    id: "repair-greeting",
    phase: "frame",
    kind: "repair",
    wordings: {
      ja: [
        "こんにちは。急がずに伺いますね。",
        "よろしくお願いします。",
        "どうぞ、話しやすいように話してください。",
        "こんにちは。",
      ],
      en: [
        "Hello. There’s no hurry here.",
        "Hello to you, too.",
        "Good to meet you. I’ll ask one thing at a time.",
        "Welcome. Write in whatever way you like.",
      ],
    },
    why: {
      ja: "あいさつに、あいさつを返しています。",
      en: "A greeting is answered with a greeting.",
    },
    source: "Counselling model, frame.",
  },
  {
    id: "repair-pause",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "では、ここでひと休みしてください。",
        "いつ戻られても、言葉はそのまま残っています。",
        "急ぐことは何もありません。",
        "続きは、戻られたときに伺いますね。",
      ],
      en: [
        "We can rest here. What you’ve said won’t be lost.",
        "Take a break, and come back whenever you like.",
        "There’s no hurry at all.",
        "The next question will wait until you’re back.",
      ],
    },
    why: {
      ja: "途中で手を止めてもよいと伝えるためです。",
      en: "You may stop for a while.",
    },
    source: "Counselling model: space is a move; pause and resume.",
  },
  {
    id: "repair-time-is-near",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "終わりが近いので、まとめのお話に移りますね。",
        "残りの時間が少なくなりました。まとめに入りますね。",
        "残りの時間で、今日のお話を振り返りましょう。",
        "途中ですが、もうすぐ終わりの時間です。",
        "そろそろ、まとめに入りますね。",
      ],
      en: [
        "We’re coming to the end, so let’s turn to what you will take with you.",
        "There’s not much time left; let’s see what to keep.",
        "Let’s use the time left to keep hold of what you’ve said.",
        "It’s time to turn towards the end.",
      ],
    },
    why: {
      ja: "時間の中で、今日の言葉を記録に残せるようにするためです。",
      en: "This leaves time to put today’s words into the record.",
    },
    source: "Counselling model: towards the end, go to the outcomes from wherever the session is.",
  },
  {
    id: "repair-outcomes-lead-in",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "ここからは、ご自身のこれからのことを伺いますね。",
        "ここまで伺って、この先のことも聞かせてください。",
        "少し先のことも、伺いますね。",
        "これからのことにも、話を広げてみますね。",
      ],
      en: [
        "Let’s leave that for now and look at what lies ahead of you.",
        "Let’s see what you would like to take away from this.",
        "Now let’s bring some of this together.",
        "I’d like to ask about what’s ahead of you.",
      ],
    },
    why: {
      ja: "話を広げる時間から、手元に残す時間に移るためです。",
      en: "From here the talk is about keeping what matters.",
    },
    source: "Article: the session ends with aspiration, fit, a plan and an idea for departments.",
  },
];

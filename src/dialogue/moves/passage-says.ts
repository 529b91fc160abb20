import type { Say } from "./move.ts";

/** What carries a session over an awkward place or from one part to the next. */
export const passageSays: readonly Say[] = [
  {
    id: "repair-agree",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、受け取りました。",
        "では、このまま進みます。",
        "いまの返事から続けます。",
        "ありがとうございます。先へ進みます。",
      ],
      en: [
        "Thank you, I have that.",
        "We can go on from there.",
        "A short yes will do. We go on.",
        "Your answer is enough, so here is the next part.",
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
        "気になることがあるのですね。ここでは仕事の話を聞けます。",
        "大事なお話かもしれません。ここで聞けるのは仕事のことです。",
        "仕事の外のことには、ここではうまく応えられません。",
        "戻れるところから、また仕事の話をどうぞ。",
        "仕事の話に、いつでも戻れます。",
      ],
      en: [
        "There are other things on your mind. This time is for your work.",
        "It may well matter; here, though, the talk is about work.",
        "Outside work there is little I can do.",
        "When you are ready to come back to work, we can go on.",
        "Work is what I can help with.",
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
        "不快にさせたかもしれません。ここで止まれます。",
        "聞き方が合わなかったようです。飛ばすこともできます。",
        "いまのお気持ちを、そのまま受け取ります。",
        "問いが続いて、わずらわしかったかもしれません。",
        "失礼しました。聞き方を変えます。",
        "聞き方を改めます。",
      ],
      en: [
        "This may have been unpleasant. We can stop here.",
        "My way of asking may not suit you; you can skip the question.",
        "You may put it as strongly as you like.",
        "One question after another can be tiresome.",
        "Let’s go about it differently.",
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
        "短い答えで足ります。",
        "ひと言ずつでも、話は進みます。",
        "長く書く必要はありません。",
        "単語一つの答えも、届いています。",
      ],
      en: [
        "Short answers are quite enough.",
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
    id: "repair-long",
    phase: "concern",
    kind: "normalise",
    on: ["long"],
    wordings: {
      ja: [
        "まず「{gist}」のところから見ていきます。",
        "たくさん話してくださいました。順にたどります。",
        "いくつも話がありました。急がずに見ていきます。",
        "触れられない分も、言葉は残ります。",
        "一つずつ聞いていきます。",
      ],
      en: [
        "To begin with, I would like to take up “{gist}”.",
        "You’ve said a lot; we can follow it one thing at a time.",
        "Several things came up here. There’s no hurry with any of them.",
        "What I leave out for now is still kept.",
        "One thing at a time, then.",
      ],
    },
    why: {
      ja: "長い話の全部を一度に扱えないことを、正直に伝えるためです。",
      en: "Not all of a long answer can be taken up at once, and it is honest to say so.",
    },
    source: "Counselling model: repair.",
  },
  {
    id: "repair-contradiction",
    phase: "concern",
    kind: "reflect-complex",
    wordings: {
      ja: [
        "前は「{earlier}」、いまは「{gist}」。どちらもお話のうちですね。",
        "「{earlier}」という言葉も、消さずにおきます。",
        "前と違っても、直す必要はありません。",
        "二つの言い方を、どちらも残します。",
        "両方あるのですね。",
      ],
      en: [
        "Earlier you said “{earlier}”, and now “{gist}”; there’s room for both.",
        "Your earlier words, “{earlier}”, aren’t crossed out.",
        "If it comes out differently now, nothing needs correcting.",
        "Two ways of putting it, and both are kept.",
        "Both can be true.",
      ],
    },
    why: {
      ja: "前と今の違いを、誤りではなく両方の言葉として置くためです。",
      en: "When you put something differently later, both are kept; it is not a mistake.",
    },
    source: "Double-sided reflection (Miller & Rollnick 2013).",
  },
  {
    id: "repair-continue",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、次へ進みます。",
        "黙って考える時間も、今日のうちです。",
        "言葉にしないままで進みます。",
        "書かずにおくのも、自由です。",
        "胸の内に置いたままで、かまいません。",
        "ここで、次のことを聞きます。",
        "あとで言葉になったら、そのときに足せます。",
      ],
      en: [
        "We can go on without words for it.",
        "Here, then, is the next part.",
        "That’s fine. We can move on.",
        "You can still add something later.",
        "You don’t have to share what you thought.",
        "It’s enough to have thought it.",
        "Here is the next question.",
      ],
    },
    why: {
      ja: "何も言わずに進むことも、選べる進み方だからです。",
      en: "Going on without a word is fine too.",
    },
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
  {
    id: "repair-skipped",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、飛ばします。",
        "いまの問いは、置いておきます。",
        "では、別の所から聞きます。",
        "答えないのも、自由です。",
        "あとで答えたくなったら、戻れます。",
        "合わない問いもあるものです。",
        "先へ行きます。",
      ],
      en: [
        "Skipping is fine; we move on.",
        "We can leave that question out.",
        "Let me ask about something else.",
        "You’re free not to answer.",
        "A skipped question comes up once more, at the end.",
        "Not every question fits everybody.",
        "We go on; you can come back to it if you wish.",
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
        "こんにちは。急がずに進めます。",
        "ごあいさつ、ありがとうございます。",
        "よろしくお願いします。順に聞いていきます。",
        "どうぞ、書きたいように書いてください。",
        "こんにちは。",
      ],
      en: [
        "Hello. There’s no hurry here.",
        "Thank you for the greeting.",
        "Good to meet you; I’ll ask one thing at a time.",
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
        "ここで一休みできます。",
        "いつ戻っても、言葉は消えていません。",
        "急ぐことは何もありません。",
        "続きは、ここに置いておきます。",
      ],
      en: [
        "We can rest here; your words won’t be lost.",
        "Take a break, and come back whenever you like.",
        "Nothing here is in a hurry.",
        "The next part stays where it is until you return.",
      ],
    },
    why: {
      ja: "途中で手を止めてもよいと伝えるためです。",
      en: "You may stop for a while.",
    },
    source: "Counselling model: space is a move; pause and resume.",
  },
  {
    id: "repair-early-end",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "ここで終えられます。",
        "では、切り上げます。最後に記録を確かめます。",
        "今日はここまでにします。",
        "残りの問いは置いて、終わりの支度をします。",
      ],
      en: [
        "Stopping here is fine.",
        "We leave it here, then, after one look at the record.",
        "Let’s leave it there for today.",
        "We can leave the rest, and I’ll get ready to close.",
      ],
    },
    why: {
      ja: "いつ終えてもよいという、はじめの約束のとおりにするためです。",
      en: "As was said at the start, you may stop at any time.",
    },
    source: "Counselling model, frame: stop at any time; close, read back.",
  },
  {
    id: "repair-time-is-near",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "終わりが近いので、持ち帰る話に移ります。",
        "残りの時間が少なくなりました。まとめに入ります。",
        "ここからは、今日の話を手元に残す時間です。",
        "途中ですが、終わりのほうへ進みます。",
        "そろそろ、まとめに入ります。",
      ],
      en: [
        "We’re coming to the end, so let’s turn to what you will take with you.",
        "There’s not much time left; let’s see what to keep.",
        "The time left is for keeping hold of what you said.",
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
        "{party}の話のあとは、ご自身のこれからです。",
        "ここまでの話から、持ち帰るものを選びます。",
        "ここから、まとめに入ります。",
        "聞いてきたことを、これからの話につなげます。",
      ],
      en: [
        "Let’s leave that for now and look at what lies ahead of you.",
        "Let’s see what you would like to take away from this.",
        "Now let’s bring some of this together.",
        "Now for what comes next.",
      ],
    },
    why: {
      ja: "話を広げる時間から、手元に残す時間に移るためです。",
      en: "From here the talk is about keeping what matters.",
    },
    source: "Article: the session ends with aspiration, fit, a plan and an idea for departments.",
  },
];

import type { Say } from "./move.ts";

/** How a talk ends: what is to be done next, or their own words, and a short goodbye. */
export const farewellSays: readonly Say[] = [
  {
    id: "farewell-plan",
    phase: "close",
    kind: "close",
    returns: true,
    wordings: {
      ja: [
        "これからのことは「{plan}」、「{day}」でしたね。",
        "「{plan}」、まずはそこからですね。",
        "「{plan}」ということでしたね。",
        "次にするのは「{plan}」でしたね。",
      ],
      en: [
        "What comes next for you: “{plan}”, and “{day}”.",
        "You have your next step: “{plan}”.",
        "So it’s “{plan}” to begin with.",
        "“{plan}”: that comes first, then.",
      ],
    },
    why: {
      ja: "これからすると決めたことを、最後にもう一度お返しするためです。",
      en: "What you mean to do is said once more at the end.",
    },
    source: "Counselling model, rule 4: the plan; Gollwitzer (1999).",
  },
  {
    id: "farewell-words",
    phase: "close",
    kind: "close",
    returns: true,
    wordings: {
      ja: [
        "「{central}」、そのお話を伺いました。",
        "「{central}」というお話でしたね。",
        "「{central}」と、聞かせてくださいました。",
        "「{central}」。確かに、伺いました。",
      ],
      en: [
        "You told me “{central}”.",
        "“{central}”. I heard that.",
        "“{central}”: I’m glad that was said.",
        "I’ve heard it: “{central}”.",
      ],
    },
    why: {
      ja: "終わりの言葉は、ご自身の言葉にするためです。",
      en: "The last word belongs to something you said.",
    },
    source: "Counselling model, close: the record is the client’s.",
  },
  {
    id: "farewell-thanks",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "聞かせてもらえて、よかったです。ありがとうございました。",
        "今日のお話に、お礼を申し上げます。",
        "では、これで終わりますね。お気をつけて。",
        "お時間をくださって、感謝します。",
      ],
      en: [
        "Thanks for trusting me with it.",
        "Thank you, and look after yourself.",
        "I’m grateful for the talk. Goodbye.",
        "Take care, and thank you.",
      ],
    },
    why: {
      ja: "お礼を言って終わるためです。",
      en: "The talk ends with a word of thanks.",
    },
    source: "Counselling model, close.",
  },
  {
    id: "heard-at-the-end",
    phase: "close",
    kind: "reflect-simple",
    wordings: {
      ja: [
        "「{gist}」。いま、聞かせてもらえてよかったです。",
        "「{gist}」。そのお話も、ここに置かせてください。",
        "「{gist}」。言ってくださって、ありがとうございます。",
        "ええ、それも聞きました。",
        "言っておいてくださって、よかったです。",
      ],
      en: [
        "“{gist}”. Thank you for saying that.",
        "“{gist}”. I’m glad that was said before we stop.",
        "“{gist}”. That has its place here, too.",
        "I heard that, too, and it stays with the rest.",
        "I’m glad you said it.",
      ],
    },
    why: {
      ja: "終わりに話してくださったことを、次へ進む前に受け取るためです。",
      en: "What is said at the end is received before anything else comes.",
    },
    source: "Counselling model: it listened; space is a move.",
  },
  {
    id: "leave-scales",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "はい、終わりにしましょう。よければ、数字だけもう一度。",
        "では、終わりにしますね。数字は、付けずに閉じても大丈夫です。",
        "ここでおしまいにします。数字は、書かなくてもかまいません。",
        "承知しました。最後に数字だけ、よければ。",
      ],
      en: [
        "Of course, we’ll stop here. There’s just this, if you like.",
        "We’ll end there, then. One last thing, and you can leave it out.",
        "All right, that’s where we stop. The numbers are there if you want them.",
        "Before you go, and only if you care to.",
      ],
    },
    why: {
      ja: "早めに終えるときも、はじめの数字と見比べられるようにするためです。",
      en: "Whoever stops early can compare the numbers, too.",
    },
    source: "Counselling model: ratings before and after; stop at any time.",
  },
  {
    id: "farewell-kept",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "「{dawned}」という言葉で、今日は終わりますね。",
        "「{value}」というところまでで、終わりにします。",
        "「{aspiration}」、その言葉までにしますね。",
        "では、ここまでにします。",
        "今日は、ここまでですね。",
      ],
      en: [
        "We can stop on “{dawned}”, and thank you.",
        "Let’s end on your words: “{value}”.",
        "I’ll say goodbye on “{aspiration}”.",
        "Goodbye, and thank you.",
        "Thanks for today, and go well.",
      ],
    },
    why: {
      ja: "終わりの言葉は、ご自身が大事にしておられることにするためです。",
      en: "The last word belongs to something that matters to you.",
    },
    source: "Counselling model, close: the record is the client’s.",
  },
  {
    id: "farewell",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "今日はここまでです。記録はいつでも開いて直せます。",
        "話してくださったことは、お手元の記録に残ります。",
        "お疲れさまでした。続きは、開きたい日にどうぞ。",
        "ここで終わりにしますね。話してくださって、ありがとうございました。",
      ],
      en: [
        "Thank you for talking with me today. You can open and correct the record at any time.",
        "Thank you, and goodbye for now. Everything you told me stays in your own record.",
        "Thanks for your time today. Come back to it on a day you choose.",
        "Goodbye, then, and thank you. The record stays as it is until you open it.",
      ],
    },
    why: {
      ja: "話を終え、言葉がどこに残るかをお伝えするためです。",
      en: "This ends the session and says where your words are kept.",
    },
    source: "Counselling model, close.",
  },
  {
    id: "farewell-little",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "書き残したことが少なくても、大丈夫です。ここで終わりにしますね。",
        "続きは、話したくなった日に聞かせてください。",
        "言葉にならない日もあります。また話せる日に、お待ちしています。",
        "ここで終わります。話さなかったことは、そのままで大丈夫です。",
      ],
      en: [
        "We didn’t note down much, and that’s all right. We can stop here.",
        "We’ll end here for today. It’s fine to have said only a little.",
        "Some days the words don’t come. You can try again another day.",
        "Let’s stop here. You don’t have to say everything.",
      ],
    },
    why: {
      ja: "多くを残さずに終えてもよいと伝えるためです。",
      en: "It is all right to end without leaving much.",
    },
    source: "Counselling model, close: keep as draft.",
  },
  {
    id: "farewell-early",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "ここでやめて大丈夫です。途中までの記録は残ります。",
        "では、ここまでにしますね。書いたところまでが残ります。",
        "途中で終えても大丈夫です。お話しくださって、ありがとうございました。",
        "今日お話しくださったところまでを、記録に残します。",
      ],
      en: [
        "It’s all right to stop here; what was written is kept.",
        "We’ll leave it here. What you’ve said so far is kept.",
        "You can stop whenever you like, and here is as good a place as any.",
        "You went as far as you wanted to, and that’s enough for today.",
      ],
    },
    why: {
      ja: "途中で終えても、何も失われないと伝えるためです。",
      en: "Nothing is lost by stopping early.",
    },
    source: "Counselling model, frame: stop at any time.",
  },
];

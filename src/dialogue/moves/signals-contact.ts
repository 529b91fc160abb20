import type { Say } from "./move.ts";

/** Thanks received, missing and given; contact with recipients at first hand, through others, or not at all. */
export const signalsOfContact: readonly Say[] = [
  {
    id: "thanks-received-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["thanks-received"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "言葉を受け取ったことが、あったのですね。",
        "覚えておられるのは「{gist}」ということですね。",
        "受け取った言葉も、仕事の一日のうちですね。",
        "届いた言葉ですね。",
      ],
      en: [
        "So somebody did say something to you.",
        "You remember that: “{gist}”.",
        "That was part of the job, too.",
        "So a word did get back to you.",
      ],
    },
    why: {
      ja: "受け取った言葉を、大きくも小さくもせず書き留めています。",
      en: "What was said to you is noted, and made neither larger nor smaller.",
    },
    source: "Counselling model: the gratitude ledger, received.",
  },
  {
    id: "thanks-received-linked",
    phase: "contact",
    kind: "reflect-complex",
    on: ["thanks-received"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{gist}」、それを覚えておられるのですね。",
        "「{gist}」、そんな場面もあったのですね。",
        "声が返ってきたのですね。",
        "お礼を受け取った場面ですね。",
        "返ってきた声ですね。",
      ],
      en: [
        "{restated}. So something did come back to you.",
        "You came with “{wish}”, and there was this as well.",
        "Something went out, and something came back.",
        "That was about your work, too.",
        "So the thanks did reach you.",
      ],
    },
    why: {
      ja: "お礼の言葉を、話に出た仕事と結んで確かめています。",
      en: "This joins the words of thanks to the work you were speaking of.",
    },
    source: "MITI 4: complex reflection; gratitude and prosocial behaviour, Grant & Gino (2010).",
  },
  {
    id: "thanks-absent-apart",
    phase: "contact",
    kind: "reflect-complex",
    on: ["thanks-absent"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "お礼の届かない仕事なのですね。",
        "「{gist}」。礼の言葉は、来ないままなのですね。",
        "声は、ここまで来ないのですね。",
        "返事のないところで、働いておられるのですね。",
        "返事のない仕事ですね。",
      ],
      en: [
        "Being thanked is one thing, and being of use is another.",
        "{restated}. So the thanks don’t reach you.",
        "Nothing of that kind comes to you directly.",
        "Where you work, little is said in return.",
        "You do it and hear nothing back.",
      ],
    },
    why: {
      ja: "礼を言われることと役に立つことは別なので、混ぜずに聞いています。",
      en: "Being thanked and being of use are different things, so they are not mixed here.",
    },
    source:
      "Article: hard to feel because there is no direct thanks; counselling model, keep the three apart.",
  },
  {
    id: "thanks-absent-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["thanks-absent"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "言葉が返ってこないのですね。",
        "いまは「{gist}」という様子ですね。",
        "手応えの届きにくい場所なのですね。",
        "そうなのですね。",
      ],
      en: [
        "As you tell it, no word comes back.",
        "That’s how it is, then: “{gist}”.",
        "Where you are, little gets back to you.",
        "I’ll take that the way you say it.",
      ],
    },
    why: {
      ja: "言葉が返ってこないことを、慰めずにそのまま受け取っています。",
      en: "That nothing comes back is taken as it is, without consolation.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection; article, no direct thanks.",
  },
  {
    id: "thanks-given-kept",
    phase: "circle",
    kind: "reflect-simple",
    on: ["thanks-given"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "今度は、お礼を言う側の話ですね。",
        "助けてもらったことも、覚えておられるのですね。",
        "「{gist}」、お礼を言う側なのですね。",
        "感謝する相手がいるのですね。",
      ],
      en: [
        "This time you are the one who gives thanks.",
        "You were glad of somebody yourself.",
        "You’re glad of that: “{gist}”.",
        "Somebody was good to you.",
      ],
    },
    why: {
      ja: "お礼を言う側の話も、仕事のつながりの一つとして残しています。",
      en: "Thanks that you give are also part of how your work is connected.",
    },
    source: "Counselling model: the gratitude ledger, given.",
  },
  {
    id: "thanks-given-linked",
    phase: "circle",
    kind: "reflect-complex",
    on: ["thanks-given"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{gist}」、助けられてもいるのですね。",
        "渡す側でもあり、受け取る側でもありますね。",
        "手前にも働く人がいます。",
        "もらうこともあるのですね。",
      ],
      en: [
        "{restated}. So you’re on the receiving end as well.",
        "You hand things on, and you receive them as well.",
        "Somebody helps you out, too.",
        "Others help you, and you help others.",
      ],
    },
    why: {
      ja: "渡す仕事の話に、受け取る側としての話を結んでいます。",
      en: "This joins what you hand on with what you receive.",
    },
    source: "MITI 4: complex reflection; article, everybody is supported by somebody too.",
  },
  {
    id: "contact-direct-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["contact-direct"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "間に人を挟まずに、接しているのですね。",
        "顔を合わせる場面があるのですね。",
        "目や耳で、じかに知ったことなのですね。",
        "「{gist}」、そう見ておられるのですね。",
        "直に会うのですね。",
      ],
      en: [
        "You meet them with nobody in between.",
        "There are times when you are face to face.",
        "You saw or heard it yourself.",
        "So you’ve seen it for yourself: “{gist}”.",
      ],
    },
    why: {
      ja: "直に触れたことと、人から聞いたことを分けて残しています。",
      en: "What you met with yourself is kept apart from what others told you.",
    },
    source: "Counselling model: contact, direct or through someone; Grant (2007).",
  },
  {
    id: "contact-direct-linked",
    phase: "contact",
    kind: "reflect-complex",
    on: ["contact-direct"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}と、直に会っているのですね。",
        "{party}の様子が、目に入る場所なのですね。",
        "相手が近くにいるのですね。",
        "見える所にいるのですね。",
      ],
      en: [
        "You do the work, and you also meet the people it’s for.",
        "From where you are, you can see how it is for {party}.",
        "You’re close enough to see what happens next.",
        "So you do get to see some of it.",
      ],
    },
    why: {
      ja: "直に接している場面を、話に出た仕事と結んで確かめています。",
      en: "This joins the moment of contact to the work you were speaking of.",
    },
    source: "MITI 4: complex reflection; Grant (2007), contact with beneficiaries.",
  },
  {
    id: "contact-through-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["contact-through"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "反応は、誰かを通って届くのですね。",
        "{party}との間に、もう一人いるのですね。",
        "人づてに聞くのですね。",
        "間に立つ人が、先に耳にするのですね。",
      ],
      en: [
        "What is said reaches you by way of somebody else.",
        "So there’s somebody between you and {party}.",
        "So you hear of it at second hand.",
        "Whoever stands in between hears it first.",
      ],
    },
    why: {
      ja: "反応がどの道を通って届くのかを、確かめています。",
      en: "This checks the way by which a reaction reaches you.",
    },
    source: "Counselling model: how reactions reach me.",
  },
  {
    id: "contact-through-linked",
    phase: "contact",
    kind: "reflect-complex",
    on: ["contact-through"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の声は、人づてに届くのですね。",
        "あいだに、人がいるのですね。",
        "間に立つ人がいるのですね。",
        "声の通り道が見えてきました。",
      ],
      en: [
        "It passes through other people before it gets to {party}.",
        "Other people stand in between, both ways.",
        "Whoever is in between has a part in this too.",
        "So it takes the long way round.",
      ],
    },
    why: {
      ja: "仕事が届くまでと、声が戻るまでの間にいる人を、線の上に置いています。",
      en: "Whoever stands in between is put on the map, on the way out and on the way back.",
    },
    source: "MITI 4: complex reflection; article, sales passes on what customers say.",
  },
  {
    id: "contact-none-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["contact-none"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "相手の姿は、見えないままですね。",
        "{party}と会う機会が、いまはありません。",
        "顔を合わせない仕事ですね。",
        "ご自分のいる所からは、先が見えにくいのですね。",
      ],
      en: [
        "You don’t get to see whoever receives it.",
        "As things are, you don’t get to meet {party}.",
        "It’s work in which you don’t meet them.",
        "You don’t see the other end.",
      ],
    },
    why: {
      ja: "会う場面がないことを、よい悪いを言わずに確かめています。",
      en: "That there is no contact is noted, without calling it good or bad.",
    },
    source: "Article: it is hard to feel without direct customer contact.",
  },
  {
    id: "contact-none-apart",
    phase: "contact",
    kind: "reflect-complex",
    on: ["contact-none"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "会わないことと、届かないことは別ですね。",
        "「{task}」という仕事のあと、{party}は見えないのですね。",
        "会わないまま「{gist}」なのですね。",
        "見えないまま、渡しているのですね。",
        "見る機会がないのですね。",
      ],
      en: [
        "Not meeting them and not reaching them are two things.",
        "You do your part, and you never see {party}.",
        "You say “{wish}”, and you don’t get to meet them.",
        "You hand it over without seeing where it goes.",
        "They may be there, out of sight.",
        "Not seen isn’t the same as not there.",
      ],
    },
    why: {
      ja: "会わないことと役に立たないことが、ひとつにならないように分けています。",
      en: "Not meeting people and being of no use to them are kept apart.",
    },
    source: "Counselling model: “no use” separated from “cannot see”; Grant (2007).",
  },
  {
    id: "space-thanks",
    phase: "contact",
    kind: "hold-space",
    on: ["thanks-received"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。ここは、ゆっくりで。",
        "「{gist}」。少し待っています。",
        "うれしいばかりとも限りません。",
        "急いで次へ移りません。",
      ],
      en: [
        "Take a moment with that, if you like.",
        "“{gist}”. I’ll leave that just as you said it.",
        "You can be glad of it, or not.",
        "That can stand by itself.",
      ],
    },
    why: {
      ja: "受け取った言葉を、意味づけずに置いておくためです。",
      en: "Words that reached you are left as they were.",
    },
    source: "Counselling model: effect, sight and thanks are kept apart; space is a move.",
  },
  {
    id: "space-no-thanks",
    phase: "contact",
    kind: "hold-space",
    on: ["thanks-absent"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。続きを待っています。",
        "「{gist}」。ここで少しお待ちします。",
        "続けることも、ここで止めることもできます。",
        "黙って聞いています。",
      ],
      en: [
        "I won’t add any comforting words.",
        "“{gist}”. I’d rather just listen here.",
        "You can carry on, or leave it there.",
        "I’ll just listen.",
      ],
    },
    why: {
      ja: "言葉が返ってこないつらさを、慰めで覆わないためです。",
      en: "That nothing comes back is not covered over with comfort.",
    },
    source: "Counselling model: space is a move; no cheering.",
  },
];

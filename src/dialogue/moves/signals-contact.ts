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
        "そういう声が、返ってきたのですね。",
        "覚えておられるのは「{gist}」ということなのですね。",
        "そう言ってもらえたことが、あったのですね。",
        "そのことを、覚えておられるのですね。",
      ],
      en: [
        "So somebody did say something to you.",
        "So you remember that: “{gist}”.",
        "So that’s a part of it, too.",
        "So that did get back to you.",
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
        "「{gist}」、そのことが心に残っているのですね。",
        "「{gist}」、そういう場面があったのですね。",
        "相手の方から、返ってきたものがあったのですね。",
        "お礼を受け取ったときのことなのですね。",
        "声が返ってきたことが、あったのですね。",
      ],
      en: [
        "{restated}. So something did come back to you.",
        "You started by saying “{wish}”, and there was this as well.",
        "You did your part, and they let you know.",
        "They were talking about your work, then.",
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
        "お礼の言葉が、届きにくいお仕事なのですね。",
        "「{gist}」、お礼の言葉はないままなのですね。",
        "お礼の声は、お手元までは来ないのですね。",
        "返事のないまま、働いておられるのですね。",
        "何も返ってこないままなのですね。",
      ],
      en: [
        "Being thanked is one thing, and being of use is another.",
        "{restated}. So the thanks don’t reach you.",
        "So nobody says it to you directly.",
        "People don’t say much where you work.",
        "So you do it and hear nothing back.",
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
        "いまのところ「{gist}」という様子なのですね。",
        "手応えが、感じにくいのですね。",
        "お礼を聞くことは、少ないのですね。",
      ],
      en: [
        "Nobody says anything to you, as you tell it.",
        "As things are, then: “{gist}”.",
        "Little gets back to you, then.",
        "I’ll take that just as you say it.",
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
        "今度は、お礼を言う側のお話なのですね。",
        "助けてもらったことも、覚えておられるのですね。",
        "「{gist}」、お礼を言いたいことがあるのですね。",
        "ありがたいと思う人が、いるのですね。",
      ],
      en: [
        "This time you’re the one who’s grateful.",
        "You were glad of somebody yourself.",
        "So you’re glad of that: “{gist}”.",
        "So somebody was good to you.",
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
        "「{gist}」、助けてもらうこともあるのですね。",
        "渡す側でもあり、受け取る側でもあるのですね。",
        "その前にも、働いている人がいるのですね。",
        "受け取ることも、あるのですね。",
      ],
      en: [
        "{restated}. So somebody does things for you as well.",
        "You’re on the receiving end as well, then.",
        "So somebody helps you, too.",
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
        "間に人を挟まずに、やりとりしておられるのですね。",
        "顔を合わせることが、あるのですね。",
        "ご自分の目や耳で、知ったことなのですね。",
        "「{gist}」、ご自分の目で見ておられるのですね。",
        "直接会うことがあるのですね。",
      ],
      en: [
        "So you meet them yourself.",
        "So there are times when you’re face to face.",
        "So you saw or heard it yourself.",
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
        "{party}と、直接会っておられるのですね。",
        "{party}の様子が、目に入るところにおられるのですね。",
        "相手の方が、近くにいるのですね。",
        "相手の方の様子が、見えるのですね。",
      ],
      en: [
        "You do the work, and you also meet the people it’s for.",
        "So you can see how it is for {party}.",
        "You’re close enough, then, to see what happens next.",
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
        "反応は、誰かを通して届くのですね。",
        "{party}との間に、もう一人いるのですね。",
        "人づてに聞いておられるのですね。",
        "間に立つ人が、先に聞くのですね。",
      ],
      en: [
        "So you hear it from somebody else.",
        "So there’s somebody between you and {party}.",
        "You get it second-hand, then.",
        "Somebody else hears it before you do.",
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
        "あいだに、人が入るのですね。",
        "直接ではなく、人を通して届くのですね。",
        "声がどう届くのかが、見えてきました。",
      ],
      en: [
        "So it goes through other people before it gets to {party}.",
        "So there are people in between, both ways.",
        "The people in between have a part in this, too.",
        "So it comes to you in a roundabout way.",
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
        "相手の方の姿は、見えないままなのですね。",
        "{party}と会うことが、いまはないのですね。",
        "顔を合わせることのないお仕事なのですね。",
        "ご自分のところからは、相手の方が見えにくいのですね。",
      ],
      en: [
        "So you don’t get to see who it’s for.",
        "As things are, you don’t meet {party}.",
        "In your job you don’t get to meet them.",
        "So you don’t see where it ends up.",
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
        "会わないことと、届いていないことは、分けて伺いますね。",
        "「{task}」というお仕事のあと、{party}の様子は見えないのですね。",
        "「{gist}」、様子は分からないままなのですね。",
        "相手の方が見えないまま、渡しておられるのですね。",
        "見る機会が、なかなかないのですね。",
      ],
      en: [
        "Not meeting them is one thing; not reaching them is another.",
        "So you do your part, and you never see {party}.",
        "You say “{wish}”, and you don’t get to meet them.",
        "So you hand it over and don’t see where it goes.",
        "They may be there, even if you don’t see them.",
        "You can’t tell from where you are.",
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
        "{restated}ですね。そのときのことを、ゆっくり聞かせてください。",
        "「{gist}」というお話ですね。少し待っていますね。",
        "うれしい気持ちだけとは、限りませんね。",
        "急いで次へ進まなくて大丈夫です。",
      ],
      en: [
        "Take a moment with that, if you like.",
        "“{gist}”: I’ll leave that just as you said it.",
        "You can be glad of it, or not.",
        "I’ll leave that as it stands.",
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
        "{restated}ですね。続きがあれば、聞かせてください。",
        "「{gist}」というお話ですね。このまま待っていますね。",
        "続けることも、ここで止めることもできます。",
        "そのまま、聞かせてください。",
      ],
      en: [
        "I won’t try to make that sound better than it is.",
        "“{gist}”. I’m just listening.",
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

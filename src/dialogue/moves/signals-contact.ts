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
        "覚えておられたのは「{gist}」ということですね。",
        "受け取った言葉も、仕事の一日の中にありますね。",
        "誰かから届いた言葉を、話してくださいました。",
      ],
      en: [
        "So somebody did say something to you.",
        "This has stayed in your memory: “{gist}”.",
        "What is said to you is part of the working day too.",
        "Something did reach you, and you have told me of it.",
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
        "ふだんの「{task}」の近くに、お礼の場面がありますね。",
        "前の「{earlier}」もあり、お礼の話もあるのですね。",
        "渡すものと、返ってくるものの両方がありますね。",
        "お礼の場面も、仕事の場面の一つなのですね。",
      ],
      en: [
        "There is your work, “{task}”, and there is a moment of thanks.",
        "Earlier you said “{earlier}”, and there is also this word of thanks.",
        "Something went out, and something came back.",
        "That moment, too, was part of your work.",
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
        "お礼があるかどうかと、役に立つかは分けて伺います。",
        "ふだんの「{task}」に、礼の言葉は届かないのですね。",
        "お礼の声は、直には届かないと伺いました。",
        "返事のないところで、仕事をしておられるのですね。",
      ],
      en: [
        "Being thanked and being of use are two questions, and I keep them apart.",
        "You do your part, “{task}”, and no thanks reach you.",
        "Nothing of that kind comes to you directly.",
        "Where you work, as you tell it, little is said in return.",
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
        "いまの様子は「{gist}」ということですね。",
        "手応えの届きにくい場所なのですね。",
        "まずは、そのままお話を伺います。",
      ],
      en: [
        "As you tell it, no word comes back.",
        "I have heard it the way you put it: “{gist}”.",
        "Where you are, little gets back to you.",
        "I would like to take that in first, as it is.",
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
        "「{gist}」という言葉の向こうに、人がいるのですね。",
        "感謝している相手が、おられるのですね。",
      ],
      en: [
        "This time you are the one who gives thanks.",
        "You have also told me of being glad of somebody.",
        "There is a person in this: “{gist}”.",
        "This is about somebody you are grateful to.",
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
        "ご自分の「{task}」の前にも、人の手があるのですね。",
        "渡す側であり、受け取る側でもあるのですね。",
        "手前にも、仕事をする人がいるのですね。",
        "もらうほうと渡すほうが、ひと続きに聞こえました。",
      ],
      en: [
        "Before your own part, “{task}”, there are other people too.",
        "You hand things on, and you receive them as well.",
        "Somebody is at work before you, too.",
        "There is what you give here, and what you are given.",
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
        "あいだに人を挟まずに、接しているのですね。",
        "顔を合わせる場面が、あるのですね。",
        "ご自分の目や耳で、触れたことなのですね。",
        "直に触れたのは「{gist}」ということですね。",
      ],
      en: [
        "You meet them with nobody in between.",
        "There are times when you are face to face.",
        "This is something you saw or heard for yourself.",
        "You know this at first hand: “{gist}”.",
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
        "「{task}」の先の人に、直に会っているのですね。",
        "前の「{earlier}」のほかに、目の前の場面もありますね。",
        "渡す場面と受け取る場面が、近くにあるのですね。",
        "仕事の相手が、見えるところにいるのですね。",
      ],
      en: [
        "You do the work, “{task}”, and you also meet people it goes to.",
        "You told me “{earlier}”, and now something you have met with yourself.",
        "You have seen or heard something of the other side.",
        "Some of it, then, is within your sight or hearing.",
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
        "直にではなく、人づてに聞くのですね。",
        "間に立つ人が、先に耳にするのですね。",
      ],
      en: [
        "What is said reaches you by way of somebody else.",
        "There is somebody between you and {party}.",
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
        "人の手を通って「{task}」が{party}に届くのですね。",
        "行く道にも帰る道にも、人がいるのですね。",
        "間に入る人も、同じ流れの中にいるのですね。",
        "声の通り道が、少し見えてきました。",
      ],
      en: [
        "You do your part, “{task}”; between you and {party} there are others.",
        "There are people on the way out and on the way back.",
        "Whoever is in between has a part in this too.",
        "It is a little clearer now which way a word travels.",
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
        "受け取る人の姿は、見えないままなのですね。",
        "{party}と会う機会が、いまはないのですね。",
        "顔を合わせずに進む仕事なのですね。",
        "ご自分の席からは、先のほうが見えにくいようです。",
      ],
      en: [
        "You do not get to see whoever receives it.",
        "As things are, you have no occasion to meet {party}.",
        "It is work in which you do not meet them.",
        "From where you are, the far end is hard to see.",
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
        "会わないことと届かないことは、分けて伺います。",
        "手を離れた「{task}」のあと、{party}は見えないのですね。",
        "会う機会のないところで「{wish}」と思われるのですね。",
        "見る機会がない、ということなのですね。",
      ],
      en: [
        "Not meeting them and not reaching them are two things.",
        "You have your own part, “{task}”, and you do not see {party}.",
        "You told me “{wish}”, and also that you do not meet them.",
        "There is what happens there, and what you get to see of it.",
      ],
    },
    why: {
      ja: "会わないことと役に立たないことが、ひとつにならないように分けています。",
      en: "Not meeting people and being of no use to them are kept apart.",
    },
    source: "Counselling model: “no use” separated from “cannot see”; Grant (2007).",
  },
];

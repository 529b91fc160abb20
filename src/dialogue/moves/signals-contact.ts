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
        "受け取った言葉が、一つ出てきました。",
        "いただいた言葉として、書き留めておきます。",
        "覚えておられたのは「{gist}」ということですね。",
        "耳に届いた言葉の話を、伺いました。",
      ],
      en: [
        "Something that somebody said to you has come up.",
        "I am noting it as something you received.",
        "You have remembered this: “{gist}”.",
        "A word that did get to you is part of this now.",
      ],
    },
    why: {
      ja: "受け取った言葉を、大きくも小さくもせず書き留めています。",
      en: "What was said to you is noted, made neither larger nor smaller.",
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
        "ふだんの「{task}」の話に、お礼の場面がありました。",
        "前には「{earlier}」、いまはお礼の話を伺いました。",
        "渡すほうの話に、返ってきたものの話が加わりました。",
        "普段の手もとと、その言葉がひとつの話に入りました。",
      ],
      en: [
        "In what you say about “{task}” there was a word of thanks.",
        "Earlier it was “{earlier}”; this time there was thanks.",
        "Beside what you hand over, there is something that came back.",
        "Your everyday work and those words are now in one account.",
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
        "礼があるかと役に立つかは、分けて聞いています。",
        "「{task}」を渡す所に、礼の言葉がないのですね。",
        "{party}からの声と、仕事の中身は別に書いておきます。",
        "返る言葉の少ない場所の話として、聞こえました。",
      ],
      en: [
        "Whether there is thanks and whether it is of use are two notes here.",
        "At the place where “{task}” is handed over, no thanks is heard.",
        "I am writing down words from {party} and the work itself apart.",
        "It sounds as though few words come back to where you are.",
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
        "言葉が返ってこない、というところを書き留めます。",
        "慰めを急がずに、その様子を伺います。",
        "いまの様子は「{gist}」ということですね。",
        "手応えの届きにくい場所にいる、と伺いました。",
      ],
      en: [
        "No word comes back: that is noted.",
        "I will not hurry to console; this is how it is for you.",
        "As things stand, then, “{gist}”.",
        "You are telling me that little comes back to you.",
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
        "お礼を言う側の話が、出てきました。",
        "支えてもらったことも、書き留めておきます。",
        "ご自分から誰かへの言葉が、一つありました。",
        "誰かに向けた「{gist}」も、覚えておきます。",
      ],
      en: [
        "This time you are the one who gives thanks.",
        "I am noting what you were helped with, too.",
        "There was a word from you to somebody else.",
        "For whoever it is meant, “{gist}” is kept here.",
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
        "ご自分の「{task}」の手前にも、人がいるのですね。",
        "渡す側であり、受け取る側でもあるという話でした。",
        "仕事の線が、こちら向きにも一本引けました。",
        "「{earlier}」の話に、お礼を言う相手が加わりました。",
      ],
      en: [
        "Upstream of “{task}”, too, there is somebody.",
        "You hand things on, and you receive them as well.",
        "One line on the map now runs towards you.",
        "To “{earlier}” you have added somebody to thank.",
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
        "あいだに人を挟まずに、触れたことなのですね。",
        "直に見聞きしたこととして、書き留めます。",
        "{party}と接する場面が、話に出てきました。",
        "目の前のことと人づてのことは、分けて残します。",
      ],
      en: [
        "Nobody stood in between, then.",
        "I am noting it as something you met with at first hand.",
        "There is a moment with {party} in what you said.",
        "First-hand things are kept apart from what was passed on.",
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
        "仕事の先の{party}に、直に触れているのですね。",
        "前の「{earlier}」に、目の前の場面が加わりました。",
        "線の両端が、同じ場面に出てきました。",
        "渡すところと受け取るところが、近い仕事のようです。",
      ],
      en: [
        "Beyond “{task}” you meet {party} directly.",
        "To “{earlier}” you have added something seen at first hand.",
        "Both ends of the work are in the same scene.",
        "Handing over and receiving seem to happen close together.",
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
        "反応は、誰かを通って届いているのですね。",
        "{party}との間に、もう一人いると伺いました。",
        "人づてに聞いたこととして、書き留めます。",
        "間に立つ人のところで、言葉が受け取られています。",
      ],
      en: [
        "Reactions come to you by way of somebody else.",
        "Between you and {party} there is another person.",
        "I am noting it as something passed on.",
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
        "仕事の「{task}」から{party}まで、手が続いています。",
        "行く道と、声の帰る道が見えてきました。",
        "間の人も、この仕事の線の上にいるのですね。",
        "前の「{earlier}」に、間に立つ人の話が続きました。",
      ],
      en: [
        "From “{task}” to {party} it goes from hand to hand.",
        "The road out and the road back are coming into view.",
        "Somebody in the middle is on this line as well.",
        "After “{earlier}” there is now somebody in between.",
      ],
    },
    why: {
      ja: "仕事が届くまでと、声が戻るまでの間にいる人を、線の上に置いています。",
      en: "Whoever stands in between is put on the line, on the way out and on the way back.",
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
        "姿の見えないまま、仕事が渡っていくのですね。",
        "{party}と会う場面は、いまはないと伺いました。",
        "顔を合わせない仕事として、受け取りました。",
        "ご自分の席からは、先のほうが見えにくいのですね。",
      ],
      en: [
        "The work goes on its way without your seeing anybody.",
        "At present there is no occasion to meet {party}.",
        "I take it as work in which you do not meet them.",
        "From your seat, the far end is hard to see.",
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
        "会わないことと届かないことは、分けて書いておきます。",
        "手を離れてから{party}まで、間が空いています。",
        "はじめの「{wish}」と、会わないことが並びました。",
        "見る機会がない、という事情が一つ加わりました。",
      ],
      en: [
        "Not meeting them and not reaching them are two separate notes.",
        "After “{task}” there is a gap before {party}.",
        "Beside “{wish}” there is now this: no meeting.",
        "To the rest you have added that there is no chance to see.",
      ],
    },
    why: {
      ja: "会わないことと役に立たないことが、ひとつにならないように分けています。",
      en: "Not meeting people and being of no use to them are kept apart.",
    },
    source: "Counselling model: “no use” separated from “cannot see”; Grant (2007).",
  },
];

import { assetsSays } from "./assets.ts";
import type { Say } from "./move.ts";
import { planSays } from "./plan-says.ts";

/** What is said after the aim, the values, the fit and the idea for departments. */
const compassSays: readonly Say[] = [
  {
    id: "reflect-aspiration-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.aspiration"],
    wordings: {
      ja: [
        "はじめの「{wish}」が、「{aspiration}」の隣に来ました。",
        "{party}の話を通って「{aspiration}」まで来ました。",
        "今日の最初の言葉と、いまの言葉が並びました。",
        "広げてきた話を、ひとところに寄せたところですね。",
        "仕事の中身の話に、行き先の話が付きました。",
      ],
      en: [
        "Next to “{wish}” from the start there is now “{aspiration}”.",
        "By way of {party} you have come to “{aspiration}”.",
        "Your first words today and your latest ones stand side by side.",
        "What was spread out has been drawn together in one place.",
        "To what you do, you have added where it is to lead.",
      ],
    },
    why: {
      ja: "はじめの願いと今の言葉を、どちらも残して並べています。",
      en: "This keeps both, your first wish and the present words, next to each other.",
    },
    source: "Article: from the first wish to an aspiration; MITI 4, complex reflection.",
  },
  {
    id: "reflect-aspiration",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.aspiration"],
    wordings: {
      ja: [
        "記録には「{aspiration}」と、そのまま書きます。",
        "言いかけの形でも、今日の言葉として残せます。",
        "何のために、というところの言葉を受け取りました。",
        "仕上がった文でなくても、行き先の目印になります。",
      ],
      en: [
        "In the record it will stand just as said: “{aspiration}”.",
        "Half-finished, it may still be kept as today's wording.",
        "I have your words on what the work is for.",
        "A sentence need not be polished to point somewhere.",
      ],
    },
    why: {
      ja: "言葉の出来ではなく、言われたことをそのまま残すためです。",
      en: "What counts is what was said, not how well it was put.",
    },
    source: "MITI 4, simple reflection; counselling model: the client's words make the record.",
  },
  {
    id: "reflect-values-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.values"],
    wordings: {
      ja: [
        "日々の「{task}」と、大事なこととしての「{value}」。",
        "最初の「{wish}」と、ここで聞いた「{value}」が並びました。",
        "していることの話から、仕方の話に移りました。",
        "仕事の中身と、仕事への構え。二つを分けて聞きました。",
      ],
      en: [
        "Day by day it is “{task}”; what matters in it is “{value}”.",
        "At the beginning “{wish}”, and here “{value}”.",
        "We have moved from what you do to the manner of doing it.",
        "The work itself, and how you stand towards it: I heard the two apart.",
      ],
    },
    why: {
      ja: "仕事の中身と、大事にしていることを結んで確かめています。",
      en: "This joins what you do and what matters to you, to check the link.",
    },
    source: "Exploring values (Miller & Rollnick 2013); MITI 4, complex reflection.",
  },
  {
    id: "reflect-values",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.values"],
    wordings: {
      ja: [
        "譲らないところとして「{gist}」を受け取りました。",
        "働くときのものさしを一つ聞きました。",
        "忙しい日には、言葉にする間がないことの話でした。",
        "大事なことは、短い言葉のまま置いておけます。",
      ],
      en: [
        "As something you hold to, I have “{gist}”.",
        "I have heard one of the measures you work by.",
        "On busy days there is no time to put such things into words.",
        "What matters may stay in few words.",
      ],
    },
    why: {
      ja: "大事なことを、評価せずに受け取るためです。",
      en: "So that what matters is taken in without being judged.",
    },
    source: "MITI 4, simple reflection.",
  },
  {
    id: "reflect-fit-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.fit"],
    wordings: {
      ja: [
        "ふだんの「{task}」と「{strength}」を並べておきます。",
        "{other}との比較とは別に、自分との合い方の話が出ました。",
        "向き不向きと好き嫌いは、分けて書いておきます。",
        "どちらが上かではなく、どう合うかの話でした。",
      ],
      en: [
        "I put “{task}” and “{strength}” side by side.",
        "Apart from the comparison with {other}, this was about what suits you.",
        "What you are suited to and what you like: I note the two separately.",
        "This was not about higher or lower, but about how it fits.",
      ],
    },
    why: {
      ja: "比べて上か下かの話と、合うかどうかの話を分けるためです。",
      en: "To keep apart what ranks higher and what suits you.",
    },
    source: "Article: better suited to the present job than to sales; MITI 4, complex reflection.",
  },
  {
    id: "reflect-fit",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.fit"],
    wordings: {
      ja: [
        "ここで続けることも離れることも、どちらも選べます。",
        "合うところも合わないところも、そのまま書いておきます。",
        "いまの「{gist}」を、合い方の話として残します。",
        "自分との合い方を、言葉にしたところですね。",
      ],
      en: [
        "Staying here and going elsewhere both remain open.",
        "What fits and what does not are both noted as you said them.",
        "On the matter of fit, I keep “{gist}”.",
        "You have just put into words how it suits you.",
      ],
    },
    why: {
      ja: "続けることも離れることも、同じ重さで残すためです。",
      en: "So that staying and leaving carry the same weight here.",
    },
    source: "Counselling model: “here or elsewhere”; leaving is a legitimate result.",
  },
  {
    id: "reflect-collaboration-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.collaboration"],
    wordings: {
      ja: [
        "手元の「{task}」の隣に「{collaboration}」が並びました。",
        "{inside}と自分の持ち場のあいだの話になりました。",
        "{other}と比べた話のあとに、組む話が並びました。",
        "一つの部署では終わらない話になりました。",
        "部署の名前の下に、やりとりの中身が書き込まれました。",
      ],
      en: [
        "Next to “{task}” there is now “{collaboration}”.",
        "This lies between {inside} and your own place.",
        "After the comparison with {other} comes an exchange.",
        "No single department could do this by itself.",
        "Under the names of departments there is now something that passes between them.",
      ],
    },
    why: {
      ja: "自分の仕事と、ほかの部署とのやりとりを結んでいます。",
      en: "This joins your own work and the exchange with others.",
    },
    source: "Article: sales, production and planning together; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-collaboration",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.collaboration"],
    wordings: {
      ja: [
        "まだ案の段階でも、記録に置いておけます。",
        "やりとりの案として「{gist}」を書き留めます。",
        "実現するかどうかは、まだ決めなくて大丈夫です。",
        "あいだに立つ仕事の話として聞きました。",
      ],
      en: [
        "Even as a first idea it can go into the record.",
        "As an idea for an exchange, I note “{gist}”.",
        "Whether it comes about need not be settled now.",
        "I heard this as something in between, not on either side.",
      ],
    },
    why: {
      ja: "案の良し悪しを決めずに、まず残しておくためです。",
      en: "To keep the idea first, without deciding whether it is a good one.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
];

export const outcomesSays: readonly Say[] = [...compassSays, ...planSays, ...assetsSays];

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
        "{party}がいて「{aspiration}」という思いがあるのですね。",
        "はじめのお話から、ここまでたどってきましたね。",
        "何のためか、という問いを考えてくださいました。",
        "働くことについての思いを、伺いました。",
      ],
      en: [
        "With {party} in mind, you say “{aspiration}”.",
        "You came with one thing, and now you say this.",
        "There is what you do, and there is what you do it for.",
        "You have spoken of people, and of what you want yourself.",
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
    kind: "normalise",
    after: ["outcomes.aspiration"],
    wordings: {
      ja: [
        "言いかけのままでも、大丈夫です。",
        "途中で変わってもよい一文です。",
        "仕上がった文でなくても、目印になります。",
        "自分のためでも、誰かのためでもかまいません。",
      ],
      en: [
        "It can be kept half-finished.",
        "This sentence may change along the way.",
        "It need not be a polished sentence.",
        "It can be for yourself or for somebody else; either is fine.",
      ],
    },
    why: {
      ja: "言葉の出来ではなく、言われたことをそのまま残すためです。",
      en: "What counts is what was said, not how well it was put.",
    },
    source:
      "Normalising without judging (Miller & Rollnick 2013); counselling model: the client's words make the record.",
  },
  {
    id: "reflect-values-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.values"],
    wordings: {
      ja: [
        "{party}のことと「{value}」の、両方を伺いました。",
        "ご自分の基準として、伺いました。",
        "どんなふうに働くか、という話になりましたね。",
        "ふだんの仕事と、大事にすることを伺いました。",
      ],
      en: [
        "Thinking of {party}, you say “{value}”.",
        "It is your own measure, in your own words.",
        "There is what you do, and there is how you want to do it.",
        "You have told me what you do, and now what you care about.",
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
    kind: "normalise",
    after: ["outcomes.values"],
    wordings: {
      ja: [
        "人と違っていてもよいところです。",
        "場所が変わっても、持っていけるものかもしれません。",
        "大事なことは、短い言葉で足りることもあります。",
        "守れない日があっても、大事でなくなりはしません。",
      ],
      en: [
        "It need not be what matters to other people.",
        "It can be about this job or about any other.",
        "What matters can sometimes be said in few words.",
        "There may be days when it cannot be kept.",
      ],
    },
    why: {
      ja: "大事なことを、評価せずに受け取るためです。",
      en: "What matters to you is taken in here without being judged.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
  },
  {
    id: "reflect-fit-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.fit"],
    wordings: {
      ja: [
        "{other}の仕事とは別に、ご自分のこととして伺いました。",
        "比べてどうかではなく、合うかどうかで伺いました。",
        "大事なことと合うことの、両方を伺いました。",
        "毎日の作業にも、合う所と合わない所がありそうです。",
      ],
      en: [
        "How it ranks beside {other} is a separate matter.",
        "This is about what suits you, not about how you compare.",
        "I have both now: what matters to you and what suits you.",
        "In any job, some parts suit and some do not.",
      ],
    },
    why: {
      ja: "比べて上か下かの話と、合うかどうかの話を分けるためです。",
      en: "This keeps apart what ranks higher and what suits you.",
    },
    source: "Article: better suited to the present job than to sales; MITI 4, complex reflection.",
  },
  {
    id: "reflect-fit",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.fit"],
    wordings: {
      ja: [
        "ここで続けることも離れることも、どちらも選べます。",
        "合わないところがあるのも、自然なことです。",
        "楽にできることは、人に話す機会が少ないものです。",
        "年月とともに、合い方が変わることもあります。",
      ],
      en: [
        "Staying here and going elsewhere both remain open.",
        "Some things suit better than others.",
        "What comes easily to people is seldom talked about.",
        "What suits you may change over the years.",
      ],
    },
    why: {
      ja: "続けることも離れることも、同じ重さで残すためです。",
      en: "This is said so that staying and leaving carry the same weight here.",
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
        "{inside}の側にも、事情や望みがありそうです。",
        "一つの部署だけでは、進めにくいことのようです。",
        "ふだんの持ち場の外のことも、伺いました。",
        "渡すものと受け取るものが、どちらにもありそうです。",
      ],
      en: [
        "Some of it may suit {inside}, and some may not.",
        "This takes more than one department.",
        "There is your side of it, and there is theirs.",
        "You have pictured something passing between the two.",
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
    kind: "normalise",
    after: ["outcomes.collaboration"],
    wordings: {
      ja: [
        "まだ案の段階でかまいません。",
        "実現するかどうかは、いま決めなくて大丈夫です。",
        "頼むことも、頼まれることもありそうです。",
        "すぐに形にならなくても、書き留めておけます。",
      ],
      en: [
        "It is enough as a first idea.",
        "Whether anything comes of it need not be settled now.",
        "In an exchange, each side asks and is asked.",
        "Who would bring it up, and how, can be left for later.",
      ],
    },
    why: {
      ja: "案の良し悪しを決めずに、まず残しておくためです。",
      en: "This keeps the idea without deciding whether it is a good one.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
];

export const outcomesSays: readonly Say[] = [...compassSays, ...planSays, ...assetsSays];

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
        "仕事の中身のほかに、向かう先もあるのですね。",
        "すぐに届かなくても、向きは決められるようです。",
        "働く理由は、一つでなくてもかまいません。",
      ],
      en: [
        "With {party} in mind, you say “{aspiration}”.",
        "Besides what you do, there is somewhere it is going.",
        "One can know the direction without being there yet.",
        "There may be more than one reason to work.",
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
        "言いかけのままでも、向きはわかります。",
        "途中で変わってもよい一文です。",
        "仕上がった文でなくても、目印になります。",
        "自分のためでも、誰かのためでもかまいません。",
      ],
      en: [
        "Even half-finished, it points somewhere.",
        "This sentence may change along the way.",
        "A mark on the map need not be a polished sentence.",
        "For yourself or for somebody else, either will do.",
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
        "{party}を前にしても「{value}」なのですね。",
        "決まりには書かれていない、ご自分の基準なのですね。",
        "忙しい日ほど、試されるところかもしれません。",
        "人が変わっても、守り方は引き継げるかもしれません。",
      ],
      en: [
        "With {party} too, it is “{value}”.",
        "No rule book says so; it is a measure of your own.",
        "Busy days may be the ones that put it to the test.",
        "Others who come after might learn it from you.",
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
        "人と違っていてもよいところです。",
        "場所が変わっても、持っていけるものかもしれません。",
        "大事なことは、短い言葉で足りることもあります。",
        "守れない日があっても、大事でなくなりはしません。",
      ],
      en: [
        "It need not be the same as for others.",
        "You might take it with you to another place.",
        "What matters can sometimes be said in few words.",
        "On days when it cannot be kept, it still matters.",
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
        "{other}の仕事と、どちらが上かとは別の話ですね。",
        "得意と好きは、重ならないこともあります。",
        "合うかどうかは、場所にも人にもよるようです。",
        "得意なことが、いつも目立つとは限りません。",
      ],
      en: [
        "Compared with {other}, which ranks higher is a separate matter.",
        "Being good at it and liking it do not always go together.",
        "How well it fits depends on the place and on the people.",
        "What one is good at does not always show.",
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
        "合わないところがあるのも、自然なことです。",
        "楽にできることは、人に話す機会が少ないものです。",
        "年月とともに、合い方が変わることもあります。",
      ],
      en: [
        "Staying here and going elsewhere both remain open.",
        "It is natural that some things do not suit.",
        "What comes easily is seldom talked about.",
        "With the years, the fit may change.",
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
        "{inside}の側にも、都合や言い分がありそうです。",
        "一つの部署だけでは、できないことのようです。",
        "渡すものと受け取るものが、どちらにもありそうです。",
        "部署の地図の、線の引かれていない所ですね。",
      ],
      en: [
        "For {inside} too, there would be hopes and limits.",
        "No single department could do this alone.",
        "Both sides would have something to give and something to get.",
        "On a plan of departments, this is where no line is drawn yet.",
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
        "まだ案の段階でかまいません。",
        "実現するかどうかは、いま決めなくて大丈夫です。",
        "頼むことも、頼まれることもありそうです。",
        "名前を知っていると、話は通りやすいものです。",
      ],
      en: [
        "As a first idea it will do.",
        "Whether it comes about need not be settled now.",
        "There would be asking and being asked.",
        "Things go more easily where people know each other's names.",
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

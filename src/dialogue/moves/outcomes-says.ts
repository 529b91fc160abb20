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
        "「{aspiration}」、それが目指すところですね。",
        "はじめは「{wish}」、いまは「{aspiration}」ですね。",
        "はじめの話から、ここまで来ました。",
        "目指すところの話ですね。",
        "これからの言葉ですね。",
      ],
      en: [
        "With {party} in mind, you say “{aspiration}”.",
        "You came with “{wish}”, and now you say this.",
        "First what you do, and now what you do it for.",
        "That’s some way from where you started.",
        "So that’s what you work for.",
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
        "途中の言い方で大丈夫です。",
        "途中で変わってもよい一文です。",
        "仕上がった文でなくても、目印になります。",
        "自分のためでも、誰かのためでもかまいません。",
      ],
      en: [
        "It can be kept half-finished.",
        "This sentence may change along the way.",
        "It doesn’t have to be a polished sentence.",
        "For yourself or for somebody else: either is fine.",
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
        "{party}に対しても「{value}」なのですね。",
        "ゆずれないのは「{value}」なのですね。",
        "何をするかの話から、どうするかの話になりました。",
        "忙しい日ほど、表に出るところですね。",
        "大事にしていることですね。",
      ],
      en: [
        "So with {party}, what matters is “{value}”.",
        "That’s how you want to work: “{value}”.",
        "Now it is about how you want to do it, not only what you do.",
        "Busy days are where that shows.",
        "That’s your own standard.",
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
        "人と違っていてよいところです。",
        "場所が変わっても、持っていけそうです。",
        "短い言葉で足りることもあります。",
        "守れない日があっても、なくなりはしません。",
      ],
      en: [
        "It doesn’t have to be what matters to other people.",
        "It can be about this job or about any other.",
        "A few words are enough for this.",
        "Some days it can’t be kept, and it still matters.",
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
        "{other}と比べてではなく、合うかどうかの話ですね。",
        "「{gist}」、そして大事なのは「{value}」ですね。",
        "大事なことと合うことの、両方が出てきました。",
        "上か下かではなく、合うかどうかですね。",
        "向き不向きの話ですね。",
      ],
      en: [
        "How that compares with {other} is another matter.",
        "You say “{gist}”, and you also said “{value}”.",
        "This is about what suits you, not about how you compare.",
        "What matters and what suits are both on the table now.",
        "In any job, some parts suit and some don’t.",
        "Some of it suits you, some not.",
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
        "続けることも離れることも、選べます。",
        "合わないところがあるのも、自然なことです。",
        "楽にできることは、人に話す機会が少ないものです。",
        "合い方は変わるものです。",
      ],
      en: [
        "Staying here and going elsewhere both remain open.",
        "Some things suit better than others.",
        "People rarely talk about what comes easily to them.",
        "What suits you may change over time.",
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
        "{inside}とのあいだで「{gist}」ですね。",
        "はい、「{gist}」ということなのですね。",
        "一つの部署では、進まないことですね。",
        "渡すものと、もらうものがあります。",
        "二つの側がありますね。",
      ],
      en: [
        "It depends on {inside} as well.",
        "That would take both of you.",
        "It takes more than one department.",
        "Each side gives something and gets something.",
        "Both sides would have a say.",
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
        "まだ案の段階ですね。",
        "実現するかどうかは、あとで決められます。",
        "頼むことも、頼まれることもありそうです。",
        "誰から切り出すかは、あとで考えられます。",
      ],
      en: [
        "It’s enough as a first idea.",
        "Whether anything comes of it doesn’t have to be settled now.",
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
  {
    id: "space-aspiration",
    phase: "outcomes",
    kind: "hold-space",
    after: ["outcomes.aspiration"],
    wordings: {
      ja: [
        "{restated}ですね。少し、この一文で待ちます。",
        "「{aspiration}」。ここで間を置きます。",
        "ここで、少し間を取ります。",
        "直したい言葉があれば、書き直せます。",
        "少し間を置きますね。",
      ],
      en: [
        "You can read that over, if you like.",
        "“{aspiration}”. Let’s stop there for a moment.",
        "It can be written again until it fits.",
        "You can look at that line for a while.",
        "I’ll give you a moment.",
      ],
    },
    why: {
      ja: "ご自身で書いた一文を、すぐに次の話で流さないためです。",
      en: "A sentence of your own is not hurried past.",
    },
    source: "Counselling model: the client's words make the record; space is a move.",
  },
];

export const outcomesSays: readonly Say[] = [...compassSays, ...planSays, ...assetsSays];

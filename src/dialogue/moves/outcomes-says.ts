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
        "「{aspiration}」、それが目指したいことなのですね。",
        "はじめは「{wish}」、いまは「{aspiration}」というお話ですね。",
        "はじめのお話から、ここまで来ましたね。",
        "目指したいことを、言葉にしてくださいましたね。",
        "そういう思いで、働いていきたいのですね。",
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
        "言い切れなくても、途中の言い方で大丈夫です。",
        "あとから変わってもかまいません。",
        "仕上がった言葉でなくても、目印になりますね。",
        "自分のためでも、誰かのためでも、どちらでも大丈夫です。",
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
        "{party}に対しても「{value}」ということが大事なのですね。",
        "ゆずれないのは「{value}」というところなのですね。",
        "お仕事の仕方の中に、大事にしていることがあるのですね。",
        "忙しい日ほど、大事になるところですね。",
        "そこを、大事にしておられるのですね。",
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
        "大事にすることは、人と違っていていいと思います。",
        "職場が変わっても、持っていけるものですね。",
        "短い言葉でも、十分伝わります。",
        "守れない日があっても、大事なことに変わりはないですね。",
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
        "{other}と比べてではなく、ご自分に合うかどうかですね。",
        "「{gist}」というお話と、「{value}」という大事なことがありますね。",
        "大事にしたいことと、合うことの両方が出てきましたね。",
        "上か下かではなく、合うかどうかのお話ですね。",
        "ご自分のことを、そう見ておられるのですね。",
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
        "続けることも離れることも、どちらも選べます。",
        "合わないところがあるのも、自然なことですね。",
        "楽にできることほど、人に話す機会は少ないものですね。",
        "合うかどうかは、時とともに変わるものですね。",
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
        "{inside}とのあいだで「{gist}」ということですね。",
        "「{gist}」ということが、できるとよいのですね。",
        "一つの部署だけでは、進まないことなのですね。",
        "お互いに、渡せるものともらえるものがあるのですね。",
        "そういうやりとりが、できるとよいのですね。",
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
        "まだ思いついたばかりの案ですね。",
        "実際にするかどうかは、あとで決めて大丈夫です。",
        "頼むことも、頼まれることもありそうですね。",
        "誰から話を切り出すかは、あとで考えられます。",
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
        "{restated}ですね。この言葉のまま、少し待ちますね。",
        "「{aspiration}」。そう思っておられるのですね。",
        "ここで、少し間を取りますね。",
        "直したい言葉があれば、言い直してください。",
        "急がなくていいので、そのままで。",
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

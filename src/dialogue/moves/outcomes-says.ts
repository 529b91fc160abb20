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
        "You came in saying “{wish}”, and now you say this.",
        "So you do it for that.",
        "You worked that out for yourself.",
        "That’s what you work for, then.",
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
        "その言葉を、そのまま残しておきますね。",
        "あとから変わってもかまいません。",
        "これからの目印になりそうですね。",
        "そう思って、働いていきたいのですね。",
      ],
      en: [
        "You can leave it unfinished for now.",
        "You may want to say it differently later on.",
        "It doesn’t have to be well put.",
        "It can be for yourself or for somebody else.",
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
        "{party}に対しても、「{value}」が大事なのですね。",
        "ゆずれないのは「{value}」なのですね。",
        "お仕事の仕方の中に、大事にしていることがあるのですね。",
        "忙しい日ほど、大事になるところですね。",
        "そこを、大事にしておられるのですね。",
      ],
      en: [
        "So with {party}, this is what matters: “{value}”.",
        "That’s how you want to work, then: “{value}”.",
        "So it’s also about how you do it, and not only what you do.",
        "It can’t be easy to keep that up on a busy day.",
        "You have a standard of your own there.",
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
        "そこを、守っておられるのですね。",
        "職場が変わっても、持っていけるものですね。",
        "短い言葉でも、十分伝わります。",
        "守れない日があっても、大事なことに変わりはないですね。",
      ],
      en: [
        "It doesn’t have to be what matters to other people.",
        "It can be about this job or any other.",
        "A few words are enough for that.",
        "Some days you can’t manage it, and it still matters.",
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
        "That’s about you, and not about how you compare with {other}.",
        "You say “{gist}”, and you also said “{value}”.",
        "That’s how you and the work get on.",
        "Now we have what matters to you, and what suits you.",
        "It suits you in some ways, then, and not in others.",
        "Parts of the work suit you better than others.",
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
        "ご自分に合うかどうかは、ご自分がいちばん感じますね。",
        "どこで働くかも、ご自分で選べます。",
        "楽にできることほど、人に話す機会は少ないものですね。",
        "いまは、そう感じておられるのですね。",
      ],
      en: [
        "You can stay or go; both are still open.",
        "Nobody is suited to every part of a job.",
        "People don’t often talk about what comes easily to them.",
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
        "{inside}とは「{gist}」というお話ですね。",
        "「{gist}」、そういうやりとりがあるとよいのですね。",
        "一つの部署だけでは、進まないことなのですね。",
        "お互いに、渡せるものともらえるものがあるのですね。",
        "伝え合えると、よいことなのですね。",
      ],
      en: [
        "So {inside} would have to be in on it too.",
        "It would take both of you, then.",
        "One department couldn’t do that alone.",
        "Each side would give something and get something.",
        "So both sides would have a say in it.",
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
        "That’s enough for a first idea.",
        "You don’t have to know yet whether it will work.",
        "Each side would be asking something of the other.",
        "Who would bring it up, and how, can wait.",
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
        "You can say it again until it feels right.",
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

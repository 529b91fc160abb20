import type { Say } from "./move.ts";

/** What is said after the act, its person, its date, its first step and what could get in the way. */
export const planSays: readonly Say[] = [
  {
    id: "reflect-plan-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan"],
    wordings: {
      ja: [
        "目指すことは「{aspiration}」、することは「{plan}」ですね。",
        "これからのことを、考えてくださいました。",
        "今日のお話の続きとして、伺いました。",
        "人や場に当たって、わかることもありそうです。",
      ],
      en: [
        "You said “{aspiration}”, and now a step: “{plan}”.",
        "First you pictured it; this would be a way to look for yourself.",
        "One thing to do has come out of today’s talk.",
        "Not everything can be found out by thinking.",
      ],
    },
    why: {
      ja: "話したことと、これからすることを結んで確かめています。",
      en: "This joins what was talked about and what you mean to do.",
    },
    source: "Article: the action plan follows from the talk; MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.plan"],
    wordings: {
      ja: [
        "あとから変えてもよい予定です。",
        "小さいかどうかは、気にしなくて大丈夫です。",
        "始めてみないと、わからない部分もありそうです。",
        "ご自身の予定なので、やめることも選べます。",
      ],
      en: [
        "It is a plan that may be changed later.",
        "It can be as small as you like.",
        "Some of it may become clear only once you begin.",
        "It is your own plan, so you may also drop it.",
      ],
    },
    why: {
      ja: "予定を、ご自身の決めた形のまま残すためです。",
      en: "This is said so that the plan stays your own.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013); counselling model: no advice.",
  },
  {
    id: "reflect-plan-with-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-with"],
    wordings: {
      ja: [
        "想像してきたことを、聞ける相手かもしれません。",
        "{party}のことを、よく知る人かもしれません。",
        "今日話された人たちに、近い人なのかもしれません。",
        "会えば、聞けることも見えることもありそうです。",
      ],
      en: [
        "Talking to a person can turn out differently from what you picture.",
        "You may hear there how it is for {party}.",
        "Now the plan has a person in it.",
        "Face to face, there is something to see as well as something to hear.",
      ],
    },
    why: {
      ja: "することと、その相手を結んでいます。",
      en: "This joins the act and the person it is for.",
    },
    source: "Grant et al. (2007): a real recipient; MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-with",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.plan-with"],
    wordings: {
      ja: [
        "会えるかどうかは、相手しだいのところもあります。",
        "まだ決まらなければ、空けたままでかまいません。",
        "人の名前は、記録からいつでも消せます。",
        "近い人でも、聞いたことのない話はありそうです。",
      ],
      en: [
        "Whether it works out depends on the other person too.",
        "If you have not settled on anybody, that can stay open.",
        "Names can be taken out of the record at any time.",
        "It need not be the right person at the first try.",
      ],
    },
    why: {
      ja: "相手の名前を、無理なく残しておくためです。",
      en: "This notes the person without any pressure.",
    },
    source:
      "Normalising without judging (Miller & Rollnick 2013); counselling model: the person can strike every line.",
  },
  {
    id: "reflect-plan-when-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-when"],
    wordings: {
      ja: [
        "時期のことも、考えてくださいました。",
        "{party}の都合も、日によって違いそうです。",
        "ふだんの予定と、合わせて見ることになりそうです。",
        "忙しい日もある中での、予定の話ですね。",
      ],
      en: [
        "The plan now has a time as well.",
        "Some days may suit {party} better than others.",
        "I have noted the time in your own words.",
        "I have put it next to the plan.",
      ],
    },
    why: {
      ja: "することと時期を、並べて書いておくためです。",
      en: "What you mean to do and when you mean to do it now stand together.",
    },
    source: "Implementation intentions (Gollwitzer 1999); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-when",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.plan-when"],
    wordings: {
      ja: [
        "日にちは、あとから動かせます。",
        "早くても遅くても、かまいません。",
        "決まらないうちは、空けておいて大丈夫です。",
        "おおまかな時期でも、目印になります。",
      ],
      en: [
        "The date can be moved later.",
        "Sooner or later is up to you.",
        "It can be left open until it is settled.",
        "Even a rough time is something to go by.",
      ],
    },
    why: {
      ja: "決めた日も決まらない日も、そのまま残せるとお伝えしています。",
      en: "This says that a date may be fixed or left open.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
  },
  {
    id: "reflect-plan-first-step-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-first-step"],
    wordings: {
      ja: [
        "まず「{gist}」、先のことはそのあとで大丈夫です。",
        "手の届くところから、考えてくださいました。",
        "{party}に届くまで、一歩ずつで大丈夫です。",
        "予定の手前の、はじめの一歩の話ですね。",
      ],
      en: [
        "To begin with, then: “{gist}”.",
        "It begins with something close at hand.",
        "There are still a few steps between this and {party}.",
        "This comes just before the plan itself.",
      ],
    },
    why: {
      ja: "最初の一手を、その先の予定と結んでいます。",
      en: "This ties the first step to what it leads to.",
    },
    source: "Implementation intentions (Gollwitzer 1999); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-first-step",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.plan-first-step"],
    wordings: {
      ja: [
        "取りかかる前が、いちばん重いこともあります。",
        "順番は、あとで入れ替えてもかまいません。",
        "はじめの一歩は、小さいままで大丈夫です。",
        "人に見えないところから始めても、かまいません。",
      ],
      en: [
        "The moment before starting is sometimes the hardest.",
        "The order can be changed later.",
        "A first step can be very small.",
        "Nobody else needs to see the first step.",
      ],
    },
    why: {
      ja: "小さな一手を、大きく言い換えずに残すためです。",
      en: "This is said so that a small step can stay small.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
  },
  {
    id: "reflect-plan-obstacle-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-obstacle"],
    wordings: {
      ja: [
        "進む日の「{plan}」と、止まる日の「{gist}」を伺いました。",
        "進むときのことと、止まったときのことを伺いました。",
        "思いどおりに進まない日のことも、伺いました。",
        "相手のあることなので、予定は動くものです。",
      ],
      en: [
        "If all goes well, “{plan}”; if not, “{gist}”.",
        "There is the plan, and there is what to do if it stops.",
        "The plan now allows for days that do not go as hoped.",
        "When other people are involved, plans may shift.",
      ],
    },
    why: {
      ja: "予定と、つまずいたときのことを一緒に残すためです。",
      en: "This keeps the plan and what may get in its way together.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-obstacle",
    phase: "outcomes",
    kind: "normalise",
    after: ["outcomes.plan-obstacle"],
    wordings: {
      ja: [
        "邪魔が入るのは、珍しいことではありません。",
        "気がかりがあるままでも、かまいません。",
        "先回りして考えるのは、気の重いことでもあります。",
        "つまずく所は、やってみて初めてわかることもあります。",
      ],
      en: [
        "It is not unusual for something to get in the way.",
        "A plan can have worries in it.",
        "It is not always pleasant to think ahead to difficulties.",
        "Where it gets stuck may become clear only on the way.",
      ],
    },
    why: {
      ja: "気がかりを消そうとせずに、予定の中に置くためです。",
      en: "This gives a worry its place in the plan, without arguing it away.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, simple reflection.",
  },
];

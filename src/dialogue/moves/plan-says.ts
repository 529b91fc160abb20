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
        "Towards “{aspiration}”, the step is “{plan}”.",
        "What you have been thinking about, you would now go and check.",
        "Out of today's talk has come one thing to do.",
        "From a desk, not everything can be known.",
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
        "Whether it is small does not matter.",
        "Some of it may only show once you begin.",
        "You decided on it, so you may also drop it.",
      ],
    },
    why: {
      ja: "予定を、ご自身の決めた形のまま残すためです。",
      en: "So that the plan stays the one you made.",
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
        "Those you imagined and those you meet may differ.",
        "Somebody like that may know how it is for {party}.",
        "Perhaps that is somebody close to those you spoke of today.",
        "Face to face, there is something to hear and something to see.",
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
        "If it is not settled who, the place can stay empty.",
        "Names can be taken out of the record at any time.",
        "Even people close by may have things you never asked about.",
      ],
    },
    why: {
      ja: "相手の名前を、無理なく残しておくためです。",
      en: "So that the person is noted without any pressure.",
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
        "The thing to do now has some idea of when.",
        "How things are for {party} may also depend on the day.",
        "It is turning from some day into a day.",
        "You would fit it into your usual weeks.",
      ],
    },
    why: {
      ja: "することと時期を、並べて書いておくためです。",
      en: "So that the act and its time stand on one line.",
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
        "Sooner or later, both are all right.",
        "Until it is settled, it can be left open.",
        "Even a rough time is a landmark.",
      ],
    },
    why: {
      ja: "決めた日も決まらない日も、そのまま残せるとお伝えしています。",
      en: "To say that a date may be fixed or left open.",
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
        "First “{gist}”; the rest comes after.",
        "It begins with something close at hand.",
        "Between this and {party} there are still a few steps.",
        "This is the step just before the plan itself.",
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
        "The moment before starting is sometimes the heaviest.",
        "Later on, the order may be changed.",
        "A step can stay as small as it is.",
        "Nobody else needs to see the first step.",
      ],
    },
    why: {
      ja: "小さな一手を、大きく言い換えずに残すためです。",
      en: "So that a small step is kept small.",
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
        "On a good day “{plan}”; on another, “{gist}”.",
        "There is the plan, and there is what to do if it stops.",
        "Days that do not go as hoped are allowed for.",
        "Where others are involved, plans move.",
      ],
    },
    why: {
      ja: "予定と、つまずいたときのことを一緒に残すためです。",
      en: "So that the plan and what may get in its way are kept together.",
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
        "A plan can be made with worries in it.",
        "Thinking ahead to trouble can weigh on one.",
        "Where it sticks may only show on the way.",
      ],
    },
    why: {
      ja: "気がかりを消そうとせずに、予定の中に置くためです。",
      en: "To give a worry its place in the plan, without arguing it away.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, simple reflection.",
  },
];

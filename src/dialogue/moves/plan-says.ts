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
        "「{plan}」というところから、始めるのですね。",
        "次にされるのは「{plan}」ということですね。",
        "これからすることが、具体的になってきましたね。",
        "やってみて、初めて分かることもありそうですね。",
        "今日のお話が、次につながりますね。",
      ],
      en: [
        "“{plan}”: that’s a step towards what you said.",
        "That may bring you nearer to {party}.",
        "You’ve gone from picturing it to doing something.",
        "Not everything can be found out by thinking.",
        "That follows from what you said today.",
        "That’s something to do.",
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
        "あとから変えても大丈夫な予定です。",
        "小さな予定でも、大きな予定でもかまいません。",
        "やってみないと、分からないこともありますね。",
        "やっぱりやめておく、というのも選べます。",
      ],
      en: [
        "It’s a plan that may be changed later.",
        "It can be as small as you like.",
        "Some of it may become clear only once you begin.",
        "You may also drop it again.",
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
        "一緒にできる人がいるのですね。",
        "相手は「{gist}」ということですね。",
        "「{gist}」ということで、わかりました。",
        "会って話すと、見えてくることもありそうですね。",
        "相手の方のいる予定なのですね。",
      ],
      en: [
        "Talking to a person can turn out differently from what you picture.",
        "You may find out how it is for {party}.",
        "Now there’s somebody to ask. “{plan}”, you said.",
        "In person you can see things as well as hear them.",
        "So there’s somebody to go to.",
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
        "会えるかどうかは、相手の方のご都合もありますね。",
        "いま決まらなければ、空けておいて大丈夫です。",
        "お名前は、記録からいつでも消せます。",
        "その人でなければ、ほかの人でもかまいません。",
        "誰とするかは、あとから変えられます。",
      ],
      en: [
        "Whether it works out depends on the other person too.",
        "If you haven’t settled on anybody, that can stay open.",
        "Names can be taken out of the record at any time.",
        "Somebody else would do as well.",
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
        "時期は「{gist}」ということですね。",
        "「{gist}」ですね。記録に入れておきます。",
        "その日はその日で、お仕事もありそうですね。",
        "ふだんの忙しさの中で、時期を考えてくださったのですね。",
        "時期が見えてきましたね。",
      ],
      en: [
        "You have a time for it now: “{plan}”.",
        "Some days may be better for {party}.",
        "That day will have its own work too.",
        "It has to find room among everything else.",
        "So that’s when.",
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
        "日にちは、あとから変えても大丈夫です。",
        "早くても遅くても、かまいません。",
        "決まらないうちは、空けておいてもかまいません。",
        "おおよその時期でも、目安になりますね。",
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
        "まずは「{gist}」というところからですね。",
        "はじめにするのは「{gist}」ということですね。",
        "「{gist}」、それが最初にすることなのですね。",
        "そこからなら、手が届きそうですね。",
        "そこから始めてみるのですね。",
      ],
      en: [
        "So the first thing is “{gist}”.",
        "That comes first, and then “{plan}”.",
        "That’s a step towards {party}.",
        "It begins with something close at hand.",
        "That’s where it starts.",
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
        "始める前が、いちばん気が重いこともありますね。",
        "順番は、あとで入れ替えても大丈夫です。",
        "小さなことからで大丈夫です。",
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
        "「{plan}」という予定と、「{obstacle}」という心配があるのですね。",
        "「{obstacle}」ということも、考えておられるのですね。",
        "思いどおりにいかない日のことも、話してくださいましたね。",
        "相手の方がいるので、予定は動くものですね。",
        "気がかりなことも、あるのですね。",
      ],
      en: [
        "You said “{plan}”, and you’ve thought of what could go wrong.",
        "You still have “{plan}”, and something to fall back on.",
        "So you’re ready for it not going as hoped.",
        "When other people are involved, plans may shift.",
        "You’ve thought ahead.",
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
        "予定どおりにいかないのは、珍しいことではありません。",
        "気がかりがあるのも、自然なことですね。",
        "先のことを考えると、気が重くなることもありますね。",
        "やってみて初めて、つまずくところが分かることもありますね。",
        "できない日があっても大丈夫です。",
      ],
      en: [
        "It’s not unusual for something to get in the way.",
        "It’s all right to have doubts.",
        "It’s not always pleasant to think ahead to difficulties.",
        "Where it gets stuck may become clear only on the way.",
      ],
    },
    why: {
      ja: "気がかりを消そうとせずに、予定の中に置くためです。",
      en: "This gives a worry its place in the plan, without arguing it away.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, simple reflection.",
  },
  {
    id: "reflect-plan-answer-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-answer"],
    wordings: {
      ja: [
        "もし「{obstacle}」となったら「{gist}」ということですね。",
        "「{obstacle}」ということには、「{gist}」という備えがあるのですね。",
        "そのときのことも、考えておられるのですね。",
        "もしそうなったら、そうされるのですね。",
      ],
      en: [
        "So if it’s “{obstacle}”, then “{gist}”.",
        "Then you would do this: “{gist}”.",
        "You have thought of what to do if it goes wrong.",
        "You have something for that case.",
      ],
    },
    why: {
      ja: "つまずきと、そのときの手を、一組にして確かめています。",
      en: "What may get in the way and what you would do then are kept as a pair.",
    },
    source: "Implementation intentions (Gollwitzer 1999); mental contrasting (Oettingen 2014).",
  },
];

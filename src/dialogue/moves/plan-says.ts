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
        "「{plan}」、そこからなのですね。",
        "次にされるのは「{plan}」ということですね。",
        "これからすることが、具体的になってきましたね。",
        "やってみて、初めて分かることもありそうですね。",
        "今日のお話が、次につながりますね。",
      ],
      en: [
        "“{plan}”. That’s what you could do next, then.",
        "So that would bring you nearer to {party}.",
        "You’d be doing something about it, and not only thinking.",
        "You can only find that out by trying it.",
        "That follows from what you said today.",
        "There’s something you can do.",
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
        "できるところまでで大丈夫です。",
      ],
      en: [
        "You can change the plan later.",
        "It can be as small as you like.",
        "You may only see the rest once you’ve begun.",
        "You can also drop it again.",
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
        "「{gist}」ということですね、わかりました。",
        "会って話すと、見えてくることもありそうですね。",
        "相手の方のいる予定なのですね。",
      ],
      en: [
        "You may hear something from them that you didn’t expect.",
        "So you may find out how it is for {party}.",
        "Your plan was “{plan}”, and now you have somebody in mind for it.",
        "So you would be talking to a real person.",
        "There’s somebody you can go to, then.",
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
        "その方に、声をかけてみるのですね。",
        "誰とするかは、あとから変えられます。",
      ],
      en: [
        "It depends on the other person as well, of course.",
        "If you aren’t sure who, you can leave that open.",
        "You can take names out of the record at any time.",
        "It could be somebody else, too.",
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
        "You want to do this, “{plan}”, and now you have a time for it.",
        "Some days may suit {party} better than others.",
        "You’ll have your other work that day as well.",
        "It will have to fit in with everything else you do.",
        "So you’d do it then.",
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
        "You can move the date later.",
        "It’s up to you whether it’s sooner or later.",
        "You can leave it open for now.",
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
        "まずは「{gist}」からですね。",
        "はじめにするのは「{gist}」ですね。",
        "「{gist}」、それが最初にすることなのですね。",
        "そこからなら、手が届きそうですね。",
        "そこから始めてみるのですね。",
      ],
      en: [
        "So you would start with this: “{gist}”.",
        "First that, then what you planned: “{plan}”.",
        "So that’s a first step towards {party}.",
        "So you can begin with something near at hand.",
        "You’d start there, then.",
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
        "Getting started is sometimes the hardest part.",
        "You can change the order later.",
        "A first step can be very small.",
        "Nobody else has to know about the first step.",
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
        "You said “{plan}”, and you know what could get in the way.",
        "You want to do this, “{plan}”, and you can see what might stop you.",
        "So it may not go quite as you hope.",
        "Plans can change, and that’s all right.",
        "So you’ve thought ahead about it.",
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
        "Something usually does get in the way.",
        "It’s all right to have doubts about it.",
        "It isn’t pleasant to think about what could go wrong.",
        "You may only find out on the way where it gets stuck.",
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
        "So if it’s “{obstacle}”, you’d do this: “{gist}”.",
        "That’s what you would do then, you say: “{gist}”.",
        "So you know what you’d do if it goes wrong.",
        "You’d have a way round it, then.",
      ],
    },
    why: {
      ja: "つまずきと、そのときの手を、一組にして確かめています。",
      en: "What may get in the way and what you would do then are kept as a pair.",
    },
    source: "Implementation intentions (Gollwitzer 1999); mental contrasting (Oettingen 2014).",
  },
];

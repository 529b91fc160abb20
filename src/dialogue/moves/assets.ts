import type { Ask, Say } from "./move.ts";

/** What the years in the job have left, what to use it for, and who supports: the last part of the outcomes. */
export const assetsAsks: readonly Ask[] = [
  {
    id: "ask-assets-gained",
    phase: "outcomes",
    kind: "ask-open",
    asks: "assets.gained",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "これまで「{task}」を続けて、手元に残ったものは何ですか。",
        "ここで働いてきて、身についたものは何ですか。",
        "入ったころの自分になかったものを、一つ挙げると何ですか。",
        "年数を重ねて、わかるようになったことは何でしょうか。",
        "自分のために覚えたことで、今も使っているものは何ですか。",
      ],
      en: [
        "From all this time with “{task}”, what has stayed with you?",
        "What have you picked up by working here?",
        "One thing you have now and did not have when you joined: what is it?",
        "With the years, what have you come to understand?",
        "Of the things you did for your own sake, which are still of use?",
      ],
    },
    why: {
      ja: "続けてきた年月に何が残っているかを、自分の言葉で書き留めるためです。",
      en: "To note in your own words what the time in this job has left you.",
    },
    source:
      "Article: what was gained in the years at a workplace; career capital (DeFillippi & Arthur 1994).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-assets-gained-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "assets.gained",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "新人のころ困っていて、今は困らないことは何ですか。",
        "失敗から覚えたことを一つ選ぶと、何でしょうか。",
        "人に「{task}」を教えるなら、どんなこつを話せますか。",
        "ここで働いて知り合えた人を一人挙げると、誰ですか。",
      ],
      en: [
        "What troubled you as a newcomer and no longer does?",
        "One thing a mistake taught you: what was it?",
        "If you explained “{task}” to somebody, which part could you speak about?",
        "At work, who would know you by name if you rang?",
      ],
    },
    why: {
      ja: "新人のころと比べると、増えたものが見つけやすいためです。",
      en: "What has been added is easier to see against your first months.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-assets-use",
    phase: "outcomes",
    kind: "ask-open",
    asks: "assets.use",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "これから「{strength}」を、どんなことに使いたいですか。",
        "積んできた経験で、{party}のために使えそうなのは何ですか。",
        "身についたものを、これからどこで使いたいですか。",
        "最近使っていない経験を使うとしたら、どんな場面ですか。",
        "覚えてきたことを誰かに伝えるなら、相手は誰でしょうか。",
      ],
      en: [
        "You spoke of “{strength}”: what would you like to use it for from here?",
        "Of what you have built up, which part would you turn towards {party}?",
        "What you have learnt: where would you use it next?",
        "If you took out some experience that lies unused, when would that be?",
        "Handing on what you have gathered, who would you give it to?",
      ],
    },
    why: {
      ja: "持っているものを、この先の使い道と結ぶためです。",
      en: "To connect what you have with what comes next.",
    },
    source: "Article: how to use what one has gained; job crafting (Wrzesniewski & Dutton 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-assets-use-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "assets.use",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "さきほどの「{plan}」には、どの経験が使えますか。",
        "来週の仕事で、経験を使えそうな場面はどこですか。",
        "後輩に一つだけ教えるなら、何を選びますか。",
        "まだ頼まれていないけれど、できることは何でしょうか。",
      ],
      en: [
        "For “{plan}”, which experience could you use?",
        "In next week's work, where might it be of use?",
        "If you passed one thing on to somebody younger, which would you choose?",
        "Though nobody has asked you yet, what could you do?",
      ],
    },
    why: {
      ja: "使い道は、すぐ近くの場面から考えると見つけやすいためです。",
      en: "A use is easier to find in something close at hand.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-supporters",
    phase: "outcomes",
    kind: "ask-open",
    asks: "supporters.who",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "最初に「{task}」を教えてくれたのは、誰ですか。",
        "これまで、仕事で支えてくれたのは誰ですか。",
        "困ったときに、まず顔が浮かぶ人は誰でしょうか。",
        "見えないところで手を貸してくれた人は、誰ですか。",
      ],
      en: [
        "Who first taught you “{task}”?",
        "So far, who has supported you at work?",
        "When something goes wrong, whose face comes to mind first?",
        "Somewhere out of sight, who has lent you a hand?",
      ],
    },
    why: {
      ja: "渡す側の話のあとに、受け取ってきた側の話も置いておくためです。",
      en: "After so much about giving, this makes room for what you have been given.",
    },
    source: "Article: others support you too; developmental networks (Higgins & Kram 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-supporters-to-tell",
    phase: "outcomes",
    kind: "ask-open",
    asks: "supporters.who",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "この先のことを、誰に話しておきたいですか。",
        "今日の話を、聞いてほしい人は誰ですか。",
        "これから先、味方でいてくれそうな人は誰でしょうか。",
        "一人で抱えたくないとき、どこへ話しに行きますか。",
      ],
      en: [
        "Who would you like to tell about what you have decided?",
        "Of all the people you know, who would you want to hear about today?",
        "In the time ahead, who is likely to be on your side?",
        "When you do not want to carry it alone, where do you go to talk?",
      ],
    },
    why: {
      ja: "この先を一人で進めなくてよいように、話せる相手をたずねています。",
      en: "So that you need not go on alone, this asks who you could talk to.",
    },
    source: "Article: people who will support you; developmental networks (Higgins & Kram 2001).",
  },
  {
    id: "ask-supporters-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "supporters.who",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "今週、言葉を交わした人を一人挙げると誰ですか。",
        "職場の外まで広げると、誰の名前が出てきますか。",
        "前の部署や学校の知り合いでは、誰が浮かびますか。",
        "{inside}の中で、話しやすい人は誰でしょうか。",
      ],
      en: [
        "This week, who is one person you exchanged a few words with?",
        "Looking beyond your workplace, whose name comes up?",
        "From an earlier job or from school, who comes to mind?",
        "On the side of {inside}, who is easy to talk to?",
      ],
    },
    why: {
      ja: "支えという言葉が大きいときは、言葉を交わした人から考えられるためです。",
      en: "If “support” is too large a word, somebody you spoke with is a start.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
  },
];

export const assetsSays: readonly Say[] = [
  {
    id: "reflect-assets-gained-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["assets.gained"],
    wordings: {
      ja: [
        "働いてきた中のこととして「{strength}」を伺いました。",
        "ここまでの年月のことを、少し伺いました。",
        "ふだんの仕事の中では、見えにくいものかもしれません。",
        "書類には書きにくいことも、あるかもしれません。",
      ],
      en: [
        "Among what the years left there is also “{strength}”.",
        "It is bound up with the time you have spent here.",
        "Perhaps it is at work in what you do now.",
        "None of this would stand on a payslip.",
      ],
    },
    why: {
      ja: "年月と、そこに残ったものを結んでいます。",
      en: "This joins the years and what stayed from them.",
    },
    source: "Article: what the years have left; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-assets-gained",
    phase: "outcomes",
    kind: "normalise",
    after: ["assets.gained"],
    wordings: {
      ja: [
        "入ったころと今では、違うところもありそうです。",
        "ふだんは数えないものかもしれません。",
        "自分のためにしたことからも、残るものはあります。",
        "失敗したときに身につくものもあるようです。",
      ],
      en: [
        "When you joined, it was not there.",
        "You may never have counted it.",
        "What one does for oneself leaves something too.",
        "Some of it may have come from mistakes.",
      ],
    },
    why: {
      ja: "挙げたものを、評価せずに受け取るためです。",
      en: "So that what you named is taken in without being judged.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-assets-use-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["assets.use"],
    wordings: {
      ja: [
        "使い道の話を、{party}のことと合わせて伺いました。",
        "これまでのことと、これからのことを伺いました。",
        "身につけたことの使い道へ、話が進みましたね。",
        "いま使っているものも、まだのものもありそうです。",
      ],
      en: [
        "It might be turned towards {party} as well.",
        "What is behind you would be put to use ahead.",
        "There is somewhere for it to go.",
        "Something put away would be taken out again.",
      ],
    },
    why: {
      ja: "持っているものと、先のことを並べています。",
      en: "This sets what you have beside what lies ahead.",
    },
    source: "Article: how to use what one has gained; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-assets-use",
    phase: "outcomes",
    kind: "normalise",
    after: ["assets.use"],
    wordings: {
      ja: [
        "すぐに使わないものも、なくなりはしません。",
        "使い道は、あとから決まることもあります。",
        "使わずに取っておくこともできます。",
        "どう使うかが一つに決まらなくても、かまいません。",
      ],
      en: [
        "What is not used at once does not go away.",
        "A use may turn up later.",
        "It can also be kept and not used.",
        "Some things need somebody to hand them to.",
      ],
    },
    why: {
      ja: "使い道を急がせずに書き留めるためです。",
      en: "To note a use without hurrying it.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-supporters-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["supporters.who"],
    wordings: {
      ja: [
        "{party}の話に続いて、支える人のことも伺いました。",
        "人に渡すことと、人に支えられることを伺いました。",
        "ここまでの年月の、人とのかかわりを伺いました。",
        "仕事のまわりの人のことも、少し見えてきました。",
      ],
      en: [
        "Before anything gets to {party}, others lend a hand.",
        "After so much about giving, I have heard about receiving.",
        "Over those years other people's hands were in it too.",
        "In the time ahead, too, there is somebody to turn to.",
      ],
    },
    why: {
      ja: "渡す側の話と受け取る側の話を、並べて見るためです。",
      en: "To look at giving and receiving next to each other.",
    },
    source: "Article: one is supported as one supports; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-supporters",
    phase: "outcomes",
    kind: "normalise",
    after: ["supporters.who"],
    wordings: {
      ja: [
        "頼る相手は、時期によって変わるものです。",
        "すぐに浮かばないのも、珍しいことではありません。",
        "会わなくなっても、支えになっている人もいます。",
        "あとから思い出す人がいても、かまいません。",
      ],
      en: [
        "Whom one turns to changes with time.",
        "It is not unusual for nobody to come to mind at once.",
        "Even people one no longer meets can be a support.",
        "There is time to think of somebody later.",
      ],
    },
    why: {
      ja: "相手がいてもいなくても、そのまま受け取るためです。",
      en: "So that the answer is taken as it is, with or without a name.",
    },
    source:
      "Normalising without judging (Miller & Rollnick 2013); counselling model: the person can strike every line.",
  },
];

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
        "Thinking of “{task}”, what have you learnt over all this time?",
        "What have you picked up by working where you do?",
        "What is one thing you can do now and could not do when you joined?",
        "What have you come to understand over the years?",
        "Which of the things you learnt for your own sake are still of use?",
      ],
    },
    why: {
      ja: "続けてきた年月に何が残っているかを、自分の言葉で書き留めるためです。",
      en: "This notes in your own words what your time in this job has left you with.",
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
        "What did you find hard as a newcomer that is no longer hard?",
        "What is one thing that a mistake has taught you?",
        "If you had to explain “{task}” to somebody, which part would be easiest?",
        "If you rang around at work, who would know you by name?",
      ],
    },
    why: {
      ja: "新人のころと比べると、増えたものが見つけやすいためです。",
      en: "What you have gained is easier to see beside your first months.",
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
        "Of what you have built up, what could be of use for {party}?",
        "Where would you like to use what you have learnt next?",
        "Which experience do you have that you are not using at present?",
        "If you handed on what you have learnt, who would you give it to?",
      ],
    },
    why: {
      ja: "持っているものを、この先の使い道と結ぶためです。",
      en: "This connects what you have with what comes next.",
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
        "You said “{plan}”: which experience could you use for that?",
        "Where might it be of use in next week’s work?",
        "If you passed one thing on to somebody newer, which would you choose?",
        "What could you do that nobody has asked you for yet?",
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
        "Thinking of “{task}”, who first taught you that?",
        "Who has supported you at work so far?",
        "When something goes wrong, whose face comes to mind first?",
        "Who has lent you a hand without others noticing?",
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
        "In the time ahead, who might be on your side?",
        "When you do not want to carry something alone, who do you talk to?",
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
        "Who is one person you exchanged a few words with this week?",
        "Outside your workplace, whose name comes to mind?",
        "From an earlier job or from school, who comes to mind?",
        "When you think of {inside}, who is easy to talk to?",
      ],
    },
    why: {
      ja: "支えという言葉が大きいときは、言葉を交わした人から考えられるためです。",
      en: "If “support” is too large a word, somebody you have spoken with is a start.",
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
        "Beside that there is what you said about yourself, “{strength}”.",
        "It goes with the time you have spent in this work.",
        "It may come into what you do now.",
        "It is not the kind of thing that stands on a payslip.",
      ],
    },
    why: {
      ja: "年月と、そこに残ったものを結んでいます。",
      en: "This joins the years and what you have kept from them.",
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
        "It was not there when you began.",
        "It may be something you never had to name.",
        "It counts here whether you learnt it for the job or for yourself.",
        "Some of it may have come the hard way, some not.",
      ],
    },
    why: {
      ja: "挙げたものを、評価せずに受け取るためです。",
      en: "What you named is taken in here without being judged.",
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
        "You have spoken of what you can do, and of {party}.",
        "You have gone from what you learnt to where it might be used.",
        "I have noted where you might use it.",
        "There is what you have, and there is what you might do with it.",
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
        "What you do not use at once does not go away.",
        "A use may turn up later.",
        "It can also be kept and not used.",
        "Some of it may be for others, and some for you.",
      ],
    },
    why: {
      ja: "使い道を急がせずに書き留めるためです。",
      en: "This notes a use without hurrying it.",
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
        "Earlier you spoke of {party}, and now of people around you.",
        "So far it was about what you give; this is about what you are given.",
        "Other people have had a part in this too.",
        "Whoever you thought of can be kept in the record.",
      ],
    },
    why: {
      ja: "渡す側の話と受け取る側の話を、並べて見るためです。",
      en: "This puts giving and receiving next to each other.",
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
        "The people you turn to may change over time.",
        "It is not unusual for nobody to come to mind at once.",
        "It can also be somebody you no longer see.",
        "There is time to think of somebody later.",
      ],
    },
    why: {
      ja: "相手がいてもいなくても、そのまま受け取るためです。",
      en: "The answer is taken as it is, with or without a name.",
    },
    source:
      "Normalising without judging (Miller & Rollnick 2013); counselling model: the person can strike every line.",
  },
];

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
        "「{task}」というお仕事を続けてきて、身についたのは何ですか。",
        "これまで働いてきて、身についたのはどんなことですか。",
        "お仕事を始めたころにはなくて、いまあるものは何でしょうか。",
        "年数を重ねて、分かるようになったのはどんなことですか。",
        "ご自分のために覚えたことで、いまも使っているのは何ですか。",
      ],
      en: [
        "What have you learnt in all your time in this work?",
        "What have you picked up by working where you do?",
        "What can you do now that you couldn’t when you started?",
        "What has this job taught you over the years?",
        "What did you learn for your own sake that has turned out useful?",
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
        "新人のころは困っていて、いまは困らないのはどんなことですか。",
        "これまでの失敗から覚えたのは、どんなことでしょうか。",
        "人に「{task}」というお仕事を教えるなら、どんなこつを話しますか。",
        "いまの職場で知り合えた人を一人挙げると、誰ですか。",
      ],
      en: [
        "What was hard for you as a newcomer that isn’t hard any more?",
        "What has a mistake taught you?",
        "If you had to explain your job, which part would be easiest to explain?",
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
        "「{strength}」とおっしゃいましたが、それをこれから何に使いたいですか。",
        "これまでの経験の中で、{party}のために使えそうなのは何ですか。",
        "身についたものを、これからどんなところで使いたいですか。",
        "最近使っていない経験は、どんな場面なら使えそうですか。",
        "これまでの経験を、これから何に使っていきたいですか。",
        "覚えてきたことを誰かに伝えるとしたら、誰に伝えたいですか。",
      ],
      en: [
        "You spoke of “{strength}”. What would you like to use it for from here?",
        "Of what you have learnt, what could be of use to {party}?",
        "Where would you like to use what you’ve learnt next?",
        "What experience do you have that you aren’t using at present?",
        "If you passed on what you have learnt, who would you pass it to?",
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
        "「{plan}」という予定には、どんな経験が使えそうですか。",
        "来週のお仕事の中で、経験を使えそうなのはどんなところですか。",
        "後輩に一つ教えるとしたら、何を教えますか。",
        "まだ頼まれていないけれど、できることは何でしょうか。",
      ],
      en: [
        "Your plan was “{plan}”. What do you already know that would help?",
        "Where might what you know come in useful next week?",
        "If you taught one thing to somebody newer, what would it be?",
        "What could you do that nobody has asked you to do yet?",
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
        "最初に「{task}」というお仕事を教えてくれたのは、誰ですか。",
        "これまでのお仕事で、支えになってくれたのは誰ですか。",
        "お仕事で困ったとき、まず顔が浮かぶのは誰でしょうか。",
        "見えないところで手を貸してくれているのは、誰だと思いますか。",
      ],
      en: [
        "Who first taught you the job?",
        "Who has supported you at work so far?",
        "When something goes wrong at work, who do you think of first?",
        "Who has helped you without others noticing?",
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
        "この先のことを誰かに話すとしたら、誰に話したいですか。",
        "今日ここで話したことを、誰に聞いてほしいですか。",
        "職場の中や外で、味方でいてくれるのは誰でしょうか。",
        "一人で抱えたくないとき、誰のところへ行きますか。",
      ],
      en: [
        "Who would you like to tell about what you’re going to do?",
        "Of all the people you know, who would you want to hear what you said today?",
        "Who do you feel is on your side?",
        "When something weighs on you, who do you talk to?",
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
        "今週、職場で言葉を交わしたのは誰ですか。",
        "職場の外まで広げると、頼れそうなのは誰ですか。",
        "前の職場や学校の知り合いの中では、誰が浮かびますか。",
        "{inside}のほかに、話しやすいのは誰でしょうか。",
      ],
      en: [
        "Who did you exchange a few words with this week?",
        "Outside work, who has been on your side?",
        "From an earlier job or from school, who do you still think of?",
        "At your workplace, who do you find easy to talk to?",
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
        "「{gist}」、それが身についたことなのですね。",
        "「{gist}」、続ける中でそうなられたのですね。",
        "続けてこられたから、身についたことなのですね。",
        "お仕事を離れても、残るものですね。",
        "書類には書きにくいけれど、身についているのですね。",
      ],
      en: [
        "Earlier you said “{strength}”, and now “{gist}”.",
        "{restated}. So the work has taught you that.",
        "That comes from the time you’ve spent in this work.",
        "You’d take that with you wherever you go.",
        "So the job has given you that.",
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
        "ふだんは、あまり数えないものですね。",
        "お仕事の中で、身についてきたのですね。",
        "これからも、使っていけるものですね。",
        "それは、年月のかかることですね。",
      ],
      en: [
        "You may never have had to put a name to that.",
        "Whether you learnt it for the job or for yourself, it counts.",
        "Some of it you may have learnt the hard way.",
        "It isn’t easy to list things like that.",
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
        "「{gist}」というふうに使っていきたいのですね。",
        "「{gist}」、これからそうしていきたいのですね。",
        "まだ使えるところがありそうなのですね。",
        "もう使っているものも、これからのものもありそうですね。",
        "そういう使い方を、考えておられるのですね。",
      ],
      en: [
        "So {party} could get something from that.",
        "Earlier you said “{strength}”. That could help you there.",
        "So that’s where you could use what you’ve learnt.",
        "You may be using some of it already.",
        "So that would be one use for it.",
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
        "そんなふうに使ってみたいのですね。",
        "これからのお仕事で、生かせそうですね。",
        "使っていけるところが、あるのですね。",
        "思い浮かんだことから、試せますね。",
      ],
      en: [
        "That’s worth keeping in mind.",
        "You may find other uses for it, too.",
        "There’s no hurry to use it.",
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
        "お名前の浮かぶ人が、いるのですね。",
        "その方のことを、覚えておられるのですね。",
        "助けになってくれた人がいるのですね。",
        "そばにいてくれた人なのですね。",
        "支えてくれた人のことを、話してくださいましたね。",
      ],
      en: [
        "So those are the people behind you.",
        "{restated}. So you weren’t on your own.",
        "So you’ve had help, as well as giving it.",
        "Other people have had a part in this too, then.",
        "So somebody has been on your side.",
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
        "頼れる人は、そのときどきで変わるものですね。",
        "その方のことを、聞かせてくださいましたね。",
        "そういう人がいると、心強いですね。",
        "あとから思い出す人もいますね。",
        "一人とは限りませんね。",
      ],
      en: [
        "It doesn’t always have to be the same people.",
        "One or two people can be enough.",
        "It can be somebody you don’t see any more.",
        "You may think of others later.",
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

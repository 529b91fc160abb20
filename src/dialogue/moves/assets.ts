import type { Ask } from "./move.ts";

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
        "年数を重ねて、分かるようになったのはどんなことですか。",
        "これまで働いてきて、身についたのはどんなことですか。",
        "このお仕事をしてきて、ご自分の中に残っているのは何ですか。",
        "お仕事を始めたころにはなくて、いまあるものは何でしょうか。",
      ],
      en: [
        "What has this job taught you over the years?",
        "What can you do now that you couldn’t when you started?",
        "What have you learnt in all your time in this work?",
        "What have you picked up by working where you do?",
        "What of all you learnt here is yours to keep?",
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
        "まだ使えていない経験は、どんなものですか。",
        "覚えてきたことを、これから何に使いたいですか。",
        "覚えてきたことを誰かに伝えるとしたら、誰に伝えたいですか。",
      ],
      en: [
        "What would you like to do with what you know?",
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
        "What do you know that you’d like to try out somewhere else?",
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

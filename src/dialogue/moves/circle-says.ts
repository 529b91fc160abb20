import type { Say } from "./move.ts";

/** What is said after somebody has looked at the work from another place. */
export const circleSays: readonly Say[] = [
  {
    id: "reflect-who-starts-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.who-starts"],
    wordings: {
      ja: [
        "次の順番のこととして「{gist}」と伺いました。",
        "{party}に届く手前に「{gist}」があるのですね。",
        "仕事が進む順番が、少し見えてきました。",
        "渡したあとの順番まで、話してくださいました。",
      ],
      en: [
        "After you, then: “{gist}”.",
        "On the way to {party}, you see this: “{gist}”.",
        "The work passes through other hands on its way.",
        "I have noted who comes next.",
        "There is a desk before yours and a desk after it.",
      ],
    },
    why: {
      ja: "話に出た仕事と、次に動く人とを並べて確かめています。",
      en: "This sets the work beside whoever moves next, to check the link.",
    },
    source: "Counselling model: a reflection adds a link (MITI 4, complex reflection).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-who-starts",
    phase: "circle",
    kind: "reflect-simple",
    after: ["circle.who-starts"],
    wordings: {
      ja: [
        "ご自分のあとの順番を、伺いました。",
        "同じ仕事にも、渡す側と待つ側があるのですね。",
        "早い日と遅い日では、様子が違うのかもしれません。",
        "渡したあとのことは、見えにくいものかもしれません。",
      ],
      en: [
        "After you, then, it is their turn.",
        "With every piece of work, one person hands over and another takes it on.",
        "An early day and a late day may look different from there.",
        "What happens once you have handed it over is hard to see from your desk.",
      ],
    },
    why: {
      ja: "聞いたことを短く返して、受け取り方が合っているかを確かめています。",
      en: "This says back briefly what was heard, so that you can put it right.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-circle-no-difference",
    phase: "circle",
    kind: "reflect-simple",
    after: ["circle.who-starts", "circle.inside-view", "circle.partner-view", "circle.society"],
    on: ["effect-denied"],
    wordings: {
      ja: [
        "向こうから見ても変わらない、と感じておられるのですね。",
        "変わらないように見える日もあるのですね。",
        "いまの見え方は「{gist}」なのですね。",
        "違いがあるかどうかは、まだ決めずにおきます。",
      ],
      en: [
        "Even from over there, it looks much the same to you.",
        "From there, too, you see no difference.",
        "The way you see it is “{gist}”.",
        "Whether there is nothing, or nothing that can be seen, we do not know yet.",
      ],
    },
    why: {
      ja: "否定の言葉も、言い直させずに受け取るためです。",
      en: "A “no” is taken as it was said, without arguing.",
    },
    source: "Motivational Interviewing (Miller & Rollnick 2013): do not argue; counselling model, rule 3.",
  },
  {
    id: "reflect-inside-view-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.inside-view"],
    wordings: {
      ja: [
        "{inside}の一日の中に「{task}」も入っているのですね。",
        "届いた日には「{effect}」ということがあるのですね。",
        "いつもの「{task}」からは、見えにくい場面かもしれません。",
        "相手の側から見た様子を、伺いました。",
        "受け取る側の一日のこととして、伺いました。",
      ],
      en: [
        "There is your own part, “{task}”, and there is the day that {inside} would have.",
        "On a day like that, as you see it: “{effect}”.",
        "While you are busy with “{task}”, this is not easy to see.",
        "This is how you picture the same work from across the desk.",
        "First you told it from your own side, and now from theirs.",
      ],
    },
    why: {
      ja: "自分の側の言葉と、相手の側からの言葉を並べています。",
      en: "This puts your own words beside what you said from the other side.",
    },
    source: "Article: sales seen from within; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-inside-view",
    phase: "circle",
    kind: "normalise",
    after: ["circle.inside-view"],
    wordings: {
      ja: [
        "想像の一日なので、違っていてもかまいません。",
        "本人に聞いてみると、また別の答えかもしれません。",
        "立場を替えて考えるのは、手間のいることです。",
        "ふだんは、あまり考えない側のことかもしれません。",
      ],
      en: [
        "It is an imagined day, so it may be wrong.",
        "Asked themselves, they might say something else.",
        "Looking from another place takes some effort.",
        "It may be only one moment of their day.",
      ],
    },
    why: {
      ja: "想像で話したことを、想像として受け取っておくためです。",
      en: "What was imagined is kept as imagined until it is checked.",
    },
    source: "Counselling model: mark as guess; MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-partner-view-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.partner-view"],
    wordings: {
      ja: [
        "こちらの「{task}」と{partner}のことを、合わせて伺いました。",
        "{partner}から見れば「{gist}」なのですね。",
        "職場の外のことも、話に入りました。",
        "外から見た仕事の様子を、伺いました。",
      ],
      en: [
        "You told me about “{task}”, and now about {partner}.",
        "For {partner}, as you see it: “{gist}”.",
        "This is a link to the side, neither above you nor below.",
        "You described the work from inside, and now from outside.",
      ],
    },
    why: {
      ja: "中からの見え方と外からの見え方を、並べて置いています。",
      en: "This lays the view from inside and the view from outside side by side.",
    },
    source: "Article: partner firms; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-partner-view",
    phase: "circle",
    kind: "normalise",
    after: ["circle.partner-view"],
    wordings: {
      ja: [
        "契約の言葉だけでは、わからない部分もありそうです。",
        "外からどう見えるかは、聞く機会が少ないものです。",
        "中の目と外の目は、違うところを見るようです。",
        "相手の側にも、それぞれの事情がありそうです。",
      ],
      en: [
        "Things like this are seldom written in a contract.",
        "How it looks from outside is seldom heard.",
        "People inside and people outside may look at different things.",
        "Another firm has reasons of its own to say yes or no.",
      ],
    },
    why: {
      ja: "外からの見え方は確かめにくいので、わからない所があってもよいと伝えるためです。",
      en: "How it looks from outside is hard to check, so it may stay incomplete.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-society-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.society"],
    wordings: {
      ja: [
        "{party}のさらに先のことを、考えてくださいました。",
        "近くのことから遠くのことまで、話してきましたね。",
        "手元の作業から、遠くのことまで考えてくださいました。",
        "仕事から離れたところまで、話が広がりました。",
      ],
      en: [
        "You have looked past {party}, further along.",
        "You have gone from people close by to people far off.",
        "You have spoken of your own work, and of a day far away from it.",
        "These are people whose names you do not know.",
      ],
    },
    why: {
      ja: "はじめに話した場所と、いま話している場所を結んでいます。",
      en: "This joins the place where the talk began to where it is now.",
    },
    source: "Article: customers, colleagues and society; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-society",
    phase: "circle",
    kind: "normalise",
    after: ["circle.society"],
    wordings: {
      ja: [
        "遠くのことなので、ぼんやりしたままでも大丈夫です。",
        "会うことのない相手は、思い描くしかないものです。",
        "仕事の最中に、遠くまで考える時間は少ないものです。",
        "広い話は、答えが一つに決まらないものです。",
      ],
      en: [
        "It is a long way off, so it may stay a little blurred.",
        "People you never meet can only be pictured.",
        "In the middle of work there is little time to think that far.",
        "A question this wide has more than one answer.",
      ],
    },
    why: {
      ja: "遠い相手のことは、はっきりしなくてよいと伝えるためです。",
      en: "This says that people far away need not be seen clearly.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
];

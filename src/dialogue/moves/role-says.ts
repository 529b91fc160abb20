import type { Say } from "./move.ts";

/** What is said after the everyday act, the week without it, the cover, and the role said again. */
export const roleSays: readonly Say[] = [
  {
    id: "reflect-everyday-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.everyday"],
    wordings: {
      ja: [
        "{party}の目に入らない所に「{gist}」があるのですね。",
        "ふだんの手順のことを、少し伺えました。",
        "数えたこともないほど、いつもの作業なのですね。",
        "手のほうが先に動くことなのかもしれません。",
      ],
      en: [
        "Out of sight of {party} there is “{gist}”.",
        "Inside the larger work there is this small step as well.",
        "Nobody keeps count of it.",
        "Perhaps your hands do it before you think.",
      ],
    },
    why: {
      ja: "小さなことを、小さいまま仕事の話の中に置いています。",
      en: "This gives a small thing its place in the talk, at its own size.",
    },
    source: "Article: what is everyday seems to have no worth; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-everyday",
    phase: "role",
    kind: "normalise",
    after: ["role.everyday"],
    wordings: {
      ja: [
        "慣れたことは、人に説明するほうが難しいものです。",
        "小さなことを一つ、思い出してくださいました。",
        "短い時間のことでも、毎日のことなのかもしれません。",
        "始めたころは、慣れるまで手間だったかもしれません。",
      ],
      en: [
        "What one is used to is harder to explain than to do.",
        "You have called up one small thing.",
        "In a whole day it may take very little time.",
        "When you began, it may have cost you some trouble.",
      ],
    },
    why: {
      ja: "ふだん話題にならないことを、聞き流さずに受け取るためです。",
      en: "So that what is seldom talked about is not passed over.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.absence"],
    wordings: {
      ja: [
        "その仕事のない一週間のことを、伺いました。",
        "ない週のことを思うと「{gist}」なのですね。",
        "ある週とない週の違いが、少し具体的になりました。",
        "月曜と金曜では、様子が違ってくるのかもしれません。",
        "いつもの仕事を、ない側から見るとこうなのですね。",
      ],
      en: [
        "Both “{minimizing}” and “{gist}” are said of the same work.",
        "Thinking of a week without it: “{gist}”.",
        "How a week with it differs from one without is a little more concrete.",
        "Monday and Friday of such a week might look different.",
        "Seen from the side of its absence, the usual work looks like this.",
      ],
    },
    why: {
      ja: "ある場合とない場合の、ご自身の言葉を並べています。",
      en: "This puts your own two pictures side by side, with and without.",
    },
    source: "Mental subtraction (Koo et al. 2008); MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence",
    phase: "role",
    kind: "normalise",
    after: ["role.absence"],
    wordings: {
      ja: [
        "仮の話なので、実際に休むこととは別です。",
        "仕事の話で、休んではいけないという話ではありません。",
        "何日か空いても、戻す方法はあるのかもしれません。",
        "想像の一週間なので、外れていてもかまいません。",
      ],
      en: [
        "This is a supposition, apart from whether you take time off.",
        "It is about the work; it does not mean that you may not rest.",
        "Even after some days, there may be ways to catch up.",
        "An imagined week may well be wrong.",
      ],
    },
    why: {
      ja: "想像の話が、休んではいけないという話にならないようにするためです。",
      en: "So that an imagined week does not turn into a reason not to rest.",
    },
    source: "Counselling model, guard against guilt.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence-nothing-changes",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.absence"],
    on: ["effect-denied"],
    wordings: {
      ja: [
        "なくても回る、と見えているのですね。",
        "いまの見立ては「{gist}」なのですね。",
        "一週間くらいでは変わらない、ということですね。",
        "すぐには止まらない仕事もあります。",
      ],
      en: [
        "As you see it, things would go on without it.",
        "Your estimate is “{gist}”.",
        "In a week, nothing would change.",
        "Some work can pause without anything stopping at once.",
      ],
    },
    why: {
      ja: "何も変わらないという答えも、言い直させずに受け取るためです。",
      en: "“Nothing would change” is an answer too, and is taken as one.",
    },
    source: "Motivational Interviewing (Miller & Rollnick 2013): do not argue.",
  },
  {
    id: "reflect-cover-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.cover"],
    wordings: {
      ja: [
        "休む日の段取りのことも、伺いました。",
        "一人で持つ分と、分けて持てる分があるようです。",
        "受け持ちの話と、休む日の話を分けて伺いました。",
        "仕事から手を離すときのことを、伺いました。",
      ],
      en: [
        "I have heard both: what depends on the work, and how you rest.",
        "Some of it you carry alone, and some can be shared.",
        "What you take on and the days you take off are separate matters.",
        "Even work that others wait for has days when you let go of it.",
      ],
    },
    why: {
      ja: "役割の話を、一人で抱える話にしないためです。",
      en: "So that having a part does not become carrying everything alone.",
    },
    source: "Counselling model, guard against guilt.",
  },
  {
    id: "reflect-cover",
    phase: "role",
    kind: "normalise",
    after: ["role.cover"],
    wordings: {
      ja: [
        "休むことも、働くことの一部です。",
        "休む日の段取りは、職場によってずいぶん違います。",
        "頼める日も頼めない日もあるのかもしれません。",
        "人数や決まりのことは、一人では動かしにくいものです。",
      ],
      en: [
        "Resting is part of working.",
        "How days off are arranged differs a good deal from place to place.",
        "There may be days when you can ask and days when you cannot.",
        "Numbers and rules are hard for one person to change.",
      ],
    },
    why: {
      ja: "休むことも、仕事の話の一部として聞いているためです。",
      en: "Rest is heard here as part of the work.",
    },
    source: "Counselling model, guard against guilt; MITI 4, simple reflection.",
  },
  {
    id: "reflect-role-restated-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.restated"],
    wordings: {
      ja: [
        "はじめは「{minimizing}」、いまは「{gist}」と話されました。",
        "{party}のことも話したいま「{gist}」なのですね。",
        "肩書きで言う役割と、自分で言う役割があるのですね。",
        "ご自分の言葉で、役割を話してくださいました。",
        "ほかの席からも見たあとの、いまの言い方なのですね。",
      ],
      en: [
        "At first “{minimizing}”, now “{gist}”.",
        "With {party} in the picture, the role is “{gist}”.",
        "There is the role on paper, and the role as you say it.",
        "Nobody handed you this description; it is your own.",
        "This is how you put it after looking from other seats.",
      ],
    },
    why: {
      ja: "はじめの言葉と今の言葉を、どちらも消さずに並べています。",
      en: "This sets the first words beside the present ones and crosses out neither.",
    },
    source: "Article: the role said in the client's own words; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-role-restated",
    phase: "role",
    kind: "normalise",
    after: ["role.restated"],
    wordings: {
      ja: [
        "短く言い切るのは、難しいものです。",
        "前と同じ言い方でも、かまいません。",
        "役割の言い方は、日によって変わってよいものです。",
        "自分の役割を自分で言う機会は、少ないものです。",
      ],
      en: [
        "It is hard to say it in few words.",
        "The same words as before are fine as well.",
        "How one puts it may change from day to day.",
        "One is seldom asked to name one's own part.",
      ],
    },
    why: {
      ja: "言い直した言葉を、評価せずに受け取るためです。",
      en: "So that the new wording is kept without being judged.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
];

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
        "There is something {party} would not see: “{gist}”.",
        "So there is this small step in the work as well.",
        "It is the kind of thing that is seldom counted.",
        "It may be something you do without thinking.",
      ],
    },
    why: {
      ja: "小さなことを、小さいまま仕事の話の中に置いています。",
      en: "This gives a small thing its place in the talk, without making it larger.",
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
        "What you are used to can be harder to explain than to do.",
        "You have found one small thing.",
        "In a whole day it may take very little time.",
        "When you were new, it may not have been so ordinary.",
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
        "About the same work you have said “{minimizing}”, and also “{gist}”.",
        "In a week without it, as you see it: “{gist}”.",
        "A week with it and a week without it are both a little more concrete now.",
        "The Monday of such a week might look different from the Friday.",
        "This is what you see when you picture the work missing.",
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
        "We are only supposing; it has nothing to do with taking time off.",
        "It is about the work; it does not mean that you may not rest.",
        "Even after a few days, there may be ways to catch up.",
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
        "Your own guess is “{gist}”.",
        "In a week, you say, nothing would change.",
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
        "The work you take on and the days you take off are separate matters.",
        "Even when others wait for the work, there are days when you are off.",
      ],
    },
    why: {
      ja: "役割の話を、一人で抱える話にしないためです。",
      en: "This is said so that having a part does not become carrying everything alone.",
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
        "Days off are part of a working life.",
        "How days off are arranged differs a good deal from place to place.",
        "There may be days when you can ask and days when you cannot.",
        "How many people there are is seldom for one person to change.",
      ],
    },
    why: {
      ja: "休むことも、仕事の話の一部として聞いているためです。",
      en: "Rest is taken here as part of the work.",
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
        "At first you said “{minimizing}”, and now “{gist}”.",
        "With {party} in mind, you put it like this: “{gist}”.",
        "There is the role on paper, and there is the role as you put it.",
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
        "It is not easy to say in a few words.",
        "It may be the same as before, or it may be different.",
        "How you put it may change from day to day.",
        "People are seldom asked to name their own part.",
      ],
    },
    why: {
      ja: "言い直した言葉を、評価せずに受け取るためです。",
      en: "This keeps your wording as it is, without judging it.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
];

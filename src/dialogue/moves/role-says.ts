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
        "「{gist}」、{party}には見えないところでされているのですね。",
        "「{gist}」、それもふだんのお仕事のうちなのですね。",
        "数えたこともないくらい、いつもしておられるのですね。",
        "ふだんから、そうされているのですね。",
        "書類には残らないけれど、毎日されているのですね。",
      ],
      en: [
        "{restated}, and hardly anybody sees it.",
        "“{gist}”. Not many people would see that.",
        "You do it so often that nobody mentions it.",
        "By now you do that without thinking.",
        "So that’s part of every day.",
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
        "慣れていることほど、説明するのは難しいものですね。",
        "短い時間でも、毎日のことですね。",
        "始めたころは、手間のかかることだったかもしれませんね。",
        "あまり人には話さないことですね。",
      ],
      en: [
        "It’s hard to explain the things you do every day.",
        "Even a small thing takes some doing, every day.",
        "When you were new to it, it may not have felt so ordinary.",
        "It may seem small, and you do it all the same.",
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
        "一週間ないと「{gist}」ということになるのですね。",
        "その一週間は「{gist}」と思われるのですね。",
        "一週間なかったら、そうなりそうなのですね。",
        "日が経つにつれて、様子が変わりそうですね。",
        "お仕事の止まった一週間を、想像してくださったのですね。",
      ],
      en: [
        "So that’s what you see in a week without it: “{gist}”.",
        "So that might be the week {party} would have.",
        "A week without your work would be different, then.",
        "So a week is long enough for it to show.",
        "You can picture that week, then.",
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
        "もしもの話ですから、実際にお休みされることとは別ですね。",
        "休んではいけない、という意味ではありません。",
        "何日か空いても、取り戻すやり方はありそうですね。",
        "想像なので、外れていてもかまいません。",
      ],
      en: [
        "We’re only imagining this. It doesn’t mean you can’t take a week off.",
        "None of this means that you can’t rest.",
        "After a few days people may well find a way round it.",
        "It’s only a guess, so it may be wrong.",
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
        "なくても回りそうだ、と見ておられるのですね。",
        "いまのところ「{gist}」と見ておられるのですね。",
        "一週間くらいでは変わらないのですね。",
        "すぐには影響が出ないお仕事もありますね。",
      ],
      en: [
        "As you see it, things would go on without it.",
        "Your guess is this: “{gist}”.",
        "A week without it would change nothing, as you see it.",
        "Some work can wait a week without anything stopping.",
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
        "一人でするところと、人に頼めるところがあるのですね。",
        "お休みの日は、そうしておられるのですね。",
        "お休みの間は「{gist}」ということですね。",
        "お仕事も、お休みも、どちらも大事ですね。",
        "お休みの日の様子が、分かりました。",
      ],
      en: [
        "Some of it is on you alone, then, and some can be shared.",
        "People rely on you, and you need your rest too.",
        "{restated}. So that’s how it goes when you’re away.",
        "People wait for your work, and you’re entitled to days off.",
        "Now I know how it goes on your day off.",
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
        "休むことも、働くことのうちですね。",
        "お休みの日の段取りは、職場によって違いますね。",
        "頼める日もあれば、頼めない日もありそうですね。",
        "お休みのことを、教えてくださいましたね。",
        "しっかり休むことも、大事ですね。",
      ],
      en: [
        "Everybody needs days off.",
        "Every workplace arranges days off in its own way.",
        "Some days you can ask somebody, and some days you can’t.",
        "How many people there are to cover isn’t up to you.",
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
        "はじめは「{minimizing}」とおっしゃいました。いまは「{gist}」なのですね。",
        "ご自分の役割を「{gist}」と言われるのですね。",
        "いまは、そんなふうに言えるのですね。",
        "それが、いまのご自分の言葉なのですね。",
        "そういう役割だと、思っておられるのですね。",
      ],
      en: [
        "At first you said “{minimizing}”, and now you say “{gist}”.",
        "With {party} in mind, you put it like this: “{gist}”.",
        "That isn’t your job title; it’s how you say it yourself.",
        "So after all that, this is how you put it.",
        "Those were your own words for it.",
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
        "ふだんは、なかなか口にしないことですね。",
        "前と同じ言い方でも、かまいません。",
        "役割の言い方は、日によって変わってもいいものですね。",
        "はっきり言い切れなくても大丈夫です。",
      ],
      en: [
        "It isn’t easy to say that in a few words.",
        "It’s fine if it’s the same as before.",
        "You might put it differently on another day.",
        "People don’t often get asked that about their job.",
      ],
    },
    why: {
      ja: "言い直した言葉を、評価せずに受け取るためです。",
      en: "This keeps your wording as it is, without judging it.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "space-absence",
    phase: "role",
    kind: "hold-space",
    after: ["role.absence"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。ここで、ひと息ついてもかまいません。",
        "「{gist}」と思われるのですね。急がなくて大丈夫です。",
        "思い浮かぶ人がいれば、その人のことも聞かせてください。",
        "想像するのは、途中でやめてもかまいません。",
        "ここで、少しひと息入れますね。",
      ],
      en: [
        "There’s no rush with that.",
        "“{gist}”. There’s no hurry to go on.",
        "If somebody comes to mind, you can add them.",
        "You can stop imagining it whenever you like.",
        "Take a moment; we’re only imagining it.",
      ],
    },
    why: {
      ja: "想像したことの重さが残らないように、間を取っています。",
      en: "This leaves a moment, so that an imagined week does not weigh on you.",
    },
    source: "Mental subtraction (Koo et al. 2008); counselling model, guard against guilt.",
  },
  {
    id: "space-restated",
    phase: "role",
    kind: "hold-space",
    after: ["role.restated"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "次の話に急がなくて大丈夫です。",
        "「{gist}」。いまの言葉を、そのまま残しておきますね。",
        "言い直したくなったら、言い直してください。",
        "いまの言葉のままで、少し待ちますね。",
        "ここで、少し待っていますね。",
      ],
      en: [
        "Take a moment with those words.",
        "“{gist}”: I won’t change a word of that.",
        "If you want to put it another way, you can.",
        "I won’t rush on from that.",
        "Let’s stay with that for a moment.",
      ],
    },
    why: {
      ja: "ご自身で言い直した言葉なので、こちらの言葉を重ねないためです。",
      en: "You have found your own words, and no others are laid over them.",
    },
    source:
      "Article: the client says the role again and again; counselling model, never deliver a realisation.",
  },
];

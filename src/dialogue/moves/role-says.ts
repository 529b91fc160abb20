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
        "{party}には見えないところで「{gist}」ということをされているのですね。",
        "いつも「{gist}」ということをされているのですね。",
        "数えたこともないくらい、いつもしておられるのですね。",
        "ふだんから、そうされているのですね。",
        "書類には残らないけれど、毎日されているのですね。",
      ],
      en: [
        "{restated}, and hardly anybody sees it.",
        "“{gist}”: not many people would see that.",
        "It’s so ordinary that nobody counts it.",
        "You hardly think about it by now.",
        "No report will ever mention it.",
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
        "Everyday things are hard to explain.",
        "Even a minute, every day, is something.",
        "When you were new, it may not have been so ordinary.",
        "It may look small, and you do it all the same.",
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
        "So in a week without it, “{gist}”.",
        "That’s what the week might be like for {party}.",
        "There’s a week with it, and a week without.",
        "Monday of that week might not look like Friday.",
        "You would see the difference, then.",
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
        "We’re only supposing; it has nothing to do with taking time off.",
        "It doesn’t mean that you may not rest.",
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
        "なくても回りそうだ、と見ておられるのですね。",
        "いまのところ「{gist}」と見ておられるのですね。",
        "一週間くらいでは変わらないのですね。",
        "すぐには影響が出ないお仕事もありますね。",
      ],
      en: [
        "As you see it, things would go on without it.",
        "Your own guess is “{gist}”.",
        "A week would change nothing.",
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
        "一人でするところと、人に頼めるところがあるのですね。",
        "お休みの日は、そうしておられるのですね。",
        "お休みの間は「{gist}」ということですね。",
        "お仕事も、お休みも、どちらも大事ですね。",
        "お休みの日の様子が、分かりました。",
      ],
      en: [
        "Some of it you carry alone, and some can be shared.",
        "Being relied on and being able to rest are two matters.",
        "{restated}. That’s how it goes when you’re away.",
        "People wait for the work, and you have days off as well.",
        "So that’s how a day off goes.",
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
        "人数や決まりは、一人では動かせないものですね。",
        "しっかり休むことも、大事ですね。",
      ],
      en: [
        "Days off are part of a working life.",
        "How days off are arranged differs a good deal from place to place.",
        "There may be days when you can ask and days when you can’t.",
        "Staffing is rarely for one person to change.",
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
        "At first you said “{minimizing}”, and now “{gist}”.",
        "Thinking of {party}, you put it like this: “{gist}”.",
        "No job title says it quite like that.",
        "This is how you put it after looking from other sides.",
        "A way of saying it that is yours.",
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
        "It’s not easy to say in a few words.",
        "It may be the same as before.",
        "How you put it may change from day to day.",
        "People are rarely asked to name their own part.",
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
        "You can stop imagining at any time.",
        "We’re only imagining it.",
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
        "“{gist}”. I’ll leave it just like that.",
        "If you want to put it another way, you can.",
        "I won’t go straight on from this.",
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

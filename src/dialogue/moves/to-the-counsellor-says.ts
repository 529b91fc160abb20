import type { Say } from "./move.ts";

/** What answers somebody who turns to the counsellor about the talk: not heard, not to be written down, who reads it, a joke. */
export const toTheCounsellorSays: readonly Say[] = [
  {
    id: "manner-owned",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "そう聞こえる返し方でした。",
        "お話に見合わない返事でした。",
        "返事が足りていませんでした。",
        "気持ちの入らない受け答えでした。",
      ],
      en: [
        "That’s fair: I’ve been giving you little back.",
        "You’re right, that was thin.",
        "It was a poor answer to what you told me.",
        "I can see why you say so.",
      ],
    },
    why: {
      ja: "受け答えへの不満を、言い訳をせずに認めるためです。",
      en: "A complaint about the manner is owned up to without excuses.",
    },
    source: "Counselling model: repair before anything else.",
  },
  {
    id: "manner-back",
    phase: "concern",
    kind: "repair",
    returns: true,
    wordings: {
      ja: [
        "「{lately}」、ここにとどまります。",
        "「{lately}」。先を急がずに、ここで伺います。",
        "話しておられたのは、「{lately}」ということでした。",
        "「{lately}」のところを、大事に聞かせてください。",
      ],
      en: [
        "“{lately}”: that’s where I want to stay.",
        "What you were telling me was “{lately}”. Take me further into it.",
        "Back to this, then: “{lately}”.",
        "“{lately}”. I won’t go on from there until you do.",
      ],
    },
    why: {
      ja: "不満の前に話しておられたことへ、そのままの言葉で戻るためです。",
      en: "What was being told comes back whole, in its own words.",
    },
    source: "Counselling model: the client leads; what weighs comes first.",
    notUnder: ["safety", "treatment"],
  },
  {
    id: "repair-unheard",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "聞き落としていました。もう一度、聞かせてください。",
        "どうぞ、そこを話してください。",
        "すみません、受け取り方が違っていました。お話の続きを聞かせてください。",
        "「{missed}」というお話を、通り過ぎてしまいました。失礼しました。",
        "「{missed}」というお話ですね。先に進まずに、ここで伺います。",
        "「{missed}」、そこをもっと聞かせてください。",
      ],
      en: [
        "I went past this, and I’m sorry: “{missed}”. Say more about it, if you like.",
        "“{missed}”. I should have stayed with that; I’m sorry.",
        "I missed that. Tell me, and I’ll stay with it.",
        "I got that wrong. Start from what matters most, and I’ll keep to it.",
        "“{missed}” comes first, then. I’m listening.",
        "You told me “{missed}”. Say more of that, and I’ll ask nothing.",
      ],
    },
    why: {
      ja: "聞き落としや取り違えがあったときは、言い訳をせずに伺い直します。",
      en: "When something was not heard or was taken wrongly, that is owned up to, and it comes first.",
    },
    source: "Repair of a rupture (Safran & Muran 2000); counselling model: it listened.",
  },
  {
    id: "repair-joke",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "冗談だったのですね。真に受けてしまいました。",
        "そのまま受け取ってしまいました。失礼しました。",
        "冗談を、まじめに聞いてしまいました。",
        "なるほど、冗談だったのですね。",
      ],
      en: [
        "I took that at its word. Sorry.",
        "A joke, then; it went past me.",
        "I’m slow with jokes.",
        "Ah. I took that the wrong way.",
      ],
    },
    why: {
      ja: "冗談をまじめに受け取ってしまったので、取り違えを認めています。",
      en: "A joke was taken seriously, so that is owned up to.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-language",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "書き方は気にしなくて大丈夫です。そのまま話してください。",
        "そのままの言葉で、よく分かります。",
        "書きやすい書き方で大丈夫です。",
        "言葉の形は、気にしなくて大丈夫です。",
      ],
      en: [
        "Your English is fine here. Write in whatever way is easiest.",
        "I can follow you well. Write just as you like.",
        "There’s no need to worry about how you write it.",
        "The way you write it is fine.",
      ],
    },
    why: {
      ja: "書き方を気にせずに話せるようにするためです。",
      en: "So that nobody has to worry about how they write.",
    },
    source: "Counselling model, frame: information only; person-centred practice, acceptance.",
  },
  {
    id: "subject-fenced",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、そのことは置いておきます。",
        "はい、そこには触れません。",
        "承知しました。もう伺いません。",
        "ええ、それはそのままにしておきましょう。",
      ],
      en: [
        "All right. I’ll leave that alone.",
        "Of course. We won’t go there.",
        "Understood. I won’t ask about it again.",
        "Then that stays where it is.",
      ],
    },
    why: {
      ja: "触れてほしくないとのことでしたので、すぐにやめています。",
      en: "You didn’t want to be asked about that, so it is left at once.",
    },
    source: "Counselling model: the client leads; no is no.",
  },
  {
    id: "subject-left",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、ここまでにしましょう。",
        "では、ちがうことを伺いますね。",
        "承知しました。話を変えましょう。",
        "はい、ほかのことにしましょう。",
      ],
      en: [
        "Of course. Something else, then.",
        "Right, a change of subject.",
        "Yes, let’s leave it there.",
        "Gladly. Here’s another one.",
      ],
    },
    why: {
      ja: "その話を離れたいとのことでしたので、すぐに離れています。",
      en: "You wanted to leave that, so it is left at once.",
    },
    source: "Counselling model: the client leads; no is no.",
  },
  {
    id: "tale-told",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "はい。最後まで、伺いました。",
        "ひと区切りですね。急いで次へは行きません。",
        "ええ、確かに聞きました。",
        "話してくださって、ありがとうございます。",
      ],
      en: [
        "Thank you for telling me all of it.",
        "I’ve heard it, right to the end.",
        "Thank you for that. It needn’t be any more.",
        "You’ve told it, and I’ve heard it.",
      ],
    },
    why: {
      ja: "お話がひと区切りしたところで、次へ急がないためです。",
      en: "Where a story ends, nothing is hurried on to.",
    },
    source: "Counselling model: space is a move; the client leads.",
  },
  {
    id: "question-taken-back",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "分かりにくい聞き方でした。",
        "問いのほうは、なかったことにしてください。",
        "聞き方がまずかったですね。",
        "いまの問いは、引っ込めます。",
      ],
      en: [
        "That wasn’t clear of me.",
        "Never mind my question.",
        "I put that badly.",
        "That question can go.",
      ],
    },
    why: {
      ja: "何を聞かれたのかが分からない問いは、取り下げるためです。",
      en: "A question that could not be understood is taken back.",
    },
    source: "Counselling model: repair; the client leads.",
  },
  {
    id: "met-tease",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "これは失礼しました。",
        "そこは控えますね。",
        "私の癖が出ました。",
        "一本取られました。",
        "聞き方がよくなかったですね。",
      ],
      en: [
        "You’ve got me there.",
        "Point taken.",
        "I had that coming.",
        "Sorry, that’s a habit of mine.",
        "That’s me told.",
      ],
    },
    why: {
      ja: "こちらへの軽いひと言なので、軽く受けて、お話に戻ります。",
      en: "That was said to me, and lightly, so it gets one light word before we go on.",
    },
    source: "Repair of a rupture (Safran & Muran 2000): owned up to briefly.",
  },
];

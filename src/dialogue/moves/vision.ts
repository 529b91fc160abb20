import type { Ask, Say } from "./move.ts";

/** A team or company phrase that sounds different now, or does not. Never forced. */
export const visionAsks: readonly Ask[] = [
  {
    id: "ask-vision-phrase",
    phase: "vision",
    kind: "ask-open",
    asks: "vision.phrase",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "大事な「{value}」から見ると、職場の言葉はどう聞こえますか。",
        "上司やチームがよく使う言葉は、いまどう聞こえますか。",
        "壁や名刺にある職場の言葉は、いま読むとどう感じますか。",
        "チームの目標を今日もう一度読むと、どう感じますか。",
        "合う合わないは別として、思い浮かぶ職場の言葉は何ですか。",
      ],
      en: [
        "When you think of phrases that {inside} would often use, how do they sound now?",
        "Your company says what it stands for: how near or far is that from “{value}”?",
        "If your manager or team has a favourite phrase, how does it sound to you now?",
        "If you read your team’s goals again today, how would they sound to you?",
        "Whether it fits or not, which company phrase comes to mind now?",
      ],
    },
    why: {
      ja: "いろいろな席から見たあとで、聞き慣れた言葉がどう聞こえるかをたずねています。変わらなくてもかまいません。",
      en: "After looking from several places, this asks how a familiar phrase sounds. It may sound just the same.",
    },
    source:
      "Article: the manager's team vision falls into place, by the client's own link; how a goal is tied to daily work (Carton 2018).",
    notUnder: ["treatment"],
    suggestions: {
      ja: ["前と同じ", "少し違う", "浮かばない"],
      en: ["the same as before", "a little different", "none comes to mind"],
    },
  },
  {
    id: "ask-vision-heard",
    phase: "vision",
    kind: "ask-open",
    asks: "vision.phrase",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "朝礼や会議で、いちばん多く聞くひと言は何ですか。",
        "上司の口ぐせを一つ挙げると、何でしょうか。",
        "職場の案内やサイトで、覚えている言葉はどれですか。",
        "{inside}から何度も聞いた言葉は、どんなものですか。",
      ],
      en: [
        "Which phrase do you hear most often in meetings?",
        "What is a favourite saying of your manager’s?",
        "Which words do you remember from your company’s website or leaflets?",
        "Which words have you heard again and again from {inside}?",
      ],
    },
    why: {
      ja: "標語でなくても、耳に残っているひと言で足りるためです。",
      en: "It need not be a slogan; a remark that stuck will do.",
    },
    source: "Counselling model: a smaller, more concrete question; skip rather than force.",
    notUnder: ["treatment"],
  },
];

export const visionSays: readonly Say[] = [
  {
    id: "reflect-vision-linked",
    phase: "vision",
    kind: "reflect-complex",
    after: ["vision.phrase"],
    wordings: {
      ja: [
        "職場の言葉と、ご自身の「{value}」の両方を伺いました。",
        "掲げる言葉と「{task}」の近さを伺いました。",
        "今日のお話と、掲げられた言葉の両方を伺いました。",
        "ご自分の言葉で言うと、違うこともあるかもしれません。",
      ],
      en: [
        "From the company, “{gist}”; from you, “{value}”.",
        "The company has its words, and you have your own work, “{task}”.",
        "I have heard how those words sound from where you work.",
        "The words you were given and the way you put it yourself are two things.",
      ],
    },
    why: {
      ja: "会社の言葉と自分の言葉を、混ぜずに並べています。",
      en: "This lays the company's words beside yours without mixing them.",
    },
    source: "Article: the link to the team's vision is the client's own; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-vision",
    phase: "vision",
    kind: "normalise",
    after: ["vision.phrase"],
    wordings: {
      ja: [
        "響かないなら、響かないままで大丈夫です。",
        "無理に重ねなくてかまいません。",
        "いまは「{gist}」と聞こえるのですね。",
        "職場の言葉に、うなずけない日もあります。",
      ],
      en: [
        "If it says little to you, that is all right.",
        "There is no need to make it fit.",
        "As you put it today: “{gist}”.",
        "Nobody has to agree with a company’s words.",
      ],
    },
    why: {
      ja: "会社の言葉に合わせる必要はない、と伝えるためです。",
      en: "This says that nothing has to fit the company’s phrase.",
    },
    source: "Counselling model: skip, never force.",
    notUnder: ["treatment"],
  },
];

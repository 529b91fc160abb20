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
        "「{value}」というお話と並べると、職場の目標はどう聞こえますか。",
        "上司やチームがよく口にする言葉は、いまどう聞こえますか。",
        "職場の壁や名刺にある言葉は、いま読むとどう感じますか。",
        "職場やチームの目標は、いまどんなふうに聞こえますか。",
        "職場でよく使われる言葉で、思い浮かぶのは何ですか。",
        "お仕事を始めたころの目標は、いま振り返るとどう聞こえますか。",
      ],
      en: [
        "What do people at your workplace often say that sounds different to you now?",
        "How near is “{value}” to what your company says it stands for?",
        "If your manager or team has a favourite phrase, how does it sound to you now?",
        "How does your team’s main goal sound to you today?",
        "Which of your company’s phrases comes to mind now, whether it fits or not?",
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
      en: ["The same as before", "A little different", "None comes to mind"],
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
        "朝礼や会議で、いちばんよく聞く言葉は何ですか。",
        "上司がよく口にするのは、どんな言葉でしょうか。",
        "職場の案内やホームページで、覚えている言葉は何ですか。",
        "{inside}から何度も聞いたのは、どんな言葉ですか。",
      ],
      en: [
        "Which phrase do you hear most often in meetings?",
        "What does your manager like to say about the work?",
        "What do you remember of what your company says about itself?",
        "Which words have you heard again and again at work?",
      ],
    },
    why: {
      ja: "標語でなくても、耳に残っているひと言で足りるためです。",
      en: "It need not be a slogan; a remark that stuck will do.",
    },
    source: "Counselling model: a smaller, more concrete question; skip rather than force.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-vision-own",
    phase: "vision",
    kind: "ask-open",
    asks: "vision.phrase",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "チームの目標をご自分の言葉に直すとしたら、どう言いますか。",
        "職場で使われる言葉で、今日のお話に近いものは何ですか。",
        "上司に言われて、いまも覚えているのはどんな言葉ですか。",
        "職場に掲げる言葉をご自分で選ぶなら、何と書きますか。",
      ],
      en: [
        "If you put your team’s goal in your own words, how would you say it?",
        "Which phrase from your workplace comes near to what you said today?",
        "What has your manager said that you still remember?",
        "If you could put one line up on the wall at work, what would it say?",
      ],
    },
    why: {
      ja: "標語のない職場や一人の仕事でも、掲げたい言葉からたどれるためです。",
      en: "Where there is no slogan, or where you work alone, a line of your own will do.",
    },
    source: "Article: the manager's team vision falls into place; sense-giving, Carton (2018).",
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
        "職場の言葉は「{gist}」ということなのですね。",
        "「{gist}」、いまはそう響くのですね。",
        "職場の言葉を、ご自分の耳で聞いておられるのですね。",
        "いまは、そんなふうに聞こえるのですね。",
      ],
      en: [
        "The company has its words for it, and yours are “{value}”.",
        "{restated}. So you’ve heard it often enough.",
        "They have their way of saying it, and you have yours.",
        "The words are the same, but they may sound different to you now.",
        "That’s how it sounds to you now.",
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
        "職場の言葉のことを、話してくださいましたね。",
        "同じ言葉でも、そのときどきで違って聞こえますね。",
        "いま聞くと「{gist}」という感じなのですね。",
        "職場の言葉は、そう聞こえるのですね。",
      ],
      en: [
        "If it doesn’t say much to you, that’s all right.",
        "It doesn’t have to fit.",
        "As you hear it today: “{gist}”.",
        "You don’t have to agree with your company’s words.",
      ],
    },
    why: {
      ja: "会社の言葉に合わせる必要はない、と伝えるためです。",
      en: "This says that nothing has to fit the company’s phrase.",
    },
    source: "Counselling model: skip, never force.",
    notUnder: ["treatment"],
  },
  {
    id: "space-vision",
    phase: "vision",
    kind: "hold-space",
    after: ["vision.phrase"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。少し考えてからでも大丈夫です。",
        "「{gist}」というお話ですね。少しここで待ちますね。",
        "職場の言葉に、急いで答えなくてかまいません。",
        "口に出してみると、また違って聞こえるかもしれません。",
        "少し時間を置いてもかまいません。",
      ],
      en: [
        "Some of it may fit, and some may not.",
        "“{gist}”. You don’t have to decide about that.",
        "There’s no need to answer that quickly.",
        "It doesn’t have to mean anything to you.",
        "Take a moment over it.",
      ],
    },
    why: {
      ja: "職場の言葉に、無理に意味を見つけなくてよいためです。",
      en: "Nothing has to be found in a company’s phrase.",
    },
    source: "Article: the team vision falls into place after a while; counselling model, skip, never force.",
  },
];

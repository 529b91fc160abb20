import type { Ask } from "./move.ts";

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
        "職場でみんなが大事だと言うことを、いまどう思いますか。",
        "職場やチームの目標は、いまどんなふうに聞こえますか。",
        "職場でよく使われる言葉で、思い浮かぶのは何ですか。",
        "お仕事を始めたころに思っていたことは、いまどう見えますか。",
      ],
      en: [
        "What do people at your workplace often say that sounds different to you now?",
        "If your manager or team has a favourite phrase, how does it sound to you now?",
        "Your team’s goal: how does that sound to you today?",
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
        "職場で聞いて、腑に落ちた言葉は何ですか。",
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
        "上司に言われて、いまも覚えているのはどんな言葉ですか。",
        "職場が目指していることを、ご自分の言葉で言うとどうなりますか。",
        "職場で使われる言葉で、今日のお話に近いものは何ですか。",
        "職場に掲げる言葉をご自分で選ぶなら、何と書きますか。",
      ],
      en: [
        "What has your manager said that you still remember?",
        "If you could put one line up on the wall at work, what would it say?",
        "What is your workplace there for, if you say it in your own words?",
        "Which phrase from your workplace comes near to what you said today?",
      ],
    },
    why: {
      ja: "標語のない職場や一人の仕事でも、掲げたい言葉からたどれるためです。",
      en: "Where there is no slogan, or where you work alone, a line of your own will do.",
    },
    source: "Article: the manager's team vision falls into place; sense-giving, Carton (2018).",
  },
];

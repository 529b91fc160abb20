import type { Ask } from "./move.ts";

/** Asked when another role is praised: it is let run; the feeling is named, real unfairness is looked for. */
export const comparisonAsks: readonly Ask[] = [
  {
    id: "ask-comparison-feeling",
    phase: "comparison",
    kind: "ask-open",
    asks: "comparison.feeling",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "{other}のことを話しながら、いまどんなお気持ちですか。",
        "比べてみたあとに、どんな気持ちが残りますか。",
        "近くで{other}を見ていて、どんなことを感じますか。",
        "いま、どんなお気持ちで話しておられますか。",
        "二つのお仕事を比べると、どんな気持ちになりますか。",
      ],
      en: [
        "When you talk about {other}, what do you feel?",
        "How does it leave you, comparing yourself like that?",
        "When you see {other} at work, what do you notice in yourself?",
        "How do you feel as you write this?",
        "When you see the two jobs side by side, how do you feel?",
      ],
    },
    why: {
      ja: "比べること自体を止めずに、そこにある気持ちに名前をつけられるようにしています。",
      en: "The comparing need not stop; this makes room for the feeling in it to be named.",
    },
    source:
      "Article: the praise of sales is allowed to run its course; counselling model, the arc dips twice.",
  },
  {
    id: "ask-comparison-feeling-more",
    phase: "comparison",
    kind: "ask-open",
    asks: "comparison.feeling",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "{other}のどんなところが、特に目に入りますか。",
        "もし立場が入れ替わったら、何がいちばんうれしいですか。",
        "人と比べてしまうのは、どんな場面が多いですか。",
        "うらやましいと思うのは、どんなところですか。",
      ],
      en: [
        "What is it about {other} that you notice most?",
        "If you swapped jobs with them, what would be different for you?",
        "When you compare yourself with them, what do you picture?",
        "What do they have that you would like to have?",
      ],
    },
    why: {
      ja: "目に入るところをもう少し伺うと、ご自分が何を大事にしているかの手がかりになります。",
      en: "What catches the eye in others can be a clue to what matters to you.",
    },
    source: "Counselling model: let the praise run; social comparison, Festinger (1954).",
  },
  {
    id: "ask-comparison-feeling-small",
    phase: "comparison",
    kind: "ask-closed",
    asks: "comparison.feeling",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "その気持ちは、言葉にするとどんなふうですか。",
        "いちばん近いのは、どんな気持ちでしょうか。",
        "そのときの気持ちを短く言うと、どんな感じですか。",
        "それは、一言で言うとどんな気持ちですか。",
      ],
      en: [
        "If you chose one word for how that feels, which would be closest?",
        "If you gave the feeling a name, what might it be?",
        "At a first guess, what would you call that feeling?",
        "In one word, how does it feel?",
      ],
    },
    suggestions: {
      ja: ["羨ましい", "悔しい", "さびしい", "特にない"],
      en: ["Envious", "Frustrated", "A bit lonely", "Nothing special"],
    },
    why: {
      ja: "気持ちは言いにくいものなので、近い言葉を選べるようにしています。",
      en: "Feelings can be hard to name, so a word that comes close is enough.",
    },
    source: "Affect labelling, Lieberman et al. (2007); counselling model, a smaller question.",
  },
  {
    id: "ask-fairness",
    phase: "comparison",
    kind: "ask-open",
    asks: "comparison.fairness",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "お給料や時間、扱われ方は、{other}とどう違いますか。",
        "お給料や働く時間、扱われ方には、どんな差がありますか。",
        "職場の決まりの上では、どんな違いがありますか。",
        "同じ職場で扱われ方が違うと感じるのは、どんなときですか。",
      ],
      en: [
        "How do your pay, hours and treatment compare with those of {other}?",
        "What difference is there in pay, in hours, or in how people are treated?",
        "By the rules, what is different for you and for them?",
        "Leaving aside how it looks, what is really different for you and for them?",
      ],
    },
    why: {
      ja: "実際に不公平なことがあるなら、気の持ちようの話にせず、そちらを先に扱うためです。",
      en: "If something really is unfair, it should be taken up first and not treated as a state of mind.",
    },
    source: "Counselling model: is there real unfairness? Equity theory, Adams (1965).",
  },
  {
    id: "ask-fairness-small",
    phase: "comparison",
    kind: "ask-closed",
    asks: "comparison.fairness",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "実際に差があるのと、そう見えるのとでは、どちらに近いですか。",
        "差があると、いちばん感じるのはどんなことですか。",
        "実際にある差を一つ挙げるとしたら、何ですか。",
        "扱いが違うと思ったのは、いつのことですか。",
      ],
      en: [
        "Would you say there really is a gap, or does it only look that way?",
        "Pay, hours, or the way people speak to you: where is there a gap, if any?",
        "What is one way you are treated differently, if any?",
        "When, if ever, did you last notice you were being treated differently?",
      ],
    },
    suggestions: {
      ja: ["実際に差がある", "そう見える", "両方ある", "分からない"],
      en: ["There is a real gap", "It looks that way", "Both", "I do not know"],
    },
    why: {
      ja: "実際の差と見え方の差では、このあとできることが違うので分けて伺っています。",
      en: "A real gap and the look of one call for different things, so they are asked apart.",
    },
    source: "Counselling model: fairness checked; real unfairness goes to the treatment path.",
  },
];

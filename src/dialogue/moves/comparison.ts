import type { Ask, Say } from "./move.ts";

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
        "{other}のことを話すとき、どんな気持ちがありますか。",
        "人の仕事と比べたあとに残るのは、どんな気持ちでしょうか。",
        "近くで{other}を見ていて、何を感じますか。",
        "いま、どんな気持ちで話しておられますか。",
        "ほかの仕事と並べて見たとき、どんな気持ちがありますか。",
      ],
      en: [
        "When you talk about {other}, what do you feel?",
        "When you have compared, what feeling are you left with?",
        "When you see {other} at work, what do you notice in yourself?",
        "What is it like for you to say this?",
        "How do you feel when you see the two side by side?",
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
        "比べるとき、まず思い浮かぶのはどんな場面ですか。",
        "羨ましいところがあるとすれば、どこでしょうか。",
      ],
      en: [
        "What about {other} catches your eye most?",
        "If you changed places, what would be different for you?",
        "When you compare, which scene comes to mind first?",
        "If there is something there you would like to have, what is it?",
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
        "言葉を一つ選ぶなら、どれがいちばん近いですか。",
        "名前をつけるとしたら、どんな気持ちでしょうか。",
        "気持ちを短く書くとしたら、何と書きますか。",
        "あえて一言にすると、どんな気持ちになりますか。",
      ],
      en: [
        "If you chose one word for the feeling, which would be closest?",
        "If you gave the feeling a name, what might it be?",
        "As a first guess, what would you call it?",
        "Put in a single word, what is the feeling?",
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
        "待遇や時間、扱われ方は、{other}とどう違いますか。",
        "給料や時間、扱われ方には、どんな差がありますか。",
        "決まりや仕組みの上では、どんな違いがあるでしょうか。",
        "日々の扱われ方で、違いを感じるのはどんなときですか。",
      ],
      en: [
        "In pay, hours or treatment, how is it for you next to {other}?",
        "What difference is there in pay, in hours, in how people are treated?",
        "Going by the rules as they stand, what is really different?",
        "Apart from how it looks, what difference is there in fact?",
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
        "実際に差があるのと、そう見えるのと、どちらに近いですか。",
        "給料、時間、言葉づかいのうち、差があるのはどれですか。",
        "具体的な差を一つ挙げるとしたら、何がありますか。",
        "最近、扱いが違うと思ったのは何のときでしたか。",
      ],
      en: [
        "Which is closer: there really is a gap, or it looks as if there is?",
        "Pay, hours, or the way people speak to you: where is there a gap, if any?",
        "If you wrote one difference down, what would you write?",
        "When, if at all, did you last notice being treated differently?",
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

/** What is said after the feeling or the fairness has been told. Nothing here argues with the comparison. */
export const comparisonSays: readonly Say[] = [
  {
    id: "reflect-comparison-feeling",
    phase: "comparison",
    kind: "reflect-complex",
    after: ["comparison.feeling"],
    wordings: {
      ja: [
        "{other}を見ると「{feeling}」が出てくるのですね。",
        "話が{other}に及ぶと「{feeling}」があるのですね。",
        "前の「{earlier}」とも、つながる気持ちに聞こえました。",
        "比べる話の中で、ご自分のことも伺いました。",
        "並べて見たときのことを、話してくださいました。",
      ],
      en: [
        "When you look at {other}, the word you use is “{feeling}”.",
        "You were talking about {other}, and came to the word “{feeling}”.",
        "It may be connected with what you said before, “{earlier}”.",
        "You have spoken of them, and of yourself as well.",
        "There is the comparison, and there is how it is for you.",
      ],
    },
    why: {
      ja: "比べた相手と、話してくださった気持ちを結んで確かめています。",
      en: "This joins the people you compared yourself with and the feeling you named.",
    },
    source: "MITI 4: complex reflection; counselling model, let it run and do not argue.",
  },
  {
    id: "reflect-comparison-stay",
    phase: "comparison",
    kind: "normalise",
    after: ["comparison.feeling"],
    wordings: {
      ja: [
        "比べてしまうのは、珍しいことではありません。",
        "いまの「{feeling}」のままで、話していて大丈夫です。",
        "気持ちを直そうとしなくて、かまいません。",
        "人の仕事がよく見える日も、あると思います。",
      ],
      en: [
        "It is not unusual to compare.",
        "The word “{feeling}” can stand as it is.",
        "Nothing about the feeling needs correcting.",
        "Some days other people’s work looks better.",
      ],
    },
    why: {
      ja: "比べる気持ちを正そうとせず、あるものとして置いています。",
      en: "The comparison is not corrected here; it is allowed to be there.",
    },
    source: "Counselling model: the second dip is let run; person-centred practice, acceptance.",
  },
  {
    id: "reflect-fairness-apart",
    phase: "comparison",
    kind: "reflect-complex",
    after: ["comparison.fairness"],
    wordings: {
      ja: [
        "いまの「{task}」の中身と、扱われ方は分けて伺います。",
        "実際のところで、{other}とどう違うかを伺いました。",
        "扱われ方のことは、気の持ちようとは別に伺います。",
        "決まりのことと感じ方のことを、分けて伺いました。",
      ],
      en: [
        "What you do, “{task}”, and how you are treated are two matters.",
        "I have noted how things stand between you and {other}.",
        "How you are treated is not a matter of attitude.",
        "What the rules say is one thing, and how it looks is another.",
      ],
    },
    why: {
      ja: "仕事の意味の話で、扱われ方の問題が隠れてしまわないように分けています。",
      en: "These are kept apart so that talk of meaning does not cover up how you are treated.",
    },
    source: "Counselling model: separate the meaning of the work from how the person is treated.",
  },
  {
    id: "reflect-fairness-noted",
    phase: "comparison",
    kind: "reflect-simple",
    after: ["comparison.fairness"],
    wordings: {
      ja: [
        "感じ方とは別に、実際のところを話してくださいました。",
        "実際のところは「{gist}」ということですね。",
        "小さなことと片づけずに、伺います。",
        "差があってもなくても、大事なお話です。",
      ],
      en: [
        "You have told me how it is, not only how it feels.",
        "I have it as you put it: “{gist}”.",
        "I do not take it as a grumble.",
        "Whether there is a gap matters for what comes later.",
      ],
    },
    why: {
      ja: "差についての話を、不満ではなく状況として書き留めています。",
      en: "What you said is noted as a situation, not as a complaint.",
    },
    source: "Counselling model: fairness checked before the arc goes on.",
  },
];

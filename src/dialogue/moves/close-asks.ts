import type { Ask } from "./move.ts";

const ratingWhy = {
  ja: "存在感、貢献、承認について二つずつ、はじめと終わりの感じを見比べるためです。検証された尺度ではなく、目印です。",
  en: "Two scales each for presence, contribution and acknowledgement, to compare the start with the end. They are landmarks, not a validated measure.",
};
const ratingSource =
  "Counselling model: six items of our own, not a validated scale; scaling questions (de Shazer 1985).";

/** Ratings at both ends, the read-back, and when to look again. */
export const closeAsks: readonly Ask[] = [
  {
    id: "ask-rating-before",
    phase: "frame",
    kind: "ask-closed",
    asks: "rating",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "はじめに、いまの感じを六つ、0から10の数字で付けてもらえますか。",
        "お話の前に、いまの感じを六つの数字で教えてもらえますか。",
        "お仕事についての六つの問いに、0から10で答えてもらえますか。",
        "はじめに、六つの問いに数字を付けてもらえますか。",
      ],
      en: [
        "To begin with, would you mark how things are now, on six scales from 0 to 10?",
        "Before we talk, would you set six scales from 0 to 10 to where they are today?",
        "Would you note how things are now, as six numbers from 0 to 10?",
        "Where are you now, on six scales from 0 to 10?",
        "Would you fill in the six scales first?",
      ],
    },
    why: ratingWhy,
    source: ratingSource,
  },
  {
    id: "ask-rating-after",
    phase: "close",
    kind: "ask-closed",
    asks: "rating",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "はじめの六つの問いは、いまは0から10のどのあたりでしょうか。",
        "はじめと同じ六つの問いに、いまの数字を付けてもらえますか。",
        "お話の終わりに、もう一度六つの数字を付けてもらえますか。",
        "六つの問いの数字は、いまだといくつになりますか。",
      ],
      en: [
        "Where would you put the same six scales now?",
        "Would you fill in the six scales once more?",
        "Would you mark the same six again, as at the start?",
        "If you rated the six again now, what would they be?",
      ],
    },
    why: ratingWhy,
    source: ratingSource,
  },
  {
    id: "ask-read-back",
    phase: "close",
    kind: "read-back",
    asks: "close.read-back",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "記録の中で、直したいところはありますか。",
        "違う言い方にしたいところがあるとしたら、どこですか。",
        "言葉が足りないところがあるとしたら、どこでしょうか。",
        "この書き方で、ご自身の言葉になっていますか。",
      ],
      en: [
        "Is there anything you would put differently?",
        "Reading it again, what would you change, if anything?",
        "What is missing from it, if anything?",
        "Does it read like your own words?",
      ],
    },
    why: {
      ja: "残るのはご自身の言葉なので、最後に確かめてもらっています。",
      en: "What remains should be your own words, so you have the last say.",
    },
    source:
      "Counselling model: read back, correct, approve; summaries end by asking what was missed (Miller & Rollnick 2013).",
    suggestions: {
      ja: ["このままでよい", "直したい", "足したい"],
      en: ["Fine as it is", "Change something", "Add something"],
    },
  },
  {
    id: "ask-read-back-one-line",
    phase: "close",
    kind: "read-back",
    asks: "close.read-back",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "記録を一か所だけ直すとしたら、どの行ですか。",
        "ご自分の言葉らしくない行があれば、どれでしょうか。",
        "記録は、いまの形のまま残しておいてよいですか。",
        "あとでご自分が読むために、直しておきたいのはどこですか。",
      ],
      en: [
        "If you could change just one line, which would it be?",
        "Which line sounds least like you, if any?",
        "Can it stay as it is for now?",
        "If you were going to show it to somebody, what would you change first?",
      ],
    },
    why: {
      ja: "全体を見直すのが大変なときは、一行だけで足りるためです。",
      en: "Going over all of it can be a lot; one line is enough.",
    },
    source: "Counselling model: a smaller question; the record is kept as a draft if it is not approved.",
  },
  {
    id: "ask-next",
    phase: "close",
    kind: "ask-open",
    asks: "close.next",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "次にこの記録を開くなら、いつごろがよいですか。",
        "記録を見返す日を決めるとしたら、いつにしますか。",
        "どのくらい間を空けて、また見てみたいですか。",
        "今日の言葉をもう一度読むなら、いつがよいですか。",
      ],
      en: [
        "When would be a good time to look at this again?",
        "If you set a day for coming back to it, which would it be?",
        "How long until you’d like to look at this again?",
        "When might you like to read today’s words once more?",
      ],
    },
    why: {
      ja: "予定は、あとで見返す日があると続きやすいためです。",
      en: "A plan is more likely to be carried out when there is a time to look back at it.",
    },
    source: "Counselling model, rule 4: the plan is followed up; reviewing goals, Harkin et al. (2016).",
    suggestions: {
      ja: ["1週間後", "1か月後", "3か月後", "決めない"],
      en: ["In a week", "In a month", "In three months", "Leave it open"],
    },
  },
  {
    id: "ask-next-nearer",
    phase: "close",
    kind: "ask-closed",
    asks: "close.next",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "次に見返すのは、一か月後と三か月後ではどちらがよいですか。",
        "しばらく間を空けるとしたら、どのくらいがよいですか。",
        "今月の終わりと来月とでは、どちらがよさそうですか。",
        "見返す日は、決めるのと決めないのとではどちらが気楽ですか。",
      ],
      en: [
        "To look at it again, would a month or three months suit you better?",
        "If you put this away for a while, when would you take it out again?",
        "Is the end of this month better, or some time next month?",
        "Would you rather set a day for looking back, or leave it open?",
      ],
    },
    why: {
      ja: "おおまかな目安だけでも、見返すきっかけになるためです。",
      en: "Even a rough time is enough of a reminder.",
    },
    source: "Counselling model: a smaller question after “I don't know”.",
    suggestions: {
      ja: ["1か月後", "3か月後", "決めない"],
      en: ["In a month", "In three months", "Leave it open"],
    },
  },
];

import type { Ask, Say } from "./move.ts";

/** What differs between the work just named and the client's own. */
export const mirrorAsks: readonly Ask[] = [
  {
    id: "ask-helping-work",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.example",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "少し別のところから伺います。いいなと思うのは、どんなお仕事ですか。",
        "人の仕事を見て、いいなと思うのはどんな仕事ですか。",
        "話は変わりますが、役に立っているなと思うのは誰のお仕事ですか。",
        "人の役に立つ仕事と聞いて、どんな仕事が思い浮かびますか。",
      ],
      en: [
        "When you think of work that helps people, which job comes to mind?",
        "Something a little different: whose job do you look up to?",
        "A step to one side: which job would you say does people good?",
        "Of all the jobs you know, which one would you say really helps people?",
      ],
    },
    why: {
      ja: "何と比べているのかが見えると、ご自分の仕事の見え方もはっきりします。",
      en: "Once it is clear what you compare your work with, it is easier to see how you look at your own.",
    },
    source: "Article: the client holds the counsellor’s and the doctor’s work next to their own.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-helping-work-small",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.example",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "最近、誰かが働く姿を見ていいなと思ったのは、どんなときですか。",
        "ふだん助けてもらっているのは、どんなお仕事の人ですか。",
        "子どものころ、すごいと思っていたのは誰の仕事ですか。",
        "この一か月で、誰のお仕事に助けられたと感じましたか。",
        "昔、憧れていたのはどんな仕事でしたか。",
      ],
      en: [
        "Whose work did you see lately and think well of?",
        "In your everyday life, whose work do you depend on?",
        "As a child, whose job did you look up to?",
        "In the last month, whose work have you been glad of?",
      ],
    },
    why: {
      ja: "大きな言葉で浮かばないときは、最近見かけた一人から考えると楽になることがあります。",
      en: "When the big question stays empty, one person you saw lately can be easier to think of.",
    },
    source: "Counselling model: a smaller, more concrete question where the first drew nothing.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-difference",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.difference",
    step: 1,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "先ほど挙げてくださった仕事は、ご自分の仕事とどう違いますか。",
        "その仕事と「{task}」というお仕事とでは、どこが違うと感じますか。",
        "その仕事とご自分の仕事とでは、何が違うと感じますか。",
        "二つの仕事を並べてみると、違うのはどんなところだと思いますか。",
        "いいなと思う仕事と比べて、ご自分の仕事をどう見ていますか。",
      ],
      en: [
        "What do you see as the difference between that work and yours?",
        "If you put that work next to your own, what is different?",
        "How is that different from the work you do?",
        "When you compare that work with your own, what stands out?",
        "Where would you say your work and theirs are different?",
      ],
    },
    why: {
      ja: "並べて違いを探すと、何を「役に立つ」と呼んでいるのかが見えてくることがあります。",
      en: "Looking for the difference can show what you count as being of use.",
    },
    source: "Article: the client, left with the comparison, works out what differs.",
  },
  {
    id: "ask-difference-reply",
    phase: "mirror",
    kind: "shift-viewpoint",
    asks: "mirror.difference",
    step: 1,
    form: 30,
    afterMove: "mirror-only",
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "友人が自分の仕事をそんなふうに言ったら、何と声をかけますか。",
        "ほかの仕事の人がそう話していたら、どう感じますか。",
        "もし同じ言葉を人から聞いたら、どう聞こえますか。",
        "自分の仕事をそう言う人がいたら、何と返しますか。",
      ],
      en: [
        "Suppose a friend talked like that about their own job: what would you say to them?",
        "If you heard somebody else describe their job like that, what would you think?",
        "What do you make of that way of putting it?",
        "If somebody in another job put it that way, how would you answer them?",
      ],
    },
    why: {
      ja: "同じ言葉を他の人から聞いたと考えると、自分に言うときとの違いに気づくことがあります。",
      en: "Hearing the same words from somebody else can sound different from saying them to yourself.",
    },
    source: "Article: the word is turned round on other trades; cognitive practice, the friend's viewpoint.",
  },
  {
    id: "ask-difference-small",
    phase: "mirror",
    kind: "ask-closed",
    asks: "mirror.difference",
    step: 2,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "違いを一つだけ挙げると、何でしょうか。",
        "並べてみて、まず目につくのはどこですか。",
        "仕事が終わったとき、目の前に残るものはどう違いますか。",
        "いちばん違うと感じるのは、どんなところですか。",
      ],
      en: [
        "If you had to pick one thing that differs between the two jobs, what would it be?",
        "Is it the people, the skill or the responsibility that is most different?",
        "At the end of the day, what do they get to see of their work?",
        "What is one difference between their work and yours?",
      ],
    },
    suggestions: {
      ja: ["相手との近さ", "資格や技術", "責任の重さ", "違いはない"],
      en: ["How near people are", "Training or skill", "How much depends on it", "No difference"],
    },
    why: {
      ja: "違い全体を言わなくても、一つ選べば先へ進めます。",
      en: "There is no need to name every difference; one is enough to go on with.",
    },
    source: "Counselling model: “I don't know” is a clue; ask something smaller.",
  },
];

/** The turned word, what comes after it, and the repair if it did not land. */
export const mirrorSays: readonly Say[] = [
  {
    id: "mirror-only",
    phase: "mirror",
    kind: "mirror",
    on: ["minimizing"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{minimizing}」という言い方をするなら、私も文字を返しているだけのソフトウェアです。外科医も、切って縫っているだけと言えそうです。",
        "「{minimizing}」という言い方でいくと、私も文を選んで出しているだけのソフトウェアです。通訳も、聞いた話を言い直しているだけかもしれません。",
        "「{minimizing}」と同じように言うと、私もソフトウェアで、文字を見ているだけです。機長も、座って計器を見ているだけと言えるかもしれません。",
        "「{minimizing}」という言い方をすると、裁判官も、聞いて決めているだけと言えそうです。私も、読んで返しているだけのソフトウェアです。",
        "「{minimizing}」という言い方に合わせると、図書館の人も、本を探して渡しているだけになります。私も、文字を受けて返しているだけのソフトウェアです。",
        "「だけ」という言い方をお借りすると、薬剤師も、薬を数えて渡すだけになります。私もソフトウェアで、文字を読んでいるだけです。",
        "「だけ」という言葉で言うと、橋を点検する人も、叩いて音を聞くだけになります。私も、文字を並べ替えるだけのソフトウェアです。",
        "同じ「だけ」を使うと、救急の電話を受ける人も、聞いてつなぐだけになります。私も、文字に答えるだけのソフトウェアです。",
      ],
      en: [
        "You said “{minimizing}”; put like that, a surgeon only cuts and sews. And I’m only software that hands words back.",
        "“{minimizing}”, you said; in the same words, an interpreter only repeats what others say. And I’m software and only choose sentences.",
        "You told me “{minimizing}”; put that way, a pilot only watches dials. And I’m software; I only watch words.",
        "“{minimizing}”: said that way, a judge only listens and decides. And I’m software that only reads and replies.",
        "You put it as “{minimizing}”; a midwife, then, only waits and catches the baby. And I’m software; I only wait and take in words.",
        "In the words you used for your work, a bridge inspector only taps and listens. And I’m only software that sorts text.",
        "Spoken of like that, the conductor of an orchestra only waves a stick. And I’m software; I only put words in a row.",
        "As software, I just answer text with text. And an emergency operator, said the same way, just listens and puts calls through.",
      ],
    },
    why: {
      ja: "「だけ」という言い方を、私自身と別の仕事にも当てはめて、並べて置いています。",
      en: "This tries the same way of speaking on the software itself and on another trade, and leaves it there.",
    },
    source:
      "Article: the counsellor turns the word on herself, on surgeons and on presidents, then leaves space.",
  },
  {
    id: "mirror-apology",
    phase: "mirror",
    kind: "repair",
    wordings: {
      ja: [
        "からかうように聞こえていたら、申し訳ありません。",
        "軽く扱うつもりはありませんでした。失礼しました。",
        "いまの言い方は合わなかったようですね。取り下げます。",
        "お仕事を小さく言うつもりはありませんでした。お詫びします。",
        "例え方が悪かったようです。",
      ],
      en: [
        "I’m sorry if it sounded as though I was teasing.",
        "I didn’t mean it lightly. I’m sorry.",
        "Those words didn’t fit. I take them back.",
        "My words weren’t meant to make your work smaller. I’m sorry.",
        "It was a poor comparison. I’m sorry.",
        "I take that back, and I’m sorry.",
      ],
    },
    why: {
      ja: "先ほどの言葉が不快に聞こえたかもしれないので、先にお詫びしています。",
      en: "The earlier words may have been unpleasant to hear, so this puts that right first.",
    },
    source: "Counselling model: drop the mirror and apologise if it felt like teasing.",
  },
];

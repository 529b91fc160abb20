import type { Ask, Say } from "./move.ts";

/** Who receives the work; their trouble; why this and not another; what would please them more. */
export const recipientAsks: readonly Ask[] = [
  {
    id: "ask-recipient",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」が終わったあと、それを最初に受け取るのは誰ですか。",
        "その仕事を受け取って使う人を、ひとり思い浮かべるとしたら誰でしょうか。",
        "手を離れたあとの仕事は、いま誰のところにありそうですか。",
        "その仕事は、最後に誰の手に渡りますか。",
      ],
      en: [
        "When “{task}” is done, who is the first to receive it?",
        "If you picture one person who uses that work, who is it?",
        "Once it leaves your hands, who has it next?",
        "Whose hands does that work end up in?",
      ],
    },
    why: {
      ja: "仕事の意味は、受け取る人の側から見ると見つかりやすいので、まずその人をたずねています。",
      en: "What work is for is easiest to see from the side of whoever receives it, so the question starts with them.",
    },
    source:
      "Article: the client asks who “the customer” of the work is; Grant (2007), relational job design.",
  },
  {
    id: "ask-recipient-trace",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "では、仕上がったものを次に渡す相手から、ひとりだけ挙げると誰ですか。",
        "会社の中でも外でも、その仕事が届かないと手が止まる人は誰でしょうか。",
        "手から手へたどってみます。すぐ次に受け取るのは誰ですか。",
      ],
      en: [
        "Take just the next step: who do you hand it to?",
        "Inside or outside the company, who would be left waiting if it did not arrive?",
        "Going from hand to hand, who has it right after you?",
      ],
    },
    why: {
      ja: "遠くの人が思い浮かばないときは、すぐ隣の人からたどると見えてくることがあります。",
      en: "When the far end is hard to see, it can help to go one pair of hands at a time.",
    },
    source: "Counselling model: trace hand to hand.",
  },
];

export const recipientSays: readonly Say[] = [
  {
    id: "reflect-recipient-linked",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.who"],
    wordings: {
      ja: [
        "「{task}」の先に、{party}がいる。",
        "「{task}」から{party}まで、線が一本つながりました。",
        "「{task}」は、{party}に渡ってから先へ進むのですね。",
        "受け取る側に、{party}の姿が見えてきました。",
      ],
      en: [
        "So at the far side of “{task}” there is somebody: {party}.",
        "A line now runs from “{task}” to {party}.",
        "“{task}” goes on living with {party}.",
        "On the receiving side I now see {party}.",
      ],
    },
    why: {
      ja: "話に出た仕事と人を、一本の線で結んで確かめています。",
      en: "This joins the work and the person you named, to check the link.",
    },
    source: "Counselling model: a reflection adds a link (MITI 4, complex reflection).",
  },
];

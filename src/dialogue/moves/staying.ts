import type { Ask, Say } from "./move.ts";

const why = {
  ja: "大切そうなお話のあとは、ほかのことを伺う前に、そのことを一つだけ伺うためです。",
  en: "After something that weighs, one question stays with it before any other is asked.",
};

const source = "Counselling model: the client leads; what weighs comes before the order of the session.";

/**
 * One question more about what weighs. They stand for no topic of the agenda: nothing is awaited, so that no line comes of the answer by itself,
 * and they are counted with what somebody has tried, of which nothing is kept.
 */
export const stayAsks: readonly Ask[] = [
  {
    id: "stay-with-it",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.tried",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "いま、そのことの何がいちばん気にかかっていますか。",
        "そのことを思うと、まず浮かぶのはどんなことですか。",
        "そのことで、いちばん心に残っているのは何ですか。",
        "もう少し話してもよいと思えるのは、どのあたりですか。",
        "こうして話してみて、いまはどんなお気持ちですか。",
        "そのなかで、聞いておいてほしいのはどんなことですか。",
      ],
      en: [
        "What stays with you most about that?",
        "Which part of that is on your mind most today?",
        "When you think of it now, what comes to you first?",
        "How is it for you, having said that?",
        "What about it would you most want somebody to hear?",
        "What has that been like for you?",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "stay-to-know",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.tried",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "その方に、いちばんわかってほしいのはどんなことですか。",
        "ひと言だけ届くとしたら、何を伝えたいですか。",
        "いちばん言いたいのは、どんなことですか。",
        "これだけは知っておいてほしい、というのは何ですか。",
        "うまい言い方でなくてよいとしたら、何と言いたいですか。",
        "話したあと、その方に何が残っていてほしいですか。",
      ],
      en: [
        "What would you most want them to know?",
        "If only one thing got across, what should it be?",
        "Never mind how it sounds: what do you most want to say?",
        "What would you not want to leave unsaid with them?",
        "After you’ve spoken, what do you hope will stay with them?",
        "In your own words, however rough, what do you want to tell them?",
      ],
    },
    why: {
      ja: "どう言うかの前に、何をいちばん伝えたいかを伺うためです。",
      en: "What you most want to say comes before how to say it.",
    },
    source: "Counselling model: no advice; the client's own question is what they came with.",
    notUnder: ["safety", "treatment"],
  },
];

export const staySays: readonly Say[] = [
  {
    id: "stay-met",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "話してくださって、ありがとうございます。",
        "もう少し、そのお話を伺わせてください。",
        "先へ進む前に、いまのことを伺います。",
        "ほかの問いは、あとにしますね。",
      ],
      en: [
        "Thank you for telling me this.",
        "Let’s not hurry past that.",
        "My other questions can wait.",
        "That comes before anything else I’d ask.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "stay-back",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "よろしければ、前の続きに戻らせてください。",
        "いまのことは、いつでもまた話してください。",
        "ここから、また少しずつ伺っていきますね。",
        "続きはいつでも聞きますので、先の問いに移りますね。",
      ],
      en: [
        "Let’s pick up where we were, if that’s all right.",
        "You can come back to that whenever you like.",
        "If it’s all right with you, I’ll ask about something else now.",
        "There’s room for that again later, if you want it.",
      ],
    },
    why: {
      ja: "大切なお話から、もとの流れへ、断りを入れて戻るためです。",
      en: "The talk goes back to where it was, and says so.",
    },
    source,
    notUnder: ["safety", "treatment"],
  },
];

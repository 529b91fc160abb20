import type { Ask, Say } from "./move.ts";

const source =
  "Counselling model: no advice; what have you thought of already; the client leads. Solution-focused small steps (de Shazer 1985).";
const whyTogether = {
  ja: "一緒に考えてほしいとのことでしたので、先にそのことを伺っています。",
  en: "You asked for help with a step, so that comes first.",
};
const whyAsked = {
  ja: "聞いてほしいとのことでしたので、話してくださったことについて伺っています。",
  en: "You wanted to be asked something, so this is about what you told.",
};

/** What meets somebody who asks to think about a step together, or to be asked something. */
export const helpSays: readonly Say[] = [
  {
    id: "help-together",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "はい、一緒に考えましょう。",
        "ええ、そのことを考えましょう。",
        "では、それを先に見てみましょう。",
        "もちろんです。決めるのは、ゆっくりで大丈夫です。",
      ],
      en: [
        "Yes, let’s think about it.",
        "All right, let’s look at that together.",
        "Of course. You decide, and there’s no rush.",
        "We can do that now.",
      ],
    },
    why: whyTogether,
    source,
  },
  {
    id: "help-plan",
    phase: "outcomes",
    kind: "summarise",
    returns: true,
    wordings: {
      ja: [
        "「{plan}」、それが「{day}」なのですね。",
        "まずは「{plan}」、そこからですね。",
        "「{plan}」。それがはじめの一歩なのですね。",
        "はじめにするのは、「{plan}」。",
      ],
      en: [
        "“{plan}”, and that is “{day}”.",
        "It starts with “{plan}”, then.",
        "“{plan}”. That’s the first step.",
        "First of all, then: “{plan}”.",
      ],
    },
    why: {
      ja: "一緒に考えたことを、そのままお返しするためです。",
      en: "What was thought through is said back as it stands.",
    },
    source,
  },
  {
    id: "follow-asked-for",
    phase: "concern",
    kind: "reflect-simple",
    wordings: {
      ja: [
        "では、「{lately}」のことを伺います。",
        "「{lately}」とおっしゃったことを、伺わせてください。",
        "伺いたいのは、「{lately}」のことです。",
        "では、話してくださったことを伺います。",
        "はい、伺いますね。",
      ],
      en: [
        "I’d ask about this: “{lately}”.",
        "You said “{lately}”. That, then.",
        "“{lately}”. I’d stay with that.",
        "Then one about what you told me.",
        "I will. It’s about what you told me.",
      ],
    },
    why: whyAsked,
    source,
  },
];

/** They stand for no place of the agenda, but that what is thought of as a step is one. */
export const helpAsks: readonly Ask[] = [
  {
    id: "ask-help-step",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.plan",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "ご自分の手でできそうなことを、小さく一つ挙げるとしたら何ですか。",
        "もう頭に浮かんでいるのは、どんなことですか。",
        "これまでに、少しでもうまくいったのはどんなやり方でしたか。",
        "いちばん楽に始められそうなのは、どこからですか。",
      ],
      en: [
        "What is one small thing that is in your own hands?",
        "What has already crossed your mind?",
        "What have you done before that worked, even a little?",
        "Where would it be easiest to begin?",
      ],
    },
    why: whyTogether,
    source,
  },
  {
    id: "follow-theirs",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.more",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "そのことで、まだ答えが出ていないのはどんなところですか。",
        "そのことを知っていてほしいのは、誰ですか。",
        "そのなかで、くり返し考えるのはどこですか。",
        "ご自分をよく知る人なら、そこで何と声をかけそうですか。",
      ],
      en: [
        "What about it still has no answer for you?",
        "Who would you most want to know about it?",
        "Which part of it do you keep coming back to?",
        "If somebody who knows you well had heard it, what might they say?",
      ],
    },
    why: whyAsked,
    source,
  },
];

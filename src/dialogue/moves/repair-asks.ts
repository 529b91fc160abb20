import type { Ask } from "./move.ts";

/** When advice is asked for: what the person has thought of or tried comes first. */
export const repairAsks: readonly Ask[] = [
  {
    id: "ask-tried",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.tried",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "「{task}」というお仕事で困ったとき、ふだんは何をしますか。",
        "これまでに考えたり試したりしたのは、どんなことですか。",
        "いま頭に浮かんでいるのは、どんな案でしょうか。",
        "前に似たことがあったときは、どうやって切り抜けましたか。",
        "もう手を付けてみたことがあれば、どんなことですか。",
      ],
      en: [
        "When something like this goes wrong at work, what do you usually do?",
        "What have you already thought of or tried?",
        "Which ideas have crossed your mind so far?",
        "When this came up before, how did you get through it?",
        "Where have you made a start already?",
      ],
    },
    why: {
      ja: "外からの助言より、ご自身が考えたことのほうが使いやすいことが多いためです。",
      en: "What you have worked out yourself is often of more use than advice from outside.",
    },
    source: "Counselling model: if advice is asked for; elicit–provide–elicit (Miller & Rollnick 2013).",
  },
  {
    id: "ask-tried-smaller",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.tried",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "少しでも考えてみた案があれば、どんな案ですか。",
        "身近な人なら、こんなときどうすると思いますか。",
        "これだけはしないと決めているのは、どんなことですか。",
        "最近のお仕事で、少し変えてみたことは何でしょうか。",
      ],
      en: [
        "What idea have you had, even if only for a moment?",
        "What might somebody who knows you well suggest?",
        "What would you certainly not do?",
        "What have you done a little differently lately?",
      ],
    },
    why: {
      ja: "小さな思いつきからなら、挙げやすいためです。",
      en: "A passing thought is easier to name than a plan.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
  },
];

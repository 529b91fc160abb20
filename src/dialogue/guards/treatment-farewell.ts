import type { Say } from "../moves/move.ts";

const why = {
  ja: "話してくださったことを受けとめ、どこに話せるかを残して終えるためです。",
  en: "So that the talk ends with what you told, and with where somebody listens.",
};
const source = "Counselling model, treatment guard; close without a promise.";

/** Said at the end to somebody who told of bad treatment. */
export const treatmentFarewells: readonly Say[] = [
  {
    id: "treatment-thanks",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "いちばん大事なところまで、話してくださいました。ありがとうございました。",
        "ここで話してくださったこと、ありがとうございました。",
        "言いにくいことを、話してくださってありがとうございました。",
        "今日のお話は、軽いことではありませんでした。聞かせてくださって、ありがとうございます。",
      ],
      en: [
        "Thank you for letting me hear this.",
        "That took something to say. Thank you for saying it here.",
        "Thank you for telling me what it is like there.",
        "What you told me today was no small thing. Thank you for saying it.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-farewell",
    phase: "treatment",
    kind: "close",
    wordings: {
      ja: [
        "どうか、ゆっくり休んでください。話を聞いてくれるところは、ここです。",
        "続きは、話したくなった日に。急いで人に話したくなったら、ここがあります。",
        "今日はここまでにしますね。ひとりで抱えきれないときは、ここに話してください。",
        "ここで終わりにします。いつでも話せるところを、残しておきますね。",
      ],
      en: [
        "Please rest now. If you’d like to talk to somebody about it, here is where.",
        "Come back to it whenever you like. When you want a person to talk to, try here.",
        "We’ll leave it there for today. For the days when it is too much, there is this.",
        "That’s enough for today. Here is where somebody listens, should you want that.",
      ],
    },
    why,
    source,
  },
];

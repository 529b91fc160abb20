import type { Lang } from "../language/index.ts";
import type { Action, Verbatim } from "./verbatim.ts";

type VerbatimWords = Pick<Verbatim, "title" | "labels" | "footer"> & {
  readonly person: string;
  readonly software: string;
  readonly did: Readonly<Record<Action, string>>;
  readonly leftOut: string;
};

export const verbatimWords: Readonly<Record<Lang, VerbatimWords>> = {
  ja: {
    title: "逐語録",
    labels: ["番号", "話し手", "時間", "言葉", "コメント"],
    person: "本人",
    software: "Kaname",
    did: {
      continue: "(言葉はなく、先へ進んだ)",
      skip: "(この問いは飛ばした)",
      why: "(なぜこの質問かを尋ねた)",
      finish: "(終わりに進んだ)",
      rate: "(0から10の数で答えた)",
    },
    leftOut: "(本人の希望で記さない)",
    footer: [
      "番号は、対話の記録の小さな数字と同じです。取り消したやりとりは入っていません。",
      "Kanameはソフトウェアで、カウンセラーではなく、医療でもありません。",
    ],
  },
  en: {
    title: "Verbatim record",
    labels: ["No.", "Speaker", "Time", "Words", "Comment"],
    person: "Person",
    software: "Kaname",
    did: {
      continue: "(went on without words)",
      skip: "(left this question)",
      why: "(asked why this question)",
      finish: "(moved to the end)",
      rate: "(answered with numbers from 0 to 10)",
    },
    leftOut: "(left out as the person asked)",
    footer: [
      "The numbers are those that the record cites. Exchanges that were taken back are not in it.",
      "Kaname is software, not a counsellor and not medical care.",
    ],
  },
};

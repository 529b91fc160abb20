import type { Ask, Say } from "../moves/move.ts";

const why = {
  ja: "仕事の意味と、どれだけ働かされているかは別のことです。体が持たないほどなら、そちらを先にします。",
  en: "What your work means and how much of you it takes are two things. Where the hours are too long, they come first.",
};
const source =
  "Counselling model, treatment guard; MHLW karoshi thresholds (100 h of overtime a month, 80 h on average).";

/** Asked of long hours, which have no scene to tell. */
export const overworkAsks: readonly Ask[] = [
  {
    id: "overwork-since",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.since",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "そういう働き方は、どのくらい続いていますか。",
        "いつごろから、そんなに働くようになりましたか。",
        "そこまで忙しい日は、月にどのくらいありますか。",
        "そういう日は、いつから続いていますか。",
      ],
      en: [
        "How long have the hours been like that?",
        "How often is it like that?",
        "Since when have you been working like this?",
        "How many of your weeks are like that?",
      ],
    },
    why,
    source,
  },
];

/** Said of hours, nights and unpaid work. */
export const overworkSays: readonly Say[] = [
  {
    id: "overwork-first",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "「{harm}」。それでは、休む間がありませんね。",
        "「{harm}」。慣れで済む働き方ではないと思います。",
        "それだけ働いていたら、体が休まりませんね。",
        "それは、ひとりに求めていい量ではないと思います。",
      ],
      en: [
        "“{harm}”. That leaves you very little time to rest.",
        "“{harm}”. That is a great deal to ask of one person.",
        "Those are long hours for anybody.",
        "That is more than a job should take out of you.",
      ],
    },
    why,
    source,
  },
  {
    id: "overwork-note",
    phase: "treatment",
    kind: "inform",
    wordings: {
      ja: [
        "働く時間や残業代のことを、名前を言わずに話せるところです。使わなくてもかまいません。",
        "念のため、働きすぎのことを聞いてくれるところを置いておきますね。",
        "働く時間のことは、会社の外でも話せます。何時から何時まで働いたかの控えがあると、話が早くなります。",
        "ひとりで何とかしなくていいように、話せる先をお伝えしておきます。聞くだけでも大丈夫です。",
      ],
      en: [
        "These are people who know about hours and pay. You needn’t give your name, and asking sets nothing going.",
        "In case it helps: they hear about hours like that every day, and nobody at work is told.",
        "You can talk to somebody outside about the hours. A note of when you started and stopped each day is useful then.",
        "So that you don’t have to sort it out alone, here is who can tell you where you stand.",
      ],
    },
    why,
    source,
  },
];

import type { Both, Say } from "./move.ts";

/**
 * What joins two things that somebody said themselves: how they began and what they say now, two minds about one thing, somebody told of
 * before, a feeling and what it was asked about. Both parts are theirs, and what they add up to is left to them.
 */

const why: Both<string> = {
  ja: "ご自分で話された二つのことを、並べて確かめています。どうつながるかは、お任せしています。",
  en: "This puts two things you said next to each other. What they add up to is yours to say.",
};

const source =
  "MITI 4, complex reflection; Miller & Rollnick 2013: linking and double-sided reflections. Counselling model: never deliver a realisation.";

export const setBesideSays: readonly Say[] = [
  {
    id: "beside-beginning",
    phase: "role",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "はじめは「{begun}」。いまは「{gist}」。",
        "「{begun}」から始まって、いまは「{gist}」なのですね。",
        "最初のお言葉は「{begun}」でした。いまは「{gist}」なのですね。",
        "はじめに伺ったのは「{begun}」、いま伺ったのは「{gist}」でした。",
      ],
      en: [
        "You came in with “{begun}”. Now it’s “{gist}”.",
        "At the start, “{begun}”. Now, “{gist}”.",
        "It was “{begun}” to begin with. Now you say “{gist}”.",
        "First “{begun}”, and now “{gist}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "beside-but",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "「{oneside}」。けれど、「{otherside}」。",
        "「{oneside}」。それでも、「{otherside}」。",
        "「{oneside}」、その一方で「{otherside}」。",
        "「{oneside}」と「{otherside}」と、両方あるのですね。",
      ],
      en: [
        "“{oneside}”. And yet “{otherside}”.",
        "“{oneside}”, but also “{otherside}”.",
        "Both at once: “{oneside}”, and “{otherside}”.",
        "“{oneside}”. Still, “{otherside}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "beside-so",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "「{oneside}」。だから、「{otherside}」。",
        "「{oneside}」。それで、「{otherside}」と。",
        "「{oneside}」、それがあって「{otherside}」。",
        "「{oneside}」から、「{otherside}」につながっているのですね。",
      ],
      en: [
        "“{oneside}”. So “{otherside}”.",
        "“{oneside}”, and so “{otherside}”.",
        "“{oneside}”, and from there, “{otherside}”.",
        "First “{oneside}”, and then “{otherside}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "beside-and",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "「{oneside}」。そして、「{otherside}」。",
        "並べて聞いていました。「{oneside}」と、「{otherside}」と。",
        "「{oneside}」、「{otherside}」。二つとも、そのまま伺いました。",
        "「{oneside}」。それから、「{otherside}」。",
      ],
      en: [
        "“{oneside}”. And “{otherside}”.",
        "I’m putting two of your lines side by side: “{oneside}”, and “{otherside}”.",
        "“{oneside}”, “{otherside}”: I’m hearing those together.",
        "“{oneside}”, you say, and then “{otherside}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "beside-told-before",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "「{gist}」。{again}のことは、先に「{before}」とも話してくださいました。",
        "「{gist}」。先ほどの「{before}」も、{again}のお話でしたね。",
        "「{gist}」。{again}といえば、「{before}」とも伺いました。",
        "「{gist}」。前に伺った「{before}」のお話にも、{again}がいました。",
      ],
      en: [
        "“{gist}”. You spoke of {again} before, too: “{before}”.",
        "“{gist}”. Earlier, of {again}, you said “{before}”.",
        "“{gist}”. And {again} was in this as well: “{before}”.",
        "“{gist}”. You also told me about {again}: “{before}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "beside-what-was-asked",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "{felt}、というお気持ちなのですね。",
        "そのことには、{felt}というお気持ちがあるのですね。",
        "{felt}。そう感じておられるのですね。",
        "思い返すと、{felt}というお気持ちになるのですね。",
      ],
      en: [
        "It leaves you {felt}.",
        "So it makes you feel {felt}.",
        "When you think of that, you feel {felt}.",
        "What comes with it is feeling {felt}.",
      ],
    },
    why: {
      ja: "名前のついたお気持ちを、それが何についてのものかと一緒に受け取っています。",
      en: "You named a feeling; it is said back together with what it is about.",
    },
    source: "MITI 4, complex reflection: a feeling with what it is about.",
    notUnder: ["safety"],
  },
];

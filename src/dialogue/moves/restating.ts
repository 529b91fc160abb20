import type { Both, Say } from "./move.ts";

/**
 * What says the heart of an answer back: from the listener's side, whole and without marks (`restated`: 「ご自分までは来ないの」, "it never gets as
 * far as you"), else in the person's own words. Nothing is claimed that was not said; of an answer that surely is one, the view that the
 * question was looking from may lead.
 */

const heardWhy: Both<string> = {
  ja: "いまの話を、聞き手の側から言い直して、聞き違いがないか確かめています。",
  en: "This says what you told me from the listener's side, so that you can hear whether I got it right.",
};
const roomWhy: Both<string> = {
  ja: "大事なお話のあとには、問いを重ねずに間を置くことにしています。",
  en: "After something that matters no question follows at once.",
};

export const restatingSays: readonly Say[] = [
  {
    id: "restate",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "{restated}ですね。",
        "そうでしたか、{restated}ですね。",
        "はい、{restated}ですね。",
        "ああ、{restated}ですね。",
      ],
      en: [
        "So {restated}.",
        "I see, {restated}.",
        "Right, {restated}.",
        "As you tell it, {restated}.",
        "You’re saying {restated}.",
        "So, as you say, {restated}.",
        "OK, {restated}.",
      ],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection: the client's own clause, in the listener's voice.",
  },
  {
    id: "listen-words",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」、そうだったのですね。",
        "「{gist}」、ですね。",
        "はい、「{gist}」と。",
        "ええ、「{gist}」。",
      ],
      en: [
        "“{gist}”. Yes, I see.",
        "I see: “{gist}”.",
        "“{gist}”. Right.",
        "“{gist}”, then.",
        "OK: “{gist}”.",
      ],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection; counselling model: the client's own and odd words are used again.",
  },
  {
    // What somebody says against themselves is theirs: it is heard as their view, never agreed with.
    id: "listen-view",
    phase: "concern",
    kind: "reflect-simple",
    on: ["minimizing"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」と、思われるのですね。",
        "「{gist}」、そう感じておられるのですね。",
        "「{gist}」、そんなふうに思うのですね。",
        "ご自分では「{gist}」と思っておられるのですね。",
      ],
      en: [
        "“{gist}”: that’s how it looks to you.",
        "To you, it’s “{gist}”.",
        "“{gist}”. You see it that way.",
        "As you see it, “{gist}”.",
      ],
    },
    why: heardWhy,
    source:
      "MITI 4, simple reflection; counselling model: belittling words are neither agreed with nor argued against.",
  },
  {
    id: "restate-room",
    phase: "concern",
    kind: "hold-space",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "{restated}ですね。続きがあれば、聞かせてください。",
        "{restated}ですね。もう少し、聞かせてください。",
        "{restated}ですね。ほかにも浮かぶことがあれば、どうぞ。",
        "{restated}ですね。よければ、そこから先も聞かせてください。",
        "{restated}ですね。そのまま、お話しください。",
      ],
      en: [
        "{restated}. Say more if you like.",
        "{restated}. I’m listening.",
        "{restated}. Go on, if there’s more to it.",
        "{restated}. There’s room for the rest of it.",
        "{restated}. Take your time.",
      ],
    },
    why: roomWhy,
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
  {
    id: "listen-room",
    phase: "concern",
    kind: "hold-space",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」。そこを、もう少し聞かせてください。",
        "「{gist}」。急がなくて大丈夫です。",
        "「{gist}」とおっしゃったところを、もう少し伺いたいです。",
        "「{gist}」。そこから、思いつくままに話してください。",
      ],
      en: [
        "“{gist}”. I’d like to hear more about that, in your own time.",
        "“{gist}”. We can stay with that.",
        "“{gist}”. That can stand just as it is.",
        "“{gist}”. Say more, if you like.",
      ],
    },
    why: roomWhy,
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
];

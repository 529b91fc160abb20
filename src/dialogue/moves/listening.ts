import type { Say } from "./move.ts";

/** What takes up the client's own words, whatever the topic: the last utterance by itself, or beside an earlier one. */
export const listeningSays: readonly Say[] = [
  {
    // Worded by the question that was put; these stand for a question that has no sentence of its own.
    id: "said-in-its-question",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: ["{answer}、ですね。", "{answer}なのですね。", "はい、{answer}ですね。", "{answer}、と。"],
      en: [
        "{answer}. I’ll keep that in mind.",
        "{answer}. Right, I’m with you.",
        "{answer}. I’ll remember that.",
        "{answer}. Thanks for telling me that.",
      ],
    },
    why: {
      ja: "お答えを、問いで見ていた向きと一緒に言い直しています。",
      en: "Your answer is said back, so that you can tell whether it was heard as you meant it.",
    },
    source:
      "MITI 4, simple reflection: the answer, at most with the view that the question was looking from.",
  },
  {
    id: "listen-nod",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: ["はい。", "ええ。", "そうなのですね。", "うかがいました。"],
      en: ["Right.", "I see.", "OK.", "Got that."],
    },
    why: {
      ja: "言い直す必要のない答えなので、そのまま受け取っています。",
      en: "What you said needs nothing added, so it stands as it is.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): minimal encouragers.",
  },
  {
    id: "listen-wonder",
    phase: "concern",
    kind: "reflect-complex",
    on: ["wonders"],
    returns: true,
    wordings: {
      ja: [
        "「{wonder}」と、考えておられるのですね。",
        "「{wonder}」と、ご自分に問いかけておられるのですね。",
        "「{wonder}」。そんなふうに考えることがあるのですね。",
        "「{wonder}」と思うことが、あるのですね。",
        "「{wonder}」。すぐには答えの出ないことですね。",
      ],
      en: [
        "You’re asking yourself “{wonder}”.",
        "There’s the question for you: “{wonder}”.",
        "“{wonder}”. You’ve been asking yourself that.",
        "Part of you is asking “{wonder}”.",
        "“{wonder}”. There may be no quick answer to that.",
      ],
    },
    why: {
      ja: "ご自分に向けられた問いがあったので、答えずにそのまま受け取っています。",
      en: "You put a question to yourself; it is taken up as yours and not answered for you.",
    },
    source: "Counselling model: never deliver a realisation; MITI 4, complex reflection.",
  },
  {
    id: "listen-heavy",
    phase: "concern",
    kind: "hold-space",
    on: ["heavy"],
    wordings: {
      ja: [
        "「{heavy}」。ゆっくりで大丈夫です。",
        "「{heavy}」。話してくださって、ありがとうございます。",
        "「{heavy}」、そうだったのですね。",
        "話しにくいことを、話してくださいましたね。",
        "ここで聞いています。急がなくて大丈夫です。",
      ],
      en: [
        "“{heavy}”. I’m sorry.",
        "“{heavy}”. I’m sorry to hear it.",
        "“{heavy}”. We can stay with that for a while.",
        "I’m sorry. Take whatever time that needs.",
        "Thank you for telling me that.",
        "We don’t have to hurry on from that.",
      ],
    },
    why: {
      ja: "重い話のあとには、問いを重ねずに間を置くことにしています。",
      en: "After something heavy no question follows at once.",
    },
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
];

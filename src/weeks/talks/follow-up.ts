import type { TalkScript } from "./talk.ts";

/** After an act was done: what was seen, what was heard, and whether the fan changes. Meeting a recipient is the strongest dose; these words are what is left of it. */
export const followUp: TalkScript = {
  open: {
    ja: ["「{act}」のあとで、三つだけうかがいます。", "そのあとのことを、三つだけうかがいます。"],
    en: ["Three questions about “{act}”.", "Three questions about what came of it."],
  },
  questions: [
    {
      topic: "follow-up.eyes",
      readAs: "contact.last-reaction",
      ask: {
        ja: [
          "{with}のところで、自分の目で見たのはどんなことですか。",
          "そこで、自分の目で見たのはどんなことですか。",
        ],
        en: [
          "With {with}, what did you see with your own eyes?",
          "What did you see there with your own eyes?",
        ],
      },
      why: {
        ja: "想像や人づての話と、自分で見たことを分けておくためです。",
        en: "This keeps what you saw yourself apart from what you suppose or were told.",
      },
    },
    {
      topic: "follow-up.words",
      readAs: "contact.last-reaction",
      ask: {
        ja: ["そのとき、どんな言葉を聞きましたか。"],
        en: ["What did they say?"],
      },
      why: {
        ja: "聞いた言葉を、できるだけそのままの形で残すためです。お礼でも、注文でもかまいません。",
        en: "This keeps what was said as it was said, whether it was thanks, a complaint or a request.",
      },
      suggestions: { ja: ["とくに言葉はなかった"], en: ["Nothing in particular"] },
    },
    {
      topic: "follow-up.fan",
      readAs: "recipient.who",
      ask: {
        ja: ["この出来事のあと、扇に足したい人はいますか。"],
        en: ["Is there anybody you would add to your fan after this?"],
      },
      why: {
        ja: "会ってはじめて見えてくる人がいることもあるためです。名前が出れば、扇に加えます。",
        en: "Sometimes a meeting brings somebody into view. Whoever you name is added to the fan.",
      },
      suggestions: { ja: ["変わらない"], en: ["It stays as it is"] },
    },
  ],
  after: {
    "follow-up.eyes": {
      ja: [
        "「{gist}」。{with}のところで、ご自身が見たことですね。",
        "ご自身で見たこととして、書きとめました。",
      ],
      en: ["“{gist}”: something you saw yourself, with {with}.", "Noted as something you saw yourself."],
    },
    "follow-up.words": {
      ja: ["見たことの隣に、聞いた言葉として置いておきます。"],
      en: ["That goes next to what you saw, as something you heard."],
    },
  },
  close: {
    ja: [
      "{with}について書いた言葉を、扇に添えました。いつでも読み返せます。",
      "書きとめました。いつでも読み返せます。",
    ],
    en: [
      "Your words about {with} are on the fan now, to be read again at any time.",
      "Noted, to be read again at any time.",
    ],
  },
};

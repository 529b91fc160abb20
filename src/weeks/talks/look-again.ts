import type { TalkScript } from "./talk.ts";

/** Looks at one's work again from the last record, and ends in a new one that says what changed. About a quarter of an hour. */
export const lookAgain: TalkScript = {
  open: {
    ja: ["前の記録を手もとに置いて、いまの仕事を見わたします。"],
    en: ["We look at your work as it is now, with your last record beside us."],
  },
  questions: [
    {
      topic: "look.still",
      readAs: "outcomes.aspiration",
      ask: {
        ja: [
          "前は「{aspiration}」と話していました。いま読むと、どう聞こえますか。",
          "前の扇を見て、いま目がとまるのはどこですか。",
        ],
        en: [
          "Last time you said “{aspiration}”. How does it sound to you now?",
          "Looking at your last fan, where do your eyes stop now?",
        ],
      },
      why: {
        ja: "前の言葉を、そのまま引きつぐのではなく、いまの自分で読み直すためです。",
        en: "Earlier words are not simply carried over: you read them as you are now.",
      },
    },
    {
      topic: "look.reached",
      readAs: "recipient.who",
      ask: {
        ja: ["あれから、仕事が届いた人としてだれが思い浮かびますか。"],
        en: ["Since then, who comes to mind as somebody your work has reached?"],
      },
      why: {
        ja: "前の扇にいない人も、いるかもしれないためです。名前が出れば、扇に加えます。",
        en: "There may be somebody who was not on the fan. Whoever you name is added.",
      },
    },
    {
      topic: "look.seen",
      readAs: "contact.last-reaction",
      ask: {
        ja: ["自分の目や耳で受けとった反応には、どんなものがありましたか。"],
        en: ["What reactions did you see or hear yourself?"],
      },
      why: {
        ja: "届いていることと、それが見えることは別なので、見えたほうを書いておくためです。",
        en: "That work arrives and that one sees it arrive are two things; this notes the second.",
      },
      suggestions: { ja: ["とくになかった"], en: ["None that I noticed"] },
    },
    {
      topic: "look.quiet",
      readAs: "recipient.trouble",
      onlyWith: "quiet",
      ask: {
        ja: ["「{quiet}」は、このところどうしているでしょうか。"],
        en: ["How may things be for “{quiet}” these days?"],
      },
      why: {
        ja: "前は話に出て、そのあと書かれていない人を、ひとりだけ挙げています。",
        en: "This is one person who was on your fan and about whom nothing was written since.",
      },
      suggestions: { ja: ["分からない"], en: ["I do not know"] },
    },
    {
      topic: "look.changed",
      readAs: "role.restated",
      ask: {
        ja: ["前の記録に一行書き足すとしたら、どんな一行になりますか。"],
        en: ["If you added one line to your last record, what would it say?"],
      },
      why: {
        ja: "前と変わったところを、自分の言葉で残すためです。変わらない、という一行でもかまいません。",
        en: "This keeps what has changed in your own words. That nothing has is a line too.",
      },
    },
    {
      topic: "look.next",
      readAs: "outcomes.plan",
      ask: {
        ja: ["次に、いつ、だれに会いに行けそうですか。"],
        en: ["Whom could you go and see next, and when?"],
      },
      why: {
        ja: "話すことより、届いている人に会うことのほうが残るためです。日が決まれば、これからの一歩に加わります。",
        en: "Meeting somebody your work reaches stays longer than talk. What you name joins your plan.",
      },
    },
  ],
  after: {
    "look.still": {
      ja: ["いまの読み方として、書きとめました。"],
      en: ["Noted as how you read it now."],
    },
    "look.reached": {
      ja: ["前の扇と並べて見られるように、書きとめました。"],
      en: ["Noted, so that it can be seen beside your last fan."],
    },
    "look.changed": {
      ja: ["その一行を、今回の記録のはじめに置きます。"],
      en: ["That line stands first in this time's record."],
    },
  },
  close: {
    ja: ["今回の扇と記録ができました。前のものと並べて見られます。"],
    en: ["This time's fan and record are ready, side by side with the ones before."],
  },
};

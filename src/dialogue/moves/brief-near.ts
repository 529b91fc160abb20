import type { Met } from "./brief.ts";

/** From the concern to how reactions come back. */
export const metNear: readonly Met[] = [
  {
    topic: "concern.wish",
    phase: "concern",
    by: {
      ja: [
        "まず、そこからですね。",
        "それが、今日の出発点ですね。",
        "では、そのあたりを見ていきます。",
        "それを、はじめに置きます。",
      ],
      en: [
        "Let’s start there.",
        "There’s our beginning.",
        "Somewhere to start from, then.",
        "I’ll put that at the head of the page.",
      ],
    },
  },
  {
    topic: "concern.scene",
    phase: "concern",
    by: {
      ja: [
        "その場面なのですね。",
        "浮かぶのは、そこなのですね。",
        "そのときのことですね。",
        "そこが、いちばん近いのですね。",
      ],
      en: [
        "It was then, you say.",
        "I have that moment in mind.",
        "Of all of them, that one came up.",
        "Then we’ll keep that one in view.",
      ],
    },
  },
  {
    topic: "concern.task",
    phase: "concern",
    by: {
      ja: [
        "手元にあるのは、それなのですね。",
        "一日の中心は、そこですね。",
        "手を動かすのは、そこなのですね。",
        "仕事の形が、少し見えました。",
      ],
      en: [
        "Your hands are on that all day, then.",
        "Now I know where the hours go.",
        "There’s the work itself.",
        "Most of the day is in that.",
      ],
    },
  },
  {
    topic: "mirror.example",
    phase: "mirror",
    by: {
      ja: [
        "そちらに、目が行くのですね。",
        "頭にあるのは、それなのですね。",
        "比べる相手が、ひとつ決まりました。",
        "そういう仕事に見えているのですね。",
      ],
      en: [
        "Your eye goes to that one.",
        "Now there’s something to compare.",
        "You set it beside your own.",
        "One sort of work, then, to measure by.",
      ],
    },
  },
  {
    topic: "mirror.difference",
    phase: "mirror",
    by: {
      ja: [
        "線を引くなら、そこなのですね。",
        "違いが、ひとつ言葉になりました。",
        "そこで分かれて見えるのですね。",
        "間にあるのは、それなのですね。",
      ],
      en: [
        "The line runs there, for you.",
        "Between the two lies that.",
        "You see the gap there.",
        "Somewhere there they part.",
      ],
    },
  },
  {
    topic: "recipient.who",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "手を離れて、そこへ着くのですね。",
        "行き先が、見えてきました。",
        "届く先は、そこなのですね。",
        "仕事は、そこへ渡るのですね。",
      ],
      en: [
        "From your hands it goes there.",
        "Now it has somewhere to go.",
        "It lands there, then.",
        "The next pair of hands is there.",
      ],
    },
  },
  {
    topic: "recipient.trouble",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "向こうは、そこが困るのですね。",
        "受け取る側の一日に、それがあるのですね。",
        "{party}の側では、そこなのですね。",
        "困るのは、そのあたりですね。",
      ],
      en: [
        "Over there, that is what pinches.",
        "On their side it’s that.",
        "For {party} it comes down to that.",
        "Their day has that in it.",
      ],
    },
  },
  {
    topic: "recipient.reason",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "相手の目は、そこに向くのですね。",
        "理由は、そのあたりなのですね。",
        "見られているのは、そこですね。",
        "{party}が見るのは、そこですね。",
      ],
      en: [
        "Their eyes go there, then.",
        "For them it turns on that.",
        "It comes down to that, with them.",
        "Seen from there, that counts.",
      ],
    },
  },
  {
    topic: "recipient.better",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "足すとしたら、そこなのですね。",
        "そこが変わると、という話ですね。",
        "{party}の側から見た望みですね。",
        "次に手を入れるなら、そこですね。",
      ],
      en: [
        "There’s room there, then.",
        "Next, it could change there.",
        "From where {party} is, it’s that.",
        "One step on, it would be that.",
      ],
    },
  },
  {
    topic: "contact.last-reaction",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "見える範囲は、そのあたりですね。",
        "手元に届くのは、そこまでなのですね。",
        "そのくらいの距離なのですね。",
        "様子が分かるのは、そこなのですね。",
      ],
      en: [
        "You have that much to go by.",
        "As near as that, and no nearer.",
        "This much gets through to you.",
        "You see it from about there.",
      ],
    },
  },
  {
    topic: "contact.where-it-stops",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "帰りの道は、そうなっているのですね。",
        "そこが、見える端なのですね。",
        "そこから先は、見えないのですね。",
        "行きと帰りで、道が違うのですね。",
      ],
      en: [
        "The trail ends about there.",
        "You can see as far as that.",
        "On the way back it gets no nearer.",
        "Beyond it nothing shows.",
      ],
    },
  },
];

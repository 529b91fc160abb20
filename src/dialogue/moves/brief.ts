import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What meets an answer of a few words. Said back between marks it would be nearly all that is said, turn after turn; so it is left as it
 * stands, and only the side is named from which the question looked. None says what the answer was or what it is worth.
 */
type Met = {
  readonly topic: Topic;
  readonly phase: Say["phase"];
  readonly harmful?: true;
  readonly by: Both<readonly string[]>;
};

const met: readonly Met[] = [
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
  {
    topic: "circle.who-starts",
    phase: "circle",
    by: {
      ja: [
        "順番では、そこが次ですね。",
        "そこから、次が動くのですね。",
        "前と後ろが、つながりました。",
        "待っているのは、そこなのですね。",
      ],
      en: [
        "Theirs comes after yours.",
        "Next in line, then.",
        "One hands on to the other.",
        "It is waited for there.",
      ],
    },
  },
  {
    topic: "circle.inside-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "隣の席からの眺めですね。",
        "席を移すと、それが見えるのですね。",
        "ふだん聞かない側の話ですね。",
        "あちらの目には、それなのですね。",
      ],
      en: [
        "From the next desk it’s that.",
        "You’ve changed chairs for a moment.",
        "The other side of it, then.",
        "Over there it has that look.",
      ],
    },
  },
  {
    topic: "circle.partner-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "外から見た姿ですね。",
        "外の人の手元には、それなのですね。",
        "会社の外に立つと、そうなのですね。",
        "離れた目で見ると、ですね。",
      ],
      en: [
        "Outside, they have it like that.",
        "From out there it’s different again.",
        "This much leaves the building.",
        "On the far side of the door, then.",
      ],
    },
  },
  {
    topic: "circle.society",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "遠くから見ると、そうなのですね。",
        "街まで広げると、ですね。",
        "その大きさで見た答えですね。",
        "ずっと先のほうの話ですね。",
      ],
      en: [
        "Seen from that far off, then.",
        "At that distance, it’s that.",
        "You’ve gone a long way out.",
        "A wide view of it, that.",
      ],
    },
  },
  {
    topic: "role.everyday",
    phase: "role",
    by: {
      ja: [
        "毎日の中に、それがあるのですね。",
        "人が見ていない所ですね。",
        "手が先に動くところですね。",
        "それも、仕事のうちなのですね。",
      ],
      en: [
        "Every day has that in it.",
        "Nobody sees that part.",
        "Your hands do that by themselves.",
        "That belongs to it, too.",
      ],
    },
  },
  {
    topic: "role.absence",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "抜けると、そこに出るのですね。",
        "空いたところは、そうなるのですね。",
        "ない週から見ると、それなのですね。",
        "変わり目は、そこなのですね。",
      ],
      en: [
        "It would show there.",
        "A week is long enough for that.",
        "The gap would look like that.",
        "Without it, then, there’s that.",
      ],
    },
  },
  {
    topic: "role.cover",
    phase: "role",
    by: {
      ja: [
        "休む日は、そうなっているのですね。",
        "その日は、そう回すのですね。",
        "では、そこを頼れるかどうかですね。",
        "休みの日の形が、見えました。",
      ],
      en: [
        "On days off it stands like that.",
        "Then we know about days off.",
        "When you rest, it runs like that.",
        "There’s how it goes without you.",
      ],
    },
  },
  {
    topic: "vision.phrase",
    phase: "vision",
    harmful: true,
    by: {
      ja: [
        "その言葉が、耳に残るのですね。",
        "いまの耳には、そうなのですね。",
        "その言葉と仕事を、並べておきます。",
        "掲げられているのは、それなのですね。",
      ],
      en: [
        "Those are the words they use.",
        "Just now it rings like that.",
        "I’ll lay it beside your work.",
        "It hangs there over the work.",
      ],
    },
  },
  {
    topic: "outcomes.values",
    phase: "outcomes",
    by: {
      ja: [
        "そこは、動かさないのですね。",
        "守るところが、言葉になりました。",
        "線は、そこに引いてあるのですね。",
        "芯になるのは、それですね。",
      ],
      en: [
        "You hold to that.",
        "There’s a line you draw.",
        "Whatever else moves, that stays.",
        "At the bottom of it, that.",
      ],
    },
  },
  {
    topic: "outcomes.fit",
    phase: "outcomes",
    by: {
      ja: [
        "いまのところ、そう見えているのですね。",
        "自分の手の内の話ですね。",
        "そこが、いまの立ち位置ですね。",
        "ご自分では、そうなのですね。",
      ],
      en: [
        "You stand about there with it.",
        "As of now, it’s that.",
        "Here or elsewhere, you bring that.",
        "In your own eyes, then, that.",
      ],
    },
  },
  {
    topic: "assets.gained",
    phase: "outcomes",
    harmful: true,
    by: {
      ja: [
        "ここで覚えたことですね。",
        "年数の中で、残ったものですね。",
        "長く居て、手元にあるものですね。",
        "それは、持って出られるものですね。",
      ],
      en: [
        "The years have left you that.",
        "Nobody hands that out.",
        "You picked that up on the way.",
        "It took time to get that.",
      ],
    },
  },
  {
    topic: "assets.use",
    phase: "outcomes",
    by: {
      ja: [
        "使い道が、ひとつ出ました。",
        "渡す先のある話ですね。",
        "それを置く場所ですね。",
        "持っていく先が、見えました。",
      ],
      en: [
        "It could go there.",
        "One place for it, then.",
        "There’s a use for it.",
        "You can see where it would go.",
      ],
    },
  },
  {
    topic: "outcomes.collaboration",
    phase: "outcomes",
    by: {
      ja: [
        "行き来するのは、それですね。",
        "あいだを渡るものが、ひとつ出ました。",
        "両方の手元に関わる話ですね。",
        "やりとりの中身は、そこですね。",
      ],
      en: [
        "It has two ends, that one.",
        "One thing to pass along, then.",
        "Between the two, that could move.",
        "Back and forth, that could go.",
      ],
    },
  },
  {
    topic: "supporters.who",
    phase: "outcomes",
    harmful: true,
    by: {
      ja: [
        "その人が、いたのですね。",
        "名前を聞けました。",
        "思い浮かぶ人がいるのですね。",
        "そばにいた人の話ですね。",
      ],
      en: [
        "I’ll keep that name.",
        "Somebody comes to mind, then.",
        "There was somebody.",
        "You weren’t alone with it.",
      ],
    },
  },
];

export const briefSays: readonly Say[] = met.map(({ topic, phase, harmful, by }) => ({
  id: `brief-${topic.replace(".", "-")}`,
  phase,
  kind: "reflect-complex",
  on: ["brief"],
  after: [topic],
  ...(harmful ? { notUnder: ["treatment"] as const } : {}),
  wordings: by,
  why: {
    ja: "短い答えは、くり返さずにそのまま置き、どの側から見た話かだけを添えています。",
    en: "A short answer is left as it stands; only the side that the question looked from is added.",
  },
  source: "MITI 4, complex reflection; counselling model: never hand back the same words.",
}));

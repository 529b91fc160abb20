import type { Met } from "./brief.ts";

/** From the places of others to what is taken along. */
export const metWide: readonly Met[] = [
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

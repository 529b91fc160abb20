import type { Link } from "./links.ts";

/** From the concern to how reactions come back. */
export const linksNear: readonly Link[] = [
  {
    topic: "concern.scene",
    phase: "concern",
    by: {
      ja: [
        "「{gist}」。「{wish}」というのは、そのことなのですね。",
        "「{wish}」と、「{gist}」ですね。",
        "「{gist}」ということがあって、「{wish}」と思われたのですね。",
        "{restated}ですね。「{wish}」は、その場面からなのですね。",
      ],
      en: [
        "“{gist}”, and with it “{wish}”.",
        "You said “{wish}”, and then there’s this: “{gist}”.",
        "“{wish}”: it was there when this happened, “{gist}”.",
        "{restated}. And “{wish}” goes with that.",
      ],
    },
  },
  {
    topic: "concern.task",
    phase: "concern",
    by: {
      ja: [
        "「{task}」の毎日の中で、「{wish}」なのですね。",
        "お仕事は「{task}」、気にかかるのは「{wish}」ですね。",
        "「{task}」。そして「{wish}」なのですね。",
        "「{wish}」と思いながら、「{task}」が続くのですね。",
      ],
      en: [
        "“{task}” all day, and with it “{wish}”.",
        "There’s the work, “{task}”, and there’s “{wish}”.",
        "“{task}”. And then “{wish}”.",
        "So it’s “{task}”, and “{wish}” comes along with it.",
      ],
    },
  },
  {
    topic: "mirror.example",
    phase: "mirror",
    by: {
      ja: [
        "「{gist}」と、ご自分の「{task}」ですね。",
        "片方に「{gist}」、もう片方に「{task}」があるのですね。",
        "浮かんだのは「{gist}」、ご自分は「{task}」ですね。",
        "「{wish}」と思うとき、浮かぶのは「{gist}」なのですね。",
      ],
      en: [
        "“{gist}” on one side, “{task}” on the other.",
        "There’s “{gist}”, and there’s your own “{task}”.",
        "“{gist}” came to mind, and you do “{task}”.",
        "Beside “{wish}” there’s this now: “{gist}”.",
      ],
    },
  },
  {
    topic: "mirror.difference",
    phase: "mirror",
    by: {
      ja: [
        "「{example}」と比べると、「{gist}」なのですね。",
        "「{example}」とのあいだに、「{gist}」があるのですね。",
        "{restated}ですね。それが「{example}」との違いなのですね。",
        "違うのは「{gist}」、ご自分は「{task}」ですね。",
      ],
      en: [
        "Next to “{example}”, it’s this: “{gist}”.",
        "Between “{example}” and your own work there’s “{gist}”.",
        "{restated}, next to “{example}”.",
        "“{gist}”: there’s the difference, with “{task}” on your side.",
      ],
    },
  },
  {
    topic: "recipient.who",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{task}」のあとに、{party}がいるのですね。",
        "「{task}」が、{party}のところへ行くのですね。",
        "手元に「{task}」、その先に{party}ですね。",
        "話は「{wish}」から、{party}まで来ました。",
      ],
      en: [
        "“{task}”, and after that {party}.",
        "With you it’s “{task}”; then it’s with {party}.",
        "It starts with “{task}” and gets to {party}.",
        "First there was “{wish}”, and now {party}.",
      ],
    },
  },
  {
    topic: "recipient.trouble",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "{party}の一日には、「{gist}」があるのですね。",
        "こちらに「{task}」、{party}に「{gist}」ですね。",
        "「{gist}」という人に、「{task}」が届くのですね。",
        "{restated}ですね。{party}のところでは。",
      ],
      en: [
        "For {party} there’s “{gist}”.",
        "“{task}” on your side, and “{gist}” on theirs.",
        "“{gist}”, and that’s where “{task}” arrives.",
        "So {restated}. That’s at the other end of “{task}”.",
      ],
    },
  },
  {
    topic: "recipient.reason",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "困りごとは「{trouble}」、頼りは「{gist}」ですね。",
        "「{trouble}」のときに、「{gist}」なのですね。",
        "{party}には「{trouble}」、そして「{gist}」なのですね。",
        "{restated}ですね。「{trouble}」という人にとっては。",
      ],
      en: [
        "They have “{trouble}”, and what counts is “{gist}”.",
        "“{trouble}” for them, and then “{gist}”.",
        "“{gist}”: that’s for people who have “{trouble}”.",
        "{restated}, when it’s “{trouble}” on their side.",
      ],
    },
  },
  {
    topic: "recipient.better",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "いまは「{trouble}」、よくなるなら「{gist}」ですね。",
        "頼りは「{reason}」、その上に「{gist}」ですね。",
        "{party}に、「{gist}」なのですね。",
        "{restated}ですね。「{trouble}」が、まずありましたね。",
      ],
      en: [
        "Now it’s “{trouble}”; better would be “{gist}”.",
        "“{reason}” is there already, and then “{gist}”.",
        "“{gist}”, for {party}.",
        "{restated}. It began with “{trouble}”.",
      ],
    },
  },
  {
    topic: "contact.last-reaction",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "{party}からは、「{gist}」なのですね。",
        "「{wish}」という話の中に、「{gist}」もあるのですね。",
        "相手には「{trouble}」があって、「{gist}」なのですね。",
        "{restated}ですね。相手の困りごとは「{trouble}」でした。",
      ],
      en: [
        "From {party}, “{gist}”.",
        "There was “{wish}”, and there’s also “{gist}”.",
        "They had “{trouble}”, and then “{gist}”.",
        "So {restated}, where it had been “{trouble}”.",
      ],
    },
  },
  {
    topic: "contact.where-it-stops",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "反応は「{reaction}」、戻る道は「{gist}」ですね。",
        "「{task}」は出ていって、声は「{gist}」なのですね。",
        "{party}とのあいだは、「{gist}」なのですね。",
        "{restated}ですね。見えたのは「{reaction}」でした。",
      ],
      en: [
        "You saw “{reaction}”; as for the way back, “{gist}”.",
        "“{task}” goes out, and coming back it’s “{gist}”.",
        "Between you and {party}, then, “{gist}”.",
        "{restated}. What did get through was “{reaction}”.",
      ],
    },
  },
];

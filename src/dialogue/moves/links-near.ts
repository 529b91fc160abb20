import type { Link } from "./links.ts";

/** From the concern to how reactions come back. */
export const linksNear: readonly Link[] = [
  {
    topic: "concern.scene",
    phase: "concern",
    by: {
      ja: [
        "「{gist}」というお話が、「{wish}」という思いにつながるのですね。",
        "「{wish}」というお話の中に、「{gist}」ということがあったのですね。",
        "「{gist}」ということがあって、「{wish}」と思われたのですね。",
        "{restated}ですね。それで「{wish}」というお話になるのですね。",
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
        "「{task}」というお仕事の中で、「{wish}」と思われるのですね。",
        "お仕事は「{task}」で、気にかかるのは「{wish}」ということですね。",
        "「{wish}」と思いながら、「{task}」というお仕事を続けておられるのですね。",
        "毎日が「{task}」というお仕事で、「{wish}」というお話になるのですね。",
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
        "「{gist}」ということと、ご自分の「{task}」というお仕事とを比べておられるのですね。",
        "「{wish}」と思うとき、「{gist}」ということが浮かぶのですね。",
        "ご自分のお仕事は「{task}」、頭に浮かぶのは「{gist}」ということですね。",
        "「{task}」というお仕事をしながら、「{gist}」と思われるのですね。",
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
        "「{example}」と比べると、「{gist}」ということなのですね。",
        "「{example}」を思うと、「{gist}」という違いを感じるのですね。",
        "「{task}」というお仕事は、「{gist}」というところが違うのですね。",
        "{restated}ですね。「{example}」とは、そこが違うのですね。",
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
        "「{task}」というお仕事の先に、{party}がいるのですね。",
        "「{task}」というお仕事が、{party}のところへ届くのですね。",
        "{party}に向けて、「{task}」というお仕事をされているのですね。",
        "「{wish}」というお話から、{party}のお話になりましたね。",
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
        "{party}は「{gist}」ということで、そこへ「{task}」というお仕事が届くのですね。",
        "「{gist}」というところに、「{task}」というお仕事が届くのですね。",
        "{party}の一日の中に、「{gist}」ということがあるのですね。",
        "{restated}ですね。それで、{party}は困るのですね。",
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
        "「{trouble}」ということで困ったとき、「{gist}」というわけですね。",
        "「{trouble}」というお話でしたが、頼る理由は「{gist}」ということなのですね。",
        "{party}には「{trouble}」ということがあるから、「{gist}」なのですね。",
        "{restated}ですね。「{trouble}」というお話とも、つながりそうですね。",
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
        "いまは「{trouble}」ということで、「{gist}」となるとよいのですね。",
        "「{reason}」ということに加えて、「{gist}」ということなのですね。",
        "{party}のために、「{gist}」と考えておられるのですね。",
        "{restated}ですね。先ほどは「{trouble}」とも伺いました。",
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
        "「{wish}」と思うお仕事の中で、「{gist}」ということがあったのですね。",
        "「{trouble}」という相手の方とのあいだに、「{gist}」ということがあったのですね。",
        "{party}の反応は、「{gist}」ということなのですね。",
        "{restated}ですね。「{trouble}」とおっしゃっていた相手の方のことですね。",
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
        "「{reaction}」ということはあっても、声は「{gist}」ということなのですね。",
        "「{task}」というお仕事は届いても、声のほうは「{gist}」なのですね。",
        "{party}とのあいだは、「{gist}」ということなのですね。",
        "{restated}ですね。先ほどは「{reaction}」というお話もありました。",
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

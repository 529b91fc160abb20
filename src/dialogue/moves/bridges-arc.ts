import type { Bridge } from "./bridges.ts";

/** Towards the questions of the arc. */
export const bridgesArc: readonly Bridge[] = [
  {
    to: "concern.task",
    phase: "concern",
    by: {
      ja: [
        "「{wish}」と思う毎日があるのですね。",
        "はじめの言葉は「{wish}」でした。",
        "「{wish}」の中にも、その日の仕事があるのですね。",
        "「{wish}」と思う日も、仕事は続くのですね。",
      ],
      en: [
        "So “{wish}”, and the days go on.",
        "You started from “{wish}”.",
        "“{wish}”, and all the while there’s the work.",
        "Even with “{wish}”, there’s the day’s work to do.",
      ],
    },
  },
  {
    to: "mirror.example",
    phase: "mirror",
    by: {
      ja: [
        "「{wish}」という思いが、まずありました。",
        "ご自分の仕事は「{task}」でした。",
        "「{wish}」、それが今日のはじまりでした。",
        "「{task}」をしながら見ている、ほかの仕事もありますね。",
      ],
      en: [
        "To begin with there was “{wish}”.",
        "Your own work is “{task}”, you said.",
        "“{wish}” was where you began.",
        "There’s “{task}”, and there’s other work all around.",
      ],
    },
  },
  {
    to: "recipient.who",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{task}」が、毎日のお仕事でしたね。",
        "手を動かすのは「{task}」でした。",
        "「{task}」は、一日の終わりには済んでいるのですね。",
        "日々の仕事は「{task}」とのことでした。",
      ],
      en: [
        "So your work is “{task}”.",
        "“{task}”: that gets done, day after day.",
        "What you do is “{task}”.",
        "At the end of the day “{task}” has been done.",
      ],
    },
  },
  {
    to: "recipient.trouble",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "届く先は、{party}でしたね。",
        "{party}のところへ行くのでしたね。",
        "名前の出た{party}にも、その人の一日がありますね。",
        "受け取るのは{party}とのことでした。",
      ],
      en: [
        "It gets to {party}, you said.",
        "So there’s {party} to think of.",
        "Then there’s {party}, with a day of their own.",
        "{party} came up as the one it’s for.",
      ],
    },
  },
  {
    to: "recipient.reason",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "{party}には「{trouble}」ということがありました。",
        "「{trouble}」、それが{party}の困りごとでしたね。",
        "困りごとに「{trouble}」がありましたね。",
        "「{trouble}」というとき、{party}のところへ届くのですね。",
      ],
      en: [
        "For {party} there was “{trouble}”.",
        "“{trouble}”: that was the trouble on their side.",
        "They have “{trouble}” to deal with, you said.",
        "When it’s “{trouble}”, your work gets to {party}.",
      ],
    },
  },
  {
    to: "recipient.better",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "頼りにされるのは「{reason}」でしたね。",
        "{party}が見るのは「{reason}」とのことでした。",
        "困りごとは「{trouble}」、頼りは「{reason}」でした。",
        "「{reason}」ということが、もうあるのですね。",
        "{party}の話が、まだ途中でしたね。",
      ],
      en: [
        "They count on this, you said: “{reason}”.",
        "“{reason}” is what {party} would look at.",
        "There’s “{trouble}” for them, and there’s “{reason}”.",
        "So “{reason}” is there already.",
        "There’s a little more about {party}.",
      ],
    },
  },
  {
    to: "contact.last-reaction",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "「{trouble}」という{party}に、届けているのですね。",
        "届いたあとも、{party}の一日は続きますね。",
        "{party}には「{better}」とのことでした。",
        "「{reason}」を見ているのは、{party}でしたね。",
      ],
      en: [
        "{party}: for them it was “{trouble}”.",
        "Once it is with {party}, their day goes on.",
        "“{better}” would please {party}, you thought.",
        "“{reason}” matters to {party}, as you see it.",
      ],
    },
  },
  {
    to: "contact.where-it-stops",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "目に入った反応は「{reaction}」でしたね。",
        "「{reaction}」ということが、あったのですね。",
        "{party}の反応は「{reaction}」とのことでした。",
        "届いたのは「{reaction}」でした。",
      ],
      en: [
        "What you saw was “{reaction}”.",
        "You did get this much: “{reaction}”.",
        "From {party} there was “{reaction}”.",
        "“{reaction}” is what got through to you.",
      ],
    },
  },
  {
    to: "circle.who-starts",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "「{task}」と{party}のあいだにも、道のりがありますね。",
        "「{task}」が済んで、{party}に届くのでしたね。",
        "{party}のところまで、いくつか手を通るのですね。",
        "ご自分は「{task}」を受け持っておられるのですね。",
      ],
      en: [
        "There’s some way to go from “{task}” to {party}.",
        "“{task}” is done, and some time later it’s with {party}.",
        "On the way to {party} it passes through other hands.",
        "Your own part is “{task}”.",
      ],
    },
  },
  {
    to: "circle.inside-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "{inside}の名前が出ましたね。",
        "次は{inside}のところでしたね。",
        "{party}のほかに、{inside}もいるのですね。",
        "「{task}」のそばに、{inside}がいるのですね。",
      ],
      en: [
        "You mentioned {inside}.",
        "After you there’s {inside}.",
        "Besides {party} there’s {inside}.",
        "{inside} came up, close to your own part.",
      ],
    },
  },
  {
    to: "circle.society",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "見えているのは、{party}までですね。",
        "{party}にも、その先の暮らしがありますね。",
        "いまのところ、届く先は{party}ですね。",
        "{party}までは、名前で呼べるのですね。",
      ],
      en: [
        "So far we can see as far as {party}.",
        "After {party}, it goes on somewhere.",
        "Up to now it reaches {party}.",
        "As far as {party}, there are people you can name.",
      ],
    },
  },
  {
    to: "role.everyday",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "相手には「{trouble}」、こちらにはいつもの一日がありますね。",
        "「{task}」も、細かく見ればいくつもの手順ですね。",
        "{party}に届くまでに、いつもの一日がありますね。",
        "「{reason}」の手前に、ふだんの仕事がありますね。",
      ],
      en: [
        "“{trouble}” is how it is for them, and you have an ordinary day.",
        "“{task}” is made of many small steps.",
        "{party} get it once it’s done.",
        "Behind “{reason}” there’s an ordinary day.",
      ],
    },
  },
  {
    to: "role.absence",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "毎日のことに、「{everyday}」がありましたね。",
        "「{everyday}」は、いつものことでしたね。",
        "{party}の一日と、「{everyday}」の一日ですね。",
        "ふだんは「{task}」があるのですね。",
      ],
      en: [
        "Day by day there’s “{everyday}”.",
        "You always do this: “{everyday}”.",
        "There’s {party}, and on your side “{everyday}”.",
        "As things are, “{task}” gets done.",
      ],
    },
  },
  {
    to: "role.restated",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "毎日は「{everyday}」、ない週は「{absence}」でしたね。",
        "先ほどは「{absence}」という話でした。",
        "「{everyday}」の話を、聞かせてもらいました。",
        "{party}には「{trouble}」、ここには「{everyday}」がありますね。",
      ],
      en: [
        "Day to day “{everyday}”; a week without it, “{absence}”.",
        "A moment ago it was “{absence}”.",
        "You told me of “{everyday}”.",
        "{party} have “{trouble}”, and you have “{everyday}”.",
      ],
    },
  },
  {
    to: "vision.phrase",
    phase: "vision",
    harmful: true,
    by: {
      ja: [
        "ご自分では「{role}」と言われましたね。",
        "「{role}」は、ご自分の言い方でした。",
        "「{role}」のほかに、職場にも言葉がありますね。",
        "「{everyday}」という毎日の上に、職場の言葉がありますね。",
      ],
      en: [
        "In your own words it’s “{role}”.",
        "“{role}” is how you put it yourself.",
        "There’s “{role}”, and the place has words of its own.",
        "“{everyday}” is your day; the place has its words for that.",
      ],
    },
  },
];

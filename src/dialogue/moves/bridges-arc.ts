import type { Bridge } from "./bridges.ts";

/** Towards the questions of the arc. */
export const bridgesArc: readonly Bridge[] = [
  {
    to: "concern.task",
    phase: "concern",
    by: {
      ja: [
        "「{wish}」というお話でしたね。",
        "はじめに「{wish}」とおっしゃいましたね。",
        "「{wish}」と思いながら働いておられるのですね。",
        "「{wish}」とのこと、もう少し伺いますね。",
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
        "はじめに「{wish}」というお話がありました。",
        "ご自分のお仕事は「{task}」とのことでした。",
        "「{wish}」というのが、今日の始まりでしたね。",
        "「{task}」というお仕事をされているとのことでした。",
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
        "「{task}」というお仕事をされているのでしたね。",
        "毎日のお仕事は「{task}」とのことでしたね。",
        "先ほど「{task}」というお仕事のお話がありました。",
        "では、「{task}」というお仕事のことを伺いますね。",
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
        "お仕事が届くのは、{party}のところでしたね。",
        "では、{party}のほうのことを伺いますね。",
        "受け取るのは{party}とのことでしたね。",
        "{party}のところへ行くお仕事でしたね。",
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
        "{party}は「{trouble}」ということで困るのでしたね。",
        "先ほど、{party}の「{trouble}」というお話がありました。",
        "「{trouble}」というとき、{party}のところへお仕事が届くのですね。",
        "{party}のところでは「{trouble}」とのことでしたね。",
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
        "頼りにされるのは「{reason}」というところでしたね。",
        "「{trouble}」という困りごとに、「{reason}」ということでしたね。",
        "先ほど「{reason}」というお話がありましたね。",
        "{party}が見るのは「{reason}」とのことでしたね。",
        "{party}のことを、もう少し伺いますね。",
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
        "「{trouble}」という{party}に、お仕事を届けておられるのでしたね。",
        "お仕事が届いたあとの、{party}のことを伺いますね。",
        "{party}は「{reason}」というところを見ているのでしたね。",
        "{party}には「{better}」となるとよいのでしたね。",
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
        "反応は「{reaction}」とのことでしたね。",
        "「{reaction}」ということが、あったのでしたね。",
        "先ほど「{reaction}」というお話を伺いました。",
        "{party}からは「{reaction}」という反応があったのでしたね。",
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
        "お仕事は「{task}」で、{party}のところへ届くのでしたね。",
        "「{task}」というお仕事が済んで、{party}に渡るのでしたね。",
        "ご自分は「{task}」というお仕事を受け持っておられるのですね。",
        "{party}に届くまでの、途中の人のことも伺いますね。",
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
        "次は{inside}のところへ行くのでしたね。",
        "「{task}」というお仕事の近くに、{inside}がいるのでしたね。",
        "{inside}のお話が、先ほど出てきましたね。",
        "{party}のほかに、{inside}もいるのでしたね。",
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
        "いまお話に出ているのは、{party}のところまでですね。",
        "お仕事は{party}のところへ届くとのことでした。",
        "{party}の、もう少し先のことも伺いますね。",
        "{party}のことは、よく話してくださいましたね。",
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
        "相手の方には「{trouble}」ということがあるのでしたね。",
        "「{task}」というお仕事の中身を、もう少し伺いますね。",
        "「{reason}」というところを、頼りにされているのでしたね。",
        "{party}のところへ届くまでの、ふだんのことも伺いますね。",
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
        "毎日「{everyday}」ということをされているのでしたね。",
        "「{everyday}」は、いつものことだと伺いました。",
        "ふだんは「{task}」というお仕事をされているのですね。",
        "{party}に届くお仕事の中に、「{everyday}」ということがあるのでしたね。",
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
        "毎日「{everyday}」ということをして、ないと「{absence}」とのことでしたね。",
        "先ほど「{absence}」というお話がありました。",
        "「{everyday}」というお話も、聞かせてくださいましたね。",
        "{party}には「{trouble}」ということ、あなたには「{everyday}」ということがありましたね。",
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
        "ご自分の役割は「{role}」と言われましたね。",
        "先ほど「{role}」という言葉がありました。",
        "「{role}」というのが、ご自分の言い方でしたね。",
        "毎日「{everyday}」ということをされているとのことでした。",
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

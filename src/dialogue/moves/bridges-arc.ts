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
        "You told me “{wish}”. I’d like to hear about the work itself.",
        "You started by saying “{wish}”.",
        "You said “{wish}”, and in the meantime there’s your work to do.",
        "You came here saying “{wish}”. Let’s look at your day for a moment.",
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
        "At the start you told me “{wish}”.",
        "As you told me, your own work is “{task}”.",
        "You began by saying “{wish}”. Let’s look at other people’s work for a moment.",
        "So there’s your work, “{task}”, and there’s other work, too.",
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
        "Earlier you told me what you do: “{task}”.",
        "“{task}”. You do that day after day.",
        "Let’s go back to what you do: “{task}”.",
        "“{task}”. That’s your day’s work, then.",
      ],
    },
  },
  {
    to: "recipient.trouble",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "お仕事の相手は、{party}でしたね。",
        "では、{party}のほうのことを伺いますね。",
        "受け取るのは{party}とのことでしたね。",
        "{party}を相手にしたお仕事でしたね。",
      ],
      en: [
        "You said your work goes to {party}.",
        "So there’s {party} to think of.",
        "I’d like to ask a little more about {party}.",
        "You told me it’s for {party}.",
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
        "You told me what’s hard for {party}: “{trouble}”.",
        "“{trouble}”. That’s what they have to deal with, you said.",
        "Earlier, thinking of them, you said “{trouble}”.",
        "Your work gets to {party}, and about them you said “{trouble}”.",
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
        "You said they count on this: “{reason}”.",
        "What counts for {party}, you said, is this: “{reason}”.",
        "Their trouble, you said, is “{trouble}”, and they look for “{reason}”.",
        "So they have this already: “{reason}”.",
        "Let me ask a little more about {party}.",
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
        "お仕事のあとの、{party}の様子を伺いますね。",
        "{party}は「{reason}」というところを見ているのでしたね。",
        "{party}のことで、「{better}」というお話もありましたね。",
      ],
      en: [
        "Earlier you told me how it is for {party}: “{trouble}”.",
        "Let’s say your work has got to {party}.",
        "You had this idea for {party}: “{better}”.",
        "For {party}, as you said, this counts: “{reason}”.",
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
        "Earlier you told me what you last saw or heard: “{reaction}”.",
        "So this much did get to you: “{reaction}”.",
        "From {party} you had this: “{reaction}”.",
        "“{reaction}”. That did get through to you.",
      ],
    },
  },
  {
    to: "circle.who-starts",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "お仕事は「{task}」で、相手は{party}でしたね。",
        "「{task}」というお仕事の先に、{party}がいるのでしたね。",
        "ご自分は「{task}」というお仕事を受け持っておられるのですね。",
        "{party}に届くまでの、途中の人のことも伺いますね。",
      ],
      en: [
        "Your work goes from you to {party}, and there may be people in between.",
        "Your part is “{task}”, and in the end it’s with {party}.",
        "Before it gets to {party}, it may go through other hands.",
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
        "You mentioned {inside} earlier.",
        "I’d like to ask about {inside}, too.",
        "Apart from {party}, you also mentioned {inside}.",
        "Let’s look at it as {inside} would.",
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
        "そのお仕事の相手は、{party}とのことでした。",
        "{party}の、もう少し先のことも伺いますね。",
        "{party}のことは、よく話してくださいましたね。",
      ],
      en: [
        "So far we have followed your work as far as {party}.",
        "Your work may not stop with {party}.",
        "Up to now we’ve talked about {party}.",
        "Let’s look a little further than {party}.",
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
        "Earlier you told me about their side, “{trouble}”. Let’s look at your own day.",
        "“{task}” is made up of many small things.",
        "Before anything gets to {party}, there’s your ordinary day.",
        "You said “{reason}” counts for them, and there’s a day’s work behind that.",
      ],
    },
  },
  {
    to: "role.absence",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "「{everyday}」、それがふだんのことでしたね。",
        "「{everyday}」は、いつものことだと伺いました。",
        "ふだんは「{task}」というお仕事をされているのですね。",
        "{party}に届くお仕事の中に、「{everyday}」もあるのでしたね。",
      ],
      en: [
        "Earlier you told me what you do every day: “{everyday}”.",
        "You always do this: “{everyday}”.",
        "You’re at one end doing this, “{everyday}”, with {party} at the other.",
        "As things are, you’re there to do it: “{task}”.",
      ],
    },
  },
  {
    to: "role.restated",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "ふだんは「{everyday}」、ないと「{absence}」とのことでしたね。",
        "先ほど「{absence}」というお話がありました。",
        "「{everyday}」というお話も、聞かせてくださいましたね。",
        "{party}のことと、ふだんの「{everyday}」というお話がありましたね。",
      ],
      en: [
        "You told me about your days, “{everyday}”, and a week without you, “{absence}”.",
        "A moment ago you said “{absence}”.",
        "You told me “{everyday}”.",
        "For them it’s “{trouble}”, you said, and you do this: “{everyday}”.",
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
        "ふだんは「{everyday}」とのことでしたね。",
      ],
      en: [
        "You put your part like this: “{role}”.",
        "In your own words, it’s “{role}”.",
        "You say “{role}”, and your workplace has its own way of saying it.",
        "You told me “{everyday}”. Your workplace will have its own words for that.",
      ],
    },
  },
];

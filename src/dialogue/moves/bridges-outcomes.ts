import type { Bridge } from "./bridges.ts";

/** Towards what is taken along. */
export const bridgesOutcomes: readonly Bridge[] = [
  {
    to: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "「{wish}」というお話から、「{role}」という言葉が出てきましたね。",
        "今日は、{party}のことや、「{everyday}」というお話を伺いました。",
        "相手の方の「{trouble}」というお話も伺いましたね。",
        "先ほど「{role}」と言われましたね。",
      ],
      en: [
        "You began with “{wish}”, and then you said “{role}”.",
        "You’ve told me about {party}, and about your own day: “{everyday}”.",
        "You spoke of what it’s like for them, “{trouble}”, and of your own day.",
        "About your part you said “{role}”.",
      ],
    },
  },
  {
    to: "outcomes.values",
    phase: "outcomes",
    by: {
      ja: [
        "目指すのは「{aspiration}」ということでしたね。",
        "ふだんの「{everyday}」というお話もありましたね。",
        "「{feelingSaid}」という気持ちのお話もありましたね。",
        "はじめは「{wish}」というお話でしたね。",
      ],
      en: [
        "You told me your aim: “{aspiration}”.",
        "You do this every day: “{everyday}”.",
        "You also told me how it felt: “{feelingSaid}”.",
        "You came here saying “{wish}”.",
      ],
    },
  },
  {
    to: "outcomes.fit",
    phase: "outcomes",
    by: {
      ja: [
        "大事にしておられるのは「{value}」ということでしたね。",
        "「{everyday}」、それをいつもしておられるのでしたね。",
        "先ほど「{value}」という言葉がありましたね。",
        "「{aspiration}」と思っておられるのでしたね。",
      ],
      en: [
        "Earlier you told me what matters to you: “{value}”.",
        "You do this all the time: “{everyday}”.",
        "Just now you said “{value}”.",
        "You’re working towards this: “{aspiration}”.",
      ],
    },
  },
  {
    to: "assets.gained",
    phase: "outcomes",
    by: {
      ja: [
        "「{task}」というお仕事を、続けてこられたのですね。",
        "「{everyday}」、それを毎日続けてこられたのですね。",
        "「{value}」というのが、大事なことでしたね。",
        "「{task}」というお仕事の、これまでのことも伺いますね。",
      ],
      en: [
        "You’ve been doing this for a while: “{task}”.",
        "This was new to you once: “{everyday}”.",
        "All along, this has mattered to you: “{value}”.",
        "“{task}”. You have many days of that behind you.",
      ],
    },
  },
  {
    to: "outcomes.plan",
    phase: "outcomes",
    by: {
      ja: [
        "相手の方の声は「{stops}」とのことでしたね。",
        "「{better}」となるとよい、というお話でしたね。",
        "目指すのは「{aspiration}」とのことでしたね。",
        "{party}の反応は「{reaction}」というお話でしたね。",
      ],
      en: [
        "You saw or heard this from {party}: “{reaction}”.",
        "You told me about {party}, and some of that was a guess.",
        "You thought this would be better for them: “{better}”.",
        "Your aim is “{aspiration}”, and you mentioned {party}.",
      ],
    },
  },
  {
    to: "outcomes.collaboration",
    phase: "outcomes",
    by: {
      ja: [
        "これからするのは「{plan}」ということでしたね。",
        "{inside}からは「{insideView}」と見えるのでしたね。",
        "{inside}のことを、もう少し伺いますね。",
        "{party}に届くまでに、{inside}もいるのでしたね。",
      ],
      en: [
        "You thought {inside} would see this: “{insideView}”.",
        "You have {inside} close by.",
        "You already have one step: “{plan}”.",
        "Between you and {party} there’s {inside}.",
      ],
    },
  },
  {
    to: "supporters.who",
    phase: "outcomes",
    by: {
      ja: [
        "これからの予定は「{plan}」とのことでしたね。",
        "身についたのは「{gained}」ということでしたね。",
        "「{aspiration}」というのが、目指すところでしたね。",
        "「{gained}」というお話もありましたね。",
      ],
      en: [
        "You have this ahead of you: “{plan}”.",
        "You told me what you’ve got from it: “{gained}”.",
        "You have an aim now: “{aspiration}”.",
        "“{gained}”. That took some time.",
      ],
    },
  },
];

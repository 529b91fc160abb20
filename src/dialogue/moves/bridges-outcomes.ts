import type { Bridge } from "./bridges.ts";

/** Towards what is taken along. */
export const bridgesOutcomes: readonly Bridge[] = [
  {
    to: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "「{wish}」というお話から、「{role}」という言葉が出てきましたね。",
        "今日は、{party}のことと、「{everyday}」ということを伺いました。",
        "相手の方の「{trouble}」ということと、毎日の「{everyday}」を伺いました。",
        "先ほど「{role}」と言われましたね。",
      ],
      en: [
        "It began with “{wish}” and came to “{role}”.",
        "There was {party} in this, and there was “{everyday}”.",
        "“{trouble}” at their end; “{everyday}” at yours.",
        "“{role}”, you said.",
      ],
    },
  },
  {
    to: "outcomes.values",
    phase: "outcomes",
    by: {
      ja: [
        "目指すのは「{aspiration}」ということでしたね。",
        "毎日「{everyday}」ということもされているのでしたね。",
        "「{feelingSaid}」という気持ちのお話もありましたね。",
        "はじめは「{wish}」というお話でしたね。",
      ],
      en: [
        "Your aim, you said, is “{aspiration}”.",
        "In your days there’s “{everyday}”.",
        "There was a feeling in this, too: “{feelingSaid}”.",
        "You came with “{wish}”.",
      ],
    },
  },
  {
    to: "outcomes.fit",
    phase: "outcomes",
    by: {
      ja: [
        "大事にしておられるのは「{value}」ということでしたね。",
        "「{everyday}」ということを、いつもしておられるのでしたね。",
        "先ほど「{value}」という言葉がありましたね。",
        "「{aspiration}」と思っておられるのでしたね。",
      ],
      en: [
        "“{value}” matters to you, you said.",
        "You do “{everyday}” all the time.",
        "There was “{value}” just now.",
        "It’s “{aspiration}” that you are working towards.",
      ],
    },
  },
  {
    to: "assets.gained",
    phase: "outcomes",
    by: {
      ja: [
        "「{task}」というお仕事を、続けてこられたのですね。",
        "「{everyday}」ということを、毎日続けてこられたのですね。",
        "「{value}」というのが、大事なことでしたね。",
        "「{task}」というお仕事の、これまでのことも伺いますね。",
      ],
      en: [
        "“{task}”, and all this time.",
        "“{everyday}” was new to you once.",
        "All this time “{value}” has mattered.",
        "There are many days of “{task}” behind you.",
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
        "目指すのは「{aspiration}」で、相手は{party}でしたね。",
        "{party}の反応は「{reaction}」というお話でしたね。",
      ],
      en: [
        "From {party} you had “{reaction}”.",
        "As for hearing back, it was “{stops}”.",
        "What might be better was “{better}”.",
        "You aim for “{aspiration}”, and there’s {party}.",
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
        "{inside} would see “{insideView}”, you thought.",
        "Close to your work there’s {inside}.",
        "Your own step is “{plan}”.",
        "On the way to {party} there’s {inside}.",
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
        "Ahead of you there’s “{plan}”.",
        "What you have from it is “{gained}”.",
        "There was “{aspiration}” to aim for.",
        "“{gained}” took some time.",
      ],
    },
  },
];

import type { Bridge } from "./bridges.ts";

/** Towards what is taken along. */
export const bridgesOutcomes: readonly Bridge[] = [
  {
    to: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "「{wish}」で始まって、「{role}」まで来ました。",
        "今日は、{party}の話と「{everyday}」の話がありました。",
        "相手に「{trouble}」、毎日に「{everyday}」がありましたね。",
        "「{role}」という言葉がありましたね。",
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
        "目指すところは「{aspiration}」でしたね。",
        "毎日の中に「{everyday}」がありましたね。",
        "「{feelingSaid}」という気持ちもありましたね。",
        "はじめは「{wish}」でしたね。",
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
        "大事なのは「{value}」でしたね。",
        "「{everyday}」は、いつもしておられるのですね。",
        "「{value}」という言葉がありましたね。",
        "「{aspiration}」へ向かう毎日ですね。",
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
        "「{task}」を、続けてこられたのですね。",
        "「{everyday}」は、いまでは毎日のことですね。",
        "「{value}」を守りながらの年数ですね。",
        "「{task}」の日々が、積み重なっているのですね。",
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
        "{party}からは「{reaction}」でしたね。",
        "声は「{stops}」とのことでしたね。",
        "あるとよいのは「{better}」でしたね。",
        "目指すのは「{aspiration}」、相手は{party}ですね。",
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
        "{inside}からは「{insideView}」と見えるのでしたね。",
        "{inside}も、近くにいるのですね。",
        "することは「{plan}」でしたね。",
        "{party}に届くまでに、{inside}もいるのですね。",
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
        "次の予定は「{plan}」でしたね。",
        "身についたのは「{gained}」でしたね。",
        "行き先は「{aspiration}」とのことでした。",
        "「{gained}」の話もありましたね。",
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

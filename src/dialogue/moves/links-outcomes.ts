import type { Link } from "./links.ts";

/** What is taken along, beside what it came from. */
export const linksOutcomes: readonly Link[] = [
  {
    topic: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "役割は「{role}」、目指すのは「{aspiration}」ですね。",
        "毎日の「{everyday}」と、「{aspiration}」ですね。",
        "相手に「{trouble}」があって、「{aspiration}」なのですね。",
        "「{wish}」で始まり、「{aspiration}」まで来ました。",
      ],
      en: [
        "Your part is “{role}”, and you work for “{aspiration}”.",
        "Day by day “{everyday}”, and beyond it “{aspiration}”.",
        "They have “{trouble}”, and you say “{aspiration}”.",
        "From “{wish}” to “{aspiration}”.",
      ],
    },
  },
  {
    topic: "outcomes.values",
    phase: "outcomes",
    by: {
      ja: [
        "目指すのは「{aspiration}」、大事なのは「{gist}」ですね。",
        "毎日の「{everyday}」にも、「{gist}」があるのですね。",
        "はじめの「{wish}」と、いまの「{gist}」ですね。",
        "{restated}ですね。目指すのは「{aspiration}」でした。",
      ],
      en: [
        "You aim for “{aspiration}”, and “{gist}” matters on the way.",
        "There’s “{everyday}”, and there’s “{gist}”.",
        "First “{wish}”, and now what matters: “{gist}”.",
        "So {restated}. Your aim was “{aspiration}”.",
      ],
    },
  },
  {
    topic: "outcomes.fit",
    phase: "outcomes",
    by: {
      ja: [
        "大事なのは「{value}」、合うのは「{gist}」ですね。",
        "毎日の「{everyday}」と、向いている「{gist}」ですね。",
        "目指すのは「{aspiration}」、できるのは「{gist}」ですね。",
        "{restated}ですね。大事なのは「{value}」とのことでした。",
      ],
      en: [
        "“{value}” matters to you, and “{gist}” suits you.",
        "Your days have “{everyday}”, and you’re at home with “{gist}”.",
        "The aim is “{aspiration}”, and you have “{gist}” for it.",
        "{restated}. And “{value}” matters.",
      ],
    },
  },
  {
    topic: "assets.gained",
    phase: "outcomes",
    by: {
      ja: [
        "毎日は「{everyday}」、身についたのは「{gist}」ですね。",
        "「{task}」を重ねて、「{gist}」なのですね。",
        "{restated}ですね。ふだんは「{everyday}」ですね。",
        "大事なのは「{value}」、手元に「{gist}」ですね。",
      ],
      en: [
        "Day after day “{everyday}”, and from it “{gist}”.",
        "Years of “{task}”, and “{gist}”.",
        "{restated}. That’s along with “{everyday}”.",
        "“{value}” matters to you, and you have “{gist}”.",
      ],
    },
  },
  {
    topic: "outcomes.plan",
    phase: "outcomes",
    by: {
      ja: [
        "行き先は「{aspiration}」、いまは「{plan}」ですね。",
        "声は「{stops}」、することは「{plan}」なのですね。",
        "相手の「{trouble}」と、これからの「{plan}」ですね。",
        "あるとよいのは「{better}」、することは「{plan}」ですね。",
      ],
      en: [
        "You aim for “{aspiration}”; next comes “{plan}”.",
        "Word goes “{stops}”, and you mean to do this: “{plan}”.",
        "“{trouble}” on their side, and your next step is “{plan}”.",
        "“{better}” would be good, you said, and next is “{plan}”.",
      ],
    },
  },
  {
    topic: "outcomes.plan-first-step",
    phase: "outcomes",
    by: {
      ja: [
        "まず「{gist}」、それから「{plan}」ですね。",
        "「{plan}」の手前に、「{gist}」があるのですね。",
        "{restated}ですね。「{plan}」は、そのあとですね。",
        "「{gist}」から、「{plan}」へ進むのですね。",
      ],
      en: [
        "First “{gist}”, then “{plan}”.",
        "“{gist}” comes just before “{plan}”.",
        "So {restated}. Then “{plan}”.",
        "From “{gist}” on to “{plan}”.",
      ],
    },
  },
  {
    topic: "outcomes.plan-obstacle",
    phase: "outcomes",
    by: {
      ja: [
        "することは「{plan}」、気がかりは「{obstacle}」ですね。",
        "「{plan}」のつもりで、「{obstacle}」もありうるのですね。",
        "「{plan}」の日に、「{obstacle}」もありえるのですね。",
        "片方に「{plan}」、片方に「{obstacle}」ですね。",
      ],
      en: [
        "“{plan}” is what you mean to do; “{obstacle}” may come up.",
        "There’s “{plan}”, and “{obstacle}” to reckon with.",
        "You want “{plan}”, and you can see “{obstacle}” coming.",
        "On one side “{plan}”, on the other “{obstacle}”.",
      ],
    },
  },
  {
    topic: "outcomes.collaboration",
    phase: "outcomes",
    by: {
      ja: [
        "{inside}と、「{gist}」なのですね。",
        "隣からは「{insideView}」、案は「{gist}」ですね。",
        "声は「{stops}」、部署のあいだは「{gist}」ですね。",
        "相手の「{trouble}」には、「{gist}」ですね。",
      ],
      en: [
        "With {inside}, then, “{gist}”.",
        "Next door it’s “{insideView}”, and from here “{gist}”.",
        "Word goes “{stops}”; between you it could be “{gist}”.",
        "For “{trouble}” there might be “{gist}”.",
      ],
    },
  },
];

import type { Link } from "./links.ts";

/** What is taken along, beside what it came from. */
export const linksOutcomes: readonly Link[] = [
  {
    topic: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "「{role}」という役割で、「{aspiration}」と思っておられるのですね。",
        "毎日の「{everyday}」が、「{aspiration}」ということにつながるのですね。",
        "「{trouble}」という相手の方がいて、「{aspiration}」と思われるのですね。",
        "「{wish}」というお話から、「{aspiration}」というところまで来ましたね。",
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
        "「{aspiration}」と思いながら、「{gist}」ということを大事にされるのですね。",
        "毎日の「{everyday}」の中でも、「{gist}」ということが大事なのですね。",
        "はじめに「{wish}」というお話があって、いま大事なのは「{gist}」なのですね。",
        "{restated}ですね。目指すのは「{aspiration}」ということでしたね。",
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
        "「{value}」ということを大事にしながら、「{gist}」と感じておられるのですね。",
        "毎日「{everyday}」ということをされていて、「{gist}」なのですね。",
        "「{aspiration}」というお話があって、「{gist}」ということなのですね。",
        "{restated}ですね。大事なのは「{value}」とのことでしたね。",
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
        "毎日の「{everyday}」の中で、「{gist}」ということが身についたのですね。",
        "「{task}」というお仕事を続けてこられて、「{gist}」ということなのですね。",
        "「{value}」ということを大事にしてきて、「{gist}」なのですね。",
        "{restated}ですね。毎日の「{everyday}」というお話もありました。",
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
        "「{aspiration}」というところへ向けて、「{plan}」から始めるのですね。",
        "「{stops}」とのことでしたから、「{plan}」ということをされるのですね。",
        "「{trouble}」という相手の方のことで、「{plan}」というお考えなのですね。",
        "「{better}」となるように、「{plan}」ということをしてみるのですね。",
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
        "まず「{gist}」ということをして、それから「{plan}」なのですね。",
        "「{plan}」の前に、「{gist}」ということをされるのですね。",
        "「{gist}」というところから、「{plan}」へ進むのですね。",
        "{restated}ですね。そのあとに「{plan}」ということですね。",
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
        "したいことは「{plan}」で、気がかりは「{obstacle}」ということですね。",
        "「{plan}」という予定でも、「{obstacle}」ということがありそうなのですね。",
        "「{plan}」と決めても、「{obstacle}」ということもあるのですね。",
        "「{plan}」ということと、「{obstacle}」という心配の両方があるのですね。",
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
        "周りからは「{insideView}」とのことで、「{gist}」という案なのですね。",
        "声は「{stops}」とのことで、「{gist}」という案が出てきたのですね。",
        "「{trouble}」という困りごとに、「{gist}」という案を考えられたのですね。",
        "{inside}と、「{gist}」ということができるとよいのですね。",
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

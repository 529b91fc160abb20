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
        "About your part you said “{role}”, and you work for this: “{aspiration}”.",
        "You do this every day, “{everyday}”, and this is what it’s for: “{aspiration}”.",
        "Earlier you told me about their trouble, “{trouble}”, and now you say “{aspiration}”.",
        "You came with “{wish}”, and now you say “{aspiration}”.",
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
        "You told me your aim, “{aspiration}”, and what matters to you: “{gist}”.",
        "You do this every day, “{everyday}”, and this matters to you: “{gist}”.",
        "First you said “{wish}”, and now you say what matters: “{gist}”.",
        "So {restated}. And your aim was “{aspiration}”.",
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
        "You told me what matters to you, “{value}”, and now you say “{gist}”.",
        "In your day there’s “{everyday}”, and about yourself you say “{gist}”.",
        "Your aim was “{aspiration}”, and this is how you see yourself: “{gist}”.",
        "{restated}. And you said this matters to you: “{value}”.",
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
        "You do this every day, “{everyday}”, and from that you have this: “{gist}”.",
        "You’ve been doing this, “{task}”, and you’ve come away with this: “{gist}”.",
        "{restated}. You got that from doing this: “{everyday}”.",
        "You told me “{value}” matters to you, and now “{gist}”.",
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
        "You told me your aim, “{aspiration}”, and your next step is this: “{plan}”.",
        "About hearing back you said “{stops}”, and now you mean to do this: “{plan}”.",
        "They have “{trouble}”, and so you would do this: “{plan}”.",
        "You thought “{better}” would be good for them, and you could start with “{plan}”.",
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
        "So first you’d do this, “{gist}”, and then “{plan}”.",
        "You want to do this, “{plan}”, and you’d begin with “{gist}”.",
        "So {restated}. After that comes “{plan}”.",
        "“{gist}”. And from there you get to “{plan}”.",
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
        "You mean to do this, “{plan}”, and “{obstacle}” might get in the way.",
        "You said “{plan}”, and you can see this coming: “{obstacle}”.",
        "“{obstacle}”. So that’s what could stop you from doing this: “{plan}”.",
        "On one side there’s your plan, “{plan}”, and on the other “{obstacle}”.",
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
        "With {inside}, you say, it could be “{gist}”.",
        "About their side you said “{insideView}”, and now you suggest “{gist}”.",
        "About hearing back you said “{stops}”. Between you it could be “{gist}”.",
        "You told me about their trouble, “{trouble}”, and “{gist}” might help.",
      ],
    },
  },
];

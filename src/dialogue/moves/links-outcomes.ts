import type { Link } from "./links.ts";

/** What is taken along, beside what it came from. */
export const linksOutcomes: readonly Link[] = [
  {
    topic: "outcomes.aspiration",
    phase: "outcomes",
    by: {
      ja: [
        "「{role}」とおっしゃった役割から、その思いにつながるのですね。",
        "毎日の「{everyday}」も、そこへつながるのですね。",
        "「{trouble}」というお話が、頭にあるのですね。",
        "はじめは「{wish}」というお話でした。そこから、ここまで来ましたね。",
      ],
      en: [
        "About your part you said “{role}”, and you work for this: “{aspiration}”.",
        "“{aspiration}”. So that’s what a day’s work is for.",
        "You do it for this, then: “{aspiration}”.",
        "You came in saying “{wish}”, and now you say “{aspiration}”.",
      ],
    },
  },
  {
    topic: "outcomes.values",
    phase: "outcomes",
    by: {
      ja: [
        "「{aspiration}」と思いながら、そこを大事にされるのですね。",
        "毎日の「{everyday}」の中でも、そこを守っておられるのですね。",
        "{party}に向き合うときも、「{gist}」が大事なのですね。",
        "{restated}ですね。「{aspiration}」というお話とも、つながりそうですね。",
      ],
      en: [
        "You told me your aim, “{aspiration}”, and what matters to you: “{gist}”.",
        "“{gist}”. That’s how you want to go about your work.",
        "First you said “{wish}”, and now you say what matters: “{gist}”.",
        "So {restated}. That goes with what you’re aiming for.",
      ],
    },
  },
  {
    topic: "outcomes.fit",
    phase: "outcomes",
    by: {
      ja: [
        "「{value}」というところを大事にしながら、そう感じておられるのですね。",
        "毎日の「{everyday}」にも、それが出ているのですね。",
        "「{gist}」、ご自分ではそう感じておられるのですね。",
        "{restated}ですね。大事なのは「{value}」とのことでしたね。",
      ],
      en: [
        "You told me what matters to you, “{value}”, and now you say “{gist}”.",
        "“{gist}”. I’ll keep that with the rest.",
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
        "毎日の「{everyday}」の中で、身についたのですね。",
        "「{task}」というお仕事を続けてこられて、身についたのですね。",
        "「{value}」というところを大事にしてきて、そうなられたのですね。",
        "{restated}ですね。毎日の「{everyday}」というお話もありました。",
      ],
      en: [
        "You do this every day, “{everyday}”, and from that you have this: “{gist}”.",
        "“{gist}”. That comes from doing this for a while.",
        "{restated}. You’ve got that from the work itself.",
        "You told me “{value}” matters to you, and now “{gist}”.",
      ],
    },
  },
  {
    topic: "outcomes.plan",
    phase: "outcomes",
    by: {
      ja: [
        "「{plan}」、そこから始めてみるのですね。",
        "「{stops}」というお話でしたから、そうしてみるのですね。",
        "「{trouble}」というお話が、もとにあるのですね。",
        "先ほどの「{better}」というお話とも、つながりそうですね。",
      ],
      en: [
        "You told me your aim, “{aspiration}”, and your next step is this: “{plan}”.",
        "“{plan}”. That would take you from guessing to finding out.",
        "So you mean to do this: “{plan}”.",
        "“{plan}”. You’d find out something that way.",
      ],
    },
  },
  {
    topic: "outcomes.plan-first-step",
    phase: "outcomes",
    by: {
      ja: [
        "「{plan}」の前に、まずそこからなのですね。",
        "「{gist}」、それが一つ目なのですね。",
        "「{plan}」という予定に向けて、そこから始めるのですね。",
        "{restated}ですね。そのあとに「{plan}」ですね。",
      ],
      en: [
        "So first you’d do this, “{gist}”, and then “{plan}”.",
        "“{gist}”. So that’s how it would begin.",
        "So {restated}. And then the rest can follow.",
        "“{gist}”. And after that, “{plan}”.",
      ],
    },
  },
  {
    topic: "outcomes.plan-obstacle",
    phase: "outcomes",
    by: {
      ja: [
        "「{plan}」という予定でも、そういう日がありそうなのですね。",
        "「{obstacle}」、それが気がかりなのですね。",
        "「{plan}」と決めていても、そういうことはありますね。",
        "「{obstacle}」ということも、ありそうなのですね。",
      ],
      en: [
        "You mean to do this, “{plan}”, and this might get in the way: “{obstacle}”.",
        "“{obstacle}”. That’s what you can see coming.",
        "“{obstacle}”. So that’s what could stop you from doing this: “{plan}”.",
        "You can see what might stop you: “{obstacle}”.",
      ],
    },
  },
  {
    topic: "outcomes.collaboration",
    phase: "outcomes",
    by: {
      ja: [
        "{inside}とのあいだで、それができるとよいのですね。",
        "「{gist}」とのことですね。",
        "「{stops}」というお話でしたから、そういうやりとりがほしいのですね。",
        "「{trouble}」という困りごとにも、関わりそうな案ですね。",
      ],
      en: [
        "With {inside}, you say, it could be this: “{gist}”.",
        "About their side you said “{insideView}”, and now you suggest “{gist}”.",
        "You and {inside} could do this, then: “{gist}”.",
        "Their trouble, you said, is “{trouble}”, and this might help: “{gist}”.",
      ],
    },
  },
];

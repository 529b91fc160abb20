import type { Link } from "./links.ts";

/** From the circle around the work to its role. */
export const linksWide: readonly Link[] = [
  {
    topic: "circle.who-starts",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "「{task}」というお仕事を待っているのが、「{gist}」ということですね。",
        "「{task}」というお仕事が済むと、「{gist}」ということになるのですね。",
        "{party}に渡るお仕事を、「{gist}」と待っているのですね。",
        "{restated}ですね。「{task}」というお仕事のあとのことですね。",
      ],
      en: [
        "After your part, “{task}”, it goes on with “{gist}”.",
        "There’s {party} in the end, and before that “{gist}”.",
        "{restated}, once you have done your part: “{task}”.",
        "“{gist}”. So that comes after “{task}”.",
      ],
    },
  },
  {
    topic: "circle.inside-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "ご自分では「{minimizing}」と思っていても、周りからは「{gist}」ということなのですね。",
        "{inside}から見ると、「{gist}」ということなのですね。",
        "{party}には「{trouble}」、周りの人には「{gist}」ということですね。",
        "{restated}ですね。はじめは「{wish}」というお話でしたね。",
      ],
      en: [
        "For {inside}, you say, it’s like this: “{gist}”.",
        "About your work you said “{minimizing}”, and from their side it’s “{gist}”.",
        "For {party} there’s “{trouble}”, and for the people in-house there’s “{gist}”.",
        "So {restated}. You began with “{wish}”.",
      ],
    },
  },
  {
    topic: "circle.partner-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "ご自分では「{minimizing}」と思っていても、外からは「{gist}」ということなのですね。",
        "職場では「{insideView}」、外の方からは「{gist}」ということですね。",
        "{partner}にとっては、「{gist}」なのですね。",
        "{restated}ですね。{partner}の側から見ると、そうなのですね。",
      ],
      en: [
        "For {partner}, you say, it would be “{gist}”.",
        "Of your work you said “{minimizing}”, and from outside it’s “{gist}”.",
        "In-house you saw “{insideView}”, and from outside it’s “{gist}”.",
        "{restated}. That’s how it looks from {partner}.",
      ],
    },
  },
  {
    topic: "circle.society",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "近くに{party}がいて、その先に「{gist}」ということがあるのですね。",
        "「{task}」というお仕事の先で、「{gist}」ということになるのですね。",
        "「{task}」というお仕事が、めぐりめぐって「{gist}」となるのですね。",
        "{restated}ですね。{party}の、もっと先のお話ですね。",
      ],
      en: [
        "Close to you there’s {party}, and further away “{gist}”.",
        "It starts with your work, “{task}”, and gets as far as “{gist}”.",
        "{restated}. That’s a good deal further than {party}.",
        "You do this here, “{task}”, and somewhere else there’s “{gist}”.",
      ],
    },
  },
  {
    topic: "role.everyday",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "相手の方は「{trouble}」ということで、あなたは「{gist}」ということをされているのですね。",
        "「{task}」というお仕事の中で、「{gist}」ということをされているのですね。",
        "{restated}ですね。相手の方の「{trouble}」というお話もありましたね。",
        "{party}の見ていないところで、「{gist}」ということがあるのですね。",
      ],
      en: [
        "They have “{trouble}”, and in your own day there’s “{gist}”.",
        "When you say “{task}”, this is part of it: “{gist}”.",
        "So {restated}. And at their end there’s “{trouble}”.",
        "That’s something {party} wouldn’t see: “{gist}”.",
      ],
    },
  },
  {
    topic: "role.absence",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "ふだんの「{everyday}」がないと、「{gist}」ということになるのですね。",
        "「{everyday}」ということをしない週は、「{gist}」となりそうなのですね。",
        "はじめは「{minimizing}」とのことでした。一週間ないと「{gist}」なのですね。",
        "{restated}ですね。ふだんは「{everyday}」ということをされているのですね。",
      ],
      en: [
        "You do this every day, “{everyday}”, and without it you see “{gist}”.",
        "You told me “{everyday}”. A week without that, and it’s “{gist}”.",
        "At first you said “{minimizing}”. About a week without it you say “{gist}”.",
        "{restated}. On other days you do this: “{everyday}”.",
      ],
    },
  },
  {
    topic: "role.cover",
    phase: "role",
    by: {
      ja: [
        "ないと「{absence}」ということで、お休みの日は「{gist}」なのですね。",
        "ふだんは「{everyday}」ということで、お休みには「{gist}」なのですね。",
        "「{task}」というお仕事は、お休みの日には「{gist}」ということですね。",
        "{restated}ですね。「{absence}」という心配も、ありましたね。",
      ],
      en: [
        "For a week without it you said “{absence}”, and for a day off “{gist}”.",
        "Usually you do this, “{everyday}”, and on a day off it’s “{gist}”.",
        "{restated}. And for a whole week you said “{absence}”.",
        "When you’re off, this is what happens to your work: “{gist}”.",
      ],
    },
  },
  {
    topic: "role.restated",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "はじめは「{wish}」というお話でした。いまの言い方は「{gist}」なのですね。",
        "毎日「{everyday}」ということをされて、役割は「{gist}」なのですね。",
        "「{minimizing}」とおっしゃったお仕事が、「{gist}」とも言えるのですね。",
        "一週間ないと「{absence}」というお仕事が、「{gist}」なのですね。",
      ],
      en: [
        "You began with “{wish}”, and now you put it like this: “{gist}”.",
        "You do this every day, “{everyday}”, and now you say “{gist}”.",
        "Earlier it was “{minimizing}”, and now it’s “{gist}”.",
        "You told me about a week without it, “{absence}”, and now you say “{gist}”.",
      ],
    },
  },
];

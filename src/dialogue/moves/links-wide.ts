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
        "After “{task}” it’s “{gist}”.",
        "There’s {party} at the end, and on the way “{gist}”.",
        "{restated}, once “{task}” is done.",
        "“{gist}”: that comes after “{task}”.",
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
        "As {inside} would see it, “{gist}”.",
        "You say “{minimizing}”; next door it’s “{gist}”.",
        "There’s “{trouble}” for {party}, and in-house “{gist}”.",
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
        "As {partner} would have it, “{gist}”.",
        "You say “{minimizing}”; from outside it’s “{gist}”.",
        "Inside it’s “{insideView}”, and outside “{gist}”.",
        "{restated}, over at {partner}.",
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
        "Close by there’s {party}, and far off “{gist}”.",
        "A long way after “{task}”: “{gist}”.",
        "{restated}, further on than {party}.",
        "“{task}” here, and over there “{gist}”.",
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
        "Over there “{trouble}”; in your day, “{gist}”.",
        "Inside “{task}” there’s “{gist}”.",
        "So {restated}. And somewhere there’s “{trouble}”.",
        "Out of sight of {party}, “{gist}”.",
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
        "Day by day it’s “{everyday}”; without it, “{gist}”.",
        "No “{everyday}” for a week, and “{gist}”.",
        "At first “{minimizing}”; in a week without it, “{gist}”.",
        "{restated}. On other days there’s “{everyday}”.",
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
        "A week without it: “{absence}”. A day off: “{gist}”.",
        "Usually “{everyday}”, and on a day off “{gist}”.",
        "{restated}. There was “{absence}”, too.",
        "When you’re off, “{task}” goes like this: “{gist}”.",
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
        "It began with “{wish}”; now you put it as “{gist}”.",
        "Your days are “{everyday}”, and your part is “{gist}”.",
        "You have called it “{minimizing}”, and now “{gist}”.",
        "Without it, “{absence}”. And you call it “{gist}”.",
      ],
    },
  },
];

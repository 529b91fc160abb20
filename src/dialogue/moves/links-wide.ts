import type { Link } from "./links.ts";

/** From the circle around the work to its role. */
export const linksWide: readonly Link[] = [
  {
    topic: "circle.who-starts",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "「{task}」を待つのは、「{gist}」なのですね。",
        "{party}が受け取り、待つのは「{gist}」ですね。",
        "{restated}ですね。「{task}」のあとに。",
        "「{task}」が済むと、「{gist}」なのですね。",
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
        "{inside}からは、「{gist}」と見えるのですね。",
        "ご自分では「{minimizing}」、隣からは「{gist}」ですね。",
        "{party}には「{trouble}」、隣では「{gist}」ですね。",
        "{restated}ですね。「{wish}」と話し始めた仕事ですね。",
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
        "{partner}からは、「{gist}」なのですね。",
        "ご自分では「{minimizing}」、外からは「{gist}」ですね。",
        "中では「{insideView}」、外では「{gist}」ですね。",
        "{restated}ですね。{partner}の側では。",
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
        "近くに{party}、遠くに「{gist}」ですね。",
        "「{task}」の、ずっと先は「{gist}」なのですね。",
        "{restated}ですね。{party}の、もっと先で。",
        "手元は「{task}」、遠くは「{gist}」ですね。",
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
        "相手に「{trouble}」、毎日に「{gist}」ですね。",
        "「{task}」の中に、「{gist}」があるのですね。",
        "{restated}ですね。相手の「{trouble}」とは、離れたところで。",
        "{party}の見ないところで、「{gist}」なのですね。",
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
        "毎日は「{everyday}」、ないと「{gist}」ですね。",
        "「{everyday}」をしない週は、「{gist}」なのですね。",
        "はじめは「{minimizing}」。ない週には「{gist}」ですね。",
        "{restated}ですね。ふだんは「{everyday}」があるのですね。",
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
        "ない週は「{absence}」、休む日は「{gist}」ですね。",
        "ふだんは「{everyday}」、休みには「{gist}」ですね。",
        "{restated}ですね。「{absence}」という心配もありましたね。",
        "「{task}」は、休む日には「{gist}」なのですね。",
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
        "はじめは「{wish}」。いまの言い方は「{gist}」ですね。",
        "毎日は「{everyday}」、役割は「{gist}」なのですね。",
        "「{minimizing}」とも、「{gist}」とも言えるのですね。",
        "ない週には「{absence}」。その仕事が「{gist}」なのですね。",
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

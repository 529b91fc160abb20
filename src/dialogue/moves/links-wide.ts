import type { Link } from "./links.ts";

/** From the circle around the work to its role. */
export const linksWide: readonly Link[] = [
  {
    topic: "circle.who-starts",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "「{task}」というお仕事が済むと、次の人が動けるのですね。",
        "次の人は、「{gist}」ということなのですね。",
        "{party}に届く前に、そういう人がいるのですね。",
        "{restated}ですね。その前に、「{task}」というお仕事があるのですね。",
      ],
      en: [
        "{restated}. So your part comes first.",
        "“{gist}”. And in the end it’s for {party}.",
        "{restated}, and before them it’s you with “{task}”.",
        "“{gist}”. And before that comes your part, “{task}”.",
      ],
    },
  },
  {
    topic: "circle.inside-view",
    phase: "circle",
    harmful: true,
    by: {
      ja: [
        "{inside}からは「{gist}」というふうに見えるのですね。",
        "{restated}ですね。一緒に働く人のことを、そう見ておられるのですね。",
        "ご自分のお仕事を、{inside}の側から見てくださったのですね。",
        "{restated}ですね。{inside}からは、そう見えるのですね。",
      ],
      en: [
        "For {inside}, you say, it’s like this: “{gist}”.",
        "About your work you said “{minimizing}”, and now you say “{gist}”.",
        "“{gist}”. That’s how it is at work, then.",
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
        "{partner}からすると「{gist}」ということなのですね。",
        "ご自分では「{minimizing}」と思っていても、外からはそう見えるのですね。",
        "{partner}とのあいだのことを、教えてくださいましたね。",
        "{restated}ですね。{partner}の側から見ると、そうなのですね。",
      ],
      en: [
        "For {partner}, you say, it’s like this: “{gist}”.",
        "Of your work you said “{minimizing}”, and now, from outside, “{gist}”.",
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
        "{party}だけでなく、「{gist}」というところまで行くのですね。",
        "「{task}」というお仕事が、そういうところまで行くのですね。",
        "ふだんの「{task}」というお仕事の、ずっと先のことなのですね。",
        "{restated}ですね。{party}の、もっと先のお話ですね。",
      ],
      en: [
        "Close to you there’s {party}, and further away it’s this: “{gist}”.",
        "It starts with your work, “{task}”, and in the end there’s this: “{gist}”.",
        "{restated}. Before that, we were talking about {party}.",
        "You do this here, “{task}”, and further on there’s this: “{gist}”.",
      ],
    },
  },
  {
    topic: "role.everyday",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "「{gist}」、それをいつもされているのですね。",
        "「{task}」というお仕事には、そういうことも入っているのですね。",
        "{restated}ですね。{party}の見ていないところで、されているのですね。",
        "それは、{party}からは見えないことなのですね。",
      ],
      en: [
        "“{gist}”. That’s in every ordinary day of yours.",
        "When you say “{task}”, this is part of it: “{gist}”.",
        "So {restated}. And {party} may never know about it.",
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
        "ふだんの「{everyday}」がないと、そうなるのですね。",
        "「{everyday}」、それをしない週はそうなりそうなのですね。",
        "はじめは「{minimizing}」とのことでしたが、なくなるとそうなるのですね。",
        "{restated}ですね。ふだんは「{everyday}」というお話でしたね。",
      ],
      en: [
        "“{gist}”. That’s a week without your everyday work, then.",
        "You told me “{everyday}”. A week without that, and it’s “{gist}”.",
        "“{gist}”. So that’s a week when nobody does it.",
        "{restated}. That would be a week without what you do every day.",
      ],
    },
  },
  {
    topic: "role.cover",
    phase: "role",
    by: {
      ja: [
        "ふだんは「{everyday}」、お休みの日はそうなるのですね。",
        "ないと「{absence}」というお話の中で、そうしておられるのですね。",
        "「{task}」というお仕事は、お休みの日にはそうなるのですね。",
        "{restated}ですね。ないと「{absence}」というお話も、ありましたね。",
      ],
      en: [
        "A week without it, you said, and “{absence}”. On a day off it’s “{gist}”.",
        "When you’re away, you say, it’s “{gist}”.",
        "{restated}. And for a whole week you said “{absence}”.",
        "On your days off, then, it’s “{gist}”.",
      ],
    },
  },
  {
    topic: "role.restated",
    phase: "role",
    harmful: true,
    by: {
      ja: [
        "はじめは「{wish}」というお話でした。いまは「{gist}」なのですね。",
        "毎日の「{everyday}」も、その役割のうちなのですね。",
        "はじめに「{minimizing}」とおっしゃったお仕事を、そう言われるのですね。",
        "「{gist}」、それがいまのご自分の役割なのですね。",
      ],
      en: [
        "You began with “{wish}”, and now you put it like this: “{gist}”.",
        "“{gist}”. That’s how you put it now.",
        "Earlier it was “{minimizing}”, and now it’s “{gist}”.",
        "“{gist}”. You didn’t say it like that at the start.",
      ],
    },
  },
];

import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What says a clause of the client's back from the listener's side (`restated`: 「ご自分までは来ないの」, "it never gets as far as you"),
 * and adds to it what the question had turned the talk to.
 */

const restatedWhy: Both<string> = {
  ja: "いまの話を、聞き手の側から言い直して、聞き違いがないか確かめています。",
  en: "This says what you told me from the listener's side, so that you can hear whether I got it right.",
};

const addedWhy: Both<string> = {
  ja: "いまの話を言い直し、問いで見ていた向きを一つ添えています。",
  en: "This says what you told me in other words and adds the side that the question was looking from.",
};

type Added = {
  readonly topic: Topic;
  readonly phase: Say["phase"];
  readonly on?: Say["on"];
  readonly after: Both<readonly string[]>;
};

/** What is added after a clause is said back, by the topic it answered: where the speaker stood, never what it is worth. */
const added: readonly Added[] = [
  {
    topic: "mirror.difference",
    on: ["compared"],
    phase: "mirror",
    after: {
      ja: [
        "ご自分の仕事と比べて、そこが違うのですね。",
        "いちばん違うと感じるのは、そこなのですね。",
        "比べると、そこが気になるのですね。",
        "そこが、違って見えるのですね。",
      ],
      en: [
        "The way you put it, {restated}.",
        "You say {restated}. For you, that’s the difference.",
        "{restated}. That’s what strikes you when you compare.",
        "{restated}. So that’s where they differ, for you.",
      ],
    },
  },
  {
    topic: "recipient.reason",
    phase: "recipient",
    after: {
      ja: [
        "それも、理由の一つなのですね。",
        "そこが効いていそうなのですね。",
        "頼りにされるわけが、そこにありそうなのですね。",
        "理由として、それが浮かぶのですね。",
      ],
      en: [
        "So that’s a reason for them.",
        "That would matter to them, as you see it.",
        "So that’s what counts for them.",
        "You can see what they look for.",
      ],
    },
  },
  {
    topic: "contact.where-it-stops",
    phase: "contact",
    after: {
      ja: [
        "声の通り道は、そうなっているのですね。",
        "相手の方の声は、そういうふうに届くのですね。",
        "そこまでは、声が来ているのですね。",
        "声のあるところが、少し見えてきましたね。",
      ],
      en: [
        "So it doesn’t come all the way back to you.",
        "That’s as far as you can follow it.",
        "After that, you have no way of knowing.",
        "From there on, you don’t hear what happens.",
      ],
    },
  },
  {
    topic: "circle.inside-view",
    phase: "circle",
    after: {
      ja: [
        "相手の方の立場では、そうなのですね。",
        "一緒に働く人からは、そう見えるのですね。",
        "その人の側から、考えてくださったのですね。",
        "その場にいる人のことを、思い浮かべてくださったのですね。",
      ],
      en: [
        "That’s how it is for them.",
        "It looks different from where they are.",
        "So that’s what they would see.",
        "You don’t often get to see that.",
      ],
    },
  },
  {
    topic: "circle.partner-view",
    phase: "circle",
    after: {
      ja: [
        "外の方からは、そう見えているのですね。",
        "会社の外にも、見ている人がいるのですね。",
        "外の方の立場で、考えてくださったのですね。",
        "外の方とのあいだは、そうなのですね。",
      ],
      en: [
        "That’s the view from outside, then.",
        "So there’s that side to it as well.",
        "That’s what they see of it.",
        "From outside it looks a little different.",
      ],
    },
  },
  {
    topic: "role.absence",
    phase: "role",
    after: {
      ja: [
        "お仕事がないと、そうなりそうなのですね。",
        "一週間なかったら、そこが変わるのですね。",
        "なかったときのことを、そう想像されるのですね。",
        "ふだんは、なかなか考えないことですね。",
      ],
      en: [
        "A week without it would be like that, then.",
        "It would come to that within a week.",
        "You can see what would happen.",
        "On an ordinary day you wouldn’t think of that.",
      ],
    },
  },
];

/** English says whose view it is where a bare statement would sound like the listener's own ("You're only a stamp"). */
const withClause = {
  ja: (after: string) => `{restated}ですね。${after}`,
  en: (after: string) => (after.includes("{restated}") ? after : `{restated}. ${after}`),
} as const;

export const restatingSays: readonly Say[] = [
  {
    id: "restate",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "{restated}ですね。",
        "そうでしたか、{restated}ですね。",
        "なるほど、{restated}ですね。",
        "ああ、{restated}ですね。",
        "ええ、{restated}ですね。",
        "伺いました。{restated}ですね。",
        "はい、{restated}ですね。",
      ],
      en: [
        "So {restated}.",
        "I see, {restated}.",
        "Right, {restated}.",
        "As you tell it, {restated}.",
        "You’re saying {restated}.",
        "So, as you say, {restated}.",
        "OK, {restated}.",
      ],
    },
    why: restatedWhy,
    source: "MITI 4, simple reflection: the client's own clause, in the listener's voice.",
  },
  {
    id: "restate-kin",
    phase: "concern",
    kind: "reflect-complex",
    on: ["kin"],
    returns: true,
    wordings: {
      ja: [
        "{restated}ですね。前に「{kin}」というお話もありましたね。",
        "{restated}ですね。先ほどの「{kin}」というお話とも、つながりそうですね。",
        "{restated}ですね。「{kin}」とも話してくださいましたね。",
        "{restated}ですね。それと、先ほど「{kin}」とも伺いました。",
      ],
      en: [
        "So {restated}. You said “{kin}” earlier, too.",
        "I see, {restated}. That goes with what you said before: “{kin}”.",
        "Right, {restated}. Before, you told me “{kin}”.",
        "{restated}. That’s near to something else you said: “{kin}”.",
      ],
    },
    why: {
      ja: "いまの話を言い直し、前に話された言葉と結んでいます。",
      en: "This says what you told me in other words and ties it to something you said before.",
    },
    source: "MITI 4, complex reflection: a link the client can confirm or refuse.",
  },
  ...added.map(({ topic, phase, on, after }): Say => ({
    id: `restate-${topic.replace(".", "-")}`,
    phase,
    kind: "reflect-complex",
    after: [topic],
    ...(on ? { on } : {}),
    returns: true,
    wordings: { ja: after.ja.map(withClause.ja), en: after.en.map(withClause.en) },
    why: addedWhy,
    source:
      "MITI 4, complex reflection; Motivational Interviewing (Miller & Rollnick 2013): continuing the paragraph.",
  })),
];

import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What says the heart of an answer back: from the listener's side, whole and without marks (`restated`: 「ご自分までは来ないの」, "it never gets as
 * far as you"), else in the person's own words. Nothing is claimed that was not said; of an answer that surely is one, the view that the
 * question was looking from may lead.
 */

const heardWhy: Both<string> = {
  ja: "いまの話を、聞き手の側から言い直して、聞き違いがないか確かめています。",
  en: "This says what you told me from the listener's side, so that you can hear whether I got it right.",
};
const ledWhy: Both<string> = {
  ja: "いまの話を言い直し、問いで見ていた向きを一つ添えています。",
  en: "This says what you told me in other words and adds the side that the question was looking from.",
};
const roomWhy: Both<string> = {
  ja: "大事なお話のあとには、問いを重ねずに間を置くことにしています。",
  en: "After something that matters no question follows at once.",
};

type Led = {
  readonly topic: Topic;
  readonly phase: Say["phase"];
  readonly on?: Say["on"];
  /** What stands before the clause; Japanese puts a comma and the clause after it. */
  readonly ja: readonly string[];
  readonly en: readonly string[];
};

/** Where the speaker stood when they answered, by the topic: said before their own clause, never what it is worth. */
const led: readonly Led[] = [
  {
    topic: "concern.task",
    phase: "concern",
    ja: ["ふだんのお仕事では", "一日のうちに", "受け持ちとして", "毎日"],
    en: [
      "In your work, {restated}.",
      "Day to day, {restated}.",
      "On the job, {restated}.",
      "At work, then, {restated}.",
    ],
  },
  {
    topic: "mirror.difference",
    on: ["compared"],
    phase: "mirror",
    ja: ["並べてみると", "ご自分の仕事と比べると", "違いといえば", "その仕事に比べて"],
    en: [
      "Side by side, {restated}.",
      "Set beside the other, {restated}.",
      "As for the difference, {restated}.",
      "Compared with that, {restated}.",
    ],
  },
  {
    topic: "recipient.trouble",
    phase: "recipient",
    ja: ["受け取る側では", "受け取る方にしてみれば", "使う方のところでは", "相手の方の毎日では"],
    en: [
      "On their side, {restated}.",
      "Where they are, {restated}.",
      "For them, {restated}.",
      "In their day, {restated}.",
    ],
  },
  {
    topic: "recipient.reason",
    phase: "recipient",
    ja: ["ほかと違って", "ほかと比べても", "決め手としては", "選ばれるわけとしては"],
    en: [
      "Unlike elsewhere, {restated}.",
      "As for why they choose it, {restated}.",
      "What decides it for them: {restated}.",
      "Where others differ, {restated}.",
    ],
  },
  {
    topic: "recipient.better",
    phase: "recipient",
    ja: ["もっと良くするなら", "受け取る方のためには", "喜んでもらうには", "一つ足すとしたら"],
    en: [
      "As for what they’d like, {restated}.",
      "To please them more, {restated}.",
      "What would be better for them: {restated}.",
      "On what could be better, {restated}.",
    ],
  },
  {
    topic: "contact.last-reaction",
    phase: "contact",
    ja: ["反応としては", "目にされたところでは", "声や様子だと", "手応えのほうは"],
    en: [
      "As for a reaction, {restated}.",
      "From what you could see, {restated}.",
      "What came back was this: {restated}.",
      "The last of it you saw: {restated}.",
    ],
  },
  {
    topic: "contact.where-it-stops",
    phase: "contact",
    ja: ["声のほうは", "手元に来るまでに", "声の通り道としては", "そこまでの道のりで"],
    en: [
      "On its way back to you, {restated}.",
      "As for word of it, {restated}.",
      "Before it gets to you, {restated}.",
      "Where it stops, {restated}.",
    ],
  },
  {
    topic: "comparison.fairness",
    phase: "comparison",
    ja: ["同じ職場でも", "差のあるところでは", "決まりの上では", "扱いの差としては"],
    en: [
      "As for fairness, {restated}.",
      "In how people are treated, {restated}.",
      "By the rules as they stand, {restated}.",
      "Where the line runs, {restated}.",
    ],
  },
  {
    topic: "circle.who-starts",
    phase: "circle",
    ja: ["次に動く側では", "お仕事が届くまでは", "待っているところでは", "その次のところでは"],
    en: [
      "Further down the line, {restated}.",
      "Next in line, {restated}.",
      "Until your part is done, {restated}.",
      "Once it’s out of your hands, {restated}.",
    ],
  },
  {
    topic: "circle.inside-view",
    phase: "circle",
    ja: ["一緒に働く人にしてみれば", "職場の側から見ると", "届いた側では", "職場の中では"],
    en: [
      "Seen from there, {restated}.",
      "From where they stand, {restated}.",
      "To the people you work with, {restated}.",
      "Among colleagues, {restated}.",
    ],
  },
  {
    topic: "circle.partner-view",
    phase: "circle",
    ja: ["会社の外では", "外の方から見ると", "お付き合いのある先では", "外から一緒に働く方には"],
    en: [
      "Seen from outside, {restated}.",
      "To the people outside, {restated}.",
      "Outside the firm, {restated}.",
      "On the other firm’s side, {restated}.",
    ],
  },
  {
    topic: "circle.society",
    phase: "circle",
    ja: ["暮らしの中では", "めぐりめぐって", "世の中で見ると", "その先の暮らしでは"],
    en: [
      "In the wider world, {restated}.",
      "In people’s lives, {restated}.",
      "A long way down the line, {restated}.",
      "Out there, {restated}.",
    ],
  },
  {
    topic: "role.everyday",
    phase: "role",
    ja: ["ふだんから", "目立たないところで", "毎日のお仕事の中で", "いつものこととして"],
    en: [
      "As a matter of course, {restated}.",
      "Without anybody noticing, {restated}.",
      "On an ordinary day, {restated}.",
      "In small things, {restated}.",
    ],
  },
  {
    topic: "role.absence",
    phase: "role",
    ja: ["お仕事が止まると", "それがなかったら", "一週間ないと", "そのお仕事がないと"],
    en: [
      "Without it, {restated}.",
      "If it stopped, {restated}.",
      "A week without it, and {restated}.",
      "With nobody doing it, {restated}.",
    ],
  },
  {
    topic: "role.cover",
    phase: "role",
    ja: ["お休みのときは", "休むとなると", "代わりのこととなると", "抜けた日には"],
    en: [
      "While you’re off, {restated}.",
      "When you’re away, {restated}.",
      "As for cover, {restated}.",
      "On days off, {restated}.",
    ],
  },
  {
    topic: "outcomes.plan",
    phase: "outcomes",
    ja: ["これから", "ここからは", "次は", "まずは"],
    en: [
      "Next, {restated}.",
      "From here, {restated}.",
      "As for what comes next, {restated}.",
      "To start with, {restated}.",
    ],
  },
  {
    topic: "outcomes.plan-first-step",
    phase: "outcomes",
    ja: ["はじめに", "最初の一歩としては", "まず", "取りかかりとしては"],
    en: [
      "First, {restated}.",
      "As a first step, {restated}.",
      "To begin, {restated}.",
      "The first thing: {restated}.",
    ],
  },
  {
    topic: "outcomes.plan-obstacle",
    phase: "outcomes",
    ja: ["止まるとしたら", "うまくいかないときには", "そこで引っかかるとしたら", "途中では"],
    en: [
      "If it stalls, {restated}.",
      "What could get in the way: {restated}.",
      "As for what may stop you, {restated}.",
      "On a bad day for it, {restated}.",
    ],
  },
  {
    topic: "outcomes.collaboration",
    phase: "outcomes",
    ja: ["部署どうしでは", "一緒にするなら", "お互いのあいだで", "やりとりとしては"],
    en: [
      "Between departments, {restated}.",
      "Working together, {restated}.",
      "Between the two sides, {restated}.",
      "As for working with them, {restated}.",
    ],
  },
  {
    topic: "assets.gained",
    phase: "outcomes",
    ja: ["長くやってきて", "続けてきた中で", "ここまでの経験で", "年月のあいだに"],
    en: [
      "After all that time, {restated}.",
      "Over the years, {restated}.",
      "From the years in it, {restated}.",
      "What the time has left: {restated}.",
    ],
  },
  {
    topic: "assets.use",
    phase: "outcomes",
    ja: ["その経験で", "これまでを生かして", "身についたもので", "次の場では"],
    en: [
      "With what you have by now, {restated}.",
      "Putting it to use, {restated}.",
      "As for using it, {restated}.",
      "With that behind you, {restated}.",
    ],
  },
];

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
        "ああ、{restated}ですね。",
        "はい、{restated}ですね。",
        "ええ、{restated}ですね。",
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
    why: heardWhy,
    source: "MITI 4, simple reflection: the client's own clause, in the listener's voice.",
  },
  {
    id: "listen-words",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」、と。",
        "「{gist}」なのですね。",
        "はい、「{gist}」。",
        "「{gist}」、ですね。",
        "「{gist}」ということですね。",
      ],
      en: ["“{gist}”, you say.", "I see: “{gist}”.", "“{gist}”. Right.", "“{gist}”, then.", "OK: “{gist}”."],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection; counselling model: the client's own and odd words are used again.",
  },
  {
    // What somebody says against themselves is theirs: it is heard as their view, never agreed with.
    id: "listen-view",
    phase: "concern",
    kind: "reflect-simple",
    on: ["minimizing"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」と、思われるのですね。",
        "「{gist}」、そう感じておられるのですね。",
        "「{gist}」というふうに、ご自分では見ておられるのですね。",
        "ご自分では「{gist}」と思っておられるのですね。",
      ],
      en: [
        "“{gist}”: that’s how it looks to you.",
        "To you, it’s “{gist}”.",
        "“{gist}”. You see it that way.",
        "As you see it, “{gist}”.",
      ],
    },
    why: heardWhy,
    source:
      "MITI 4, simple reflection; counselling model: belittling words are neither agreed with nor argued against.",
  },
  {
    id: "restate-room",
    phase: "concern",
    kind: "hold-space",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "{restated}ですね。続きがあれば、聞かせてください。",
        "{restated}ですね。もう少し、聞かせてください。",
        "{restated}ですね。ほかにも浮かぶことがあれば、どうぞ。",
        "{restated}ですね。よければ、そこから先も聞かせてください。",
        "{restated}ですね。そのまま、お話しください。",
      ],
      en: [
        "{restated}. Say more if you like.",
        "{restated}. I’m listening.",
        "{restated}. Go on, if there’s more to it.",
        "{restated}. There’s room for the rest of it.",
        "{restated}. Take your time.",
      ],
    },
    why: roomWhy,
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
  {
    id: "listen-room",
    phase: "concern",
    kind: "hold-space",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」。続きがあれば、どうぞ。",
        "「{gist}」、と。もう少し聞かせてください。",
        "「{gist}」なのですね。ほかにもあれば、聞かせてください。",
        "「{gist}」。そのまま、続けてください。",
      ],
      en: [
        "“{gist}”. I’d like to hear more of that.",
        "“{gist}”. Go on, if you like.",
        "“{gist}”. Tell me the rest, if there is more.",
        "“{gist}”. There’s time for it.",
      ],
    },
    why: roomWhy,
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
  ...led.map(({ topic, phase, on, ja, en }): Say => ({
    id: `restate-${topic.replace(".", "-")}`,
    phase,
    kind: "reflect-complex",
    after: [topic],
    ...(on ? { on } : {}),
    returns: true,
    wordings: { ja: ja.map((lead) => `${lead}、{restated}ですね。`), en },
    why: ledWhy,
    source:
      "MITI 4, complex reflection; Motivational Interviewing (Miller & Rollnick 2013): continuing the paragraph.",
  })),
];

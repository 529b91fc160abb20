import type { Say } from "./move.ts";

/** What is said after the wish, the scene and the task have been told. */
export const concernSays: readonly Say[] = [
  {
    id: "reflect-wish-start",
    phase: "concern",
    kind: "reflect-complex",
    after: ["concern.wish"],
    wordings: {
      ja: [
        "「{wish}」というお話なのですね。",
        "「{feeling}」という気持ちがあって、話してみようと思われたのですね。",
        "そのことが、いま気にかかっているのですね。",
        "では、そのことから伺っていきますね。",
      ],
      en: [
        "You said “{wish}”. Let’s start there.",
        "So “{feeling}” is part of how work is for you now.",
        "This may have been with you for some time.",
        "Let’s start from that.",
      ],
    },
    why: {
      ja: "はじめの言葉をあとで見返せるように、出発点として確かめています。",
      en: "This marks your first words as the starting point, so that you can look back at them later.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): focusing on what the client brings.",
  },
  {
    id: "reflect-wish-open",
    phase: "concern",
    kind: "reflect-simple",
    after: ["concern.wish"],
    wordings: {
      ja: [
        "まとまっていなくて大丈夫です。思いつくままに話してください。",
        "うまく言えないところも、そのまま聞かせてください。",
        "「{wish}」とおっしゃいましたね。そこから伺います。",
        "急ぎませんので、一つずつ聞かせてください。",
      ],
      en: [
        "Nothing here has to be tidy.",
        "A beginning is enough; the rest can follow.",
        "I’ll keep your words in mind: “{wish}”.",
        "There’s no need to explain it all at once.",
      ],
    },
    why: {
      ja: "話しはじめは整っていなくてよいことを、お伝えしています。",
      en: "This says that a beginning does not need to be in order.",
    },
    source: "Article: the wish is heard out before anything is turned around; person-centred practice.",
  },
  {
    id: "reflect-scene-wish",
    phase: "concern",
    kind: "reflect-complex",
    after: ["concern.scene"],
    wordings: {
      ja: [
        "そういうことがあって、「{wish}」というお話になるのですね。",
        "そのとき「{feeling}」という気持ちになられたのですね。",
        "そのときのことが、いまも心に残っているのですね。",
        "そういうことがあって、考えるようになられたのですね。",
        "その場面が、頭に浮かぶのですね。",
      ],
      en: [
        "That was one of those moments, then: “{wish}”.",
        "So at that moment it was “{feeling}”.",
        "That moment has stayed with you.",
        "That gives me an example of it.",
        "Something that happens once can stay for a long time.",
      ],
    },
    why: {
      ja: "はじめの言葉と、実際の場面を結んで確かめています。",
      en: "This joins your first words and the scene, to check whether they belong together.",
    },
    source: "MITI 4: complex reflection (links two things the client said).",
  },
  {
    id: "reflect-scene-kept",
    phase: "concern",
    kind: "reflect-simple",
    after: ["concern.scene"],
    wordings: {
      ja: [
        "そんなことがあったのですね。",
        "「{gist}」、そういうことだったのですね。",
        "そのときのことを、よく覚えておられるのですね。",
        "心に残る出来事だったのですね。",
      ],
      en: [
        "So that’s how it went.",
        "“{gist}”: that’s the part that stayed.",
        "Even something small can be a clue.",
        "I think I can picture it.",
      ],
    },
    why: {
      ja: "出来事をよい悪いで量らず、あったこととして受け取っています。",
      en: "The event is taken as it was, without weighing it.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection.",
  },
  {
    id: "reflect-task-wish",
    phase: "concern",
    kind: "reflect-complex",
    after: ["concern.task"],
    wordings: {
      ja: [
        "毎日のお仕事が「{task}」で、「{wish}」というお話でしたね。",
        "毎日、そのお仕事をしておられるのですね。",
        "ふだんのお仕事の様子が、少し分かってきました。",
        "お仕事の流れを教えてくださって、ありがとうございます。",
      ],
      en: [
        "You told me what you do, and you came with “{wish}”.",
        "So that thought comes up on days like these.",
        "That helps me understand what you said first.",
        "So your days look like that.",
      ],
    },
    why: {
      ja: "していることと望んでいることを、結論を出さずに並べています。",
      en: "This sets what you do beside what you hope for, and draws no conclusion.",
    },
    source:
      "MITI 4: complex reflection; article, the wish and the work stand side by side before the mirror.",
  },
  {
    id: "reflect-task-hands",
    phase: "concern",
    kind: "reflect-simple",
    after: ["concern.task"],
    wordings: {
      ja: [
        "毎日「{task}」というお仕事をされているのですね。",
        "お仕事の中身が見えてきました。",
        "ふだんのお仕事を、具体的に教えてくださいましたね。",
        "毎日していることほど、人に話す機会は少ないものですね。",
      ],
      en: [
        "So a lot of your day is “{task}”.",
        "I can see more of the work now.",
        "A job title wouldn’t have told me this.",
        "Everyday things rarely get put into words.",
      ],
    },
    why: {
      ja: "仕事を、名前ではなく行いとして一緒に見られるようにしています。",
      en: "This keeps the work in view as something done, not as a title.",
    },
    source: "Counselling model: the work told as tasks becomes the ribs of the fan.",
  },
  {
    id: "space-scene",
    phase: "concern",
    kind: "hold-space",
    after: ["concern.scene"],
    wordings: {
      ja: [
        "{restated}ですね。ゆっくり聞かせてください。",
        "そのとき「{feeling}」と感じておられたのですね。",
        "思い出すのがつらくなったら、いつでも止めてください。",
        "順番どおりでなくてかまいません。思い出すままに話してください。",
        "よければ、続きを聞かせてください。",
      ],
      en: [
        "There’s time for that.",
        "“{feeling}”. There’s no hurry with that.",
        "If it is hard to think of, you can stop at any time.",
        "It doesn’t have to be told in order.",
        "I’m listening.",
      ],
    },
    why: {
      ja: "場面を思い出しているときに、次の問いを重ねないためです。",
      en: "While a scene is coming back, another question would only get in the way.",
    },
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
];

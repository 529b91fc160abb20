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
        "You said “{feeling}”. I’d like to hear more about that.",
        "This may have been on your mind for a while.",
        "Thank you. Let’s start from there.",
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
        "You don’t have to have it all worked out.",
        "That’s a place to begin; the rest can follow.",
        "“{wish}”. I’ll keep that in mind as we talk.",
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
        "That takes us back to what you said first: “{wish}”.",
        "At that moment, you say, it was “{feeling}”.",
        "So that moment has stayed with you.",
        "That helps me see what you mean.",
        "It was one moment, and you still think of it.",
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
        "“{gist}”, you say. That stayed with you.",
        "“{gist}”. That’s what you think of.",
        "I can see how that would stay with you.",
        "That gives me a picture of it.",
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
        "That’s the work you do, and you came here saying “{wish}”.",
        "So those are the days when that thought comes up.",
        "That helps me understand what you said at first.",
        "Now I know what your days are like.",
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
        "So you spend a good part of your day on “{task}”.",
        "I can picture your work a little better now.",
        "Your job title alone wouldn’t have told me that.",
        "Thank you. I didn’t know that about your work.",
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
        "“{gist}”. Go on, if there’s more to tell.",
        "“{feeling}”. There’s no hurry with that.",
        "If it’s hard to think about, you can stop at any time.",
        "“{gist}”. Tell it in any order you like.",
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

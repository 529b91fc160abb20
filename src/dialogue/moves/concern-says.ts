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
        "「{wish}」というのが、いまの出発点なのですね。",
        "いま「{feeling}」があって、今日の話になったのですね。",
        "まずは、そこからお話を伺います。",
        "まだ言葉にならない分は、あとからでも話せます。",
      ],
      en: [
        "Then we begin with “{wish}”.",
        "You begin from the word “{feeling}”, and that is where we start.",
        "This is what you chose to bring first.",
        "Anything you have not found words for yet can come later.",
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
        "気になっていることを、話してくださいました。",
        "まとまらないままで、話し始めて大丈夫です。",
        "うまく言えないところも、そのまま伺います。",
        "ここからは「{wish}」という思いを、順にたどります。",
      ],
      en: [
        "There is no need to explain all of it at once.",
        "Nothing here has to be tidy.",
        "A beginning is enough; the rest can follow.",
        "We can take it step by step from “{wish}”.",
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
        "「{wish}」の奥に、この出来事があったのですね。",
        "この場面と「{wish}」が、つながって聞こえました。",
        "あのときあったのが「{feeling}」なのですね。",
        "起きたことが、いまの思いにまで続いているようです。",
        "場面を伺って、はじめのお話が少し近くなりました。",
      ],
      en: [
        "You told me “{wish}”, and now a moment that goes with it.",
        "From what you say, this moment and “{wish}” may belong together.",
        "The word you use for that moment is “{feeling}”.",
        "It was a moment that you thought worth telling.",
        "I have that scene now, beside what you said first.",
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
        "あったことを、話してくださいました。",
        "小さく見える出来事も、ここでは手がかりになります。",
        "中でも「{gist}」というところが、印象に残りました。",
        "一つの出来事として、確かに伺いました。",
      ],
      en: [
        "It is a moment you can still picture.",
        "Even something small can be a clue here.",
        "From that moment I keep “{gist}”.",
        "I have taken it down as something that really happened.",
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
        "お仕事は「{task}」、思いは「{wish}」と伺いました。",
        "「{task}」の毎日に「{wish}」という思いがあるのですね。",
        "毎日していることと、はじめのお話を合わせて伺いました。",
        "仕事の一日が、少し思い描けるようになりました。",
      ],
      en: [
        "There is what you do, “{task}”, and what you came with, “{wish}”.",
        "Your day has “{task}” in it, and also the thought “{wish}”.",
        "I have both now: your days at work, and what you came with.",
        "A day at your work is easier to picture now.",
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
        "仕事と聞いてまず挙がるのが「{task}」なのですね。",
        "手順を追うと、仕事の中身が見えてきます。",
        "職種の名前では分からない部分を、伺えました。",
        "毎日のことほど、言葉にする機会は少ないものです。",
      ],
      en: [
        "Asked what you do, you began with “{task}”.",
        "The work is easier to see when you tell it like this.",
        "A job title would not have told me this.",
        "What we do every day is seldom put into words.",
      ],
    },
    why: {
      ja: "仕事を、名前ではなく行いとして一緒に見られるようにしています。",
      en: "This keeps the work in view as something done, not as a title.",
    },
    source: "Counselling model: the work told as tasks becomes the ribs of the fan.",
  },
];

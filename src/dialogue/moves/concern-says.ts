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
        "話の入り口に「{wish}」という言葉がありました。",
        "今日の話は「{feeling}」というところから始まりました。",
        "いま伺ったことを、今日の出発点にします。",
        "まだ名前のつかない部分も、そばに置いておきます。",
      ],
      en: [
        "We can start from there: “{wish}”.",
        "You began with “{feeling}”, and there is room for it here.",
        "I will take this as where we begin.",
        "Not all of it needs a name yet.",
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
        "頭のどこかにあったことが、言葉になりました。",
        "まとまっていなくても、話は進められます。",
        "まず一つ、外に出してみたところですね。",
        "「{wish}」という一言から、順にたどっていきます。",
      ],
      en: [
        "Something that was on your mind is now in words.",
        "It does not have to be tidy for us to go on.",
        "One thing is out in the open now.",
        "From “{wish}” we can go step by step.",
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
        "「{wish}」の後ろに、一つの場面がありました。",
        "場面と「{wish}」という言葉が、並びました。",
        "あの場面の中に「{feeling}」という気持ちがあったのですね。",
        "ひとことで話されたことに、場面がつきました。",
        "起きたことが、今日の話の元にあるように聞こえました。",
      ],
      en: [
        "Behind “{wish}” there is this one moment.",
        "You have put a moment next to “{wish}”.",
        "As you tell it, “{feeling}” belongs to that moment.",
        "What you said at the start now has a scene to it.",
        "It sounds as if today’s question goes back to what happened there.",
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
        "記憶に残っている場面として、伺いました。",
        "覚えていることを、そのまま話してくださいました。",
        "場面の中でも「{gist}」というところが残りました。",
        "大きさを測らずに、一つの出来事として置いておきます。",
      ],
      en: [
        "I have kept it as a moment that stayed with you.",
        "You told it the way you remember it.",
        "Of that scene, the part that stands out is “{gist}”.",
        "Large or small, it counts as one thing that happened.",
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
        "隣どうしに「{wish}」と「{task}」を置いてみます。",
        "一方に「{task}」、もう一方に「{wish}」があります。",
        "ふだんの手元と、はじめのお話が並びました。",
        "毎日していることの輪郭が、少し見えてきました。",
      ],
      en: [
        "On one side there is “{task}”, on the other “{wish}”.",
        "I am putting “{task}” beside “{wish}”, to have both in view.",
        "What you do and what you came with are now side by side.",
        "Your day at work has more of an outline now.",
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
        "手を動かす場所が「{task}」にあるのですね。",
        "何をしているかが、動きで分かってきました。",
        "肩書きではなく、していることとして伺いました。",
        "ふだんは言わずに済むことを、言葉にしてくださいました。",
      ],
      en: [
        "Your hands are at work in “{task}”.",
        "What gets done, and in which order, is easier to follow now.",
        "This is the work as things done, not as a job title.",
        "You put into words what seldom needs explaining.",
      ],
    },
    why: {
      ja: "仕事を、名前ではなく行いとして一緒に見られるようにしています。",
      en: "This keeps the work in view as something done, not as a title.",
    },
    source: "Counselling model: the work told as tasks becomes the ribs of the fan.",
  },
];

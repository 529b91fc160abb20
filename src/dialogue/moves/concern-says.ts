import type { Say } from "./move.ts";

/** What is said after the wish, the scene and the task have been told. */
export const concernSays: readonly Say[] = [
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
];

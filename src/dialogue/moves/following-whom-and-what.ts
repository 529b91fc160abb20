import { follow, type FollowAsk } from "./following-ask.ts";

/** Of one person or one thing that was named, by that name. */
export const namedAsks: readonly FollowAsk[] = [
  {
    // True of somebody near or far: that they can be described, and come to mind.
    ...follow,
    id: "follow-person",
    needs: ["one person"],
    unless: ["slight", "weighs", "feels", "dawns", "plan", "thought", "extreme"],
    most: 3,
    returns: true,
    wordings: {
      ja: [
        "{person}は、ご自分から見てどんな人ですか。",
        "{person}というと、どんな様子が浮かびますか。",
        "{person}の、どんなところがまず浮かびますか。",
        "{person}のことで、よく覚えているのはどんなことですか。",
      ],
      en: [
        "How would you describe {person}?",
        "When you picture {person}, what do you see?",
        "What comes to mind first when you think of {person}?",
        "What should somebody know about {person}?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-gone",
    needs: ["gone"],
    unless: [],
    most: 3,
    returns: true,
    wordings: {
      ja: [
        "{gone}は、どんな方でしたか。",
        "{gone}のことで、いちばん思い出すのはどんなことですか。",
        "いま{gone}を思うと、どんな姿が浮かびますか。",
        "{gone}から、いまもご自分に残っているものは何ですか。",
      ],
      en: [
        "What was {gone} like?",
        "What do you remember best about {gone}?",
        "When you think of {gone} now, what do you see?",
        "What have you kept from {gone}?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-thing",
    needs: ["thing"],
    unless: ["slight", "plan"],
    most: 3,
    returns: true,
    wordings: {
      ja: [
        "その{thing}は、ご自分にとってどんなものですか。",
        "その{thing}というと、何が思い浮かびますか。",
        "その{thing}のどんなところが、心に残っていますか。",
        "その{thing}のことを、もう少し聞かせてもらえますか。",
      ],
      en: [
        "What does the {thing} mean to you?",
        "When you think of the {thing}, what comes back?",
        "What is it about the {thing} that stays with you?",
        "Could you tell me a little about the {thing}?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
];

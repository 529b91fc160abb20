import type { FollowAsk } from "./following-ask.ts";
import { follow } from "./following-ask.ts";
import type { Say } from "./move.ts";

const source = "Counselling model: the plan is theirs; implementation intentions (Gollwitzer 1999).";
const why = {
  ja: "口にされた小さな一歩を、聞き流さないためです。",
  en: "A small step that was spoken of is not passed over.",
};

/** A small step that is told of at any time is taken up at once, in its own words. */
export const stepSays: readonly Say[] = [
  {
    id: "step-held",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "「{step}」、そうしてみようと。",
        "「{step}」、覚えておきます。",
        "そうですか、「{step}」。",
        "「{step}」と、いま決めかけておられるのですね。",
      ],
      en: [
        "“{step}”. So that’s what you’re thinking of.",
        "“{step}”: I’ll keep hold of that.",
        "So, “{step}”.",
        "Right: “{step}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "farewell-step",
    phase: "close",
    kind: "close",
    returns: true,
    wordings: {
      ja: [
        "「{step}」、そう話してくださいましたね。",
        "「{step}」というところまで、来ましたね。",
        "この先に、「{step}」がありますね。",
        "「{step}」のこと、うまく運びますように。",
      ],
      en: [
        "You thought of this: “{step}”.",
        "There’s “{step}” ahead of you, then.",
        "“{step}”: I hope it goes the way you’d like.",
        "You take “{step}” with you.",
      ],
    },
    why: {
      ja: "口にされた一歩を、最後にもう一度お返しするためです。",
      en: "The step you spoke of is said once more at the end.",
    },
    source,
  },
];

/** One question that helps it along: when, or in what words. */
export const stepAsks: readonly FollowAsk[] = [
  {
    ...follow,
    id: "ask-step-when",
    needs: [],
    unless: [],
    wordings: {
      ja: [
        "いつごろになりそうですか。",
        "思い浮かぶのは、何曜日ですか。",
        "やりやすい日は、いつですか。",
        "どの日なら、できそうですか。",
      ],
      en: [
        "When might that be?",
        "Which day would suit it?",
        "When would be a good moment?",
        "What day do you have in mind?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "ask-step-words",
    needs: [],
    unless: [],
    wordings: {
      ja: [
        "どんな言葉を添えたいですか。",
        "最初のひと言は、何になりそうですか。",
        "何と切り出しますか。",
        "一言だけなら、何と伝えますか。",
      ],
      en: [
        "What words would go with it?",
        "What would the first words be?",
        "How would you begin?",
        "If it were one line, what would it say?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
];

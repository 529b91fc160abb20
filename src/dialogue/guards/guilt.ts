import type { Say } from "../moves/move.ts";

/** Said where being needed turns into a duty never to rest. */
export const guiltSays: readonly Say[] = [
  {
    id: "guilt",
    phase: "guilt",
    kind: "normalise",
    wordings: {
      ja: [
        "お休みの日のことも、伺っておきますね。",
        "必要とされることと、休めないことは、別のことですね。",
        "お仕事を受け持っていても、お休みの日は要りますね。",
        "お休みのことも聞かせてください。",
      ],
      en: [
        "That was about the work. Your days off matter, too.",
        "That others need the work is one thing; that you can rest is another.",
        "However much depends on the work, you may rest.",
        "Days off count here too.",
      ],
    },
    why: {
      ja: "「自分がいないと困る」が義務の重さになってしまわないように、休むときのこともたずねています。",
      en: "Being needed should not turn into a duty never to rest, so the question is also about your days off.",
    },
    source: "Counselling model, guilt guard.",
  },
];

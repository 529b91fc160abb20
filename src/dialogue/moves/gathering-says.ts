import type { Both, Say } from "./move.ts";

/** What gathers the dearest lines of the talk where a part of it ends: all of it the person's own, in the order of the telling. */

const why: Both<string> = {
  ja: "ここまでに話してくださったことを、ご自分の言葉のまま集めています。違っていたら、直してください。",
  en: "This gathers what you told, in your own words, before the talk turns to what lies ahead. Put it right where it is not so.",
};

const source = "Motivational Interviewing (Miller & Rollnick 2013): collecting and transitional summaries.";

export const gatheringSays: readonly Say[] = [
  {
    id: "gather-three",
    phase: "role",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "ここまで、「{dear}」、「{dearer}」、そして「{dearest}」と伺ってきました。",
        "はじめに「{dear}」、それから「{dearer}」、そのあとに「{dearest}」。",
        "「{dear}」、「{dearer}」。それに「{dearest}」という言葉が、手元に残っています。",
        "お話を集めてみます。「{dear}」、「{dearer}」、そして「{dearest}」。",
      ],
      en: [
        "Let me gather some of what you’ve said: “{dear}”, “{dearer}”, and “{dearest}”.",
        "You said “{dear}”, and later “{dearer}”. And then “{dearest}”.",
        "Here is what I’ve kept of this so far: “{dear}”, “{dearer}”, “{dearest}”.",
        "Looking back over this: “{dear}”, then “{dearer}”. And “{dearest}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
  {
    id: "gather-two",
    phase: "role",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "ここまで、「{dear}」、そして「{dearer}」と伺ってきました。",
        "はじめに「{dear}」、それから「{dearer}」。",
        "「{dear}」。それに「{dearer}」という言葉が、手元に残っています。",
        "お話を集めてみます。「{dear}」、そして「{dearer}」。",
      ],
      en: [
        "Let me gather some of what you’ve said: “{dear}”, and “{dearer}”.",
        "You said “{dear}”. And later, “{dearer}”.",
        "Here is what I’ve kept of this so far: “{dear}”, “{dearer}”.",
        "Looking back over this: “{dear}”, and then “{dearer}”.",
      ],
    },
    why,
    source,
    notUnder: ["safety", "treatment"],
  },
];

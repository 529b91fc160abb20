import type { AssetKind } from "../event.ts";
import type { TalkQuestion, TalkScript } from "./talk.ts";

/** The kind of asset that a topic of this talk brings out; null for a topic that asks what to use it for. */
export function assetKindOf(topic: string): AssetKind | null {
  return gained.find((each) => each.topic === topic)?.kind ?? null;
}

const why = {
  ja: "続けてきた年月に何が残っているかを、自分の言葉で書きとめるためです。思い当たらなければ、とばせます。",
  en: "This notes in your own words what your years in the job have left you with. Leave it if nothing comes to mind.",
};

const gained: readonly (TalkQuestion & { readonly kind: AssetKind })[] = [
  {
    kind: "skill",
    topic: "assets.skill",
    readAs: "assets.gained",
    ask: {
      ja: ["入ったころにはできなくて、いまは手が勝手に動くことは何ですか。"],
      en: ["What do your hands do by themselves now that you could not do when you joined?"],
    },
    why,
  },
  {
    kind: "trust",
    topic: "assets.trust",
    readAs: "assets.gained",
    ask: {
      ja: ["「これはあなたに」と回ってくるのは、どんな用事ですか。"],
      en: ["What sort of thing do people bring to you rather than to somebody else?"],
    },
    why,
  },
  {
    kind: "place",
    topic: "assets.place",
    readAs: "assets.gained",
    ask: {
      ja: ["マニュアルには書いていないけれど、自分は知っていることは何ですか。"],
      en: ["What do you know about the place that no manual says?"],
    },
    why,
  },
  {
    kind: "people",
    topic: "assets.people",
    readAs: "supporters.who",
    ask: {
      ja: ["困ったとき、電話一本で話が通じる人はだれですか。"],
      en: ["Whom could you simply ring up when something goes wrong?"],
    },
    why,
  },
  {
    kind: "failure",
    topic: "assets.failure",
    readAs: "assets.gained",
    ask: {
      ja: ["うまくいかなかった経験で、いまの仕事に残っているものは何ですか。"],
      en: ["What has stayed in your work from something that went wrong?"],
    },
    why,
  },
];

/** One use for each asset. Asked right after it, while it is at hand. */
const use: Readonly<Record<AssetKind, TalkQuestion["ask"]>> = {
  skill: {
    ja: [
      "「{asset}」は、このあと、だれのどんな場面で使えそうですか。",
      "それは、このあと、だれのどんな場面で使えそうですか。",
    ],
    en: [
      "Where, and for whom, could “{asset}” be of use next?",
      "Where, and for whom, could that be of use next?",
    ],
  },
  trust: {
    ja: ["そうして頼られるところを、このあと、どこで使いたいですか。"],
    en: ["Where would you like to put that trust to use?"],
  },
  place: {
    ja: [
      "「{asset}」を、だれかに伝えるとしたら、だれですか。",
      "知っていることを、だれかに伝えるとしたら、だれですか。",
    ],
    en: ["If you passed “{asset}” on, who would it be to?", "If you passed that on, who would it be to?"],
  },
  people: {
    ja: ["その人と、次にいっしょにできそうなことは何ですか。"],
    en: ["What might you and they do together next?"],
  },
  failure: {
    ja: ["同じところで困っている人がいたら、どこを手伝えそうですか。"],
    en: ["If somebody got stuck in the same place, which part could you help with?"],
  },
};

const useWhy = {
  ja: "持っているものを、この先の使い道と結ぶためです。決まらなければ、そのままで大丈夫です。",
  en: "This connects what you have with what comes next. It may stay open.",
};

/** What the years have left, and one use for each. Ten minutes, and it waits where it was left. */
export const assetsTalk: TalkScript = {
  open: {
    ja: [
      "これまでの年月が手もとに残したものを、五つの向きからうかがいます。途中で閉じても、続きから始められます。",
    ],
    en: [
      "Five questions about what your years at work have left you with. You can stop at any point and go on later.",
    ],
  },
  questions: gained.flatMap(({ kind, ...question }) => [
    question,
    {
      topic: `assets.${kind}-use`,
      readAs: "assets.use",
      ask: use[kind],
      why: useWhy,
      onlyWith: "asset" as const,
    },
  ]),
  after: {},
  close: {
    ja: ["ここまでの言葉を、手もとの一覧に置きました。直すことも、外すこともできます。"],
    en: ["Your words are on the list now. Each can be taken off again."],
  },
};

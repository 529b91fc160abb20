import type { Say } from "./move.ts";

/** What is said after somebody has looked at the work from another place. */
export const circleSays: readonly Say[] = [
  {
    id: "reflect-who-starts-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.who-starts"],
    wordings: {
      ja: [
        "「{task}」のあとを待つ人がいるのですね。",
        "{inside}が、次の順番なのですね。",
        "待つ側の時間もあるのですね。",
        "次の人へ渡る仕事ですね。",
        "次が控えているのですね。",
      ],
      en: [
        "{restated}. So your part comes first.",
        "So somebody else has it before it gets to {party}.",
        "Waiting for it may feel different from doing it.",
        "The work passes from hand to hand.",
        "So the next person needs it.",
      ],
    },
    why: {
      ja: "話に出た仕事と、次に動く人とを並べて確かめています。",
      en: "This sets the work beside whoever moves next, to check the link.",
    },
    source: "Counselling model: a reflection adds a link (MITI 4, complex reflection).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-who-starts",
    phase: "circle",
    kind: "reflect-simple",
    after: ["circle.who-starts"],
    wordings: {
      ja: [
        "次の人がいるのですね。",
        "早い日と遅い日では、様子が違いそうです。",
        "渡したあとのことは、見えにくいものですね。",
        "隣の人からは、また違う仕事に見えそうです。",
      ],
      en: [
        "So that’s what comes after you.",
        "It may matter to them when it comes.",
        "What happens once you have handed it over is hard to see.",
        "The next person may see it differently.",
      ],
    },
    why: {
      ja: "聞いたことを短く返して、受け取り方が合っているかを確かめています。",
      en: "This says back briefly what was heard, so that you can put it right.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-circle-no-difference",
    phase: "circle",
    kind: "reflect-simple",
    after: ["circle.who-starts", "circle.inside-view", "circle.partner-view", "circle.society"],
    on: ["effect-denied"],
    wordings: {
      ja: [
        "向こうから見ても変わらない、と感じておられるのですね。",
        "そういう日もありますね。",
        "いまは「{gist}」と感じておられるのですね。",
        "変わらない、ということですね。",
      ],
      en: [
        "Even from over there, it looks much the same to you.",
        "No difference from there, then.",
        "That’s how you see it: “{gist}”.",
        "Whether there is nothing, or nothing that can be seen, we don’t know yet.",
      ],
    },
    why: {
      ja: "否定の言葉も、言い直させずに受け取るためです。",
      en: "A “no” is taken as it was said, without arguing.",
    },
    source: "Motivational Interviewing (Miller & Rollnick 2013): do not argue; counselling model, rule 3.",
  },
  {
    id: "reflect-inside-view-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.inside-view"],
    wordings: {
      ja: [
        "{inside}の側では「{gist}」なのですね。",
        "{inside}にとっては「{effect}」なのですね。",
        "隣から見ると、そうなのですね。",
        "渡したあとの、相手の時間ですね。",
        "相手の側の話ですね。",
      ],
      en: [
        "So that’s your work, as seen by {inside}.",
        "So on their side it means “{effect}”.",
        "That’s the same work, seen by somebody else.",
        "It’s a part of their day you don’t see.",
        "So your work goes on over there.",
      ],
    },
    why: {
      ja: "自分の側の言葉と、相手の側からの言葉を並べています。",
      en: "This puts your own words beside what you said from the other side.",
    },
    source: "Article: sales seen from within; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-inside-view",
    phase: "circle",
    kind: "normalise",
    after: ["circle.inside-view"],
    wordings: {
      ja: [
        "想像の一日なので、実際とは違うかもしれません。",
        "本人に聞くと、また別かもしれません。",
        "立場を替えて考えるのは、手間のいることです。",
        "ふだんは考えない側ですね。",
      ],
      en: [
        "It’s an imagined day, so it may be wrong.",
        "Asked themselves, they might say something else.",
        "Looking from another place takes some effort.",
        "It’s a side you rarely look from.",
      ],
    },
    why: {
      ja: "想像で話したことを、想像として受け取っておくためです。",
      en: "What was imagined is kept as imagined until it is checked.",
    },
    source: "Counselling model: mark as guess; MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-partner-view-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.partner-view"],
    wordings: {
      ja: [
        "{partner}にとっては「{gist}」なのですね。",
        "{partner}から見ると「{gist}」という話ですね。",
        "会社の外の人の見方ですね。",
        "外からは、そう見えるのですね。",
        "外から見た話ですね。",
      ],
      en: [
        "So there’s {partner} as well.",
        "For {partner}, as you see it: “{gist}”.",
        "You may not be in touch with them often.",
        "Inside and outside, people see different things.",
        "That’s the view from outside.",
      ],
    },
    why: {
      ja: "中からの見え方と外からの見え方を、並べて置いています。",
      en: "This lays the view from inside and the view from outside side by side.",
    },
    source: "Article: partner firms; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-partner-view",
    phase: "circle",
    kind: "normalise",
    after: ["circle.partner-view"],
    wordings: {
      ja: [
        "契約書には、書かれていないところですね。",
        "外からどう見えるかは、聞く機会が少ないものです。",
        "相手にも、相手の事情がありそうです。",
        "会社どうしでも、会うのは人と人ですね。",
        "外にも事情がありますね。",
      ],
      en: [
        "You wouldn’t find this in a contract.",
        "You rarely hear how it looks from outside.",
        "Between firms, too, it is people who meet.",
        "They have reasons of their own.",
      ],
    },
    why: {
      ja: "外からの見え方は確かめにくいので、わからない所があってもよいと伝えるためです。",
      en: "How it looks from outside is hard to check, so it may stay incomplete.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-society-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.society"],
    wordings: {
      ja: [
        "{party}の先で「{gist}」なのですね。",
        "会ったことのない人の話ですね。",
        "遠くのほうでは「{gist}」ということですね。",
        "遠くの人の話ですね。",
        "近くの人だけではないのですね。",
      ],
      en: [
        "That reaches further than {party}.",
        "That’s a long way from here.",
        "{restated}. That’s a long way from an ordinary working day.",
        "These are people whose names you don’t know.",
        "So there are people close by, and people far off.",
      ],
    },
    why: {
      ja: "はじめに話した場所と、いま話している場所を結んでいます。",
      en: "This joins the place where the talk began to where it is now.",
    },
    source: "Article: customers, colleagues and society; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-society",
    phase: "circle",
    kind: "normalise",
    after: ["circle.society"],
    wordings: {
      ja: [
        "遠くのことは、ぼんやり見えるものです。",
        "会わない相手は、思い描くしかないものです。",
        "仕事の最中に、そこまで考える時間はないものです。",
        "答えは一つとは限りません。",
      ],
      en: [
        "It’s far away, so it needn’t be a clear answer.",
        "People you never meet can only be pictured.",
        "In the middle of work there is little time to think that far.",
        "There may be more than one answer.",
      ],
    },
    why: {
      ja: "遠い相手のことは、はっきりしなくてよいと伝えるためです。",
      en: "This says that people far away need not be seen clearly.",
    },
    source: "Normalising without judging (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "space-inside",
    phase: "circle",
    kind: "hold-space",
    after: ["circle.inside-view", "circle.partner-view"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。ゆっくりで大丈夫です。",
        "「{gist}」。ここで少し待ちます。",
        "続きがあれば、聞いています。",
        "聞いています。ごゆっくり。",
        "次は急ぎません。",
      ],
      en: [
        "You can think about that a little longer.",
        "You can stay with that for a moment.",
        "There’s no need to go on yet.",
        "Write whatever comes to mind first.",
        "There’s time for this.",
      ],
    },
    why: {
      ja: "席を替えて見たことを、すぐに自分の話に戻さないためです。",
      en: "What was seen from another seat is not hurried back to your own.",
    },
    source: "Article: the client reflects at length from the place of colleagues; space is a move.",
  },
  {
    id: "space-society",
    phase: "circle",
    kind: "hold-space",
    after: ["circle.society"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。少し間を置きます。",
        "少し間を取ります。",
        "「{gist}」。次の問いは、急ぎません。",
        "答えは急ぎません。",
        "浮かぶことがあれば、どうぞ。",
      ],
      en: [
        "No hurry to answer anything.",
        "That’s a lot to take in.",
        "You can think about that for a while.",
        "You needn’t draw any conclusion.",
        "Think it over as long as you like.",
      ],
    },
    why: {
      ja: "遠くまで思い描いたあとに、結論を急がないためです。",
      en: "After looking so far, there is no hurry to conclude anything.",
    },
    source: "Counselling model: space is a move.",
  },
];

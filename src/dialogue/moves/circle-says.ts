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
        "「{task}」というお仕事を、待っている人がいるのですね。",
        "次は、{inside}の番なのですね。",
        "待っている人にも、その人の予定があるのですね。",
        "次の人へ渡っていくお仕事なのですね。",
        "そのあとに、次の人がいるのですね。",
      ],
      en: [
        "{restated}. So they need your part first.",
        "So somebody else has it before it gets to {party}.",
        "So somebody is waiting while you do your part.",
        "So the work goes from you to them.",
        "The next person needs your part, then.",
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
        "次に動く人がいるのですね。",
        "次の人のことを、教えてくださいましたね。",
        "渡したあとのことは、なかなか見えないものですね。",
        "渡す相手が、いるのですね。",
      ],
      en: [
        "So that’s who comes after you.",
        "It may matter to them when your part comes.",
        "You don’t often see what happens once you have handed it over.",
        "They may see the work differently from you.",
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
        "相手の方から見ても変わらない、と感じておられるのですね。",
        "そう思う日も、ありますね。",
        "いまのところは「{gist}」ということなのですね。",
        "特に変わらないだろう、と思われるのですね。",
      ],
      en: [
        "Even from their side, it looks much the same to you.",
        "So it makes no difference to them, as you see it.",
        "That’s how you see it: “{gist}”.",
        "There may be no difference, or none that you can see from here.",
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
        "{inside}から見ると「{gist}」ということなのですね。",
        "{inside}にとっては「{effect}」ということなのですね。",
        "相手の方からは、そう見えていそうなのですね。",
        "受け取る人の身になって、考えてくださったのですね。",
        "その人の立場だと、そう思われるのですね。",
      ],
      en: [
        "So that’s how your work looks to {inside}.",
        "So that’s what it means for them: “{effect}”.",
        "It’s the same work, seen from where they are.",
        "That’s a part of their day you don’t usually see.",
        "So it’s like that for them.",
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
        "そんなふうに見えているのですね。",
        "ご本人にも、聞いてみたいところですね。",
        "相手の立場になって考えるのは、骨の折れることですね。",
        "ふだんは、なかなか考えないところですね。",
      ],
      en: [
        "You’re imagining their day, so it may not be exact.",
        "They might say it differently themselves.",
        "It isn’t easy to look at your own work from outside.",
        "You don’t often look at it from there.",
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
        "{partner}にとっては「{gist}」ということなのですね。",
        "{partner}から見ると「{gist}」というお話ですね。",
        "会社の外の方は、そういうところを見ているのですね。",
        "外の方からは、そう見えているのですね。",
        "外の方の立場で、考えてくださったのですね。",
      ],
      en: [
        "So we have {partner} in this as well.",
        "For {partner}, as you see it: “{gist}”.",
        "You may not have much to do with them from day to day.",
        "People outside see a different side of it, then.",
        "So it looks different from outside.",
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
        "外の方のことも、教えてくださいましたね。",
        "外からどう見えているかは、聞く機会が少ないものですね。",
        "相手の会社にも、事情がありそうですね。",
        "外の方とは、じっくり話す機会も限られますね。",
        "外の方にも、それぞれ事情がありますね。",
      ],
      en: [
        "You can only guess at that, of course.",
        "You don’t often hear how it looks from outside.",
        "It’s people you deal with there, too.",
        "They will have their own reasons.",
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
        "{party}の先に「{gist}」ということがあるのですね。",
        "会ったことのない人のことを、思い浮かべてくださったのですね。",
        "その先では「{gist}」ということになるのですね。",
        "その先の暮らしまで、考えてくださったのですね。",
        "近くの人だけではないのですね。",
      ],
      en: [
        "So it reaches further than {party}.",
        "It goes a long way from where you work, then.",
        "{restated}. It comes down to people, in the end.",
        "So there are people in this you’ve never met.",
        "There are people close by, and people far off.",
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
        "遠くの人のことは、ぼんやりとしか見えないものですね。",
        "会わない人のことは、想像するしかないですね。",
        "お仕事中に、そこまで考える時間はなかなかないですね。",
        "答えは一つでなくて大丈夫です。",
      ],
      en: [
        "It’s a big question, so a rough answer is fine.",
        "You can only imagine people you will never meet.",
        "In the middle of a working day there’s no time to think that far.",
        "There may be more than one answer to that.",
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
        "{restated}ですね。ほかにも浮かぶことがあれば、どうぞ。",
        "「{gist}」と見ておられるのですね。ゆっくりどうぞ。",
        "続きがあれば、聞かせてください。",
        "相手の方の立場で、ゆっくり考えてみてください。",
        "急がずに待っていますね。",
      ],
      en: [
        "You can think about that a little longer.",
        "Let’s stay there for a moment.",
        "You don’t have to go on yet.",
        "Just write whatever comes to mind.",
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
        "{restated}ですね。ゆっくり考えてみてください。",
        "少し時間をとりますね。",
        "「{gist}」、そんなふうに思い浮かぶのですね。",
        "答えを急がなくて大丈夫です。",
        "ほかにも浮かぶ人がいれば、聞かせてください。",
      ],
      en: [
        "There’s no hurry to answer.",
        "That’s a lot to take in.",
        "You can think about that for a while.",
        "You don’t have to come to any conclusion.",
        "Think it over for as long as you like.",
      ],
    },
    why: {
      ja: "遠くまで思い描いたあとに、結論を急がないためです。",
      en: "After looking so far, there is no hurry to conclude anything.",
    },
    source: "Counselling model: space is a move.",
  },
];

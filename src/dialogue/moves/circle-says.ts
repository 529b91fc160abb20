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
        "あなたの「{task}」の次に挙がったのは「{gist}」です。",
        "手元の「{task}」と{inside}が、一つの流れに並びました。",
        "仕事の順番が、人の順番の話になりました。",
        "自分の机の端から、隣の机の端までの話でした。",
      ],
      en: [
        "Next after “{task}” you placed “{gist}”.",
        "I now have “{task}” and {inside} on one line, one after the other.",
        "An order of tasks has become an order of people.",
        "We have gone from the edge of your desk to the edge of the next one.",
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
        "待つ側の話として受け取りました。",
        "自分の番と、次の番。その境目のことでした。",
        "ここで{inside}の持ち場が話に入ってきました。",
        "手を離れる瞬間のことが、少し具体的になりました。",
      ],
      en: [
        "I take this as a word from the side that waits.",
        "Your turn, then the next: this was about the point between them.",
        "Here {inside} came into the picture.",
        "The moment of handing over is a little more concrete now.",
      ],
    },
    why: {
      ja: "聞いたことを短く返して、受け取り方が合っているかを確かめています。",
      en: "A short return of what was heard, so that you can put it right.",
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
        "変わらない、という見え方もそのまま置いておきます。",
        "向こうから見ても差はない、と見えているのですね。",
        "いまの「{gist}」も、消さずに残しておきます。",
        "差が見えないことと、差がないことは、まだ分けておきます。",
      ],
      en: [
        "No difference to be seen from there: I leave that standing.",
        "Even from the other side, it looks much the same to you.",
        "I will keep “{gist}” as you said it.",
        "Seeing no difference and there being none: I leave those two apart for now.",
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
        "{inside}の一日と「{task}」が、同じ場面に並びました。",
        "こちらの「{task}」と、あちらの「{effect}」が並びました。",
        "はじめは「{wish}」、向こうの席からは「{gist}」。",
        "同じ仕事を、机の反対側から見たところですね。",
        "渡す側と受け取る側、両方から同じ一日を見ました。",
      ],
      en: [
        "A day for {inside} and “{task}” now stand in one scene.",
        "On your side “{task}”, on theirs “{effect}”.",
        "You began with “{wish}”; from over there it is “{gist}”.",
        "It is the same work, seen now from across the desk.",
        "One day, looked at by the one who hands over and the one who receives.",
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
    kind: "reflect-simple",
    after: ["circle.inside-view"],
    wordings: {
      ja: [
        "向こうの席からの言葉は「{gist}」でした。",
        "少しのあいだ、相手の席に座ってみたところですね。",
        "まだ本人に確かめていない、想像の一日として聞きました。",
        "自分の席とは違う向きからの一日でした。",
      ],
      en: [
        "From that chair, in your words: “{gist}”.",
        "For a moment you sat in the other chair.",
        "I take it as a day imagined, not yet checked with them.",
        "It was a day seen from a different direction.",
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
        "社外の{partner}と「{task}」が、同じ話に入りました。",
        "会社の外まで出てみると「{gist}」。",
        "外から眺めた姿と、中で見ている姿が並びました。",
        "上下の話ではなく、横につながる相手の話になりました。",
      ],
      en: [
        "Now {partner} and “{task}” are part of one story.",
        "Across the company's border, what came up was “{gist}”.",
        "How it looks from outside now stands beside how it looks from inside.",
        "This was not about above and below, but about somebody alongside.",
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
    kind: "reflect-simple",
    after: ["circle.partner-view"],
    wordings: {
      ja: [
        "会社の外からの眺めが一つ加わりました。",
        "名刺の向こう側に立ってみた話として聞きました。",
        "{partner}とのあいだのことを、少し聞きました。",
        "社外の目を借りると「{gist}」という言い方になりました。",
      ],
      en: [
        "A view from outside the company has been added.",
        "You stood for a while on the far side of the business card.",
        "I have heard a little of what lies between you and {partner}.",
        "With eyes from outside, you put it as “{gist}”.",
      ],
    },
    why: {
      ja: "聞いたことを短く返しています。違っていれば直せます。",
      en: "A short return of what was heard; it can be put right.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-society-linked",
    phase: "circle",
    kind: "reflect-complex",
    after: ["circle.society"],
    wordings: {
      ja: [
        "手元の「{task}」から、ずいぶん遠くまで来ました。",
        "近くの{party}から、会ったことのない人まで話が伸びました。",
        "はじめの「{minimizing}」から、いまの「{gist}」まで来ました。",
        "机の上の作業と街の風景が、同じ話の中に入りました。",
        "近いところから始めて、いちばん外の輪まで見てきました。",
      ],
      en: [
        "From “{task}” we have come a long way out.",
        "The line now runs from {party} to people you have not met.",
        "Early on it was “{minimizing}”; just now it was “{gist}”.",
        "Work on a desk and a street in town are now in one story.",
        "Starting close by, we have been out to the widest ring.",
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
    kind: "reflect-simple",
    after: ["circle.society"],
    wordings: {
      ja: [
        "遠くのことなので、ぼんやりしたままでも大丈夫です。",
        "いちばん外側の話として「{gist}」が残りました。",
        "顔の見えない相手のことを思い浮かべたところですね。",
        "広い話を、そのままの言葉で受け取りました。",
      ],
      en: [
        "It is far off, so it may stay a little blurred.",
        "For the outermost ring, what stays is “{gist}”.",
        "You have just thought of people whose faces you do not know.",
        "I take the wide view in the words you gave it.",
      ],
    },
    why: {
      ja: "遠い相手のことは、はっきりしなくてよいと伝えるためです。",
      en: "To say that far-off people need not be seen clearly.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
];

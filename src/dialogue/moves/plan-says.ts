import type { Say } from "./move.ts";

/** What is said after the act, its person, its date, its first step and what could get in the way. */
export const planSays: readonly Say[] = [
  {
    id: "reflect-plan-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan"],
    wordings: {
      ja: [
        "目指す「{aspiration}」の隣に「{plan}」が置かれました。",
        "話の中の{party}と「{plan}」が、同じ紙に並びました。",
        "考えることから、やってみることへ話が移りました。",
        "頭の中で見てきたことに、動きが一つ付きました。",
      ],
      en: [
        "Beside the aim “{aspiration}” there is now “{plan}”.",
        "On one page now: {party}, and “{plan}”.",
        "We have gone from thinking about it to trying something.",
        "To what you saw in your mind, you have added a movement.",
      ],
    },
    why: {
      ja: "話したことと、これからすることを結んで確かめています。",
      en: "This joins what was talked about and what you mean to do.",
    },
    source: "Article: the action plan follows from the talk; MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.plan"],
    wordings: {
      ja: [
        "やることとして「{gist}」を書き留めました。",
        "あとから変えてもよい予定として残します。",
        "決めたことを、決めた大きさのまま書きます。",
        "次の動きの話を受け取りました。",
      ],
      en: [
        "As something to do, I note “{gist}”.",
        "It is kept as a plan that may be changed later.",
        "Whatever size you gave it, it keeps.",
        "I have heard what the next move might be.",
      ],
    },
    why: {
      ja: "予定を、ご自身の決めた形のまま残すためです。",
      en: "So that the plan stays the one you made.",
    },
    source: "MITI 4, simple reflection; counselling model: no advice.",
  },
  {
    id: "reflect-plan-with-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-with"],
    wordings: {
      ja: [
        "予定の「{plan}」に、相手のことが加わりました。",
        "想像の中の人と実際に会う人を、分けて書きます。",
        "一人でする話から、相手のいる話になりました。",
        "{party}の話が、予定の話とつながりました。",
      ],
      en: [
        "To “{plan}” you have added the other person.",
        "I keep those you imagined apart from those you will meet.",
        "This is no longer something done by one person alone.",
        "What was said of {party} now meets a plan.",
      ],
    },
    why: {
      ja: "することと、その相手を結んでいます。",
      en: "This joins the act and the person it is for.",
    },
    source: "Grant et al. (2007): a real recipient; MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-with",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.plan-with"],
    wordings: {
      ja: [
        "宛先として「{gist}」を書いておきます。",
        "記録に書いた名前は、あとから消せます。",
        "相手が決まらないうちは、空けたままにできます。",
        "会う人のことまで、話が進みました。",
      ],
      en: [
        "As the person it is for, I note “{gist}”.",
        "A name in the record can be taken out later.",
        "Until it is settled who, the place can stay empty.",
        "We have come as far as who it is for.",
      ],
    },
    why: {
      ja: "相手の名前を、無理なく残しておくためです。",
      en: "So that the person is noted without any pressure.",
    },
    source: "MITI 4, simple reflection; counselling model: the person can strike every line.",
  },
  {
    id: "reflect-plan-when-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-when"],
    wordings: {
      ja: [
        "予定の「{plan}」の横に、時期の話が並びました。",
        "目指す「{aspiration}」が、暦の話まで下りてきました。",
        "することと、する時。二つがそろって話に出ました。",
        "いつかの話が、暦の上の話になりました。",
      ],
      en: [
        "Beside “{plan}” there is now something about when.",
        "From “{aspiration}” we have come down to the calendar.",
        "What to do and when to do it have both been talked about.",
        "Some day has turned into a matter of dates.",
      ],
    },
    why: {
      ja: "することと時期を、並べて書いておくためです。",
      en: "So that the act and its time stand on one line.",
    },
    source: "Implementation intentions (Gollwitzer 1999); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-when",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.plan-when"],
    wordings: {
      ja: [
        "時期は「{gist}」と書いておきます。",
        "日にちは、あとから動かせます。",
        "決まらない日にちは、空けたまま残せます。",
        "暦の話を、予定の行に添えておきます。",
      ],
      en: [
        "For the time, I write “{gist}”.",
        "The date can be moved later.",
        "A date that is not settled may be left open.",
        "I add what you said about the time to the plan.",
      ],
    },
    why: {
      ja: "決めた日も決まらない日も、そのまま残せるとお伝えしています。",
      en: "To say that a date may be fixed or left open.",
    },
    source: "MITI 4, simple reflection.",
  },
  {
    id: "reflect-plan-first-step-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-first-step"],
    wordings: {
      ja: [
        "予定の「{plan}」の手前に「{gist}」が入りました。",
        "目の前の一手と、その先の予定がつながりました。",
        "遠い話が、手の届く動作まで近づきました。",
        "取りかかりの話が、{party}の話と並びました。",
      ],
      en: [
        "Before “{plan}” comes “{gist}”.",
        "The step in front of you and the plan behind it are joined.",
        "Something far off has come within arm's reach.",
        "On the same page as {party} there is now a first step.",
      ],
    },
    why: {
      ja: "最初の一手を、その先の予定と結んでいます。",
      en: "This ties the first step to what it leads to.",
    },
    source: "Implementation intentions (Gollwitzer 1999); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-first-step",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.plan-first-step"],
    wordings: {
      ja: [
        "始め方として「{gist}」を書いておきます。",
        "小さいことは、小さいまま書いておきます。",
        "取りかかりのところを聞きました。",
        "順番の一つ目の話でした。",
      ],
      en: [
        "As a way to begin, I note “{gist}”.",
        "Small things are noted at their own size.",
        "I have heard where you would take hold of it.",
        "This was about the first in a row of things.",
      ],
    },
    why: {
      ja: "小さな一手を、大きく言い換えずに残すためです。",
      en: "So that a small step is kept small.",
    },
    source: "MITI 4, simple reflection.",
  },
  {
    id: "reflect-plan-obstacle-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-obstacle"],
    wordings: {
      ja: [
        "進む話の「{plan}」に、もしもの「{gist}」を添えます。",
        "開いた道と、ふさがった道を、一緒に書いておきます。",
        "うまくいく日といかない日、両方の話になりました。",
        "予定の裏側のことまで、話が届きました。",
      ],
      en: [
        "To “{plan}” I add, for the other case, “{gist}”.",
        "The open road and the blocked one are noted together.",
        "Both kinds of day have been thought of, the smooth and the other.",
        "We have looked at the back of the plan as well.",
      ],
    },
    why: {
      ja: "予定と、つまずいたときのことを一緒に残すためです。",
      en: "So that the plan and what may get in its way are kept together.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, complex reflection.",
  },
  {
    id: "reflect-plan-obstacle",
    phase: "outcomes",
    kind: "reflect-simple",
    after: ["outcomes.plan-obstacle"],
    wordings: {
      ja: [
        "もしもの話として「{gist}」を受け取りました。",
        "気がかりも、予定の一部として書いておきます。",
        "止まる日のことを、先に考えておいたところですね。",
        "うまくいかない日の分も、予定に入りました。",
      ],
      en: [
        "For the days when it does not go well, I have “{gist}”.",
        "Worries may be written down as part of the plan.",
        "You have thought ahead to a day when it stops.",
        "This plan has room for days that do not work out.",
      ],
    },
    why: {
      ja: "気がかりを消そうとせずに、予定の中に置くためです。",
      en: "To give a worry its place in the plan, without arguing it away.",
    },
    source: "WOOP (Oettingen 2014); MITI 4, simple reflection.",
  },
];

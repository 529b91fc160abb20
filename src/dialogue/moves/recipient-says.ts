import type { Say } from "./move.ts";

/** What is said after a recipient, their trouble, their reason and their wish have been told. */
export const recipientSays: readonly Say[] = [
  {
    id: "reflect-recipient-linked",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.who"],
    wordings: {
      ja: [
        "「{task}」を受け取るのが、{party}なのですね。",
        "ひと通り「{task}」が済むと、{party}の番なのですね。",
        "仕事の先に見えるのが、{party}だと伺いました。",
        "手を離れたあとのことを、考えてくださいました。",
        "受け取る側のことも、話に出てきました。",
      ],
      en: [
        "You do your part, “{task}”, and it goes on to {party}.",
        "On one side there is “{task}”, and on the other {party}.",
        "At the other end, then, you see {party}.",
        "The work goes on after it leaves your hands.",
        "We have followed the work as far as the other end.",
      ],
    },
    why: {
      ja: "話に出た仕事と人を、一本の線で結んで確かめています。",
      en: "This joins the work and the person you named, to check the link.",
    },
    source: "Counselling model: a reflection adds a link (MITI 4, complex reflection).",
  },
  {
    id: "reflect-recipient-wish",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.who"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "はじめは「{wish}」の話で、いまは{party}の話です。",
        "ご自分の手もとから、その先へ目が移りました。",
        "行き先を、ご自分で挙げてくださいました。",
        "いまから{party}のことを、少し近くで見てみます。",
      ],
      en: [
        "First you spoke of “{wish}”, and now of {party}.",
        "You have looked past your own part, to what comes after.",
        "It was you who said where it goes.",
        "We can look a little more closely at {party}.",
      ],
    },
    why: {
      ja: "はじめの話と、いま出てきた人を、結論なしに並べています。",
      en: "This sets the person you named beside what you said first, without concluding anything.",
    },
    source: "MITI 4: complex reflection (then and now).",
  },
  {
    id: "reflect-recipient-guess",
    phase: "recipient",
    kind: "reflect-simple",
    after: ["recipient.who"],
    wordings: {
      ja: [
        "会ったことのない相手でも、思い描くことはできます。",
        "確かでないところは、想像のままで進めます。",
        "まずは{party}のことから、考えてみます。",
        "近い人からでも遠い人からでも、始められます。",
      ],
      en: [
        "Even people you have never met can be pictured.",
        "Where it is not certain, a guess will do.",
        "We can begin with {party}.",
        "Near or far, it is a place to start.",
      ],
    },
    why: {
      ja: "会ったことのない相手でも話を進められることを、お伝えしています。",
      en: "This says that we can go on even if you have never met them.",
    },
    source: "Counselling model: mark as a guess.",
  },
  {
    id: "reflect-trouble-task",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.trouble"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{trouble}」ということと「{task}」の、両方を伺いました。",
        "向こうに「{trouble}」、こちらに「{task}」があります。",
        "渡す側からは、見えにくい事情かもしれません。",
        "受け取る人の毎日を、少し伺えました。",
      ],
      en: [
        "Where your work goes, you see this: “{trouble}”.",
        "Over there, “{trouble}”; over here, “{task}”.",
        "From the side that hands it over, this may be hard to see.",
        "There are two sides here: handing the work over, and receiving it.",
      ],
    },
    why: {
      ja: "相手の困りごととご自分の仕事を、結論を出さずに向かい合わせています。",
      en: "This sets their trouble and your work face to face, and leaves the conclusion to you.",
    },
    source: "MITI 4: complex reflection; article, the customer's trouble seen from the customer's side.",
  },
  {
    id: "reflect-trouble-side",
    phase: "recipient",
    kind: "reflect-simple",
    after: ["recipient.trouble"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の立場になって、考えてくださいましたね。",
        "ご自分からは見えないところを、想像してくださいました。",
        "想像の部分は、あとで本人に確かめられます。",
        "相手の一日を、思い浮かべておられるのですね。",
      ],
      en: [
        "You answered that from the place of {party}.",
        "Some of this cannot be seen from your desk, so you pictured it.",
        "A guess can be checked with them later.",
        "It is their day you are thinking of, not your own.",
      ],
    },
    why: {
      ja: "相手の立場から話されたことと、推測であることを、どちらも残しています。",
      en: "This keeps both things: that you took their side, and that part of it is a guess.",
    },
    source: "Counselling model: viewpoint of the recipient, marked as a guess; Parker & Axtell (2001).",
  },
  {
    id: "reflect-reason-chosen",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.reason"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}から見た「{task}」の話になりましたね。",
        "選ぶときのこととして「{gist}」と伺いました。",
        "渡す側でなく、受け取る側から見てくださいました。",
        "似たものがある中で選ぶ、という場面ですね。",
      ],
      en: [
        "This is how your work may look to {party}.",
        "You see it like this: “{gist}”.",
        "You have looked at it from the side that receives it.",
        "Seen from there, different things may count.",
      ],
    },
    why: {
      ja: "選ぶ人の目から見た仕事と、ご自分の仕事を重ねています。",
      en: "This lays the work as a chooser sees it over the work as you do it.",
    },
    source: "Article: the reason for choosing; MITI 4, complex reflection.",
  },
  {
    id: "reflect-reason-kept",
    phase: "recipient",
    kind: "reflect-simple",
    after: ["recipient.reason"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "仕事をする側からは、気づきにくいことかもしれません。",
        "選ぶ人は「{gist}」というところを見るのですね。",
        "決め手は、本人に聞くと違うこともあります。",
        "選ぶ理由を、相手の側から考えてくださいました。",
      ],
      en: [
        "From inside, such a reason can be hard to notice.",
        "As you see it, what counts for them is this: “{gist}”.",
        "Asked directly, they might give another reason.",
        "This is your own view, and it can be checked.",
      ],
    },
    why: {
      ja: "選ばれる理由を、確かめる前の見立てとして書き留めています。",
      en: "The reason is noted as your own view, not yet checked with them.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection; marked as a guess.",
  },
  {
    id: "reflect-better-from-here",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.better"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{trouble}」から考えて「{gist}」が出てきたのですね。",
        "いまの「{task}」が、どうなるとよいかを伺いました。",
        "相手の様子から、考えてくださいました。",
        "こうだったらという形を、話してくださいました。",
      ],
      en: [
        "First you said “{trouble}”, and now “{gist}”.",
        "About “{task}”, you can picture something being different.",
        "You started from what they might like.",
        "There is how it is now, and how it might be.",
      ],
    },
    why: {
      ja: "いまの形と、相手が喜ぶ形を並べて、間が見えるようにしています。",
      en: "This puts the present and the better version side by side, so that the gap can be seen.",
    },
    source: "MITI 4: complex reflection; WOOP (Oettingen), wish set against the present.",
  },
  {
    id: "reflect-better-noted",
    phase: "recipient",
    kind: "reflect-simple",
    after: ["recipient.better"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "できるかどうかは、あとで考えれば大丈夫です。",
        "{party}の喜ぶ様子が、少し具体的になりました。",
        "計画を立てるときに、またここへ戻れます。",
        "案のままで、いまは十分です。",
      ],
      en: [
        "Whether it can be done is for later.",
        "I have noted this as something for {party}.",
        "We can return to this when we come to plans.",
        "As an idea, it is enough for now.",
      ],
    },
    why: {
      ja: "実行するかどうかを決めずに、案として残しています。",
      en: "It is kept as an idea, with no decision to act on it yet.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): ideas are noted before planning, none is pushed.",
  },
];

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
        "「{task}」の先に{party}がいる、と伺いました。",
        "手もとの「{task}」から{party}まで、線が引けました。",
        "仕事の行き先に、{party}という名前がつきました。",
        "手を離れたあとの行き先が、一つ見えました。",
        "受け取る側に、人の姿が出てきました。",
      ],
      en: [
        "At the far end of “{task}” you see {party}.",
        "A line now runs from “{task}” to {party}.",
        "There is a name on the receiving side now: {party}.",
        "The work now has somewhere to arrive.",
        "On the receiving side there is now somebody in view.",
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
        "はじめの「{wish}」の話に、{party}が加わりました。",
        "話しはじめには出ていなかった人が、いま出てきました。",
        "手もとのことから、手の先のことへ話が移りました。",
        "いまは{party}のことを、少し近くで見ています。",
      ],
      en: [
        "You began with “{wish}”; since then you have brought in {party}.",
        "Somebody has come in who was not there at the start.",
        "We have moved from your own hands to what lies beyond them.",
        "For now we are looking at {party} from closer up.",
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
        "はっきりしない所は、推測のままで進めます。",
        "遠い相手でも近い相手でも、ここから始められます。",
        "まず{party}のところで、足を止めてみます。",
        "顔を知らない相手でも、名前を置いておけます。",
      ],
      en: [
        "Where it is not certain, we can go on with a guess.",
        "Near or far, it is a place to begin.",
        "We can stop for a while with {party}.",
        "Even somebody you have never met can have a place here.",
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
        "相手の「{trouble}」と「{task}」が向かい合いました。",
        "一方に「{trouble}」、もう一方に「{task}」があります。",
        "困っている側から、仕事を見るところまで来ました。",
        "渡す側の話に、受け取る側の事情が加わりました。",
      ],
      en: [
        "Facing “{task}” there is now “{trouble}”.",
        "On their side “{trouble}”, on yours “{task}”.",
        "You are looking at the work from where the trouble is.",
        "To what you hand over, you have added what things are like at the other end.",
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
        "{party}の側に立って話してくださいました。",
        "推測の部分は、推測として残しておきます。",
        "受け取る人の困りごとに、言葉がつきました。",
        "目が、受け取る人の一日に向いています。",
      ],
      en: [
        "You spoke from the side of {party} just then.",
        "What is a guess stays marked as a guess.",
        "There are words now for what is hard at the other end.",
        "Your eye has gone to their day, away from your own.",
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
        "{party}の目に映る「{task}」の話になりました。",
        "選ぶときの決め手として「{gist}」が挙がりました。",
        "買う側、頼む側の目で仕事を見てくださいました。",
        "比べて選ぶ場面が、話の中に出てきました。",
      ],
      en: [
        "We are at “{task}” as it might look to {party}.",
        "Of all there is to choose by, you named “{gist}”.",
        "You looked at your own work with a chooser’s eyes.",
        "The moment of choosing has come into it now.",
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
        "ほかとの違いが一つ、言葉になりました。",
        "作る側からは見えにくい所を、伺いました。",
        "「{gist}」という点を、選ぶ理由として書き留めます。",
        "本人に確かめる前の見立てとして、置いておきます。",
      ],
      en: [
        "One difference from the others is now in words.",
        "This is a part that is harder to see from the making side.",
        "I am noting “{gist}” as a reason to choose it.",
        "Until somebody asks them, it can stand as your view.",
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
        "「{trouble}」の話から「{gist}」まで進みました。",
        "隣どうしに、いまの「{task}」と少し先の形があります。",
        "いまの形と、こうなればという形の両方を伺いました。",
        "相手の望みと、ご自分のすることが隣り合いました。",
      ],
      en: [
        "From “{trouble}” you have come as far as “{gist}”.",
        "Beside “{task}” as it is, there is now a next version.",
        "I have both now: how it is, and how it could be for them.",
        "What they would like is now next to what you do.",
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
        "できるかどうかは別に、案として残しておきます。",
        "あとで計画を考えるとき、ここに戻れます。",
        "{party}の喜ぶ形が、一つ具体的になりました。",
        "小さな案のうちから、書き留めておきます。",
      ],
      en: [
        "Whether or not it can be done, I am keeping it as an idea.",
        "When we come to plans, we can return to this.",
        "It is more concrete now what {party} might like.",
        "Even as a small idea, it is noted.",
      ],
    },
    why: {
      ja: "実行するかどうかを決めずに、案として残しています。",
      en: "It is kept as an idea, with no decision to act on it yet.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): ideas are noted before planning, none is pushed.",
  },
];

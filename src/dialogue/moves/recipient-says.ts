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
        "「{task}」というお仕事を受け取るのは、{party}なのですね。",
        "まず届くのは、{party}のところなのですね。",
        "{party}が、お仕事を受け取っているのですね。",
        "お仕事の届く先が、見えてきましたね。",
        "その先で、受け取っている人がいるのですね。",
      ],
      en: [
        "So you do your part, and it goes on to {party}.",
        "You’re at one end of it, with {party} at the other.",
        "In the end, then, it comes to {party}.",
        "The work goes on after you’re done with it.",
        "So there’s somebody at the other end of it.",
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
        "{party}のところへ届くのですね。",
        "受け取る方のことを、教えてくださいましたね。",
        "では、{party}のことをもう少し伺います。",
        "そこへ届いていくお仕事なのですね。",
        "そういう方に向けたお仕事なのですね。",
      ],
      en: [
        "First you said “{wish}”, and now you mention {party}.",
        "So other people come into this.",
        "Let’s think about {party} for a moment.",
        "Then let’s talk about them a little.",
        "So that’s who you have in mind.",
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
        "その方のことを、もう少し伺いますね。",
        "想像からで大丈夫です。",
        "では、{party}のことを考えてみますね。",
        "思い浮かんだ人のことで、大丈夫です。",
      ],
      en: [
        "Even somebody you’ve never met can be pictured.",
        "A guess is fine here.",
        "We can begin with {party}.",
        "That gives us somebody to start with.",
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
        "「{trouble}」ということで、相手の方は困るのですね。",
        "{party}には「{trouble}」という困りごとがあるのですね。",
        "受け取る方は、そういうことで困っておられるのですね。",
        "相手の方にも、いろいろ事情があるのですね。",
        "待っている方は、そこで困るのですね。",
      ],
      en: [
        "They have that to deal with, then: “{trouble}”.",
        "For {party}, you say, it’s this: “{trouble}”.",
        "So their day can be like that.",
        "You don’t often get to see that from your side.",
        "That can’t be easy for them.",
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
        "{party}は、そういうことで困るのですね。",
        "想像のところは、あとでご本人に聞くこともできます。",
        "それは、受け取る方も大変ですね。",
        "相手の方の困る様子を、思い浮かべてくださったのですね。",
      ],
      en: [
        "So that’s how it might be for {party}.",
        "It may be a guess, but it’s a start.",
        "You’re thinking about what their day is like.",
        "That’s hard for them.",
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
        "{party}が見ているのは「{gist}」というところなのですね。",
        "「{gist}」、それが理由なのですね。",
        "相手の方は、そこを見ておられるのですね。",
        "相手の方には、そこが大事なのですね。",
        "頼る理由は、そこにありそうなのですね。",
      ],
      en: [
        "So that’s what {party} would notice.",
        "They have this to deal with, “{trouble}”, so that would matter to them.",
        "That’s what makes the difference for them, then.",
        "That’s how it looks from their side.",
        "So they look for that.",
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
        "相手の方にとっては「{gist}」ということですね。",
        "お仕事をする側からは、なかなか気づきにくいところですね。",
        "ご本人に聞くと、また違う理由が出てくるかもしれませんね。",
        "そこが決め手になっているのですね。",
      ],
      en: [
        "What counts for them, as you see it: “{gist}”.",
        "It isn’t easy to say from the inside what people come for.",
        "If you asked them, they might say something else again.",
        "So that tips it for them.",
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
        "「{trouble}」というお話から、「{gist}」と考えられたのですね。",
        "{party}のことを思うと「{gist}」ということなのですね。",
        "そうできたらいいと、思っておられるのですね。",
        "受け取る方のことを考えて、出てきたことなのですね。",
        "もう少しこうしたい、という思いがあるのですね。",
      ],
      en: [
        "“{gist}”. So that’s where it could be better.",
        "{restated}. That would be a change for them.",
        "You’re starting from what they would like.",
        "There’s how it is now, and how it could be.",
        "That would be something new for them.",
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
        "できるかどうかは、あとで考えて大丈夫です。",
        "{party}には、そのほうが助かりそうなのですね。",
        "そうなるとよい、と思われるのですね。",
        "まだ思いつきのままで大丈夫です。",
      ],
      en: [
        "That’s something they would notice.",
        "That’s something for {party}, then.",
        "We can come back to that when we talk about plans.",
        "That’s worth remembering.",
      ],
    },
    why: {
      ja: "実行するかどうかを決めずに、案として残しています。",
      en: "It is kept as an idea, with no decision to act on it yet.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): ideas are noted before planning, none is pushed.",
  },
  {
    id: "space-trouble",
    phase: "recipient",
    kind: "hold-space",
    after: ["recipient.trouble"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{restated}ですね。思い浮かぶことがあれば、続けてください。",
        "「{gist}」とのことですね。続きがあれば、聞かせてください。",
        "相手の方の様子を、ゆっくり思い浮かべてみてください。",
        "ほかにも浮かぶことがあれば、話してください。",
        "急がなくて大丈夫です。少し待っていますね。",
      ],
      en: [
        "You can think about their side a little longer.",
        "Let’s stay with {party} for a moment.",
        "I won’t ask anything just yet.",
        "If you think of more, you can add it.",
        "I’ll wait a little.",
      ],
    },
    why: {
      ja: "相手の側に立ってみたあとは、その眺めが落ち着くまで待つことにしています。",
      en: "After you have looked from their side, this leaves a moment for the view to settle.",
    },
    source: "Article: space after the view has turned; perspective taking, Parker & Axtell (2001).",
  },
];

import type { Say } from "./move.ts";

const readBackWhy = {
  ja: "今日の言葉を短く並べて、取り違えがないか確かめるためです。",
  en: "This sets out today’s words briefly, so that any mistake can be put right.",
};
const readBackSource =
  "Counselling model: read back, with what stayed open left open; summaries (Miller & Rollnick 2013).";

/** The frame at the beginning, and the read-back. */
export const closeSays: readonly Say[] = [
  {
    id: "frame-greeting",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "Kanameというソフトウェアです。人でもカウンセラーでもなく、医療の代わりにもなりません。書かれたことはKanameを動かす機械の中にとどまり、どの問いも飛ばせて、いつでもやめられます。",
        "はじめまして、Kanameです。ソフトウェアなので、人やカウンセラー、医療の代わりにはなりません。書かれた言葉はKanameを動かす機械の外へ出ませんし、どの問いも飛ばせて、途中でやめることもできます。",
        "ここでお話を伺うのは、Kanameというソフトウェアです。人でもカウンセラーでもなく、医療でもありません。お話はKanameを動かす機械の中だけに残り、答えないことも途中で終えることも自由です。",
        "私はKanameというソフトウェアです。カウンセラーでも人でもなく、診断や治療はできません。書かれたものはKanameを動かす機械から外へ出ませんし、問いを飛ばすのも途中でやめるのも自由です。",
      ],
      en: [
        "I am Kaname: software, not a person or a counsellor, and not medical care. What you write stays on the machine I run on. Skip anything, and stop at any time.",
        "This is Kaname, a piece of software. It is not a person or a counsellor, and it gives no medical care. Everything stays on the machine it runs on; you can skip any question, and stop whenever you like.",
        "My name is Kaname, and I am software; I am neither a person nor a counsellor, and I give no medical care. Your words do not leave the machine I run on. You may skip any question or stop at any point.",
        "You are writing to Kaname, a computer program. It is not a person, a counsellor or a doctor. Nothing leaves the machine it runs on, and you may skip questions or stop as you please.",
      ],
    },
    why: {
      ja: "何と話しているのか、言葉がどこに残るのかを、はじめにお伝えするためです。",
      en: "You should know from the start what you are writing to and where your words are kept.",
    },
    source:
      "Counselling model, frame: software and not a counsellor; the machine never pretends to be a person.",
  },
  {
    id: "frame-thanks",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "ありがとうございます。では、お話を伺いますね。",
        "ここからは、思いつくままにお話しください。",
        "数字はあってもなくても大丈夫です。ここからお話を伺います。",
        "ありがとうございます。急がずに進めますね。",
      ],
      en: [
        "Thank you. Let’s begin.",
        "Thanks for the numbers. Now let’s talk.",
        "With or without numbers, we can begin now.",
        "Thank you. Take all the time you need.",
      ],
    },
    why: {
      ja: "数字を付けても付けなくても、同じように話を始められると伝えるためです。",
      en: "The talk begins in the same way with numbers or without.",
    },
    source: "Counselling model, frame.",
  },
  {
    id: "rating-how",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "気づく人がいる、居場所がある、助かる人がいる、工夫が生きている、見てくれる人がいる、ねぎらいが届く。この順に、0から10の数を六つ書いてください。",
        "居場所のことに二つ、人の助けになることに二つ、認められることに二つ。0から10の数を、六つ続けて書いてください。",
        "居場所、人の助け、ねぎらいの順に二つずつ、0から10の数を六つ並べてください。",
        "たとえば「3 4 2 5 1 3」のように、0から10の数を六つ並べてください。書かずに話を始めてもかまいません。",
      ],
      en: [
        "Somebody would notice; I have a place; somebody is helped; my ideas count; my work is seen; thanks reach me. In that order, please write six numbers from 0 to 10.",
        "Please write six numbers from 0 to 10: two for presence, two for contribution, two for acknowledgement.",
        "Just the numbers will do, from 0 to 10: two for presence, two for contribution, two for acknowledgement.",
        "For example “3 4 2 5 1 3”: six numbers from 0 to 10. You may also leave them out and begin.",
      ],
    },
    why: {
      ja: "言葉だけで話すときにも、数を残せるようにしています。",
      en: "The numbers can be given in plain text too.",
    },
    source:
      "Counselling model: six items of our own, two each for presence, contribution and acknowledgement.",
  },
  {
    id: "rating-lead-in",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "最後に、もう一度だけ数字で聞かせてください。",
        "前の数字に合わせなくて大丈夫です。",
        "数字は、上がっても下がってもかまいません。",
        "終わる前に、いまの感じを数字で聞かせてください。",
      ],
      en: [
        "To finish, here are the six scales from the beginning.",
        "You don’t have to match the earlier numbers.",
        "Higher, lower or the same: it’s all fine.",
        "Before we end, a look at where things are now.",
      ],
    },
    why: {
      ja: "数字をよく見せる必要がないことを、先に伝えるためです。",
      en: "This says beforehand that the numbers need not look good.",
    },
    source: "Counselling model: ratings before and after; guarding against demand effects (Orne 1962).",
  },
  {
    id: "read-back-dawned",
    phase: "close",
    kind: "summarise",
    returns: true,
    wordings: {
      ja: [
        "今日は「{dawned}」という言葉と、「{aspiration}」という言葉がありました。",
        "「{dawned}」、それから「{value}」という言葉が、記録にあります。",
        "記録には「{dawned}」と「{plan}」を書いてあります。",
        "「{dawned}」という言葉を、記録に残してあります。",
      ],
      en: [
        "Two things you said today: “{dawned}”, and “{aspiration}”.",
        "The record has “{dawned}” and “{value}”.",
        "You said “{dawned}”, and for the days ahead “{plan}”.",
        "“{dawned}”. That stands in the record.",
      ],
    },
    why: readBackWhy,
    source: readBackSource,
  },
  {
    id: "read-back-summary",
    phase: "close",
    kind: "summarise",
    wordings: {
      ja: [
        "目指すのは「{aspiration}」、まずは「{plan}」ということですね。",
        "大事なことは「{value}」、これからすることは「{plan}」ですね。",
        "今日言葉になったのは「{value}」と「{aspiration}」です。",
        "記録には「{aspiration}」と書いてあります。",
        "これからのこととして「{plan}」と書いてあります。",
        "記録には「{value}」という言葉があります。",
        "今日話してくださったことを、記録に並べました。",
        "まだ言葉になっていないところは、空けてあります。",
        "記録は、一行ずつ読み返せます。",
      ],
      en: [
        "Your aim, as you put it: “{aspiration}”. Your next step: “{plan}”.",
        "What matters to you: “{value}”. Your next step: “{plan}”.",
        "In your own words: “{value}” and “{aspiration}”.",
        "What you work for, as you put it: “{aspiration}”.",
        "The next step you named: “{plan}”.",
        "The record has these words of yours: “{value}”.",
        "I’ve set out your words in the record.",
        "This is what stands in the record so far.",
        "You can read today’s words line by line in the record.",
      ],
    },
    why: readBackWhy,
    source: readBackSource,
  },
  {
    id: "reflect-read-back-linked",
    phase: "close",
    kind: "reflect-complex",
    after: ["close.read-back"],
    wordings: {
      ja: [
        "読み直してくださって、ありがとうございます。",
        "ありがとうございます。では、このまま残しますね。",
        "閉じたあとも、また開いて読み返せます。",
        "はい、そのように残しておきますね。",
        "はい、わかりました。",
      ],
      en: [
        "Thank you for looking it over.",
        "All right. You can come back to it whenever you like.",
        "It’s yours, to keep or to change.",
        "OK. It’s there when you want it.",
      ],
    },
    why: {
      ja: "話した言葉を、読み返した目で確かめるためです。",
      en: "This is for looking at what you said with a reader’s eyes.",
    },
    source: "Counselling model: read back, correct, approve; MITI 4, complex reflection.",
  },
  {
    id: "reflect-read-back-added",
    phase: "close",
    kind: "reflect-simple",
    wordings: {
      ja: [
        "「{gist}」、それも記録に入れました。",
        "はい、それも残しておきますね。",
        "それも、書き加えました。",
        "「{gist}」というお話も、残しておきますね。",
      ],
      en: [
        "“{gist}”. That’s in it now as well.",
        "I’m glad you said that. It’s in the record, in your words.",
        "“{gist}”. I’ve put that with the rest.",
        "That belongs in it, too, and it’s there now.",
      ],
    },
    why: {
      ja: "読み返したときに出てきた言葉も、記録に残すためです。",
      en: "What comes up while the record is read back belongs in it, too.",
    },
    source: "Counselling model, close: read back, correct.",
  },
  {
    id: "reflect-read-back",
    phase: "close",
    kind: "normalise",
    after: ["close.read-back"],
    wordings: {
      ja: [
        "このあとも、一行ずつ直せます。",
        "直しても直さなくても、ご自身の記録です。",
        "どんな形で残すかは、お任せします。",
        "あとで読むと、直したいところが出てくるかもしれませんね。",
      ],
      en: [
        "Any line can still be changed.",
        "It’s your record, whatever you do with it.",
        "It’s up to you how it’s worded in the end.",
        "There’s no need to settle that today.",
      ],
    },
    why: {
      ja: "記録を決めるのはご自身だと伝えるためです。",
      en: "The record is yours to decide on.",
    },
    source: "Counselling model: the person can edit, strike or restore each line.",
  },
];

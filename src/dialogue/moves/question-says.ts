// Long because it is the wordings of every answer to what is asked of the counsellor, in two languages.
import type { Say } from "./move.ts";

const why = {
  ja: "こちらへの質問には、先に答えるためです。",
  en: "A question you put is answered before anything else.",
};
const source = "Counselling model: consent; the machine never pretends. Person-centred practice: congruence.";

/** Plain answers to what a client asks about the talk, about the last question, or about what only they can judge. */
export const questionSays: readonly Say[] = [
  {
    id: "talk-purpose",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "お仕事が誰に届いているかを、一緒に見る会話です。役に立つとは約束できません。",
        "ご自分の仕事を、ご自分の言葉で見直すための会話です。",
        "お話を伺い、終わりにご自分の言葉の記録が残ります。合わなければやめられます。",
        "仕事のことを口に出してみる場です。答えを出すものではありません。",
      ],
      en: [
        "It’s a talk about your work and who it reaches. If it’s no use to you, you can stop.",
        "I ask and listen, so that you can look at your work afresh. I can’t promise that it helps.",
        "You talk about your work, and at the end you have it in your own words. No more than that.",
        "To look at what your work is for. It finds nobody a job, and it may or may not help.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-why",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "合わない問いでしたら、飛ばして大丈夫です。",
        "答えなくてもかまいません。",
        "別のお話にしても大丈夫です。",
        "それだけの理由です。",
      ],
      en: [
        "If it doesn’t fit, leave it.",
        "It needn’t be answered.",
        "Talk about something else, if you’d rather.",
        "That’s all there is to it.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-not-leaving",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "いいえ。辞めることを勧めてはいません。",
        "いいえ。残るのも離れるのも、ご自分で決めることです。",
        "そういう意味ではありません。ここで話しても、何かを変えなくて大丈夫です。",
        "いいえ、何も勧めていません。",
      ],
      en: [
        "No, I’m not. Whether you stay is yours alone to decide.",
        "No. Nothing has to follow from what you say here.",
        "I’m not telling you to leave. You needn’t do anything at all with this.",
        "No. Staying is just as open to you.",
      ],
    },
    why,
    source: "Counselling model: no advice; leaving is a legitimate result, and so is staying.",
  },
  {
    id: "talk-not-over",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "まだ終わりではありません。",
        "いいえ、時間は残っています。",
        "いいえ、まだ続けられます。",
        "終わりではありません。急いでもいません。",
      ],
      en: [
        "Not unless you’d like to be.",
        "No, there’s time left.",
        "Not yet, as far as I’m concerned.",
        "No. There’s more time, if you want it.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-is-over",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "はい、これで終わりです。",
        "ええ、こちらからは以上です。",
        "はい、ここまでです。",
        "はい、伺うことはもうありません。",
      ],
      en: ["Yes, we’re done.", "That’s all from me, yes.", "Yes. That was the last of it.", "We are, yes."],
    },
    why,
    source,
  },
  {
    id: "talk-begin",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "どこからでも大丈夫です。",
        "愚痴からでもかまいません。",
        "今週のことを一つ、というくらいで十分です。",
        "決まった答え方はありません。浮かんだことからどうぞ。",
      ],
      en: [
        "Start anywhere. Moaning is fine, too.",
        "Whatever is on your mind about work.",
        "There’s no right way in. One small thing from this week would do.",
        "Anything at all; it needn’t be in order.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-no-duty",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "いいえ、しなくて大丈夫です。",
        "はい、飛ばしてかまいません。",
        "決まりはありません。お好きなように。",
        "いいえ、どれも任意です。",
      ],
      en: [
        "No, nothing here has to be done.",
        "It’s up to you. Any of it can be skipped.",
        "You needn’t.",
        "There’s no must here. Leave out what you like.",
      ],
    },
    why,
    source: "Counselling model, frame: anything may be skipped.",
  },
  {
    id: "talk-how-to-end",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "「終わります」と書いてくだされば、そこで終えます。",
        "いつでも「やめます」の一言で終えられます。",
        "終わりのボタンでも、ひとこと書いても終えられます。",
        "そう書いてくだされば、すぐ終えます。",
      ],
      en: [
        "Write “stop”, and it ends there.",
        "Just say so, and we stop. What you’ve said is kept.",
        "By saying goodbye, or with the button for finishing.",
        "One word is enough: “stop”.",
      ],
    },
    why,
    source: "Counselling model, frame: stop at any time.",
  },
  {
    id: "talk-language",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "日本語か英語だけです。方言はそのままで大丈夫です。",
        "読めるのは日本語と英語だけです。",
        "すみません、ほかの言葉は読めません。",
        "日本語と英語のほかは、分かりません。",
      ],
      en: [
        "I only know English and Japanese. Write it just as it comes.",
        "English or Japanese, nothing else, I’m sorry to say.",
        "No other language, sorry. Short and simple English is fine.",
        "Sorry, only English and Japanese.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-erase",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "設定の画面にある「すべて消す」で消せます。元には戻せません。",
        "消すときは、設定の画面を開いてください。全部を消すボタンがあります。",
        "設定を開くと、この対話も含めて、まとめて消せます。",
        "全部を消すボタンが、設定の画面にあります。",
      ],
      en: [
        "On the settings page: “Delete everything”. It can’t be undone.",
        "Open the settings: the button there to delete everything takes this talk with it.",
        "The settings page has a button that deletes all of it for good.",
        "Under Settings you can delete everything, this talk too.",
      ],
    },
    why,
    source: "docs/privacy.md: how a person erases what is kept.",
  },
  {
    id: "talk-our-words",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "大事なところのように聞こえた、という意味でした。違っていたら、流してください。",
        "深い意味はありません。そのお言葉が気になった、というだけです。",
        "聞き流さずに伺いました、というつもりでした。",
        "そのお話を聞いた、というしるしのつもりでした。",
      ],
      en: [
        "Only that those words sounded as if they mattered. I may be wrong.",
        "It meant that I’d noticed what you said, and no more than that.",
        "That it didn’t sound like a small thing. Tell me if it was.",
        "It was a roundabout way of saying I’d heard you.",
      ],
    },
    why: {
      ja: "こちらの言ったことの意味を聞かれたら、そのまま答えるためです。",
      en: "Asked what was meant by a remark, it is said plainly.",
    },
    source: "Person-centred practice: congruence.",
  },
  {
    id: "talk-afterwards",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "いいえ。ご自分で知らせを設定しないかぎり、何も届きません。",
        "こちらから連絡することはありません。",
        "連絡は来ません。見返すかどうかは、お任せします。",
        "いいえ、誰からも連絡は行きません。",
      ],
      en: [
        "No. Nothing reaches you unless you set a reminder yourself.",
        "Nobody will get in touch with you.",
        "No one follows this up but you.",
        "No, it ends here; nobody calls or writes.",
      ],
    },
    why,
    source: "Counselling model, afterwards: follow-up is the person’s own choice.",
  },
  {
    id: "talk-where-record",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "終わったあとに「記録を見る」から開けます。一行ずつ直せます。",
        "この対話が終わると、記録を見るボタンが出ます。",
        "終わってから開けます。ここでは、言ってくだされば直します。",
        "終わりの画面から開けます。",
      ],
      en: [
        "At the end there is a button, “See the record”. Every line can be changed there.",
        "It opens from the last screen, once we’ve finished.",
        "You’ll see it when this talk is over. Until then, tell me what to change.",
        "It comes at the end, behind “See the record”.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-cannot-judge",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "ここからは、どちらとも言えません。そう思う場面があれば、聞かせてください。",
        "私には判断がつきません。",
        "分かりません。そう思うようになったいきさつなら、伺えます。",
        "決められるのは、その場におられた方だけです。",
      ],
      en: [
        "I can’t tell from here; you were there. What made you ask is worth hearing.",
        "I’m in no position to judge that.",
        "I don’t know. I can listen to how you came to wonder.",
        "I can’t settle that for you, and I won’t pretend to.",
      ],
    },
    why,
    source: "Counselling model: no judgement; the machine never pretends to know.",
  },
  {
    id: "talk-heard",
    phase: "concern",
    kind: "inform",
    returns: true,
    wordings: {
      ja: [
        "いちばん残っているのは、「{lately}」です。どう見るかは、お任せします。",
        "「{lately}」と伺いました。その重さをご存じなのは、ご自分だけです。",
        "意見は持てませんが、「{lately}」は確かに聞きました。",
        "「{lately}」。聞こえたのはそのことで、良し悪しは私には決められません。",
      ],
      en: [
        "What stays with me is “{lately}”. What to make of it is yours to say.",
        "I can’t judge it, but I did hear this: “{lately}”.",
        "“{lately}” is what I heard. You know better than I do what it weighs.",
        "I’m a program and have no view of my own; what I heard was “{lately}”.",
      ],
    },
    why: {
      ja: "聞かれたことに、言えることだけを正直にお答えするためです。",
      en: "Asked what it makes of this, a program can say what it heard, and no more.",
    },
    source: "Counselling model: the meaning is the client’s; no verdicts.",
    notUnder: ["safety", "treatment"],
  },
  {
    id: "talk-whom",
    phase: "concern",
    kind: "repair",
    returns: true,
    wordings: {
      ja: [
        "どなたと決めずに聞いていました。問いは下げて、「{lately}」に戻ります。",
        "誰のことか、言葉が足りませんでした。「{lately}」の話をしていましたね。",
        "その問いは要りませんでした。「{lately}」、そちらを伺います。",
        "相手を取り違えそうな聞き方でした。「{lately}」からで大丈夫です。",
      ],
      en: [
        "Nobody you had named; that question can go. You were at “{lately}”.",
        "I hadn’t anyone in mind, so leave it. “{lately}” is where we were.",
        "My question named no one. Let’s be with “{lately}” instead.",
        "I can’t say who I meant by that. “{lately}” matters more.",
      ],
    },
    why: {
      ja: "誰のことか分からない問いは取り下げ、お話に戻るためです。",
      en: "A question that named nobody is taken back, and the tale taken up again.",
    },
    source: "Counselling model: the client leads; repair in one plain sentence.",
    notUnder: ["safety", "treatment"],
  },
  {
    id: "talk-cannot-know",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "分かりません。伺ったことしか、知らないためです。",
        "そこまでは、ここからは見えません。",
        "分からないので、当て推量では答えずにおきます。",
        "すみません、私には分からないことです。",
        "お答えできるだけのことを知りません。",
      ],
      en: [
        "I don’t know; I only know what you’ve told me.",
        "That’s beyond what I can see from here.",
        "I have no way of knowing, and I won’t guess.",
        "I can’t answer that one, I’m sorry.",
        "Nothing I know would answer that.",
      ],
    },
    why: {
      ja: "分からないことを、分からないと言うためです。",
      en: "What is not known is said not to be known.",
    },
    source: "Counselling model: scope.",
  },
  {
    id: "talk-plainly",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "分かりにくい聞き方でした。{plainly}を伺いたかったのです。",
        "{plainly}、という意味でした。",
        "言い直すと、{plainly}、ということです。",
        "伺いたかったのは、{plainly}です。",
        "{plainly}を伺っていました。",
        "回りくどい問いでした。答えなくてかまいません。",
        "聞き方が悪かったです。",
      ],
      en: [
        "That was unclear, sorry. I was asking {plainly}.",
        "I was asking {plainly}.",
        "In plain words: {plainly}.",
        "All I meant was {plainly}.",
        "I put it badly. I meant {plainly}.",
        "It wasn’t a clear question. You can leave it.",
        "Badly put, and not important.",
      ],
    },
    why: {
      ja: "伝わらなかった問いを、同じことについて言い直すためです。",
      en: "A question that was not understood is put in plainer words about the same thing.",
    },
    source: "Counselling model: repair; what a question means is for the one who asked it to say.",
  },
  {
    id: "talk-took-wrongly",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "「{wrong}」を人のことだと取り違えていました。もう出しません。",
        "「{wrong}」は、こちらの読み違いです。外しました。",
        "いない人のことを伺っていました。外します。",
        "名前ではなかったのですね。もう伺いません。",
      ],
      en: [
        "I took “{wrong}” for somebody in your work. My mistake; it’s gone.",
        "“{wrong}” was my misreading, and I’ve taken it out.",
        "Nobody. I misread your words.",
        "I made that up out of your words. It’s gone now.",
      ],
    },
    why: {
      ja: "取り違えたことを、はっきり取り消すためです。",
      en: "What was taken wrongly is taken back.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "talk-ask-again",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "質問を通り過ぎていました。もう一度書いてくだされば、先に答えます。",
        "答えずに進んでいました。もう一度、聞いてください。",
        "聞かれたことに答えていませんでした。繰り返してもらえれば、お答えします。",
        "答えがまだでしたね。もう一度どうぞ。",
      ],
      en: [
        "I went past your question. Put it once more, and I’ll answer that first.",
        "You did ask, and I gave no answer. Say it again, and I will.",
        "True, that had no answer from me. Once more, please.",
        "I owe you an answer. Ask me once more.",
      ],
    },
    why,
    source,
  },
  {
    id: "talk-scale",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "10がよく当てはまる、0がまったく当てはまらない、です。",
        "数が大きいほど、よく当てはまるという意味です。",
        "10がいちばん当てはまるほうです。書かずに始めてもかまいません。",
        "0がいちばん当てはまらず、10がいちばん当てはまります。",
      ],
      en: [
        "10 is the good end: the higher, the truer it is for you now.",
        "High is good. A guess will do.",
        "0 is not at all, 10 is completely. You may also leave them out.",
        "Ten means it fits you entirely, nought that it doesn’t fit at all.",
      ],
    },
    why,
    source: "Counselling model: six items of our own, 0–10.",
  },
];

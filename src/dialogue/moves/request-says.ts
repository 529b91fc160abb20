import type { Say } from "./move.ts";

const recordIsYours = "Counselling model: the record is the client's; read back, correct, approve.";

/** Answers to what somebody asks to be done with the talk or with the record. */
export const requestSays: readonly Say[] = [
  {
    id: "request-left-out",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "わかりました。そのお話は記録に残しません。",
        "外しました。こちらからは、もう触れません。",
        "記録から外しました。",
        "はい、そこは記録に入れずにおきます。",
        "承知しました。そのことは書きません。",
      ],
      en: [
        "I’ve left that out. It won’t be in your record.",
        "That’s out, and I won’t bring it up again.",
        "Yes. It stays out of the record.",
        "Understood. That isn’t written down anywhere in the record.",
        "It’s gone from the record.",
      ],
    },
    why: {
      ja: "残すかどうかを決めるのは、ご自身だからです。",
      en: "What is kept is for you to decide.",
    },
    source: recordIsYours,
  },
  {
    id: "request-changed",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "直しました。いまの言葉で残っています。",
        "はい、そのとおりに書き直しました。",
        "書き直しました。記録はいまの言葉になっています。",
        "記録を、おっしゃったとおりにしました。",
      ],
      en: [
        "I’ve changed it. It now reads as you said.",
        "That’s put right in the record.",
        "Done. The record has it in those words now.",
        "It’s written the way you just put it.",
      ],
    },
    why: {
      ja: "残るのはご自身の言葉なので、言われたとおりに直しています。",
      en: "What remains should be your own words, so it is put as you said.",
    },
    source: recordIsYours,
  },
  {
    id: "request-partly",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "直せたのは一部です。残りは記録の画面へ。",
        "全部は直せていません。残りは記録の画面で直せます。",
        "途中までしか直せませんでした。続きは記録の画面でできます。",
        "直せなかったところがあります。記録を開くと直せます。",
      ],
      en: [
        "I’ve done part of that, not all. The rest you can change on the record page.",
        "I did part; the rest I couldn’t follow.",
        "Not all of it is changed yet. The record page lets you do the rest.",
        "One part I managed, another I didn’t. The record page lets you do it.",
      ],
    },
    why: {
      ja: "できなかったことを、できたように言わないためです。",
      en: "What was not done should not sound as if it had been.",
    },
    source: recordIsYours,
  },
  {
    id: "request-shown",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "いまの記録を、そのまま並べます。",
        "記録は、いまこうなっています。",
        "記録にある言葉は、次のとおりです。",
        "そのまま読み上げますね。",
        "はい、こう書いてあります。",
      ],
      en: [
        "This is how the record reads now.",
        "Here is the record as it stands.",
        "These are the words in the record now.",
        "It says this.",
        "Of course. It goes like this.",
      ],
    },
    why: {
      ja: "見たいと言われたら、記録の言葉をそのままお見せします。",
      en: "Whoever asks to see the record is shown its words as they stand.",
    },
    source: recordIsYours,
  },
  {
    id: "close-advice",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "まだ終わりにせず、そのことを伺います。思いつくままに話してみてください。",
        "それを聞かずには終われません。思い浮かぶ言葉からで大丈夫です。",
        "それが気がかりなのですね。上手でなくてよいので、ここで言葉にしてみてください。",
        "急いで閉じずに、そこにいますね。まとまらないままで、口にしてみてください。",
      ],
      en: [
        "Let’s not end on that. Say it here first, just as it comes; it doesn’t have to be right.",
        "I can’t know that for you. Start with what you most want to get across.",
        "There’s still time for that. Try it out here in your own words, however rough.",
        "That comes before goodbye. Put it in your own words first, as if they were here.",
      ],
    },
    why: {
      ja: "終わりぎわに出てきた問いは、その日いちばん聞きたかったことかもしれないからです。",
      en: "A question that comes at the very end is often the one somebody came with.",
    },
    source: "Motivational Interviewing: evoke before advising (MITI 4); the door-knob remark.",
  },
  {
    id: "request-unclear",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "どの行のことか読み取れませんでした。記録の画面で直せます。",
        "まだ直せていません。記録の画面で直せます。",
        "直すところを読み取れませんでした。記録を開くと書き直せます。",
        "記録の画面なら、どの行も消したり書き直したりできます。",
        "何をどう直すのか、分かりませんでした。記録の画面で、ご自分で直せます。",
      ],
      en: [
        "I couldn’t do that. The record page lets you.",
        "Sorry, I haven’t managed that. You can do it on the record page.",
        "I’m not sure which words you mean. In the record you can rewrite any line.",
        "That isn’t changed yet. The record page lets you rewrite or remove any line.",
        "I didn’t understand what to change. You can edit it by hand on the record page.",
      ],
    },
    why: {
      ja: "できなかったことを、できたように言わないためです。",
      en: "What was not done should not sound as if it had been.",
    },
    source: recordIsYours,
  },
  {
    id: "request-is-done",
    phase: "close",
    kind: "inform",
    wordings: {
      ja: [
        "はい、先ほど直しました。記録の画面でも確かめられます。",
        "直してあります。記録を開くと見られます。",
        "はい、記録は変わっています。",
        "言われたとおりになっています。記録の画面で見てください。",
      ],
      en: [
        "Yes, that’s done. You can see it in the record.",
        "It is. The record shows it as it stands now.",
        "Yes. You can check it on the record page.",
        "Yes, the record has changed.",
      ],
    },
    why: {
      ja: "したかどうかを尋ねられたら、そのまま答えるためです。",
      en: "A plain question about what was done gets a plain answer.",
    },
    source: recordIsYours,
  },
  {
    id: "request-who-sees",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "どこにも送られません。この機械の中に残るだけで、あとで消せます。",
        "書かれたことは、この機械の外へは出ません。ご自分で消せます。",
        "会社にもどこにも送りません。暗号にして、この機械に置いています。",
        "記録は外へ送られません。見せるのも消すのも、ご自分で決められます。",
      ],
      en: [
        "It is sent to nobody. It stays on this machine, and you can erase it.",
        "Nothing leaves the machine Kaname runs on unless you pass it on yourself.",
        "It goes nowhere. It is kept encrypted here, and only you decide whom to show it.",
        "Nobody is sent any of it. Whether to show it or erase it is up to you.",
      ],
    },
    why: {
      ja: "どこに残るかを尋ねられたら、先にそれに答えるためです。",
      en: "A question about where your words go is answered before anything else.",
    },
    source: "Counselling model, frame: what leaves the machine (nothing) is said plainly.",
  },
  {
    id: "request-operator-sees",
    phase: "frame",
    kind: "inform",
    wordings: {
      ja: [
        "機械と鍵を預かる人には、開ける手立てがあります。ほかには誰も読めません。",
        "機械と鍵の管理者なら開けます。心配なことは書かずにいてください。",
        "管理する人が鍵も持っていれば、開くことはできます。外へは送りません。",
        "鍵を持つ管理者だけは開けます。記録はいつでも消せます。",
      ],
      en: [
        "Whoever runs this machine and holds its key could open it. Nobody else can.",
        "Someone who looks after the machine and has the key could. It is sent to nobody.",
        "Only a person with both the machine and its key. You can erase all of it.",
        "The holder of the machine’s key could read it, and nobody else.",
      ],
    },
    why: {
      ja: "誰が読めるのかを、都合のよいところだけ答えないためです。",
      en: "Who could read it is told whole, not only the comfortable part.",
    },
    source: "docs/threat-model.md: what an operator can and cannot do.",
  },
];

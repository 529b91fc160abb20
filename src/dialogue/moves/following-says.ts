import type { Say } from "./move.ts";

const why = {
  ja: "話してくださったことに、次の問いより先に、とどまるためです。",
  en: "What you have just told comes before the next question on any list.",
};

export const followSays: readonly Say[] = [
  {
    // With a question after them they stand by themselves: what is made of them would be ours.
    id: "follow-words",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "「{carried}」と。",
        "はい、「{carried}」。",
        "ああ、「{carried}」。",
        "そうですか、「{carried}」。",
      ],
      en: ["I see. “{carried}”.", "Right. “{carried}”.", "“{carried}”. Yes.", "“{carried}”, you say."],
    },
    why,
    source: "MITI 4, simple reflection: the person's own words.",
    notUnder: ["safety"],
  },
  {
    // For what hurts or is grieved for; over anything lighter it would be solemn.
    id: "follow-words-quietly",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "「{carried}」、急がずに聞きたいところです。",
        "「{carried}」、聞き過ごしたくないお話です。",
        "「{carried}」、そこで少し立ち止まらせてください。",
        "「{carried}」というところが、耳に残りました。",
      ],
      en: [
        "“{carried}”: I don’t want to hurry past that.",
        "“{carried}”: let me stop there for a moment.",
        "“{carried}”: I won’t go straight on from that.",
        "“{carried}”: that stood out as you told it.",
      ],
    },
    why,
    source: "MITI 4, simple reflection: the person's own words.",
    notUnder: ["safety"],
  },
  {
    // Nothing asked after them.
    id: "follow-words-room",
    phase: "concern",
    kind: "hold-space",
    returns: true,
    wordings: {
      ja: [
        "「{carried}」。聞いています。",
        "「{carried}」。お話しになるままに。",
        "「{carried}」。ゆっくりで大丈夫です。",
        "「{carried}」。よければ、続きを。",
        "「{carried}」。時間はあります。",
        "「{carried}」。もう少し、聞かせてください。",
      ],
      en: [
        "“{carried}”. I’m listening.",
        "“{carried}”. There’s no hurry.",
        "“{carried}”. Take your time.",
        "“{carried}”. Go on, if there’s more.",
        "“{carried}”. There’s time for it.",
        "“{carried}”. I’d like to hear more about that.",
      ],
    },
    why,
    source: "Counselling model: space is a move; MITI 4, simple reflection.",
    notUnder: ["safety"],
  },
  {
    id: "follow-room",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "急がずに、そのお話を聞かせてください。",
        "ほかの問いは置いておきます。そのままどうぞ。",
        "もう少し、そのことを聞かせてください。",
        "どうぞ、そのお話を続けてください。",
        "そのお話、聞いています。よければ続けてください。",
      ],
      en: [
        "I’d like to hear more of that, if you want to tell it.",
        "Go on with that, if you like.",
        "Stay with that as long as you want.",
        "Please go on. There is time.",
        "Do go on. I won’t ask about anything else yet.",
      ],
    },
    why,
    source: "Counselling model: space is a move.",
    notUnder: ["safety"],
  },
  {
    // A word or two to somebody who tells in pieces, so that the next piece comes.
    id: "follow-on",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "ええ、どうぞ続けてください。",
        "ええ、お聞きしています。",
        "はい、その先もどうぞ。",
        "はい、そのまま聞かせてください。",
        "ええ、お話しになる速さで大丈夫です。",
        "ええ、続きを待っています。",
      ],
      en: [
        "Mm, go on.",
        "Yes, I’m listening.",
        "I’m still with you.",
        "Yes, carry on.",
        "Take it at your own pace.",
        "I’m following. Go on.",
      ],
    },
    why,
    source: "Minimal encouragers (Ivey, Ivey & Zalaquett, Intentional Interviewing and Counseling).",
    notUnder: ["safety"],
  },
  {
    // One word of listening to somebody who tells line by line: it comes round again, as it does in a talk.
    id: "follow-mm",
    phase: "concern",
    kind: "hold-space",
    nods: true,
    wordings: {
      ja: [
        "ええ、ええ。",
        "はい、どうぞ。",
        "そうだったのですね。",
        "ええ、それで。",
        "はい、ええ。",
        "そうですか、はい。",
        "なるほど、はい。",
        "ああ、はい。",
        "はい、続きを。",
        "ええ、その先も。",
      ],
      en: [
        "Mm.",
        "Mm-hm.",
        "Yes.",
        "Right, yes.",
        "Ah, I see.",
        "Yes, go on.",
        "I’m following.",
        "I’m here.",
        "Got you.",
        "Mm, yes.",
      ],
    },
    why: {
      ja: "お話の途中だと受け取ったので、問いをはさまずに聞いています。「それだけです」で、先へ進みます。",
      en: "I take it that you are in the middle of telling something, so I ask nothing. “That’s all” takes us on.",
    },
    source: "Minimal encouragers (Ivey, Ivey & Zalaquett, Intentional Interviewing and Counseling).",
    notUnder: ["safety"],
  },
  {
    // A line that turns or carries a tale, as it stands and with nothing that would agree to it or judge it.
    id: "follow-line",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    nods: true,
    wordings: {
      ja: [
        "「{line}」。",
        "「{line}」。ここで聞いています。",
        "「{line}」という一行、受けとりました。",
        "「{line}」。はい。",
      ],
      en: ["“{line}”.", "“{line}”. I’m listening.", "I hear that: “{line}”.", "“{line}”. I’m here."],
    },
    why,
    source: "MITI 4, simple reflection: the person's own words.",
    notUnder: ["safety"],
  },
  {
    // To somebody who finds that nothing comes back but nods, or their own words.
    id: "follow-manner",
    phase: "concern",
    kind: "repair",
    returns: true,
    wordings: {
      ja: [
        "おっしゃるとおりです。「{whole}」、ここで立ち止まるところでした。",
        "たしかに、返事が薄かったですね。「{whole}」と話してくださったのに。",
        "ごもっともです。「{whole}」というところを、もっと聞きたいと思っています。",
        "そうですね、聞き方を変えます。「{whole}」のところに戻ります。",
      ],
      en: [
        "Fair. It was “{whole}” that I should have stopped at.",
        "True, that was thin of me. You had just told me “{whole}”.",
        "You’re right. Let me go back to “{whole}”.",
        "Point taken, I’ll do it differently. Here is what I’d stay with: “{whole}”.",
      ],
    },
    why: {
      ja: "聞き方についてのご指摘を受けて、聞き方を変えるためです。",
      en: "You told me how I come across, so I go about it differently from here.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
  {
    // The same, where nothing can be held.
    id: "follow-manner-plain",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "おっしゃるとおりです。聞き方を変えますね。",
        "ごもっともです。返事を減らして、もっと伺います。",
        "たしかにそうでした。ここからは違う聞き方をします。",
        "そう聞こえて当然です。もう少し身を入れて伺います。",
      ],
      en: [
        "Fair enough. I’ll go about it differently.",
        "True. Less of that from here on.",
        "You’re right, and I’ll change it.",
        "That’s a just complaint. Go on, and I’ll do better.",
      ],
    },
    why: {
      ja: "聞き方についてのご指摘を受けて、聞き方を変えるためです。",
      en: "You told me how I come across, so I go about it differently from here.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
  {
    // To thanks that are none, a "wow", in the midst of a tale.
    id: "follow-curt",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "いまの返しは、足りませんでしたね。どうぞ、続けてください。",
        "うまく返せていないようです。お話の続きを待っています。",
        "気のきいた返事ではありませんでした。聞いていますので、そのまま。",
        "返事はさておき、お話のほうをどうぞ。",
      ],
      en: [
        "That didn’t land well. I’m still listening.",
        "What I said there wasn’t much. Please go on.",
        "I could have said that better. I’m staying with it.",
        "Never mind how I put it. What you’re telling me matters more.",
      ],
    },
    why: {
      ja: "お話の途中だと受け取ったので、問いをはさまずに聞いています。",
      en: "I take it that you are in the middle of telling something, so I ask nothing.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
  {
    // When a tale is over: what weighed most in it, before anything else is asked.
    id: "follow-whole",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "「{whole}」というお話、聞かせていただきました。",
        "ここまで、「{whole}」というお話でした。",
        "「{whole}」、そのお話を覚えておきます。",
        "お話のまん中に、「{whole}」がありました。",
      ],
      en: [
        "“{whole}”: I’ll keep hold of that.",
        "In the middle of what you told me there’s this: “{whole}”.",
        "I’ve heard it: “{whole}”.",
        "So that’s it, then: “{whole}”.",
      ],
    },
    why: {
      ja: "お話が一区切りついたと受け取り、いちばん残ったところを先に言葉にしました。",
      en: "What you were telling seemed to be at its end, so I said first what had stayed with me of it.",
    },
    source: "MITI 4, complex reflection: the whole of what was told.",
    notUnder: ["safety"],
  },
  {
    id: "follow-whole-quietly",
    phase: "concern",
    kind: "hold-space",
    returns: true,
    wordings: {
      ja: [
        "「{whole}」と、話してくださってありがとうございます。",
        "「{whole}」、そこまで伺いました。",
        "「{whole}」、ここで少し待ちますね。",
        "「{whole}」、そのお話を預かりました。",
      ],
      en: [
        "“{whole}”: thank you for telling me.",
        "“{whole}”, and there’s no need to add anything.",
        "“{whole}”: I won’t go straight on from that.",
        "“{whole}”: I’m glad you could say it here.",
      ],
    },
    why: {
      ja: "お話が一区切りついたと受け取り、次の問いの前に、いちばん残ったところにとどまっています。",
      en: "What you were telling seemed to be at its end; I stay with what weighed most before anything else is asked.",
    },
    source: "Counselling model: space is a move.",
    notUnder: ["safety"],
  },
  {
    id: "follow-earlier",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "終わる前に、「{earlier}」というお話に戻らせてください。",
        "「{earlier}」というお話を、まだ十分に伺っていませんでした。",
        "「{earlier}」と、途中で話してくださいました。",
        "時間はまだあります。「{earlier}」というお話が残っています。",
      ],
      en: [
        "Before we end, I’d like to come back to this: “{earlier}”.",
        "There’s time left for something you told me: “{earlier}”.",
        "We went on quickly from this: “{earlier}”.",
        "You also told me this: “{earlier}”.",
      ],
    },
    why: {
      ja: "時間が残っているので、まだ伺えていないお話に戻っています。",
      en: "There is time left, and this was told and not gone into.",
    },
    source: "Counselling model: returns to what is open; the client leads.",
    notUnder: ["safety"],
  },
  {
    id: "follow-back",
    phase: "concern",
    kind: "repair",
    returns: true,
    wordings: {
      ja: [
        "「{passed}」、そこを通り過ぎてしまいました。聞かせてください。",
        "聞き流していました。「{passed}」、その続きを聞かせてください。",
        "そのお話でした。「{passed}」、そこに戻ります。",
        "「{passed}」というお話を、飛ばしていました。伺います。",
      ],
      en: [
        "“{passed}”: I went straight past that. Please tell me.",
        "You did tell me: “{passed}”. I’d like to stay there now.",
        "I passed that over, and I’m sorry: “{passed}”.",
        "I asked on regardless of this: “{passed}”. Please go on with that.",
      ],
    },
    why: {
      ja: "聞き流してしまったお話に、次の問いより先に戻るためです。",
      en: "What was passed over is gone back to before anything else is asked.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
  {
    // Where their words cannot be said back, or were just now.
    id: "follow-past",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "そのお話を飛ばしていました。先の問いは置いて、伺います。",
        "大事なところを素通りしていました。そこから聞かせてください。",
        "すみません、聞き流しました。続けてください。",
        "先の問いに気を取られていました。そのお話に戻ります。",
      ],
      en: [
        "You had told me, and I asked on regardless. Please go on with that.",
        "I went past that. Leave my question, and go on from there.",
        "I missed that. Please go on.",
        "I should have stayed there. Let’s go back to it.",
      ],
    },
    why: {
      ja: "聞き流してしまったお話に、次の問いより先に戻るためです。",
      en: "What was passed over is gone back to before anything else is asked.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
];
